"""A chain as Markdown: all that it says as text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from palveluketju.description.document import Document, Figure, Items, Paragraph, Particulars
from palveluketju.description.pieces import Grid, said
from palveluketju.export.markdown import pieces_text, plain, table


def chain_to_markdown(told: Document) -> str:
    """The whole document but for the picture, whose content is in the steps."""
    lines = [f"# {plain(told.title)}", ""]
    lines += _lines(Particulars(told.marks))
    for remark in told.remarks:
        lines += [f"**{plain(remark)}**", ""]
    for section in told.sections:
        if any(isinstance(block, Figure) for block in section.blocks):
            continue
        lines += [f"{'#' * section.level} {plain(section.title)}", ""]
        for block in section.blocks:
            lines += _lines(block)
    return "\n".join(lines)


@singledispatch
def _lines(block: object) -> Iterator[str]:
    raise TypeError(block)


@_lines.register
def _(block: Paragraph) -> Iterator[str]:
    yield from (plain(block.text), "")


@_lines.register
def _(block: Particulars) -> Iterator[str]:
    for row in block.rows:
        yield f"- **{plain(row.name)}:** {pieces_text(row.pieces)}"
    yield ""


@_lines.register
def _(block: Items) -> Iterator[str]:
    yield from (f"- {plain(text)}" for text in block.texts)
    yield ""


@_lines.register
def _(block: Grid) -> Iterator[str]:
    yield from table(block.heads, ([said(cell) for cell in row] for row in block.rows))
