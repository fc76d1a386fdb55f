"""Tracked grid -> variables and things for compaction."""

from collections.abc import Mapping
from dataclasses import dataclass

from palveluketju.layout import sizes
from palveluketju.layout.axis import Axis
from palveluketju.layout.compaction import Anchor, Kind, Link, Thing
from palveluketju.layout.drawing import Rect
from palveluketju.layout.legs import Piece, pieces
from palveluketju.layout.scene import Direction, Line, Status
from palveluketju.layout.stages import Leg, Tracked

FAR = 1e7
BADGE = 11.0
"""How far a number or a status mark sticks out above a symbol, and a little air."""
TAB = sizes.PILL / 2 + 3.0
"""The same of a badge with the numbers of a path."""


@dataclass(frozen=True, slots=True)
class Variables:
    """Numbers of the variables along each axis, in drawing order.

    ``legs`` has the legs in channels and gutters; legs in rows and columns hang on those.
    """

    columns: tuple[int, ...]
    rows: tuple[int, ...]
    borders: tuple[int, ...]
    legs: Mapping[Leg, int]
    upright_legs: frozenset[Leg]
    count_x: int
    count_y: int


def variables(tracked: Tracked) -> Variables:
    """Number everything from left to right and from top to bottom."""
    grid = tracked.routed.grid
    legs: dict[Leg, int] = {}
    columns: list[int] = []
    count_x = 1
    for v in range(2 * grid.layered.columns + 1):
        if v % 2:
            columns.append(count_x)
            count_x += 1
        else:
            for leg in tracked.order.get((False, v), ()):
                legs[leg] = count_x
                count_x += 1
    upright = frozenset(legs)
    rows: list[int] = []
    borders: list[int] = []
    count_y, lane = 0, -1
    for h, strip in enumerate(grid.across):
        if strip.lane != lane:
            lane = strip.lane
            borders.append(count_y)
            count_y += 1
        if strip.row is not None:
            rows.append(count_y)
            count_y += 1
        else:
            for leg in tracked.order.get((True, h), ()):
                legs[leg] = count_y
                count_y += 1
    borders.append(count_y)
    return Variables(
        tuple(columns), tuple(rows), tuple(borders), legs, upright, count_x + 1, count_y + 1
    )


def bodies(tracked: Tracked, names: Variables) -> list[Thing]:
    """Symbols, captions, labels, legs and walls."""
    table = pieces(tracked.routed)
    things = [*_walls(names), *(_leg(tracked, names, table, p) for p in table.values())]
    grid = tracked.routed.grid
    for node, shape in enumerate(tracked.figures):
        spot = _spot(tracked, names, node)
        things.append(_at(spot, shape.rect, Kind.NODE))
        things += [_at(spot, part, Kind.LABEL) for part in (shape.caption, shape.tab) if part]
        things += [_at(spot, part, Kind.MARK) for part in shape.marks]
    for number, (source, _) in enumerate(grid.sized.ends):
        box = label_box(tracked, number)
        if box is not None:
            things.append(_at(_spot(tracked, names, source), box, Kind.LABEL))
    return things


def label_box(tracked: Tracked, number: int) -> Rect | None:
    """The label's box, seen from the middle of the arrow's source."""
    sized = tracked.routed.grid.sized
    label = sized.labels[number]
    if label is None:
        return None
    asks = sized.scene.arrows[number].line is Line.ASKS
    (v, h), (w, g) = tracked.routed.routes[number].stops[:2]
    offset = tracked.offset[number, 0]
    shape = tracked.figures[sized.ends[number][0]]
    if h == g:
        top = offset + sizes.AT_LINE
        if tracked.beside[number] < 0:
            top = offset - sizes.AT_LINE - label.h
        down = sized.scene.direction is Direction.DOWN
        # A label that may reach past the sides of a symbol stands clear of what enters there.
        edge = shape.a if down else shape.bulge(top, top + label.h, Axis.X)
        start = edge + (16.0 if asks else 4.0)
        if down and w < v:
            start = max(start, edge + _lift(tracked, number))
        beside = [mark for mark in shape.marks if mark.y < top + label.h and top < mark.bottom]
        if w > v:
            start = max([start, *(mark.right + sizes.AT_LINE for mark in beside)])
            return Rect(start, top, label.w, label.h)
        start = max([start, *(sizes.AT_LINE - mark.x for mark in beside)])
        return Rect(-start - label.w, top, label.w, label.h)
    aside = 8.0 if asks else 5.0
    left = offset + aside if tracked.beside[number] > 0 else offset - aside - label.w
    if g > h:
        down = sized.scene.direction is Direction.DOWN
        far = _lift(tracked, number) if down and shape.tab is None else 4.0
        return Rect(left, shape.b + far, label.w, label.h)
    return Rect(left, -shape.b - _lift(tracked, number) - label.h, label.w, label.h)


def _lift(tracked: Tracked, number: int) -> float:
    """How far above its source the label of an arrow stands that leaves upwards."""
    sized = tracked.routed.grid.sized
    node = sized.ends[number][0]
    if tracked.figures[node].tab is not None:
        return TAB
    symbol = sized.scene.symbols[node]
    marked = symbol.number is not None or symbol.status is not Status.NONE
    return BADGE if marked else 4.0


def ties(tracked: Tracked, names: Variables) -> tuple[list[Link], list[Link]]:
    """The first bend of an arrow lies beyond its label: links along x, and none along y."""
    found = []
    grid = tracked.routed.grid
    for number, (source, _) in enumerate(grid.sized.ends):
        stops = grid_stops = tracked.routed.routes[number].stops
        box = label_box(tracked, number)
        if box is None or stops[0][1] != stops[1][1] or len(grid_stops) < 3:
            continue
        column = names.columns[grid.layered.column[source]]
        turn, offset = _leg_x(tracked, names, (number, 1), stops[1][0])
        if stops[1][0] > stops[0][0]:
            found.append(Link(column, turn, box.right + sizes.NEAR - offset))
        else:
            found.append(Link(turn, column, sizes.NEAR - box.x + offset))
    return found, []


def _walls(names: Variables) -> list[Thing]:
    wide = ((0, -FAR), (names.count_x - 1, FAR))
    tall = ((0, -FAR), (names.count_y - 1, FAR))
    sides = [Thing(Kind.WALL, ((v, 0.0), (v, 0.0)), tall) for v in (0, names.count_x - 1)]
    return sides + [Thing(Kind.WALL, wide, ((v, 0.0), (v, 0.0))) for v in names.borders]


def _spot(tracked: Tracked, names: Variables, node: int) -> tuple[int, int]:
    grid = tracked.routed.grid
    return names.columns[grid.layered.column[node]], names.rows[grid.row[node]]


def _at(spot: tuple[int, int], box: Rect, kind: Kind) -> Thing:
    x, y = spot
    return Thing(kind, ((x, box.x), (x, box.right)), ((y, box.y), (y, box.bottom)))


def _leg_x(tracked: Tracked, names: Variables, leg: Leg, strip: int) -> Anchor:
    """Where an upright leg stands."""
    if strip % 2:
        return names.columns[strip // 2], tracked.offset[leg]
    return names.legs[leg], 0.0


def _leg_y(tracked: Tracked, names: Variables, leg: Leg, strip: int) -> Anchor:
    row = tracked.routed.grid.across[strip].row
    if row is not None:
        return names.rows[row], tracked.offset[leg]
    return names.legs[leg], 0.0


def _leg(tracked: Tracked, names: Variables, table: dict[Leg, Piece], piece: Piece) -> Thing:
    low = _end(tracked, names, table, piece, 0)
    high = _end(tracked, names, table, piece, 1)
    if piece.horizontal:
        y = _leg_y(tracked, names, piece.leg, piece.strip)
        return Thing(Kind.LEG, (low, high), (y, y))
    x = _leg_x(tracked, names, piece.leg, piece.strip)
    return Thing(Kind.LEG, (x, x), (low, high))


def _end(
    tracked: Tracked, names: Variables, table: dict[Leg, Piece], piece: Piece, end: int
) -> Anchor:
    onward = piece.onward[end]
    if onward is not None:
        strip = table[onward].strip
        reach = _leg_x if piece.horizontal else _leg_y
        return reach(tracked, names, onward, strip)
    node = piece.nodes[end]
    edge = tracked.figures[node].edge(
        tracked.offset[piece.leg], Axis.X if piece.horizontal else Axis.Y
    )
    x, y = _spot(tracked, names, node)
    return (x if piece.horizontal else y), (-edge if end else edge)
