"""One-dimensional compaction: positions as small as order and distances allow.

A picture starts sparse, so that nothing touches. Pulling it together along one axis while every
pair that could meet keeps its order and distance cannot make two things overlap; that is why
the finished picture is free of overlaps by construction. Longest paths in the constraint graph,
as in VLSI compaction (Lengauer, *Combinatorial Algorithms for Integrated Circuit Layout*, 1990).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain

from palveluketju.layout.axis import Axis
from palveluketju.layout.shelves import Range, Shelves

Anchor = tuple[int, float]
"""A variable and a distance from it."""


class Kind(IntEnum):
    """What a thing is, which decides the distances it keeps."""

    NODE = 0
    LABEL = 1
    LEG = 2
    WALL = 3
    MARK = 4


@dataclass(frozen=True, slots=True)
class Thing:
    """A box between anchors. It is rigid along an axis when both its ends hang on one variable."""

    kind: Kind
    x: tuple[Anchor, Anchor]
    y: tuple[Anchor, Anchor]


@dataclass(frozen=True, slots=True)
class Distances:
    """From a thing of the first kind to one of the second after it.

    ``gaps`` holds along the axis, for things that come within ``pads`` across it.
    """

    gaps: Mapping[tuple[Kind, Kind], float]
    pads: Mapping[tuple[Kind, Kind], float]


@dataclass(frozen=True, slots=True)
class Link:
    """``after`` is at least ``gap`` beyond ``before``; variables are numbered in order."""

    before: int
    after: int
    gap: float


def links(
    things: Sequence[Thing],
    axis: Axis,
    keep: Distances,
    other: Sequence[float] | None,
    first: Sequence[float] | None = None,
) -> list[Link]:
    """Distances to keep along one axis.

    ``other`` has the positions along the other axis: only things that come within ``keep.pads``
    of each other there must keep apart here. Without it all pairs must: the sparse beginning.
    A thing that stretches along the other axis is compared by the ``first``, sparse positions:
    its ends still move, and pairs that are apart now may meet when they do.
    """
    rigid = [_profile(thing, axis, other, first or other) for thing in things]
    rows = sorted(row for row in rigid if row is not None)
    best = _everybody(rows, keep) if other is None else _neighbours(rows, keep)
    return [Link(a, b, gap) for (a, b), gap in sorted(best.items())]


Gaps = dict[tuple[int, int], float]
Profile = tuple[int, float, float, Range, Range, Kind, bool]
"""Variable, low and high end from it, extent across now and at first, kind, stretches."""


def _everybody(rows: Sequence[Profile], keep: Distances) -> Gaps:
    """The distance of every two variables: of all that hangs on one, what reaches farthest."""
    lows: dict[int, dict[Kind, float]] = {}
    highs: dict[int, dict[Kind, float]] = {}
    for variable, low, high, _, _, kind, _ in rows:
        mine = lows.setdefault(variable, {})
        mine[kind] = min(low, mine.get(kind, low))
        mine = highs.setdefault(variable, {})
        mine[kind] = max(high, mine.get(kind, high))
    order = sorted(lows)
    return {
        (a, b): max(
            high - low + keep.gaps[one, two]
            for one, high in highs[a].items()
            for two, low in lows[b].items()
        )
        for index, b in enumerate(order)
        for a in order[:index]
    }


def _neighbours(rows: Sequence[Profile], keep: Distances) -> Gaps:
    """The distance of every two variables on which things hang that could meet."""
    pad = max(keep.pads.values())
    now = Shelves([row[3] for row in rows if not row[6]], pad)
    first = Shelves([row[4] for row in rows], pad)
    stretched = Shelves([row[4] for row in rows], pad)
    best: Gaps = {}
    for index, row in enumerate(rows):
        b, b_low, _, b_now, b_first, b_kind, b_long = row
        found = first.near(b_first) if b_long else chain(now.near(b_now), stretched.near(b_first))
        for number in found:
            a, _, a_high, a_now, a_first, a_kind, a_long = rows[number]
            room = keep.pads[a_kind, b_kind]
            one, two = (a_first, b_first) if a_long or b_long else (a_now, b_now)
            if a != b and one[0] < two[1] + room and two[0] < one[1] + room:
                gap = a_high - b_low + keep.gaps[a_kind, b_kind]
                if gap > best.get((a, b), -1e9):
                    best[a, b] = gap
        first.put(index, b_first)
        (stretched if b_long else now).put(index, b_first if b_long else b_now)
    return best


def _profile(
    thing: Thing, axis: Axis, now: Sequence[float] | None, first: Sequence[float] | None
) -> Profile | None:
    own, cross = (thing.y, thing.x) if axis is Axis.Y else (thing.x, thing.y)
    (variable, low), (end, high) = own
    if variable != end:
        return None
    stretches = cross[0][0] != cross[1][0]
    return variable, low, high, _range(cross, now), _range(cross, first), thing.kind, stretches


def _range(cross: tuple[Anchor, Anchor], other: Sequence[float] | None) -> Range:
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
    position: Sequence[float],
    given: Sequence[Link],
    free: Mapping[int, float],
    late: Collection[int] = (),
) -> list[float]:
    """Positions with the ``free`` variables moved to the middle of their room.

    The number of a free variable is the most it moves away from its least position, or of those
    that are ``late``, the most it stays away from its greatest.
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
            near = min((high - low) / 2, free[variable])
            found[variable] = low + max(0.0, high - low - near if variable in late else near)
    return found
