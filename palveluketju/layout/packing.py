"""Stretches of a flow on pages, one below another: as few pages as will do, then least price.

Blocks stand in a row; a stretch is a span of neighbours. Only heights count here.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

PATIENCE = 2
"""After this many stretches that do not fit, longer ones are not tried."""

Span = tuple[int, int]
"""A stretch: its first block and the one after its last."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How high a stretch is, and its price."""

    height: float
    price: float


@dataclass(frozen=True, slots=True)
class Leaf:
    """The height of a page, of what closes one of the pages, and of the gap between stretches."""

    height: float
    closing: float
    gap: float

    def closes(self, filled: float) -> bool:
        """Whether there is room for what closes the pages under what fills this one."""
        return filled + self.closing <= self.height + 0.01


@dataclass(frozen=True, slots=True)
class Packed:
    """Pages up to a block.

    ``filled`` is what the last page holds; the page ``closing`` is an earlier one that has room
    for what closes them.
    """

    pages: tuple[tuple[Span, ...], ...] = ()
    filled: float = 0.0
    price: float = 0.0
    closing: int | None = None

    def beats(self, other: "Packed") -> bool:
        """Whether it is at least as good in every way."""
        return (
            (len(self.pages), self.filled) <= (len(other.pages), other.filled)
            and self.price <= other.price
            and (self.closing is not None or other.closing is None)
        )

    def grown(self, span: Span, cost: Cost, leaf: Leaf) -> list["Packed"]:
        """With one more stretch: on a new page, and below the last one where it has room."""
        price, closing = self.price + cost.price, self.closing
        if self.pages and leaf.closes(self.filled):
            closing = len(self.pages) - 1
        found = [Packed((*self.pages, (span,)), cost.height, price, closing)]
        filled = self.filled + leaf.gap + cost.height
        if self.pages and filled <= leaf.height + 0.01:
            pages = (*self.pages[:-1], (*self.pages[-1], span))
            found.append(replace(self, pages=pages, filled=filled, price=price))
        return found


def packed(count: int, cost: Callable[[int, int], Cost | None], leaf: Leaf) -> Packed | None:
    """The best pages of ``count`` blocks, ``closing`` the page that closes them.

    ``cost`` tells of a span of blocks, None where it does not fit a page. None when no pages do.
    """
    best: list[list[Packed]] = [[Packed()], *([] for _ in range(count))]
    for start in range(count):
        failed = 0
        for end in range(start + 1, count + 1):
            found = cost(start, end) if best[start] else None
            failed += found is None
            if failed == PATIENCE:
                break
            if found is not None:
                for before in best[start]:
                    for after in before.grown((start, end), found, leaf):
                        _add(best[end], after)
    closed = [each for one in best[count] if (each := _closed(one, leaf)) is not None]
    return min(closed, key=lambda each: (len(each.pages), each.price), default=None)


def _add(known: list[Packed], new: Packed) -> None:
    """Keep what nothing beats."""
    if not any(each.beats(new) for each in known):
        known[:] = [each for each in known if not new.beats(each)]
        known.append(new)


def _closed(each: Packed, leaf: Leaf) -> Packed | None:
    """The pages closed: by the last where it has room, else by an earlier one."""
    if leaf.closes(each.filled):
        return replace(each, closing=len(each.pages) - 1)
    return each if each.closing is not None else None
