"""A chain as a PDF: text on upright pages, the picture on pages of its own, lying."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import singledispatch
from importlib.resources import files

from palveluketju.description.addresses import web_address
from palveluketju.description.document import (
    Document,
    Figure,
    Items,
    Paragraph,
    Particulars,
    Section,
)
from palveluketju.description.pieces import Grid, Piece, Row
from palveluketju.export.cells import clean
from palveluketju.export.chain_picture import PictureSheet, said_over
from palveluketju.export.links import inner_anchor
from palveluketju.export.pdf import typeset

Told = dict[str, object]


def chain_to_pdf(told: Document, sheets: Sequence[PictureSheet]) -> bytes:
    """The file; the same document and picture give the same bytes."""
    template = files("palveluketju.export").joinpath("templates", "chain.typ")
    pictures = {f"{number}.svg": sheet.svg for number, sheet in enumerate(sheets, 1)}
    return typeset(template.read_text("utf-8"), _Data(told).whole(sheets), pictures)


class _Data:
    """A document as data for the template; ids become labels that Typst takes."""

    def __init__(self, told: Document) -> None:
        self.told = told
        self.labels = {each.anchor: f"kohta-{n}" for n, each in enumerate(told.sections)}

    def whole(self, sheets: Sequence[PictureSheet]) -> Told:
        told = self.told
        return {
            "language": told.language,
            "title": clean(told.title),
            "mark": clean(told.mark),
            "marks": self.rows(told.marks),
            "remarks": [clean(each) for each in told.remarks],
            "sections": [
                self.section(said_over(each, sheets, told.language)) for each in told.sections
            ],
            "sheets": [
                {
                    "file": f"{number}.svg",
                    "high": sheet.height_mm,
                    "words": clean(sheet.words),
                }
                for number, sheet in enumerate(sheets, 1)
            ],
        }

    def section(self, each: Section) -> Told:
        return {
            "anchor": self.labels[each.anchor],
            "level": each.level,
            "title": clean(each.title),
            "blocks": [_block(block, self) for block in each.blocks],
        }

    def rows(self, rows: Iterable[Row]) -> list[Told]:
        return [{"name": clean(row.name), "pieces": self.pieces(row.pieces)} for row in rows]

    def pieces(self, pieces: Iterable[Piece]) -> list[Mapping[str, str]]:
        return [self.piece(each) for each in pieces]

    def piece(self, piece: Piece) -> Mapping[str, str]:
        found = {"text": clean(piece.text), "status": clean(piece.status)}
        label = self.labels.get(inner_anchor(self.told, piece) or "")
        address = web_address(piece.target)
        if label:
            return {**found, "anchor": label}
        return {**found, "address": address} if address else found


@singledispatch
def _block(block: object, data: _Data) -> Told:
    raise TypeError(block, data)


@_block.register
def _(block: Paragraph, data: _Data) -> Told:  # noqa: ARG001
    return {"kind": "paragraph", "text": clean(block.text)}


@_block.register
def _(block: Particulars, data: _Data) -> Told:
    return {"kind": "particulars", "rows": data.rows(block.rows)}


@_block.register
def _(block: Items, data: _Data) -> Told:  # noqa: ARG001
    return {"kind": "items", "texts": [clean(text) for text in block.texts]}


@_block.register
def _(block: Figure, data: _Data) -> Told:  # noqa: ARG001
    return {"kind": "figure"}


@_block.register
def _(block: Grid, data: _Data) -> Told:
    return {
        "kind": "grid",
        "widths": [block.share(column) for column in range(len(block.heads))],
        "heads": [clean(head) for head in block.heads],
        "rows": [[{"cell": data.pieces(cell)} for cell in row] for row in block.rows],
    }
