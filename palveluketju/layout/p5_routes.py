"""Pass 5: choose a way for every arrow.

Ways are priced by bends, length, crossings with the ways chosen so far, and by what meets at
one side of a symbol; arrows are taken easiest first, then each is lifted and laid again.
Rip-up and reroute as in channel routing; the aims of Wybrow, Marriott, Stuckey, *Orthogonal
Connector Routing* (GD 2009).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from palveluketju.layout.scene import Shape
from palveluketju.layout.stages import Grid, Route, Routed, Sized
from palveluketju.layout.traffic import Traffic, Way, nothing_laid
from palveluketju.layout.ways import Side, Stops, cells, ways

BEND, ACROSS, DOWN = 10.0, 1.0, 0.5
WRONG_SIDE, WIDE_LABEL, TIP_ENTRY = 9.0, 0.12, 4.0
BACKWARDS = 16.0
"""For leaving to the left by an arrow that runs forward."""
AWAY = 8.0
"""For leaving upwards to what is below, or the other way round."""
WRONG_WAY = 8.0
"""Extra for a strip walked to the left by an arrow that runs forward."""
FOREIGN = 2.0
"""For a lane's border: a short way through a crossing beats a long one through other lanes."""
OUTSIDE = 20.0
"""For each lane of its organisations that an arrow runs beyond those of its ends."""
SHARED, OPPOSED, SHARED_TIP = 3.0, 9.0, 6.0
STRAIGHT = 2
"""Stops of an arrow without a bend: it has the middle of a side, and others pay for joining it."""
MARGIN = 70.0
"""Ways dearer than the best by more than this are not looked at again."""
ROUNDS = 2
FORBIDDEN = 1e6


class Order(StrEnum):
    """Which arrows choose their way first."""

    EASY = "easy"
    HARD = "hard"
    DECLARED = "declared"


@dataclass(frozen=True, slots=True)
class Taste:
    """One way to go about it: the price of a crossing and who chooses first."""

    crossing: float = 20.0
    order: Order = Order.EASY


def routed(grid: Grid, choices: Sequence[Sequence[Way]], taste: Taste) -> Routed:
    """Lay every arrow by one of its ``choices``, then improve each in turn."""
    ends = grid.sized.ends
    traffic, chosen = nothing_laid(grid), {}
    order = _turns(choices, taste.order)
    for number in order:
        chosen[number] = _best(grid, choices[number], traffic, number, taste)
        traffic.lay(number, chosen[number], 1)
    for _ in range(ROUNDS):
        for number in order[::-1]:
            traffic.lay(number, chosen[number], -1)
            chosen[number] = _best(grid, choices[number], traffic, number, taste)
            traffic.lay(number, chosen[number], 1)
    routes = tuple(Route(chosen[n].stops) for n in range(len(ends)))
    return Routed(grid, routes, _total(grid, traffic, chosen))


def _total(grid: Grid, traffic: Traffic, chosen: Mapping[int, Way]) -> float:
    """Price of all ways without their crossings."""
    total = 0.0
    for number, way in sorted(chosen.items()):
        traffic.lay(number, way, -1)
        total += way.base + _meeting(grid, way, traffic, number)
        traffic.lay(number, way, 1)
    return total


def _turns(choices: Sequence[Sequence[Way]], order: Order) -> list[int]:
    numbers = range(len(choices))
    if order is Order.DECLARED:
        return list(numbers)
    sign = 1 if order is Order.EASY else -1
    return sorted(numbers, key=lambda n: (sign * choices[n][0].base, n))


def ways_of(grid: Grid) -> list[list[Way]]:
    """Every way of every arrow, cheapest first."""
    place = cells(grid)
    lanes = tuple(strip.lane for strip in grid.across)
    forward = grid.layered.acyclic.forward
    found = []
    for number, (s, t) in enumerate(grid.sized.ends):
        price = _side_prices(grid, number)
        channels = _channels(grid, _open_lanes(grid.sized, number))
        priced = [
            Way(
                _length(stops, lanes, WRONG_WAY if forward[number] else 0.0)
                + price[sides]
                + OUTSIDE * _outside(stops, lanes),
                stops,
                sides,
            )
            for stops, sides in ways(place[s], place[t], channels)
            if price[sides] < FORBIDDEN
        ]
        priced.sort(key=lambda way: way.base)
        found.append(priced)
    return found


def _channels(grid: Grid, lanes: Collection[int]) -> tuple[int, ...]:
    """The horizontal strips of those lanes where no symbol stands."""
    strips = enumerate(grid.across)
    return tuple(i for i, strip in strips if strip.row is None and strip.lane in lanes)


def _open_lanes(sized: Sized, number: int) -> set[int]:
    """Where an arrow may run: lanes of its ends' organisations, and those between its ends."""
    s, t = (sized.lane[end] for end in sized.ends[number])
    lanes = sized.scene.lanes
    own = {lanes[s].group, lanes[t].group}
    near = {lane for lane, each in enumerate(lanes) if each.group in own}
    return near | set(range(min(s, t), max(s, t)))


def _outside(stops: Stops, lanes: Sequence[int]) -> int:
    """How many lanes an arrow runs beyond those of its ends."""
    passed = [lanes[h] for _, h in stops]
    low, high = sorted((passed[0], passed[-1]))
    return max(low - min(passed), 0) + max(max(passed) - high, 0)


def _length(stops: Stops, lanes: Sequence[int], back: float) -> float:
    price = BEND * (len(stops) - 2)
    for (v, h), (w, g) in pairwise(stops):
        if h != g:
            price += DOWN * abs(h - g) + FOREIGN * abs(lanes[h] - lanes[g])
        elif v < w:
            price += ACROSS * (w - v)
        else:
            price += (ACROSS + back) * (v - w)
    return price


def _side_prices(grid: Grid, number: int) -> list[float]:
    """Price of each pair of sides, 4 * exit + entry."""
    sized = grid.sized
    s, t = sized.ends[number]
    out = [_exit_price(grid, number, side) for side in Side]
    forward = grid.layered.acyclic.forward[number]
    gate = sized.scene.symbols[t].shape in (Shape.DECISION, Shape.PARALLEL)
    into = [0.0, WRONG_SIDE if forward else 2.0, *([TIP_ENTRY] * 2 if gate else [0.0] * 2)]
    if _captioned(grid, t):
        into[Side.DOWN] = FORBIDDEN
    if s == t:
        out[Side.LEFT] = FORBIDDEN
    elif forward and grid.row[s] != grid.row[t]:
        below = grid.row[s] < grid.row[t]
        out[Side.UP if below else Side.DOWN] += AWAY
        into[Side.DOWN if below else Side.UP] += AWAY
    return [a + b for a in out for b in into]


def _exit_price(grid: Grid, number: int, side: Side) -> float:
    sized = grid.sized
    s = sized.ends[number][0]
    label = sized.labels[number]
    if side is Side.DOWN and _captioned(grid, s):
        return FORBIDDEN
    price = 0.0
    if side < Side.UP and label is not None:
        price += WIDE_LABEL * max(0.0, label.w - 24)
    if side is Side.LEFT:
        price += BACKWARDS if grid.layered.acyclic.forward[number] else 4.0
    return price


def _captioned(grid: Grid, node: int) -> bool:
    """Whether the symbol's text stands under it."""
    circle = grid.sized.scene.symbols[node].shape in (Shape.START, Shape.END)
    return circle and grid.sized.figures[node].caption is not None


def _room(grid: Grid, node: int, side: int) -> int:
    """Arrows that fit at an upper or lower side beside each other's labels."""
    gate = grid.sized.scene.symbols[node].shape in (Shape.PARALLEL, Shape.JOIN)
    return 1 if gate and grid.sized.figures[node].caption and side == Side.UP else 2


def _best(grid: Grid, choices: Sequence[Way], traffic: Traffic, number: int, taste: Taste) -> Way:
    best, least = choices[0], float("inf")
    limit = choices[0].base + MARGIN
    for way in choices:
        if way.base >= least or (way.base > limit and least < FORBIDDEN):
            break
        price = way.base + _meeting(grid, way, traffic, number)
        if price < least:
            price += taste.crossing * traffic.crossings(way.stops)
            if price < least:
                room = (least - price) / taste.crossing
                price += taste.crossing * traffic.tangles(number, way.stops, room)
            if price < least:
                best, least = way, price
    return best


def _meeting(grid: Grid, way: Way, traffic: Traffic, number: int) -> float:
    """Price of joining the arrows already at the same sides."""
    price = 0.0
    for node, side, kind in traffic.touches(number, way):
        there = traffic.sides.get((node, side))
        if there is None:
            continue
        if side >= Side.UP and sum(there) >= _room(grid, node, side):
            return FORBIDDEN
        if len(way.stops) == STRAIGHT:
            continue
        tip = SHARED_TIP if grid.sized.figures[node].outline != "rect" else 0.0
        price += (SHARED + tip) * there[kind] + (OPPOSED + tip) * there[1 - kind]
    return price
