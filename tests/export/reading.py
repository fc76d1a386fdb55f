"""Files of a chain read back as text, each by another library than the one that wrote it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from io import BytesIO

import docx
from docx.table import Table
from openpyxl import load_workbook
from pypdf import PdfReader

from palveluketju.description.chain import ChainDescription
from palveluketju.description.pieces import Piece, Row
from tests.support.pagehtml import read_page


def letters(text: str) -> str:
    """The letters and digits of a text: what no line break, hyphen or escape can change."""
    return "".join(re.findall(r"[^\W_]", text))


def _pdf(data: bytes) -> str:
    pages = [page.extract_text() for page in PdfReader(BytesIO(data)).pages]
    # The first line of a page is its running head, which may stand within a sentence.
    return "".join(page.split("\n", 1)[-1] for page in pages)


def _html(data: bytes) -> str:
    (main,) = read_page(data.decode("utf-8")).every("main")
    return main.text


def _markdown(data: bytes) -> str:
    return unescape(re.sub(r"\\(.)", r"\1", data.decode("utf-8")))


def _xlsx(data: bytes) -> str:
    book = load_workbook(BytesIO(data))
    cells = (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    names = " ".join((*book.sheetnames, str(book.properties.title)))
    return names + " ".join(str(cell) for cell in cells if cell)


def _docx(data: bytes) -> str:
    book = docx.Document(BytesIO(data))
    found = list(book.iter_inner_content())
    tables = (cell.text for each in found if isinstance(each, Table) for cell in each._cells)
    return " ".join((*(each.text for each in found if not isinstance(each, Table)), *tables))


READERS: Mapping[str, Callable[[bytes], str]] = {
    ".pdf": _pdf,
    ".docx": _docx,
    ".xlsx": _xlsx,
    ".md": _markdown,
    ".html": _html,
}


def texts_of(told: ChainDescription) -> Iterator[str]:
    """Everything that a description says."""
    yield from (told.title, *_said(told.card), *told.questions)
    for step in told.steps:
        yield from (step.title, step.kind, step.role.text, step.organisation, *_said(step.rows))
        for way in step.ways:
            yield from (way.how, way.label, way.kind, way.target.text, way.status)
    for handoff in told.handoffs:
        yield from (handoff.title, *_said(handoff.rows))
    for grid in told.grids:
        yield from (grid.title, *grid.heads)
        yield from (text for row in grid.rows for cell in row for text in _in(cell))


def _said(rows: tuple[Row, ...]) -> Iterator[str]:
    for row in rows:
        yield row.name
        yield from _in(row.pieces)


def _in(pieces: tuple[Piece, ...]) -> Iterator[str]:
    for piece in pieces:
        yield from (piece.text, piece.status)
