"""Pass 5: choose a way for every arrow.

Ways are priced by bends, length, crossings with the ways chosen so far, and by what meets at
one side of a symbol; arrows are taken easiest first, then each is lifted and laid again.
Rip-up and reroute as in channel routing; the aims of Wybrow, Marriott, Stuckey, *Orthogonal
Connector Routing* (GD 2009).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from palveluketju.layout.scene import Shape
from palveluketju.layout.stages import Grid, Route, Routed
from palveluketju.layout.ways import Side, Stops, cells, ways

BEND, ACROSS, DOWN, CROSSING = 10.0, 1.0, 0.5, 13.0
WRONG_SIDE, WIDE_LABEL, TIP_ENTRY = 9.0, 0.12, 4.0
AWAY = 8.0
"""For leaving upwards to what is below, or the other way round."""
WRONG_WAY = 1.5
"""Extra for a strip walked to the left by an arrow that runs forward."""
FOREIGN = 2.0
"""For a lane's border: a short way through a crossing beats a long one through other lanes."""
SHARED, OPPOSED, SHARED_TIP = 3.0, 9.0, 6.0
MARGIN = 70.0
"""Ways dearer than the best by more than this are not looked at again."""
ROUNDS = 2
FORBIDDEN = 1e6


@dataclass(frozen=True, slots=True)
class Way:
    """A priced way: ``base`` does not depend on other arrows."""

    base: float
    stops: Stops
    sides: int


@dataclass(slots=True)
class Traffic:
    """What is laid so far: legs passing each crossing point, arrows at each symbol's side."""

    down: dict[tuple[int, int], int] = field(default_factory=dict)
    across: dict[tuple[int, int], int] = field(default_factory=dict)
    sides: dict[tuple[int, int], list[int]] = field(default_factory=dict)

    def lay(self, way: Way, ends: tuple[int, int], sign: int) -> None:
        """Add (1) or lift (-1) an arrow."""
        for (v, h), (w, g) in pairwise(way.stops):
            if h == g:
                for x in range(min(v, w) + 1, max(v, w)):
                    self.across[x, h] = self.across.get((x, h), 0) + sign
            else:
                for y in range(min(h, g) + 1, max(h, g)):
                    self.down[v, y] = self.down.get((v, y), 0) + sign
        for node, side, kind in _touches(way, ends):
            self.sides.setdefault((node, side), [0, 0])[kind] += sign

    def crossings(self, stops: Stops) -> int:
        """Legs a new way would cross."""
        down, across = self.down, self.across
        found = 0
        for (v, h), (w, g) in pairwise(stops):
            if h == g:
                low, high = (v, w) if v < w else (w, v)
                for x in range(low + 1, high):
                    found += down.get((x, h), 0)
            else:
                low, high = (h, g) if h < g else (g, h)
                for y in range(low + 1, high):
                    found += across.get((v, y), 0)
        return found


def _touches(way: Way, ends: tuple[int, int]) -> tuple[tuple[int, int, int], ...]:
    return (ends[0], way.sides // 4, 0), (ends[1], way.sides % 4, 1)


def routed(grid: Grid) -> Routed:
    """Lay every arrow, then improve each in turn."""
    ends = grid.sized.ends
    choices = _choices(grid)
    traffic, chosen = Traffic(), {}
    order = sorted(range(len(ends)), key=lambda n: (choices[n][0].base, n))
    for number in order:
        chosen[number] = _best(grid, choices[number], traffic, ends[number])
        traffic.lay(chosen[number], ends[number], 1)
    for _ in range(ROUNDS):
        for number in order[::-1]:
            traffic.lay(chosen[number], ends[number], -1)
            chosen[number] = _best(grid, choices[number], traffic, ends[number])
            traffic.lay(chosen[number], ends[number], 1)
    return Routed(grid, tuple(Route(chosen[n].stops) for n in range(len(ends))))


def _choices(grid: Grid) -> list[list[Way]]:
    place = cells(grid)
    channels = tuple(i for i, strip in enumerate(grid.across) if strip.row is None)
    lanes = [strip.lane for strip in grid.across]
    forward = grid.layered.acyclic.forward
    found = []
    for number, (s, t) in enumerate(grid.sized.ends):
        price = _side_prices(grid, number)
        priced = [
            Way(
                _length(stops, lanes, WRONG_WAY if forward[number] else 0.0) + price[sides],
                stops,
                sides,
            )
            for stops, sides in ways(place[s], place[t], channels)
            if price[sides] < FORBIDDEN
        ]
        priced.sort(key=lambda way: way.base)
        found.append(priced)
    return found


def _length(stops: Stops, lanes: list[int], back: float) -> float:
    price = BEND * (len(stops) - 2)
    for (v, h), (w, g) in pairwise(stops):
        price += ACROSS * abs(v - w) + DOWN * abs(h - g) + FOREIGN * abs(lanes[h] - lanes[g])
        price += back * max(0, v - w)
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
        price += WRONG_SIDE if grid.layered.acyclic.forward[number] else 4.0
    return price


def _captioned(grid: Grid, node: int) -> bool:
    """Whether the symbol's text stands under it."""
    circle = grid.sized.scene.symbols[node].shape in (Shape.START, Shape.END)
    return circle and grid.sized.figures[node].caption is not None


def _room(grid: Grid, node: int, side: int) -> int:
    """Arrows that fit at an upper or lower side beside each other's labels."""
    gate = grid.sized.scene.symbols[node].shape in (Shape.PARALLEL, Shape.JOIN)
    return 1 if gate and grid.sized.figures[node].caption and side == Side.UP else 2


def _best(grid: Grid, choices: Sequence[Way], traffic: Traffic, ends: tuple[int, int]) -> Way:
    best, least = choices[0], float("inf")
    limit = choices[0].base + MARGIN
    for way in choices:
        if way.base >= least or (way.base > limit and least < FORBIDDEN):
            break
        price = way.base + _meeting(grid, way, traffic, ends)
        if price < least:
            price += CROSSING * traffic.crossings(way.stops)
            if price < least:
                best, least = way, price
    return best


def _meeting(grid: Grid, way: Way, traffic: Traffic, ends: tuple[int, int]) -> float:
    """Price of joining the arrows already at the same sides."""
    price = 0.0
    for node, side, kind in _touches(way, ends):
        there = traffic.sides.get((node, side))
        if there is None:
            continue
        if side >= Side.UP and sum(there) >= _room(grid, node, side):
            return FORBIDDEN
        tip = SHARED_TIP if grid.sized.figures[node].outline != "rect" else 0.0
        price += (SHARED + tip) * there[kind] + (OPPOSED + tip) * there[1 - kind]
    return price
