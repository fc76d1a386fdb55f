"""Markdown: text that stays text, headings, lists and tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from palveluketju.description.pieces import Piece
from palveluketju.export.cells import clean

# CommonMark: these may be escaped with a backslash, and then mean nothing but themselves.
_MEANING = re.compile(r"([\\`*_{}\[\]<>#|~!$&^])")
_STARTS = re.compile(r"^([-+=:]|\d+[.)])")


def plain(text: str) -> str:
    """A text on one line in which nothing means anything to Markdown or HTML."""
    line = " ".join(clean(text).split())
    escaped = _MEANING.sub(r"\\\1", line)
    return _STARTS.sub(_escape_start, escaped)


def _escape_start(found: re.Match[str]) -> str:
    start = found[1]
    return f"{start[:-1]}\\{start[-1]}"


def pieces_text(pieces: Iterable[Piece]) -> str:
    """Pieces on one line, each with what it rests on."""
    return "; ".join(
        f"{plain(each.text)} ({plain(each.status)})" if each.status else plain(each.text)
        for each in pieces
    )


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The lines of a table (GitHub's and Python-Markdown's form), ending with an empty one."""
    lines = [_row(heads), _row(["---"] * len(heads), escaped=True)]
    return [*lines, *(_row(row) for row in rows), ""]


def _row(cells: Sequence[str], *, escaped: bool = False) -> str:
    return f"| {' | '.join(cell if escaped else plain(cell) for cell in cells)} |"
