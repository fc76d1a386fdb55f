"""Pass 6: the order of legs beside each other and the places of legs at symbols.

The order in a channel or gutter follows from where each pair parts: two legs that share a way
are ordered so that they do not cross when one leaves it. In rows and columns legs meet symbols,
so there each gets a distance from the middle, 0 when nothing is in its way.
"""

from collections.abc import Mapping, Sequence

from palveluketju.layout import sizes
from palveluketju.layout.drawing import Outline
from palveluketju.layout.figure import Reach, figure
from palveluketju.layout.label_sides import labels_beside, labels_free, labels_under, upright_sides
from palveluketju.layout.legs import Piece, pieces, vote
from palveluketju.layout.places import Room, offsets
from palveluketju.layout.scene import Line
from palveluketju.layout.stages import Leg, Routed, Tracked

ROUNDS = 4
Ranges = Mapping[Leg, tuple[float, float]]


def tracked(routed: Routed) -> Tracked:
    """Orders of all strips, distances in rows and columns, and symbols grown to fit them."""
    table = pieces(routed)
    order = {key: _ordered(table, legs) for key, legs in sorted(_strips(table).items())}
    uprights, levels = _bands(routed, table, order)
    offset: dict[Leg, float] = {}
    close = _at_circles(routed, table)
    for ranges in uprights:
        offset |= offsets(table, ranges, {}, close)
    right, under = labels_beside(routed, table, offset)[1], frozenset[Leg]()
    for ranges in levels:
        below = labels_under(routed, table, tuple(ranges), right)
        offset |= offsets(table, ranges, _rooms(routed, table, tuple(ranges), below), close)
        under |= below
    sized = routed.grid.sized
    aside = upright_sides(routed, table, offset)
    sides = tuple(
        aside.get(number, 1 if (number, 0) in under else -1) for number in range(len(sized.ends))
    )
    reaches = _reaches(routed, table, offset, under, labels_free(routed, table, offset, under))
    grown = tuple(
        known if reach == Reach() else figure(symbol, reach, sized.scene.direction)
        for symbol, known, reach in zip(sized.scene.symbols, sized.figures, reaches, strict=True)
    )
    return Tracked(routed, order, offset, grown, sides)


def _at_circles(routed: Routed, table: dict[Leg, Piece]) -> frozenset[Leg]:
    """Legs at a circle, of arrows with a narrow head."""
    sized = routed.grid.sized
    circles = {n for n, each in enumerate(sized.figures) if each.outline is Outline.CIRCLE}
    narrow = {n for n, each in enumerate(sized.scene.arrows) if each.line in (Line.FLOW, Line.EXIT)}
    return frozenset(
        leg for leg, piece in table.items() if leg[0] in narrow and circles & set(piece.nodes)
    )


def _is_band(routed: Routed, key: tuple[bool, int]) -> bool:
    horizontal, strip = key
    return routed.grid.across[strip].row is not None if horizontal else strip % 2 == 1


def _bands(
    routed: Routed, table: dict[Leg, Piece], order: Mapping[tuple[bool, int], Sequence[Leg]]
) -> tuple[list[Ranges], list[Ranges]]:
    """The legs of every column, and of every row, in order, with the strips that each passes."""
    spot = _spots(order)
    found: tuple[list[Ranges], list[Ranges]] = [], []
    for key, legs in order.items():
        if _is_band(routed, key):
            found[key[0]].append({leg: _range(routed, table, table[leg], spot) for leg in legs})
    return found


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


def _spots(order: Mapping[tuple[bool, int], Sequence[Leg]]) -> dict[Leg, float]:
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
