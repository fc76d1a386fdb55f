"""The lanes on the canvas: their bands and title cells, across the page or down it."""

from palveluketju.layout import sizes
from palveluketju.layout.drawing import Band, GroupBand, Rect, Role, Text
from palveluketju.layout.figure import stack
from palveluketju.layout.scene import Direction, Focus, Scene
from palveluketju.layout.stages import Placed
from palveluketju.layout.titles import (
    CELL_PAD,
    group_height,
    group_spans,
    group_width,
    lane_lines,
    lead_of,
)


def lane_area(placed: Placed, least: float) -> Rect:
    """Size of the lanes with their titles; its corner is where the symbols' part begins.

    Lanes across the page are at least ``least`` wide.
    """
    scene = _scene(placed)
    across = placed.borders[-1]
    lead = lead_of(scene)
    if scene.direction is Direction.DOWN:
        return Rect(0.0, lead, across, placed.width + lead)
    return Rect(lead, 0.0, max(placed.width + lead, least), across)


def groups_of(placed: Placed, area: Rect) -> tuple[GroupBand, ...]:
    """The title cell of each organisation."""
    scene = _scene(placed)
    borders = _borders(placed, area)
    found = []
    for index, span in enumerate(group_spans(scene)):
        start, end = borders[span.first], borders[span.last + 1]
        rect = _cell(scene, area, (start, end), (0.0, _group_lead(scene)))
        lines = _texts(scene, span.lines, rect, Role.GROUP)
        name = f"{span.group.id}.{index}"
        own = scene.lanes[span.first : span.last + 1]
        focus = min((lane.focus for lane in own), key=list(Focus).index)
        found.append(GroupBand(name, rect, lines, span.group.accent, focus))
    return tuple(found)


def bands_of(placed: Placed, area: Rect) -> tuple[Band, ...]:
    """Every lane with its title cell."""
    scene = _scene(placed)
    group, lead = _group_lead(scene), lead_of(scene)
    long = area.h if scene.direction is Direction.DOWN else area.w
    borders = _borders(placed, area)
    found = []
    for span in group_spans(scene):
        for index in range(span.first, span.last + 1):
            lane = scene.lanes[index]
            sides = borders[index], borders[index + 1]
            rect = _cell(scene, area, sides, (0.0, long))
            header = _cell(scene, area, sides, (group if span.lines else 0.0, lead))
            lines = _texts(scene, lane_lines(scene, index), header, Role.LANE)
            found.append(
                Band(lane.id, lane.group, rect, header, lines, span.group.accent, lane.focus)
            )
    return tuple(found)


def _borders(placed: Placed, area: Rect) -> tuple[float, ...]:
    """The borders of lanes; the last upright lane is as wide as the area leaves room for."""
    *rest, last = placed.borders
    return (*rest, area.w if _scene(placed).direction is Direction.DOWN else last)


def _scene(placed: Placed) -> Scene:
    return placed.tracked.routed.grid.sized.scene


def _group_lead(scene: Scene) -> float:
    """Room of the titles of organisations along the lanes."""
    return group_height(scene) if scene.direction is Direction.DOWN else group_width(scene)


def _cell(scene: Scene, area: Rect, sides: tuple[float, float], along: tuple[float, float]) -> Rect:
    """The part of the area between two ``sides`` of lanes, from and to a place ``along`` them."""
    part = Rect(along[0], sides[0], along[1] - along[0], sides[1] - sides[0])
    return (part.turned() if scene.direction is Direction.DOWN else part).moved(area.x, area.y)


def _texts(scene: Scene, lines: tuple[str, ...], cell: Rect, role: Role) -> tuple[Text, ...]:
    """Lines in the middle of a cell's height; left in it, or centred above an upright lane."""
    top = cell.y + (cell.h - len(lines) * sizes.TEXT.line) / 2
    texts = stack(lines, (0.0, top), sizes.STRONG, role)
    if scene.direction is Direction.DOWN:
        return tuple(text.moved(cell.center[0], 0.0) for text in texts)
    return tuple(text.moved(cell.x + CELL_PAD + text.width / 2, 0.0) for text in texts)
