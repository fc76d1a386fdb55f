"""All sensible ways of an arrow through the grid, with at most four bends.

The way right (or left) out of the source's row into the next gutter, along any channel, down
the gutter beside the target and in is always open: no symbol stands in a gutter or a channel.
So every arrow of every scene has a way, and none goes through a symbol.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from palveluketju.layout.stages import Grid

BEYOND = 4
"""Channels looked at beyond the rows of an arrow's ends, on each side."""

Stops = tuple[tuple[int, int], ...]


class Side(IntEnum):
    """A side of a symbol."""

    LEFT = 0
    RIGHT = 1
    UP = 2
    DOWN = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a symbol stands and how far straight ways out of it are open, sides in order.

    ``reach`` holds the last vertical (left, right) or horizontal (up, down) strip before the
    next symbol or the end of the grid.
    """

    v: int
    h: int
    reach: tuple[int, int, int, int]


def cells(grid: Grid) -> tuple[Cell, ...]:
    """The cell of each symbol."""
    strip, column = grid.strip_of_row, grid.layered.column
    in_row: dict[int, list[int]] = {}
    in_column: dict[int, list[int]] = {}
    spots = [(2 * c + 1, strip[r]) for c, r in zip(column, grid.row, strict=True)]
    for v, h in spots:
        in_row.setdefault(h, []).append(v)
        in_column.setdefault(v, []).append(h)
    last_v, last_h = 2 * grid.layered.columns, len(grid.across) - 1
    return tuple(
        Cell(v, h, (*_open(v, in_row[h], last_v), *_open(h, in_column[v], last_h)))
        for v, h in spots
    )


def _open(at: int, others: list[int], last: int) -> tuple[int, int]:
    """Last free strips before and after ``at``; an obstacle's neighbour strip is free."""
    before = max((other + 1 for other in others if other < at), default=0)
    after = min((other - 1 for other in others if other > at), default=last)
    return before, after


def ways(source: Cell, target: Cell, channels: tuple[int, ...]) -> Iterator[tuple[Stops, int]]:
    """Every way with its sides as 4 * exit + entry; ``channels`` are the horizontal ones."""
    near = _window(channels, min(source.h, target.h), max(source.h, target.h))
    for out in Side:
        for into in Side:
            sides = 4 * out + into
            sideways_out, sideways_in = out < Side.UP, into < Side.UP
            if sideways_out and sideways_in:
                found = _across_across(source, target, out, into, near)
            elif sideways_out:
                found = _across_along(source, target, out, into, channels)
            elif sideways_in:
                found = (
                    stops[::-1] for stops in _across_along(target, source, into, out, channels)
                )
            else:
                found = _along_along(source, target, out, into, channels)
            for stops in found:
                yield stops, sides


def _window(channels: tuple[int, ...], low: int, high: int) -> tuple[int, ...]:
    """Channels between two strips and some beyond on each side."""
    inner = [i for i, h in enumerate(channels) if low <= h <= high] or [
        sum(h < low for h in channels)
    ]
    return channels[max(0, inner[0] - BEYOND) : inner[-1] + BEYOND + 1]


def _gutters(cell: Cell, side: Side) -> range:
    """Gutters a straight way out of that side meets, nearest first."""
    if side is Side.RIGHT:
        return range(cell.v + 1, cell.reach[side] + 1, 2)
    return range(cell.v - 1, cell.reach[side] - 1, -2)


def _meets(cell: Cell, side: Side, channels: tuple[int, ...]) -> list[int]:
    """Channels a straight way out of that side meets, nearest first."""
    if side is Side.DOWN:
        return [h for h in channels if cell.h < h <= cell.reach[side]]
    return [h for h in reversed(channels) if cell.reach[side] <= h < cell.h]


def _across_across(
    a: Cell, b: Cell, out: Side, into: Side, near: tuple[int, ...]
) -> Iterator[Stops]:
    start, end = (a.v, a.h), (b.v, b.h)
    facing = out is Side.RIGHT and into is Side.LEFT and a.v < b.v
    facing |= out is Side.LEFT and into is Side.RIGHT and b.v < a.v
    if a.h == b.h:
        if facing and abs(a.v - b.v) - 1 == abs(a.reach[out] - a.v):
            yield start, end
    else:
        common = set(_gutters(b, into))
        for v in _gutters(a, out):
            if v in common:
                yield start, (v, a.h), (v, b.h), end
    for v in _gutters(a, out)[:2]:
        for w in _gutters(b, into)[:2]:
            if v != w:
                for h in near:
                    yield start, (v, a.h), (v, h), (w, h), (w, b.h), end


def _across_along(
    a: Cell, b: Cell, out: Side, into: Side, channels: tuple[int, ...]
) -> Iterator[Stops]:
    start, end = (a.v, a.h), (b.v, b.h)
    level = b.reach[into] <= a.h < b.h if into is Side.UP else b.h < a.h <= b.reach[into]
    ahead = a.v < b.v <= a.reach[out] if out is Side.RIGHT else a.reach[out] <= b.v < a.v
    if level and ahead:
        yield start, (b.v, a.h), end
    for v in _gutters(a, out)[:4]:
        for h in _meets(b, into, channels)[:6]:
            yield start, (v, a.h), (v, h), (b.v, h), end


def _along_along(
    a: Cell, b: Cell, out: Side, into: Side, channels: tuple[int, ...]
) -> Iterator[Stops]:
    start, end = (a.v, a.h), (b.v, b.h)
    mine, theirs = _meets(a, out, channels), _meets(b, into, channels)
    if a.v == b.v:
        facing = (out is Side.DOWN and into is Side.UP and a.h < b.h) or (
            out is Side.UP and into is Side.DOWN and b.h < a.h
        )
        if facing and abs(a.reach[out] - b.h) == 1:
            yield start, end
    else:
        common = set(theirs)
        for h in mine:
            if h in common:
                yield start, (a.v, h), (b.v, h), end
    for h in mine[:1]:
        for g in theirs[:1]:
            for v in {a.v - 1: 0, a.v + 1: 0, b.v - 1: 0, b.v + 1: 0}:
                if h != g:
                    yield start, (a.v, h), (v, h), (v, g), (b.v, g), end
