"""Pass 6: the order of legs beside each other and the places of legs at symbols.

The order in a channel or gutter follows from where each pair parts: two legs that share a way
are ordered so that they do not cross when one leaves it. In rows and columns legs meet symbols,
so there each gets a distance from the middle, 0 when nothing is in its way.
"""

from collections.abc import Sequence

from palveluketju.layout import sizes
from palveluketju.layout.figure import Reach, figure
from palveluketju.layout.legs import Piece, pieces, vote
from palveluketju.layout.places import Room, offsets
from palveluketju.layout.scene import Direction
from palveluketju.layout.stages import Leg, Routed, Tracked

ROUNDS = 4


def tracked(routed: Routed) -> Tracked:
    """Orders of all strips, distances in rows and columns, and symbols grown to fit them."""
    table = pieces(routed)
    order = {key: _ordered(table, legs) for key, legs in sorted(_strips(table).items())}
    spot = _spots(order)
    offset: dict[Leg, float] = {}
    under: frozenset[Leg] = frozenset()
    for key, legs in order.items():
        if _is_band(routed, key):
            ranges = {leg: _range(routed, table, table[leg], spot) for leg in legs}
            below = _under(routed, table, legs)
            offset |= offsets(table, ranges, _rooms(routed, table, legs, below))
            under |= below
    sized = routed.grid.sized
    sides = _sides(routed, table, offset, under)
    reaches = _reaches(routed, table, offset, under, _free(routed, table, sides))
    grown = tuple(
        known if reach == Reach() else figure(symbol, reach, sized.scene.direction)
        for symbol, known, reach in zip(sized.scene.symbols, sized.figures, reaches, strict=True)
    )
    return Tracked(routed, order, offset, grown, sides)


def _is_band(routed: Routed, key: tuple[bool, int]) -> bool:
    horizontal, strip = key
    return routed.grid.across[strip].row is not None if horizontal else strip % 2 == 1


def _strips(table: dict[Leg, Piece]) -> dict[tuple[bool, int], list[Piece]]:
    found: dict[tuple[bool, int], list[Piece]] = {}
    for piece in table.values():
        found.setdefault((piece.horizontal, piece.strip), []).append(piece)
    return found


def _ordered(table: dict[Leg, Piece], legs: list[Piece]) -> tuple[Leg, ...]:
    """Order with few crossings: every leg is moved to its best place until none moves."""
    price: dict[tuple[Leg, Leg], int] = {}
    for i, a in enumerate(legs):
        for b in legs[i + 1 :]:
            if a.low <= b.high and b.low <= a.high:
                votes = vote(table, a, b)
                price[a.leg, b.leg] = sum(v > 0 for v in votes)
                price[b.leg, a.leg] = sum(v < 0 for v in votes)
    order: list[Leg] = []
    for piece in legs:
        _insert(order, piece.leg, price)
    for _ in range(ROUNDS):
        before = list(order)
        for leg in before:
            order.remove(leg)
            _insert(order, leg, price)
        if order == before:
            break
    return tuple(order)


def _insert(order: list[Leg], leg: Leg, price: dict[tuple[Leg, Leg], int]) -> None:
    cost = sum(price.get((leg, other), 0) for other in order)
    best, at = cost, 0
    for index, other in enumerate(order):
        cost += price.get((other, leg), 0) - price.get((leg, other), 0)
        if cost <= best:
            best, at = cost, index + 1
    order.insert(at, leg)


def _spots(order: dict[tuple[bool, int], tuple[Leg, ...]]) -> dict[Leg, float]:
    """A number for each leg that sorts legs of all strips of its direction."""
    return {
        leg: strip + (index + 1) / (len(legs) + 1) - 0.5
        for (_, strip), legs in order.items()
        for index, leg in enumerate(legs)
    }


def _range(
    routed: Routed, table: dict[Leg, Piece], piece: Piece, spot: dict[Leg, float]
) -> tuple[float, float]:
    found = []
    for end, at in enumerate((piece.low, piece.high)):
        onward = piece.onward[end]
        if onward is None:
            found.append(at + 0.45 if end == 0 else at - 0.45)
        elif _is_band(routed, (table[onward].horizontal, table[onward].strip)):
            found.append(float(at))
        else:
            found.append(spot[onward])
    return found[0], found[1]


def _under(routed: Routed, table: dict[Leg, Piece], legs: Sequence[Leg]) -> frozenset[Leg]:
    """Of several arrows at one side of a symbol, the last one's label stands below its line.

    Where time runs down only labelled ones that leave count: pages take less paper so.
    """
    every = routed.grid.sized.scene.direction is Direction.RIGHT
    at_side: dict[tuple[int, int], list[tuple[Leg, bool]]] = {}
    for leg in legs:
        for end, node in enumerate(table[leg].nodes):
            told = _is_told(routed, leg, node)
            if node >= 0 and table[leg].horizontal and (told or every):
                at_side.setdefault((node, end), []).append((leg, told))
    groups = (group for group in at_side.values() if len(group) > 1)
    return frozenset(leg for leg, told in (group[-1] for group in groups) if told)


def _is_told(routed: Routed, leg: Leg, node: int) -> bool:
    """Whether a leg leaves a symbol and has a label there."""
    sized = routed.grid.sized
    return leg[1] == 0 and sized.ends[leg[0]][0] == node and sized.labels[leg[0]] is not None


def _rooms(
    routed: Routed, table: dict[Leg, Piece], legs: Sequence[Leg], under: frozenset[Leg]
) -> dict[Leg, Room]:
    """What labels need above and below the level legs they stand at."""
    found = {}
    for leg in legs:
        label = routed.grid.sized.labels[leg[0]]
        if leg[1] == 0 and table[leg].horizontal and label is not None:
            need = label.h + sizes.AT_LINE + sizes.NEAR
            found[leg] = (0.0, need) if leg in under else (need, 0.0)
    return found


def _reaches(
    routed: Routed,
    table: dict[Leg, Piece],
    offset: dict[Leg, float],
    under: frozenset[Leg],
    free: frozenset[int],
) -> list[Reach]:
    """Room for arrows at each side; labels beside a symbol stay between its top and bottom."""
    sized = routed.grid.sized
    count = len(sized.figures)
    across, down, half = [0.0] * count, [0.0] * count, [0.0] * count
    for leg, distance in offset.items():
        for node in table[leg].nodes:
            if node >= 0:
                reach = down if table[leg].horizontal else across
                reach[node] = max(reach[node], abs(distance))
        label = sized.labels[leg[0]]
        if leg[1] == 0 and table[leg].horizontal and label is not None:
            source = sized.ends[leg[0]][0]
            far = label.h + sizes.AT_LINE + (distance if leg in under else -distance)
            if far > sized.figures[source].b and leg[0] not in free:
                half[source] = max(half[source], far)
    return [Reach(*each) for each in zip(across, down, half, strict=True)]


def _free(routed: Routed, table: dict[Leg, Piece], sides: Sequence[int]) -> frozenset[int]:
    """Arrows whose label may reach past the sides of its symbol.

    It may unless something of the symbol's own is in its way: a text beside a circle or before a
    gate, or the label of an arrow that leaves sideways; where time runs right, on the same side.
    """
    sized = routed.grid.sized
    down = sized.scene.direction is Direction.DOWN
    labelled = [number for number, label in enumerate(sized.labels) if label is not None]
    near: set[tuple[int, int]] = set()
    low: set[tuple[int, int]] = set()
    for number in labelled:
        source = sized.ends[number][0]
        if not table[number, 0].horizontal:
            way = 1 if table[number, 0].nodes[0] == source else -1
            near.add((source, way))
            if sides[number] > 0:
                low.add((source, way))
    found = set()
    for number in labelled:
        source = sized.ends[number][0]
        ahead = table[number, 0].nodes[0] == source
        bare = sized.figures[source].caption is None or (ahead and sides[number] < 0)
        passed = (-1, 1) if down else (sides[number],)
        if bare and not {(source, way) for way in passed} & (low if ahead else near):
            found.add(number)
    return frozenset(found)


def _sides(
    routed: Routed, table: dict[Leg, Piece], offset: dict[Leg, float], under: frozenset[Leg]
) -> tuple[int, ...]:
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
    sides = []
    for number, (source, _) in enumerate(sized.ends):
        first = table[number, 0]
        if first.horizontal:
            sides.append(1 if first.leg in under else -1)
        else:
            beside = at_side[source, first.nodes.index(source)]
            if down and sized.figures[source].caption is None:
                sides.append(1 if min(beside) < offset[first.leg] else -1)
            else:
                sides.append(-1 if max(beside) > offset[first.leg] else 1)
    return tuple(sides)
