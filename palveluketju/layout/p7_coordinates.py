"""Pass 7: pixels. Everything starts far apart in its order and is pulled together.

A symbol is one body with its caption and the labels of the arrows that leave it, so a label
always stands beside the beginning of its arrow. See ``compaction`` for why nothing overlaps.
"""

from itertools import pairwise

from palveluketju.layout import sizes
from palveluketju.layout.axis import Axis
from palveluketju.layout.bodies import Variables, bodies, ties, variables
from palveluketju.layout.compaction import Distances, Kind, Link, balanced, links, pulled
from palveluketju.layout.legs import pieces
from palveluketju.layout.scene import Direction
from palveluketju.layout.stages import Placed, Tracked
from palveluketju.layout.titles import group_spans, lane_need, lane_need_wide

N, L, G, W, M = Kind.NODE, Kind.LABEL, Kind.LEG, Kind.WALL, Kind.MARK
CLEAR = 3.0
"""Around the number or the status mark of a symbol, which sticks out at a corner."""
_ACROSS = {(M, each): CLEAR for each in Kind} | {(each, M): CLEAR for each in Kind}
_ACROSS |= {
    (N, N): sizes.STRAIGHT,
    (N, L): 8.0,
    (L, N): sizes.ARROW,
    (N, G): sizes.ARROW,
    (G, N): sizes.ARROW,
    (L, L): 6.0,
    (L, G): sizes.NEAR,
    (G, L): sizes.NEAR,
    (G, G): sizes.TRACK,
    (W, N): sizes.AIR,
    (N, W): sizes.AIR,
    (W, L): sizes.NEAR,
    (L, W): sizes.NEAR,
    (W, G): sizes.BORDER,
    (G, W): sizes.BORDER,
    (W, W): 0.0,
}
_UPRIGHT = _ACROSS | {(N, N): 20.0, (L, W): 4.0, (W, L): 4.0}
_PADS = {(a, b): CLEAR if M in (a, b) else 6.0 for a in Kind for b in Kind}
_PADS |= {(N, N): 12.0, (G, G): 9.0, (L, L): 2.0}
ACROSS, UPRIGHT = Distances(_ACROSS, _PADS), Distances(_UPRIGHT, _PADS)
COLUMN_STEP = 60.0
"""Least distance between the middles of neighbour columns: time always runs to the right."""
SWAY = 28.0
"""How far an arrow may move from its tightest place to the middle of its room."""


def placed(tracked: Tracked) -> Placed:
    """Positions of columns, rows, legs and lane borders."""
    grid = tracked.routed.grid
    names = variables(tracked)
    things = bodies(tracked, names)
    across, upright = ties(tracked, names)
    across += [Link(a, b, COLUMN_STEP) for a, b in pairwise(names.columns)]
    upright += _title_room(tracked, names)
    first = pulled(names.count_x, across + links(things, Axis.X, ACROSS, None))
    y = pulled(names.count_y, upright + links(things, Axis.Y, UPRIGHT, first))
    x = pulled(names.count_x, across + links(things, Axis.X, ACROSS, y))
    late = _late(tracked, names)
    y = _settle_y(names, upright + links(things, Axis.Y, UPRIGHT, x, first), late[Axis.Y])
    given = across + links(things, Axis.X, ACROSS, y)
    x = pulled(names.count_x, given)
    free = {v: SWAY for leg, v in names.legs.items() if leg in names.upright_legs}
    x = balanced(x, given, free, late[Axis.X])
    return Placed(
        tracked,
        tuple(x[v] for v in names.columns),
        tuple(y[v] for v in names.rows),
        {leg: (x if leg in names.upright_legs else y)[v] for leg, v in names.legs.items()},
        tuple(y[v] for v in names.borders),
        x[-1] if grid.layered.columns else 200.0,
    )


def _late(tracked: Tracked, names: Variables) -> dict[Axis, set[int]]:
    """Pieces that both ends leave onwards: near these ends their arrow is shortest."""
    found: dict[Axis, set[int]] = {Axis.X: set(), Axis.Y: set()}
    for leg, piece in pieces(tracked.routed).items():
        if leg in names.legs and piece.turns == (1, 1):
            found[Axis.Y if piece.horizontal else Axis.X].add(names.legs[leg])
    return found


def _settle_y(names: Variables, given: list[Link], late: set[int]) -> list[float]:
    free = {v: SWAY for leg, v in names.legs.items() if leg not in names.upright_legs}
    free |= dict.fromkeys(names.rows, 400.0)
    return balanced(pulled(names.count_y, given), given, free, late)


def _title_room(tracked: Tracked, names: Variables) -> list[Link]:
    """Every lane and every group is wide enough across for its title."""
    scene = tracked.routed.grid.sized.scene
    down = scene.direction is Direction.DOWN
    need = lane_need_wide if down else lane_need
    tall = [
        Link(names.borders[i], names.borders[i + 1], need(scene, i))
        for i in range(len(scene.lanes))
    ]
    tall += [
        Link(
            names.borders[span.first],
            names.borders[span.last + 1],
            span.need_wide if down else span.need,
        )
        for span in group_spans(scene)
    ]
    return tall
