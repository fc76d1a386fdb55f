"""Pass 8: the finished drawing: everything moved to its place, frame and texts around it.

A page may have several stretches of the flow under one heading, one below or beside another. Where
time runs down, the passes before had the axes exchanged; here they are put right.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from palveluketju.layout import sizes
from palveluketju.layout.axis import Axis
from palveluketju.layout.bands import bands_of, groups_of, lane_area
from palveluketju.layout.bodies import label_box
from palveluketju.layout.drawing import Box, Drawing, Label, Point, Rect, Stretch, Text, Wire
from palveluketju.layout.frame import closing, heading_lines
from palveluketju.layout.glyphs import width
from palveluketju.layout.scene import Direction, Scene
from palveluketju.layout.stages import Leg, Placed
from palveluketju.layout.wrap import clean


def drawn(parts: Sequence[Placed], room: float = 0.0, *, beside: bool = False) -> Drawing:
    """The whole picture in final coordinates, at least ``room`` wide with its margins.

    The ``parts`` stand one below or ``beside`` another; the last says what is under them.
    """
    scene, last = _scene(parts[0]), _scene(parts[-1])
    least = least_width(room)
    lanes = [lane_area(placed, least) for placed in parts]
    gaps = sizes.FOLDED * (len(lanes) - 1)
    wide = max(
        least, sum(size.w for size in lanes) + gaps if beside else max(size.w for size in lanes)
    )
    heading, top = heading_lines(scene.heading, sizes.MARGIN, sizes.MARGIN, wide)
    areas = _areas(lanes, top, wide, beside=beside)
    strip, legend, bottom = closing(last, sizes.MARGIN, areas[-1].bottom, wide)
    return Drawing(
        id=scene.id,
        language=scene.language,
        title=clean(scene.heading.title),
        description=clean(scene.description),
        width=wide + 2 * sizes.MARGIN,
        height=bottom + sizes.MARGIN,
        heading=heading,
        stretches=tuple(
            _stretch(placed, area, (area.x + size.x, area.y + size.y))
            for placed, area, size in zip(parts, areas, lanes, strict=True)
        ),
        strip=strip,
        legend=legend,
        direction=scene.direction,
    )


def least_width(room: float) -> float:
    """The least width of lanes and heading in a picture that is ``room`` wide."""
    return max(sizes.BOX * 3, room - 2 * sizes.MARGIN)


def _areas(lanes: Sequence[Rect], top: float, wide: float, *, beside: bool) -> list[Rect]:
    """Where the lanes of every stretch stand, all of one length; together they are ``wide``."""
    x, y, found = sizes.MARGIN, top, []
    if beside:
        high = max(size.h for size in lanes)
        for size in lanes:
            found.append(Rect(x, y, size.w, high))
            x += size.w + sizes.FOLDED
        last = found.pop()
        return [*found, replace(last, w=sizes.MARGIN + wide - last.x)]
    for size in lanes:
        found.append(Rect(x, y, wide, size.h))
        y += size.h + sizes.FOLDED
    return found


def _stretch(placed: Placed, area: Rect, origin: Point) -> Stretch:
    """The lanes and what is in them; the symbols' part begins at ``origin``."""
    scene = _scene(placed)
    return Stretch(
        groups=groups_of(placed, area),
        bands=bands_of(placed, area),
        boxes=tuple(_box(placed, node, origin) for node in range(len(scene.symbols))),
        wires=tuple(_wire(placed, number, origin) for number in range(len(scene.arrows))),
    )


def _scene(placed: Placed) -> Scene:
    return placed.tracked.routed.grid.sized.scene


def _spot(placed: Placed, x: float, y: float, origin: Point) -> Point:
    """A place of the passes as it is on the canvas."""
    if placed.tracked.routed.grid.sized.scene.direction is Direction.DOWN:
        x, y = y, x
    return origin[0] + x, origin[1] + y


def _box(placed: Placed, node: int, origin: Point) -> Box:
    grid = placed.tracked.routed.grid
    scene = grid.sized.scene
    figure = placed.tracked.figures[node]
    shape = figure.upright or figure
    x, y = _middle(placed, node, origin)
    return Box(
        symbol=scene.symbols[node],
        lane_title=clean(scene.lanes[grid.sized.lane[node]].title),
        outline=shape.outline,
        rect=shape.rect.moved(x, y),
        lines=tuple(line.moved(x, y) for line in shape.lines),
        notes=tuple(block.moved(x, y) for block in shape.notes),
        caption=shape.caption.moved(x, y) if shape.caption else None,
        icon=shape.icon.moved(x, y) if shape.icon else None,
        number=shape.number.moved(x, y) if shape.number else None,
        status=shape.status.moved(x, y) if shape.status else None,
        badge=shape.badge.moved(x, y) if shape.badge else None,
    )


def _middle(placed: Placed, node: int, origin: Point) -> Point:
    grid = placed.tracked.routed.grid
    x, y = placed.column_x[grid.layered.column[node]], placed.row_y[grid.row[node]]
    return _spot(placed, x, y, origin)


def _wire(placed: Placed, number: int, origin: Point) -> Wire:
    arrow = placed.tracked.routed.grid.sized.scene.arrows[number]
    points = tuple(_spot(placed, x, y, origin) for x, y in _points(placed, number))
    return Wire(arrow, points, _label(placed, number, origin))


def _points(placed: Placed, number: int) -> list[Point]:
    """Corners of an arrow, its ends on the outlines of its symbols."""
    stops = placed.tracked.routed.routes[number].stops
    legs = [_place(placed, (number, k), a, b) for k, (a, b) in enumerate(pairwise(stops))]
    flat = stops[0][1] == stops[1][1]
    points = [_end(placed, number, 0, legs[0])]
    for k in range(1, len(legs)):
        upright = legs[k] if flat == (k % 2 == 1) else legs[k - 1]
        level = legs[k - 1] if flat == (k % 2 == 1) else legs[k]
        points.append((upright, level))
    points.append(_end(placed, number, 1, legs[-1]))
    return points


def _place(placed: Placed, leg: Leg, stop: tuple[int, int], to: tuple[int, int]) -> float:
    if leg in placed.leg:
        return placed.leg[leg]
    offset = placed.tracked.offset[leg]
    if stop[0] == to[0]:
        return placed.column_x[stop[0] // 2] + offset
    return placed.row_y[placed.tracked.routed.grid.strip_of_row.index(stop[1])] + offset


def _end(placed: Placed, number: int, end: int, place: float) -> Point:
    """Where an arrow leaves its source (0) or reaches its target (1)."""
    grid = placed.tracked.routed.grid
    stops = placed.tracked.routed.routes[number].stops
    here, there = (stops[0], stops[1]) if end == 0 else (stops[-1], stops[-2])
    node = grid.sized.ends[number][end]
    x, y = placed.column_x[grid.layered.column[node]], placed.row_y[grid.row[node]]
    shape = placed.tracked.figures[node]
    if here[1] == there[1]:
        edge = shape.edge(place - y, Axis.X)
        return x + (edge if there[0] > here[0] else -edge), place
    edge = shape.edge(place - x, Axis.Y)
    return place, y + (edge if there[1] > here[1] else -edge)


def _label(placed: Placed, number: int, origin: Point) -> Label | None:
    grid = placed.tracked.routed.grid
    size = grid.sized.labels[number]
    box = label_box(placed.tracked, number)
    if size is None or box is None:
        return None
    source = grid.sized.ends[number][0]
    arrow = grid.sized.scene.arrows[number]
    if grid.sized.scene.direction is Direction.DOWN:
        box = box.turned()
    rect = box.moved(*_middle(placed, source, origin))
    left, top = rect.x + size.lead, rect.y + size.drop
    lead = sizes.MARK + 3 if size.mark else 0.0
    lines = tuple(
        Text(
            left + lead,
            top + index * sizes.SMALL.line + 10,
            text,
            width(text, sizes.SMALL),
            sizes.SMALL.size,
            role,
        )
        for index, (text, role) in enumerate(size.lines)
    )
    mark = Rect(left, top + 1, sizes.MARK, sizes.MARK) if size.mark else None
    badge = size.badge.moved(rect.x, rect.y) if size.badge else None
    return Label(arrow.id, rect, lines, arrow.status, mark, badge)
