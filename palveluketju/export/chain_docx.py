"""A chain as a Word file: headings, tables, and the picture on pages of its own, lying."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import singledispatchmethod

from palveluketju.description.addresses import web_address
from palveluketju.description.document import (
    Document,
    Figure,
    Items,
    Paragraph,
    Particulars,
    Section,
)
from palveluketju.description.pieces import Grid, Piece
from palveluketju.export.chain_picture import PictureSheet, said_over
from palveluketju.export.links import inner_anchor
from palveluketju.export.png import to_png
from palveluketju.export.word_file import Link, WordText, part_id, to_docx, web_link
from palveluketju.export.word_page import LYING, UPRIGHT, close, header, section_end
from palveluketju.export.word_parts import SOFT
from palveluketju.export.word_picture import picture
from palveluketju.export.word_table import table
from palveluketju.export.word_xml import paragraph, root, run, w, xml
from palveluketju.layout.paper import DPI

DOTS_PER_INCH = 200


def chain_to_docx(told: Document, sheets: Sequence[PictureSheet]) -> bytes:
    """The file; its pictures have 200 dots to an inch."""
    writer = _Writer(told, sheets)
    body = w("body", *writer.body(), section_end(UPRIGHT))
    pngs = (to_png(sheet.svg, DOTS_PER_INCH / DPI) for sheet in sheets)
    return to_docx(
        WordText(
            title=told.title,
            subject=told.mark,
            language=told.language,
            body=root("document", body),
            headers={
                layout.header: header(layout, told.title, told.mark) for layout in (UPRIGHT, LYING)
            },
            pictures={f"kaavio{number}.png": png for number, png in enumerate(pngs, 1)},
            links=tuple(writer.links.values()),
        )
    )


class _Writer:
    """The body of one document; the addresses that it leads to are gathered in `links`."""

    def __init__(self, told: Document, sheets: Sequence[PictureSheet]) -> None:
        self.told = told
        self.sheets = sheets
        self.links: dict[str, Link] = {}
        self.numbers = {each.anchor: n for n, each in enumerate(told.sections, 1)}

    def body(self) -> Iterator[str]:
        yield paragraph("Heading1", run(self.told.title))
        yield from self.block(Particulars(self.told.marks))
        yield from (paragraph("Remark", run(remark)) for remark in self.told.remarks)
        for plain in self.told.sections:
            section = said_over(plain, self.sheets, self.told.language)
            if any(isinstance(block, Figure) for block in section.blocks):
                yield from self.lying(section)
                continue
            yield self.heading(section)
            for block in section.blocks:
                yield from self.block(block)

    def lying(self, section: Section) -> Iterator[str]:
        """The section of the picture, on pages that lie; what is over it leaves it the page."""
        yield paragraph("End", section=section_end(UPRIGHT))
        yield self.heading(section, spacing=close(15))
        for block in section.blocks:
            if isinstance(block, Paragraph):
                yield paragraph("Note", run(block.text), spacing=close(11.5))
            else:
                yield from self.block(block)

    def heading(self, section: Section, spacing: str = "") -> str:
        """A heading that texts can lead to."""
        number = self.numbers[section.anchor]
        start = w("bookmarkStart", id=number, name=_bookmark(number))
        end = w("bookmarkEnd", id=number)
        style = f"Heading{section.level}"
        return paragraph(style, start, run(section.title), end, spacing=spacing)

    @singledispatchmethod
    def block(self, block: object) -> Iterator[str]:
        """The paragraphs of a block."""
        raise TypeError(block)

    @block.register
    def _(self, block: Paragraph) -> Iterator[str]:
        yield paragraph("Note", run(block.text))

    @block.register
    def _(self, block: Particulars) -> Iterator[str]:
        for row in block.rows:
            name = run(f"{row.name}: ", w("b"), w("bCs"))
            yield paragraph("Particular", name, *self.pieces(row.pieces))

    @block.register
    def _(self, block: Items) -> Iterator[str]:
        yield from (paragraph("ListBullet", run(text)) for text in block.texts)

    @block.register
    def _(self, block: Grid) -> Iterator[str]:
        rows = (["".join(self.pieces(cell)) for cell in row] for row in block.rows)
        yield table(block, rows, UPRIGHT.width)

    @block.register
    def _(self, block: Figure) -> Iterator[str]:
        for number, sheet in enumerate(self.sheets, 1):
            last = number == len(self.sheets)
            drawn = picture(number, part_id(f"kaavio{number}.png"), block.caption, sheet)
            yield paragraph("Picture", drawn, section=section_end(LYING) if last else "")

    def pieces(self, pieces: Iterable[Piece]) -> Iterator[str]:
        """Texts one after another, each a link where it leads somewhere."""
        for index, piece in enumerate(pieces):
            if index:
                yield run("; ")
            yield self.piece(piece)
            if piece.status:
                yield run(f" ({piece.status})", w("color", val=SOFT))

    def piece(self, piece: Piece) -> str:
        """A text, a link where it leads to a section of the file or to the web."""
        shown = run(piece.text, w("rStyle", val="Hyperlink"))
        anchor = inner_anchor(self.told, piece)
        if anchor:
            return w("hyperlink", shown, anchor=_bookmark(self.numbers[anchor]), history=1)
        address = web_address(piece.target)
        if address is None:
            return run(piece.text)
        link = self.links.setdefault(address, web_link(len(self.links) + 1, address))
        return xml("w:hyperlink", {"r:id": link.id, "w:history": 1}, shown)


def _bookmark(number: int) -> str:
    return f"kohta_{number}"
