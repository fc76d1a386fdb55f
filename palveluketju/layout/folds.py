"""A scene cut into the scenes of its pages: where an arrow crosses a fold, a pair of connectors.

Arrows of one kind to one symbol share a letter. The connector that an arrow leads to stands in
the lane of the symbol it is on its way to, so that a handoff is seen where it begins.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from palveluketju.layout.frame import occurring
from palveluketju.layout.scene import Arrow, Focus, LegendRow, Line, Scene, Shape, Symbol
from palveluketju.layout.scene_words import LEGEND, words_of

Parts = Sequence[Sequence[str]]
"""The ids of the symbols of each page."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Fold:
    """Arrows of one kind that reach one symbol from other pages."""

    name: str
    line: Line
    target: Symbol
    page: int
    origins: tuple[int, ...]
    taken: bool
    focus: Focus


def folds(scene: Scene, parts: Parts) -> tuple[Fold, ...]:
    """The folds in the order in which a reader meets their arrows."""
    page = _pages(parts)
    found: dict[tuple[str, Line], list[Arrow]] = {}
    for arrow in sorted(scene.arrows, key=lambda each: page[each.source]):
        if page[arrow.source] != page[arrow.target]:
            found.setdefault((arrow.target, arrow.line), []).append(arrow)
    symbols = {symbol.id: symbol for symbol in scene.symbols}
    return tuple(
        Fold(
            _letter(number),
            line,
            symbols[target],
            page[target],
            tuple(sorted({page[arrow.source] for arrow in arrows})),
            any(arrow.taken for arrow in arrows),
            min((arrow.focus for arrow in arrows), key=list(Focus).index),
        )
        for number, ((target, line), arrows) in enumerate(found.items())
    )


def page_scenes(scene: Scene, parts: Parts) -> tuple[Scene, ...]:
    """The scene of every page; the last has what may happen any time, and the legend."""
    joints = folds(scene, parts)
    return tuple(page_scene(scene, parts, joints, number) for number in range(len(parts)))


def page_scene(scene: Scene, parts: Parts, joints: Sequence[Fold], number: int) -> Scene:
    """The scene of one page."""
    here = set(parts[number])
    symbols = [symbol for symbol in scene.symbols if symbol.id in here]
    arrows = list(_arrows(scene.arrows, here, joints))
    # In the order of the symbols, whatever the letters: how the rest is folded changes no page.
    place = {symbol.id: at for at, symbol in enumerate(scene.symbols)}
    ordered = sorted(joints, key=lambda fold: (place[fold.target.id], fold.line))
    inward = [fold for fold in ordered if fold.page == number]
    outward = [fold for fold in ordered if number in fold.origins]
    words = words_of(scene.language)
    closing = number == len(parts) - 1
    return replace(
        scene,
        id=scene.id if len(parts) == 1 else f"{scene.id}-{number + 1}",
        symbols=(
            *(_symbol(fold, "in", _origin(fold, words)) for fold in inward),
            *symbols,
            *(_symbol(fold, "out", _goal(fold, words)) for fold in outward),
        ),
        arrows=(*map(_entry, inward), *arrows),
        anytime=scene.anytime if closing else (),
        legend=_legend(scene, joints) if closing else (),
    )


def _pages(parts: Parts) -> dict[str, int]:
    return {name: number for number, part in enumerate(parts) for name in part}


def _letter(number: int) -> str:
    """A, B, ... Z, AA, AB, ..."""
    rest, last = divmod(number, len(LETTERS))
    return (_letter(rest - 1) if rest else "") + LETTERS[last]


def _arrows(arrows: Sequence[Arrow], here: set[str], joints: Sequence[Fold]) -> Iterator[Arrow]:
    """Arrows that begin on a page; those that leave it lead to their connector."""
    goal = {(fold.target.id, fold.line): _id(fold, "out") for fold in joints}
    for arrow in arrows:
        if arrow.source in here:
            inside = arrow.target in here
            yield arrow if inside else replace(arrow, target=goal[arrow.target, arrow.line])


def _entry(fold: Fold) -> Arrow:
    """The arrow from a connector to the symbol that others reach through it."""
    name = f"{_id(fold, 'in')}-arrow"
    return Arrow(
        name, _id(fold, "in"), fold.target.id, fold.line, taken=fold.taken, focus=fold.focus
    )


def _id(fold: Fold, way: str) -> str:
    return f"fold.{fold.name}.{way}"


def _symbol(fold: Fold, way: str, text: str) -> Symbol:
    return Symbol(_id(fold, way), fold.target.lane, Shape.CONNECTOR, text, focus=fold.focus)


def _goal(fold: Fold, words: Mapping[str, str]) -> str:
    return words["to-page"].format(name=fold.name, page=fold.page + 1)


def _origin(fold: Fold, words: Mapping[str, str]) -> str:
    key = "from-page" if len(fold.origins) == 1 else "from-pages"
    listed = ", ".join(str(page + 1) for page in fold.origins)
    return words[key].format(name=fold.name, page=listed)


def _legend(scene: Scene, joints: Sequence[Fold]) -> tuple[LegendRow, ...]:
    rows = occurring(scene)
    if not joints or not scene.legend:
        return rows
    words = LEGEND.get(scene.language, LEGEND["fi"])
    return rows + tuple(LegendRow(mark, text) for mark, text in words if mark is Shape.CONNECTOR)
