"""Parts of a chain as plain text: what a terminal and a reader without pictures is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from palveluketju.description.pieces import Piece, Row
from palveluketju.embed.parts import Part
from palveluketju.export.cells import clean


def text(title: str, parts: Sequence[Part]) -> str:
    """The parts under their headings; a text of the model keeps to its line."""
    lines = [_line(title), *(line for part in parts for line in _part(part))]
    return "\n".join(lines) + "\n"


def _part(part: Part) -> Iterator[str]:
    yield ""
    yield _line(part.figure.caption if part.figure else part.title)
    yield from _rows(part.rows, "  ")
    for entry in part.entries:
        yield f"  {_line(entry.title)}"
        yield from _rows(entry.rows, "    ")
    for grid in part.grids:
        for row in grid.rows:
            named = zip(grid.heads, row, strict=True)
            yield f"  {'; '.join(f'{_line(head)}: {_pieces(cell)}' for head, cell in named)}"
    for item in part.items:
        yield f"  {_line(item)}"


def _rows(rows: Iterable[Row], indent: str) -> Iterator[str]:
    for row in rows:
        yield f"{indent}{_line(row.name)}: {_pieces(row.pieces)}"


def _pieces(pieces: Iterable[Piece]) -> str:
    return "; ".join(
        f"{_line(each.text)} ({_line(each.status)})" if each.status else _line(each.text)
        for each in pieces
    )


def _line(words: str) -> str:
    return " ".join(clean(words).split())
