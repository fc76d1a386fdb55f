"""Pass 1: refuse what cannot be drawn, measure the rest."""

from palveluketju.layout import sizes
from palveluketju.layout.drawing import Role
from palveluketju.layout.figure import figure
from palveluketju.layout.glyphs import width
from palveluketju.layout.scene import Arrow, Scene, Status
from palveluketju.layout.stages import LabelSize, Sized
from palveluketju.layout.wrap import wrap


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
        figures=tuple(figure(each) for each in scene.symbols),
        labels=tuple(label_size(arrow) for arrow in scene.arrows),
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


def label_size(arrow: Arrow) -> LabelSize | None:
    """The handoff's word and the arrow's own text, wrapped; None when there is neither."""
    mark = arrow.status is not Status.NONE
    room = sizes.LABEL - (sizes.MARK + 3 if mark else 0)
    lines = [(line, Role.KIND) for line in wrap(arrow.kind, room, sizes.SMALL)]
    lines += [(line, Role.LABEL) for line in wrap(arrow.label, room, sizes.SMALL)]
    if not lines:
        return None
    wide = max(width(line, sizes.SMALL) for line, _ in lines)
    wide += sizes.MARK + 3 if mark else 0
    return LabelSize(tuple(lines), wide, len(lines) * sizes.SMALL.line, mark)
