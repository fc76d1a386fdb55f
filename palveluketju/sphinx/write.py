"""Parts of a chain -> docutils nodes, so that every builder can write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from docutils import nodes
from sphinx.addnodes import pending_xref

from palveluketju.description.pieces import Grid, Piece, Row, Target
from palveluketju.embed.address import outside
from palveluketju.embed.parts import Entry, Part
from palveluketju.export.cells import clean
from palveluketju.sphinx.domain import NAME
from palveluketju.sphinx.picture import chain_picture, chain_table, chain_words

_SHORT = 24
"""Letters of a short line in a column of plain text."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes for a page; headings are at `level`."""

    docname: str
    level: int

    def parts(self, parts: Sequence[Part]) -> Iterator[nodes.Node]:
        """The parts, one after the other, each under its heading."""
        for part in parts:
            title = _plain(part.title)
            heading = {"heading-level": min(self.level, 6)}
            yield nodes.rubric("", "", title, **heading)
            yield from self._picture(part) if part.figure else self._part(part)

    def _picture(self, part: Part) -> Iterator[nodes.Node]:
        figure = part.figure
        if figure is None:
            return
        yield chain_picture(figure=figure)
        yield nodes.paragraph("", "", _plain(figure.caption))
        if part.entries:
            yield chain_words("", self._entries(part.entries, anchored=False), same=figure.same)

    def _part(self, part: Part) -> Iterator[nodes.Node]:
        if part.rows:
            yield self._rows(part.rows)
        if part.entries:
            yield self._entries(part.entries, anchored=True)
        yield from (self._table(grid) for grid in part.grids)
        if part.items:
            yield nodes.bullet_list("", *(_item(text) for text in part.items))
        if not (part.rows or part.entries or part.grids or part.items):
            yield nodes.paragraph("", "", _plain("–"))

    def _entries(self, entries: Iterable[Entry], *, anchored: bool) -> nodes.definition_list:
        found = nodes.definition_list()
        for entry in entries:
            ids = [entry.anchor] if anchored else []
            term = nodes.term("", "", _plain(entry.title), ids=ids)
            told = nodes.definition("", self._rows(entry.rows))
            found += nodes.definition_list_item("", term, told)
        return found

    def _rows(self, rows: Iterable[Row]) -> nodes.field_list:
        found = nodes.field_list()
        for row in rows:
            name = nodes.field_name("", "", _plain(row.name))
            body = nodes.field_body("", self._line(row.pieces))
            found += nodes.field("", name, body)
        return found

    def _line(self, pieces: Iterable[Piece]) -> nodes.paragraph:
        line = nodes.paragraph()
        for number, piece in enumerate(pieces):
            if number:
                line += _plain("; ")
            line += self._piece(piece)
            if piece.status:
                line += _plain(f" ({piece.status})")
        return line

    def _piece(self, piece: Piece) -> nodes.Node:
        words = _plain(piece.text)
        if piece.target is None:
            return words
        address = outside(piece.target)
        if address:
            return nodes.reference("", "", words, refuri=address, internal=False)
        return reference(self.docname, piece.target, words)

    def _table(self, grid: Grid) -> nodes.Element:
        count = len(grid.heads)
        group = nodes.tgroup(cols=count)
        for number in range(count):
            group += nodes.colspec(colwidth=_width(grid, number), stub=int(number == 0))
        heads = (nodes.entry("", nodes.paragraph("", "", _plain(head))) for head in grid.heads)
        rows = (
            nodes.row("", *(nodes.entry("", self._line(cell)) for cell in row)) for row in grid.rows
        )
        group += nodes.thead("", nodes.row("", *heads))
        group += nodes.tbody("", *rows)
        title = nodes.title("", "", _plain(grid.title))
        table = nodes.table("", title, group, classes=["colwidths-auto"])
        return chain_table("", table, label=clean(grid.title))


def reference(docname: str, target: Target, words: nodes.Element) -> pending_xref:
    """A name that leads to where a thing of the model is shown, once all pages are known."""
    return pending_xref(
        "",
        words,
        refdomain=NAME,
        reftype=target[0],
        reftarget="/".join(target[1:]),
        refdoc=docname,
        refwarn=False,
        thing=list(target),
    )


def _width(grid: Grid, number: int) -> int:
    """How many letters wide a column is in plain text: its longest word, or a short line."""
    cells = (" ".join(piece.text for piece in row[number]) for row in grid.rows)
    texts = (grid.heads[number], *cells)
    longest = max(len(word) for text in texts for word in (text.split() or [""]))
    return max(longest, min(_SHORT, max(map(len, texts))))


def _item(text: str) -> nodes.list_item:
    return nodes.list_item("", nodes.paragraph("", "", _plain(text)))


def _plain(text: str) -> nodes.inline:
    """A text as it is: no quotes are turned and no dashes joined in it."""
    return nodes.inline("", clean(text), support_smartquotes=False)
