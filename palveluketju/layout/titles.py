"""The title cells left of the lanes or above them: upright text, wrapped, and its size."""

from dataclasses import dataclass

from palveluketju.layout import sizes
from palveluketju.layout.scene import Direction, Group, Scene
from palveluketju.layout.wrap import clean, widest, wrap

CELL_PAD = 8.0
LEAD = sizes.LANE_TITLE + 2 * CELL_PAD
"""Width of the title of what may happen any time where the lanes have none beside them."""


@dataclass(frozen=True, slots=True)
class GroupSpan:
    """Neighbour lanes of one group; ``lines`` is empty when its one lane has the same title."""

    group: Group
    first: int
    last: int
    lines: tuple[str, ...]

    @property
    def need(self) -> float:
        """Least height in pixels."""
        return len(self.lines) * sizes.TEXT.line + 2 * CELL_PAD

    @property
    def need_wide(self) -> float:
        """Least width in pixels."""
        return widest(self.lines, sizes.STRONG) + 2 * CELL_PAD


def group_spans(scene: Scene) -> tuple[GroupSpan, ...]:
    """Groups in lane order; a group whose lanes are apart appears more than once."""
    groups = {group.id: group for group in scene.groups}
    found: list[GroupSpan] = []
    for index, lane in enumerate(scene.lanes):
        group = groups[lane.group]
        first = found.pop().first if found and found[-1].group is group else index
        alone = first == index and clean(lane.title) == clean(group.title)
        lines = () if alone else wrap(group.title, sizes.GROUP_TITLE, sizes.STRONG)
        found.append(GroupSpan(group, first, index, lines))
    return tuple(found)


def lane_lines(scene: Scene, lane: int) -> tuple[str, ...]:
    """The wrapped title of a lane."""
    return wrap(scene.lanes[lane].title, sizes.LANE_TITLE, sizes.STRONG)


def lane_need(scene: Scene, lane: int) -> float:
    """Least height of a lane in pixels."""
    tall = len(lane_lines(scene, lane)) * sizes.TEXT.line + 2 * CELL_PAD
    return max(sizes.EMPTY_LANE, tall)


def lane_need_wide(scene: Scene, lane: int) -> float:
    """Least width of an upright lane in pixels."""
    wide = widest(lane_lines(scene, lane), sizes.STRONG) + 2 * CELL_PAD
    return max(sizes.EMPTY_LANE, wide)


def group_width(scene: Scene) -> float:
    """Width of the column of group titles, 0 when no group shows one."""
    wide = max((widest(span.lines, sizes.STRONG) for span in group_spans(scene)), default=0.0)
    return wide + 2 * CELL_PAD if wide else 0.0


def lane_width(scene: Scene) -> float:
    """Width of the column of lane titles."""
    lanes = range(len(scene.lanes))
    wide = max((widest(lane_lines(scene, i), sizes.STRONG) for i in lanes), default=0.0)
    return wide + 2 * CELL_PAD


def lead_of(scene: Scene) -> float:
    """Room along the lanes of the titles of organisations and lanes."""
    if scene.direction is Direction.DOWN:
        return group_height(scene) + lane_height(scene)
    return group_width(scene) + lane_width(scene)


def group_height(scene: Scene) -> float:
    """Height of the row of group titles, 0 when no group shows one."""
    return max((span.need for span in group_spans(scene) if span.lines), default=0.0)


def lane_height(scene: Scene) -> float:
    """Height of the row of lane titles."""
    lanes = range(len(scene.lanes))
    tall = max((len(lane_lines(scene, i)) for i in lanes), default=0)
    return tall * sizes.TEXT.line + 2 * CELL_PAD
