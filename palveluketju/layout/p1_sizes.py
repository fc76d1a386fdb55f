"""Pass 1: refuse what cannot be drawn, measure the rest."""

from dataclasses import replace
from functools import lru_cache

from palveluketju.layout import sizes
from palveluketju.layout.badge import badge
from palveluketju.layout.drawing import Badge, Role
from palveluketju.layout.figure import figure
from palveluketju.layout.glyphs import width
from palveluketju.layout.scene import Arrow, Direction, Scene, Status
from palveluketju.layout.stages import LabelSize, Sized
from palveluketju.layout.wrap import wrap

BESIDE = 44.0
"""Widest badge that stands before the text of a label."""
FOOT = 1.0
"""Under a badge, so that it keeps off a heavy line."""


class SceneError(ValueError):
    """The scene contradicts itself: an id is repeated or names nothing."""


def measured(scene: Scene) -> Sized:
    """Number and measure everything. Raises ``SceneError`` for repeated or unknown ids."""
    lane = _numbered([lane.id for lane in scene.lanes], "lane")
    symbol = _numbered([symbol.id for symbol in scene.symbols], "symbol")
    _numbered([arrow.id for arrow in scene.arrows], "arrow")
    groups = {group.id for group in scene.groups}
    for each in scene.lanes:
        if each.group not in groups:
            raise SceneError(f"lane {each.id!r} is in unknown group {each.group!r}")
    return Sized(
        scene=scene,
        figures=tuple(figure(each, direction=scene.direction) for each in scene.symbols),
        labels=tuple(_turned(label_size(arrow), scene.direction) for arrow in scene.arrows),
        lane=tuple(_known(lane, each.lane, each.id) for each in scene.symbols),
        ends=tuple(
            (_known(symbol, each.source, each.id), _known(symbol, each.target, each.id))
            for each in scene.arrows
        ),
    )


def _numbered(ids: list[str], what: str) -> dict[str, int]:
    numbers = {each: index for index, each in enumerate(ids)}
    if len(numbers) != len(ids):
        twice = next(each for index, each in enumerate(ids) if numbers[each] != index)
        raise SceneError(f"{what} {twice!r} is there twice")
    return numbers


def _known(numbers: dict[str, int], name: str, owner: str) -> int:
    if name not in numbers:
        raise SceneError(f"{owner!r} names {name!r}, which is not there")
    return numbers[name]


@lru_cache(maxsize=4096)
def label_size(arrow: Arrow) -> LabelSize | None:
    """The handoff's word and the arrow's own text, wrapped, with the badge of its path.

    None when there is nothing to say.
    """
    mark = arrow.status is not Status.NONE
    room = sizes.LABEL
    lines = [(line, Role.KIND) for line in wrap(arrow.kind, room, sizes.SMALL)]
    lines += [(line, Role.LABEL) for line in wrap(arrow.label, room, sizes.SMALL)]
    pill = badge(arrow.path)
    if not lines:
        return _badge_alone(pill) if pill else None
    wide = max(width(line, sizes.SMALL) for line, _ in lines)
    wide += sizes.MARK + 3 if mark else 0
    size = LabelSize(tuple(lines), wide, len(lines) * sizes.SMALL.line, mark)
    return _with_badge(size, pill) if pill else size


def _turned(size: LabelSize | None, direction: Direction) -> LabelSize | None:
    """Width and height exchanged where time runs down; the lines stay as they are read."""
    if size is None or direction is Direction.RIGHT:
        return size
    return replace(size, w=size.h, h=size.w)


def _badge_alone(pill: Badge) -> LabelSize:
    return LabelSize((), pill.rect.w, pill.rect.h + FOOT, mark=False, badge=pill)


def _with_badge(size: LabelSize, pill: Badge) -> LabelSize:
    """The label with its badge before the first line, or on a line of its own if it is wide."""
    w, h = pill.rect.w, pill.rect.h
    if w > BESIDE:
        wide, high = max(size.w, w), h + 2 + size.h
        return replace(size, w=wide, h=high, badge=pill, drop=h + 2)
    drop = (h - sizes.SMALL.line) / 2
    high = max(h, drop + size.h) + FOOT
    return replace(size, w=w + 4 + size.w, h=high, badge=pill, lead=w + 4, drop=drop)
