"""Pass 8: the finished drawing: everything moved to its place, frame and texts around it."""

from itertools import pairwise

from palveluketju.layout import sizes
from palveluketju.layout.axis import Axis
from palveluketju.layout.bodies import label_box
from palveluketju.layout.drawing import (
    Band,
    Box,
    Drawing,
    GroupBand,
    Label,
    Point,
    Rect,
    Role,
    Text,
    Wire,
)
from palveluketju.layout.figure import stack
from palveluketju.layout.frame import heading_lines, legend_samples, strip_of
from palveluketju.layout.glyphs import width
from palveluketju.layout.stages import Leg, Placed
from palveluketju.layout.titles import (
    CELL_PAD,
    group_spans,
    group_width,
    lane_lines,
    lane_width,
)
from palveluketju.layout.wrap import clean


def drawn(placed: Placed, room: float = 0.0) -> Drawing:
    """The whole picture in final coordinates, at least ``room`` wide with its margins."""
    scene = placed.tracked.routed.grid.sized.scene
    titles = group_width(scene) + lane_width(scene)
    wide = max(placed.width + titles, sizes.BOX * 3, room - 2 * sizes.MARGIN)
    heading, top = heading_lines(scene.heading, sizes.MARGIN, sizes.MARGIN, wide)
    origin = (sizes.MARGIN + titles, top)
    bottom = top + placed.borders[-1]
    strip = strip_of(scene, sizes.MARGIN, bottom, wide)
    bottom = strip.rect.bottom if strip else bottom
    legend, bottom = legend_samples(scene, sizes.MARGIN, bottom, wide)
    return Drawing(
        id=scene.id,
        language=scene.language,
        title=clean(scene.heading.title),
        description=clean(scene.description),
        width=wide + 2 * sizes.MARGIN,
        height=bottom + sizes.MARGIN,
        heading=heading,
        groups=_groups(placed, top),
        bands=_bands(placed, top, wide),
        boxes=tuple(_box(placed, node, origin) for node in range(len(scene.symbols))),
        wires=tuple(_wire(placed, number, origin) for number in range(len(scene.arrows))),
        strip=strip,
        legend=legend,
    )


def _groups(placed: Placed, top: float) -> tuple[GroupBand, ...]:
    scene = placed.tracked.routed.grid.sized.scene
    found = []
    for index, span in enumerate(group_spans(scene)):
        start, end = placed.borders[span.first], placed.borders[span.last + 1]
        rect = Rect(sizes.MARGIN, top + start, group_width(scene), end - start)
        lines = _centred(span.lines, rect, Role.GROUP)
        name = f"{span.group.id}.{index}"
        found.append(GroupBand(name, rect, lines, span.group.accent))
    return tuple(found)


def _bands(placed: Placed, top: float, wide: float) -> tuple[Band, ...]:
    scene = placed.tracked.routed.grid.sized.scene
    found = []
    for span in group_spans(scene):
        for index in range(span.first, span.last + 1):
            lane = scene.lanes[index]
            start, end = placed.borders[index], placed.borders[index + 1]
            rect = Rect(sizes.MARGIN, top + start, wide, end - start)
            left = sizes.MARGIN + (group_width(scene) if span.lines else 0.0)
            right = sizes.MARGIN + group_width(scene) + lane_width(scene)
            header = Rect(left, rect.y, right - left, rect.h)
            lines = _centred(lane_lines(scene, index), header, Role.LANE)
            found.append(Band(lane.id, lane.group, rect, header, lines, span.group.accent))
    return tuple(found)


def _centred(lines: tuple[str, ...], cell: Rect, role: Role) -> tuple[Text, ...]:
    """Left-aligned lines in the middle of a cell's height."""
    top = cell.y + (cell.h - len(lines) * sizes.TEXT.line) / 2
    texts = stack(lines, (0.0, top), sizes.STRONG, role)
    return tuple(text.moved(cell.x + CELL_PAD + text.width / 2, 0.0) for text in texts)


def _box(placed: Placed, node: int, origin: Point) -> Box:
    grid = placed.tracked.routed.grid
    scene = grid.sized.scene
    shape = placed.tracked.figures[node]
    x = origin[0] + placed.column_x[grid.layered.column[node]]
    y = origin[1] + placed.row_y[grid.row[node]]
    return Box(
        symbol=scene.symbols[node],
        lane_title=clean(scene.lanes[grid.sized.lane[node]].title),
        outline=shape.outline,
        rect=shape.rect.moved(x, y),
        lines=tuple(line.moved(x, y) for line in shape.lines),
        notes=tuple(block.moved(x, y) for block in shape.notes),
        caption=shape.caption.moved(x, y) if shape.caption else None,
        icon=shape.icon.moved(x, y) if shape.icon else None,
        number=(shape.number[0] + x, shape.number[1] + y) if shape.number else None,
        badge=shape.badge.moved(x, y) if shape.badge else None,
    )


def _wire(placed: Placed, number: int, origin: Point) -> Wire:
    arrow = placed.tracked.routed.grid.sized.scene.arrows[number]
    points = tuple((x + origin[0], y + origin[1]) for x, y in _points(placed, number))
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
    x = origin[0] + placed.column_x[grid.layered.column[source]]
    y = origin[1] + placed.row_y[grid.row[source]]
    rect = box.moved(x, y)
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
