"""What a description is made of: texts that may lead somewhere, and rows of them with a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Target = tuple[str, ...]
"""What a text leads to: its kind and id, as `("step", "keskustelu")` or `("chain", "huoli")`.

Kinds are step, handoff, chain, role, duty, act (with the section) and web (with the address).
"""


@dataclass(frozen=True, slots=True)
class Piece:
    """A text, what it leads to, and in a word what it rests on if that is said of it."""

    text: str
    target: Target | None = None
    status: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A named particular; `key` is its name in English, the same in every language."""

    key: str
    name: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its heads, and rows of cells, each some pieces."""

    key: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[Piece, ...], ...], ...]

    def share(self, column: int) -> int:
        """How wide a column should be beside the others: by its longest word and its text."""
        texts = [self.heads[column], *(said(row[column]) for row in self.rows)]
        longest_word = max(len(each) for text in texts for each in text.split() or [""])
        usual = sum(map(len, texts)) // len(texts)
        return max(longest_word * 5 // 4, min(usual, 2 * longest_word)) + 4


def said(pieces: Iterable[Piece]) -> str:
    """Pieces on one line, each with what it rests on."""
    return "; ".join(
        f"{each.text} ({each.status})" if each.status else each.text for each in pieces
    )
