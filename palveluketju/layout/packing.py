"""Stretches of a flow on pages, several on one: as few pages as will do, then least price.

Blocks stand in a row; a stretch is a span of neighbours. Where stretches stand one below another,
``across`` is height; where they stand one beside another, it is width.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

PATIENCE = 2
"""After this many stretches that do not fit, longer ones are not tried."""

Span = tuple[int, int]
"""A stretch: its first block and the one after its last."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How far a stretch reaches the way others follow it, and across that, and its price."""

    across: float
    along: float
    price: float


@dataclass(frozen=True, slots=True)
class Leaf:
    """The room of a page, what of it the end of all pages takes, and the gap between stretches."""

    across: float
    along: float
    end_across: float
    end_along: float
    gap: float

    def holds(self, across: float, along: float) -> bool:
        """Whether so much has room."""
        return across <= self.across + 0.01 and along <= self.along + 0.01

    def ends(self, across: float, along: float) -> bool:
        """Whether so much has room together with the end of all pages."""
        return self.holds(across + self.end_across, along + self.end_along)


@dataclass(frozen=True, slots=True)
class Packed:
    """Pages up to a block.

    ``across`` and ``along`` are what the last page holds; the page ``closing`` is an earlier one
    that has room for the end of all pages.
    """

    pages: tuple[tuple[Span, ...], ...] = ()
    across: float = 0.0
    along: float = 0.0
    price: float = 0.0
    closing: int | None = None

    def beats(self, other: "Packed") -> bool:
        """Whether it is at least as good in every way."""
        fewer = len(self.pages) < len(other.pages)
        as_few = len(self.pages) == len(other.pages)
        emptier = self.across <= other.across and self.along <= other.along
        return (
            (fewer or (as_few and emptier))
            and self.price <= other.price
            and (self.closing is not None or other.closing is None)
        )

    def grown(self, span: Span, cost: Cost, leaf: Leaf) -> list["Packed"]:
        """With one more stretch: on a new page, and on the last one where it has room."""
        price, closing = self.price + cost.price, self.closing
        if self.pages and leaf.ends(self.across, self.along):
            closing = len(self.pages) - 1
        found = [Packed((*self.pages, (span,)), cost.across, cost.along, price, closing)]
        across, along = self.across + leaf.gap + cost.across, max(self.along, cost.along)
        if self.pages and leaf.holds(across, along):
            pages = (*self.pages[:-1], (*self.pages[-1], span))
            found.append(Packed(pages, across, along, price, self.closing))
        return found


def packed(count: int, cost: Callable[[int, int], Cost | None], leaf: Leaf) -> Packed | None:
    """The best pages of ``count`` blocks, ``closing`` the page with their end.

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
    """The pages with their end on the last one where it has room, else on an earlier one."""
    if leaf.ends(each.across, each.along):
        return replace(each, closing=len(each.pages) - 1)
    return each if each.closing is not None else None
