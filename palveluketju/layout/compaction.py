"""One-dimensional compaction: positions as small as order and distances allow.

A picture starts sparse, so that nothing touches. Pulling it together along one axis while every
pair that could meet keeps its order and distance cannot make two things overlap; that is why
the finished picture is free of overlaps by construction. Longest paths in the constraint graph,
as in VLSI compaction (Lengauer, *Combinatorial Algorithms for Integrated Circuit Layout*, 1990).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

Anchor = tuple[int, float]
"""A variable and a distance from it."""


class Kind(IntEnum):
    """What a thing is, which decides the distances it keeps."""

    NODE = 0
    LABEL = 1
    LEG = 2
    WALL = 3


@dataclass(frozen=True, slots=True)
class Thing:
    """A box between anchors. It is rigid along an axis when both its ends hang on one variable."""

    kind: Kind
    x: tuple[Anchor, Anchor]
    y: tuple[Anchor, Anchor]


Gaps = Mapping[tuple[Kind, Kind], float]
"""Distance from a thing of the first kind to one of the second kind after it."""


@dataclass(frozen=True, slots=True)
class Link:
    """``after`` is at least ``gap`` beyond ``before``; variables are numbered in order."""

    before: int
    after: int
    gap: float


def links(
    things: Sequence[Thing],
    upright: bool,
    other: Sequence[float] | None,
    gaps: Gaps,
    pads: Gaps,
) -> list[Link]:
    """Distances to keep along one axis (y when ``upright``).

    ``other`` has the positions along the other axis: only things that come within ``pads`` of
    each other there must keep apart here. Without it all pairs must: the sparse beginning.
    """
    rigid = []
    for thing in things:
        own, cross = (thing.y, thing.x) if upright else (thing.x, thing.y)
        if own[0][0] == own[1][0]:
            low, high = _range(cross, other)
            rigid.append((own[0][0], own[0][1], own[1][1], low, high, thing.kind))
    rigid.sort()
    best: dict[tuple[int, int], float] = {}
    for index, (b, b_low, _, low, high, kind) in enumerate(rigid):
        for a, _, a_high, a_from, a_to, a_kind in rigid[:index]:
            if a == b:
                break
            pad = pads[a_kind, kind]
            if a_from < high + pad and low < a_to + pad:
                gap = a_high - b_low + gaps[a_kind, kind]
                if gap > best.get((a, b), -1e9):
                    best[a, b] = gap
    return [Link(a, b, gap) for (a, b), gap in sorted(best.items())]


def _range(
    cross: tuple[Anchor, Anchor], other: Sequence[float] | None
) -> tuple[float, float]:
    if other is None:
        return -1e9, 1e9
    a, b = (other[variable] + distance for variable, distance in cross)
    return (a, b) if a < b else (b, a)


def pulled(count: int, given: Sequence[Link]) -> list[float]:
    """Least positions of ``count`` variables, the first at 0."""
    into: list[list[Link]] = [[] for _ in range(count)]
    for link in given:
        into[link.after].append(link)
    position = [0.0] * count
    for variable in range(count):
        for link in into[variable]:
            position[variable] = max(position[variable], position[link.before] + link.gap)
    return position


def balanced(
    position: Sequence[float], given: Sequence[Link], free: Mapping[int, float]
) -> list[float]:
    """Positions with the ``free`` variables moved to the middle of their room.

    The number of a free variable is the most it moves away from its least position.
    """
    into: list[list[Link]] = [[] for _ in position]
    out: list[list[Link]] = [[] for _ in position]
    for link in given:
        into[link.after].append(link)
        out[link.before].append(link)
    found = list(position)
    for _ in range(4):
        for variable in sorted(free):
            low = max((found[k.before] + k.gap for k in into[variable]), default=found[variable])
            high = min((found[k.after] - k.gap for k in out[variable]), default=low)
            found[variable] = low + max(0.0, min((high - low) / 2, free[variable]))
    return found
