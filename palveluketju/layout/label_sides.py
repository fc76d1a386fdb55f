"""On which side of its arrow a label stands, and where it may reach past its symbol.

``under`` are the first legs of level arrows whose label stands below the line.
"""

from collections.abc import Collection, Mapping, Sequence

from palveluketju.layout.legs import Piece
from palveluketju.layout.scene import Direction
from palveluketju.layout.stages import Leg, Routed

Spots = frozenset[tuple[int, int]]
"""Symbols, each with the way that an arrow leaves it: up (-1) or down (1)."""


def labels_under(
    routed: Routed, table: dict[Leg, Piece], legs: Sequence[Leg], right: Spots
) -> frozenset[Leg]:
    """Of several arrows at one side of a symbol, the last one's label stands below its line.

    So does a label that has something above it, where there is room below. Where time runs down
    only labelled arrows that leave count: pages take less paper so.
    """
    every = routed.grid.sized.scene.direction is Direction.RIGHT
    at_side: dict[tuple[int, int], list[tuple[Leg, bool]]] = {}
    for leg in legs:
        for end, node in enumerate(table[leg].nodes):
            told = _is_told(routed, leg, node)
            if node >= 0 and table[leg].horizontal and (told or every):
                at_side.setdefault((node, end), []).append((leg, told))
    found = set()
    for (node, end), group in at_side.items():
        leg, told = group[-1]
        pushed = every and end == 0 and (node, -1) in right and (node, 1) not in right
        bare = routed.grid.sized.figures[node].caption is None
        if told and (len(group) > 1 or (pushed and bare)):
            found.add(leg)
    return frozenset(found)


def _is_told(routed: Routed, leg: Leg, node: int) -> bool:
    """Whether a leg leaves a symbol and has a label there."""
    sized = routed.grid.sized
    return leg[1] == 0 and sized.ends[leg[0]][0] == node and sized.labels[leg[0]] is not None


def labels_free(
    routed: Routed, table: dict[Leg, Piece], offset: Mapping[Leg, float], under: Collection[Leg]
) -> frozenset[int]:
    """Arrows whose label may reach past the sides of its symbol.

    It may unless something of the symbol's own is in its way: a text beside a circle or before a
    gate, or the label of an arrow that leaves sideways; where time runs right, on the same side.
    """
    sized = routed.grid.sized
    down = sized.scene.direction is Direction.DOWN
    left, right = labels_beside(routed, table, offset)
    found = set()
    for number, label in enumerate(sized.labels):
        if label is None:
            continue
        source, side = sized.ends[number][0], 1 if (number, 0) in under else -1
        ahead = table[number, 0].nodes[0] == source
        bare = sized.figures[source].caption is None or (ahead and side < 0)
        passed = {(source, way) for way in ((-1, 1) if down else (side,))}
        if bare and not passed & (right if ahead else left | right):
            found.add(number)
    return frozenset(found)


def labels_beside(
    routed: Routed, table: dict[Leg, Piece], offset: Mapping[Leg, float]
) -> tuple[Spots, Spots]:
    """Where labels stand left and right of upright first legs."""
    left: set[tuple[int, int]] = set()
    right: set[tuple[int, int]] = set()
    for number, side in upright_sides(routed, table, offset).items():
        source = routed.grid.sized.ends[number][0]
        if routed.grid.sized.labels[number] is not None:
            way = 1 if table[number, 0].nodes[0] == source else -1
            (right if side > 0 else left).add((source, way))
    return frozenset(left), frozenset(right)


def upright_sides(
    routed: Routed, table: dict[Leg, Piece], offset: Mapping[Leg, float]
) -> dict[int, int]:
    """Labels of upright first legs stand right, left when another leg is on the right.

    Where time runs down they stand above a level leg, below when another is above, or where the
    symbol's own text is above.
    """
    sized = routed.grid.sized
    down = sized.scene.direction is Direction.DOWN
    at_side: dict[tuple[int, int], list[float]] = {}
    for leg, piece in table.items():
        for end, node in enumerate(piece.nodes):
            if node >= 0 and not piece.horizontal:
                at_side.setdefault((node, end), []).append(offset[leg])
    sides = {}
    for number, (source, _) in enumerate(sized.ends):
        first = table[number, 0]
        if not first.horizontal:
            beside = at_side[source, first.nodes.index(source)]
            if down and sized.figures[source].caption is None:
                sides[number] = 1 if min(beside) < offset[first.leg] else -1
            else:
                sides[number] = -1 if max(beside) > offset[first.leg] else 1
    return sides
