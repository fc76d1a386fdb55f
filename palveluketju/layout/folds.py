"""A scene cut into the scenes of its stretches: where an arrow crosses a fold, two connectors.

Arrows of one kind to one symbol share a letter. The connector that an arrow leads to stands in
the lane of the symbol it is on its way to, so that a handoff is seen where it begins.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from palveluketju.layout.frame import occurring
from palveluketju.layout.scene import Arrow, Focus, LegendRow, Line, Scene, Shape, Symbol
from palveluketju.layout.scene_words import LEGEND, words_of

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Plan:
    """The ids of the symbols of each stretch, and the page on which each stretch stands.

    The page ``closing`` has what may happen any time, and the legend.
    """

    parts: tuple[tuple[str, ...], ...]
    page: tuple[int, ...]
    closing: int
    beside: bool = False
    """Whether stretches of a page stand one beside another, not one below another."""
    bare: bool = False
    """Whether a stretch has only the lanes on which something stands there."""

    @property
    def pages(self) -> tuple[range, ...]:
        """The stretches of each page."""
        starts = [0, *(n for n in range(1, len(self.page)) if self.page[n] != self.page[n - 1])]
        ends = [*starts[1:], len(self.page)]
        return tuple(map(range, starts, ends))


@dataclass(frozen=True, slots=True)
class Fold:
    """Arrows of one kind that reach one symbol from other stretches."""

    name: str
    line: Line
    target: Symbol
    stretch: int
    origins: tuple[int, ...]
    taken: bool
    focus: Focus


def folds(scene: Scene, plan: Plan) -> tuple[Fold, ...]:
    """The folds in the order in which a reader meets their arrows."""
    stretch = {name: number for number, part in enumerate(plan.parts) for name in part}
    found: dict[tuple[str, Line], list[Arrow]] = {}
    for arrow in sorted(scene.arrows, key=lambda each: stretch[each.source]):
        if stretch[arrow.source] != stretch[arrow.target]:
            found.setdefault((arrow.target, arrow.line), []).append(arrow)
    symbols = {symbol.id: symbol for symbol in scene.symbols}
    return tuple(
        Fold(
            _letter(number),
            line,
            symbols[target],
            stretch[target],
            tuple(sorted({stretch[arrow.source] for arrow in arrows})),
            any(arrow.taken for arrow in arrows),
            min((arrow.focus for arrow in arrows), key=list(Focus).index),
        )
        for number, ((target, line), arrows) in enumerate(found.items())
    )


def stretch_scenes(scene: Scene, plan: Plan) -> tuple[Scene, ...]:
    """The scene of every stretch; the last of the closing page has what stands under the lanes."""
    joints = folds(scene, plan)
    return tuple(stretch_scene(scene, plan, joints, number) for number in range(len(plan.parts)))


def stretch_scene(scene: Scene, plan: Plan, joints: Sequence[Fold], number: int) -> Scene:
    """The scene of one stretch."""
    here = set(plan.parts[number])
    symbols = [symbol for symbol in scene.symbols if symbol.id in here]
    # In the order of the symbols, whatever the letters: how the rest is folded changes no stretch.
    place = {symbol.id: at for at, symbol in enumerate(scene.symbols)}
    ordered = sorted(joints, key=lambda fold: (place[fold.target.id], fold.line))
    inward = [fold for fold in ordered if fold.stretch == number]
    outward = [fold for fold in ordered if number in fold.origins]
    # What comes back stands after what begins or comes from before, which keeps the straight place.
    ahead = [fold for fold in inward if fold.origins[0] < number]
    returns = [fold for fold in inward if fold.origins[0] > number]
    page = plan.page[number]
    closing = page == plan.closing and number == plan.pages[page][-1]
    cut = replace(
        scene,
        id=scene.id if plan.page[-1] == 0 else f"{scene.id}-{page + 1}",
        symbols=(
            *(_entry_symbol(fold, plan, scene) for fold in ahead),
            *symbols,
            *(_entry_symbol(fold, plan, scene) for fold in returns),
            *(_exit_symbol(fold, plan, number, scene) for fold in outward),
        ),
        arrows=(*map(_entry, inward), *_arrows(scene.arrows, here, joints, number)),
        anytime=scene.anytime if closing else (),
        legend=legend_of(scene, folded=bool(joints)) if closing else (),
    )
    if plan.bare:
        used = {symbol.lane for symbol in cut.symbols}
        cut = replace(cut, lanes=tuple(lane for lane in scene.lanes if lane.id in used))
    return _renamed(cut, number - plan.pages[page][0])


def _renamed(scene: Scene, below: int) -> Scene:
    """The scene with other ids of lanes where other stretches come before it on its page."""
    if not below:
        return scene
    lanes = tuple(replace(each, id=f"{each.id}~{below + 1}") for each in scene.lanes)
    symbols = tuple(replace(each, lane=f"{each.lane}~{below + 1}") for each in scene.symbols)
    return replace(scene, lanes=lanes, symbols=symbols)


def _letter(number: int) -> str:
    """A, B, ... Z, AA, AB, ..."""
    rest, last = divmod(number, len(LETTERS))
    return (_letter(rest - 1) if rest else "") + LETTERS[last]


def _arrows(
    arrows: Sequence[Arrow], here: set[str], joints: Sequence[Fold], number: int
) -> Iterator[Arrow]:
    """Arrows that begin in a stretch; those that leave it lead to their connector."""
    goal = {(fold.target.id, fold.line): _outward(fold, number) for fold in joints}
    for arrow in arrows:
        if arrow.source in here:
            inside = arrow.target in here
            yield arrow if inside else replace(arrow, target=goal[arrow.target, arrow.line])


def _entry(fold: Fold) -> Arrow:
    """The arrow from a connector to the symbol that others reach through it."""
    source, target = _inward(fold), fold.target.id
    return Arrow(
        f"{source}-arrow",
        source,
        target,
        fold.line,
        taken=fold.taken,
        focus=fold.focus,
        resumed=True,
    )


def _inward(fold: Fold) -> str:
    return f"fold.{fold.name}.in"


def _outward(fold: Fold, number: int) -> str:
    """The id of the connector in the stretch ``number``; others on its page have their own."""
    return f"fold.{fold.name}.out.{number + 1}"


def _entry_symbol(fold: Fold, plan: Plan, scene: Scene) -> Symbol:
    return _connector(fold, _inward(fold), _origin(fold, plan, scene))


def _exit_symbol(fold: Fold, plan: Plan, number: int, scene: Scene) -> Symbol:
    return _connector(fold, _outward(fold, number), _goal(fold, plan, number, scene))


def _connector(fold: Fold, name: str, text: str) -> Symbol:
    return Symbol(name, fold.target.lane, Shape.CONNECTOR, text, focus=fold.focus)


def _goal(fold: Fold, plan: Plan, number: int, scene: Scene) -> str:
    """Where an arrow goes on: on which page, or in which stretch of its own."""
    page = plan.page[fold.stretch]
    way = "next" if fold.stretch > number else "past"
    key = f"to-{way}-{_side(plan)}" if page == plan.page[number] else "to-page"
    return words_of(scene.language)[key].format(name=fold.name, page=page + 1)


def _origin(fold: Fold, plan: Plan, scene: Scene) -> str:
    """Where arrows come from."""
    pages = sorted({plan.page[origin] for origin in fold.origins})
    ways = {"past" if origin < fold.stretch else "next" for origin in fold.origins}
    if pages == [plan.page[fold.stretch]]:
        key = "from-here" if len(ways) > 1 else f"from-{ways.pop()}-{_side(plan)}"
    else:
        key = "from-page" if len(pages) == 1 else "from-pages"
    listed = ", ".join(str(page + 1) for page in pages)
    return words_of(scene.language)[key].format(name=fold.name, page=listed)


def _side(plan: Plan) -> str:
    return "beside" if plan.beside else "below"


def legend_of(scene: Scene, *, folded: bool) -> tuple[LegendRow, ...]:
    """The legend of all pages, where the picture is ``folded`` with the mark of connectors."""
    rows = occurring(scene)
    if not folded or not scene.legend:
        return rows
    words = LEGEND.get(scene.language, LEGEND["fi"])
    return rows + tuple(LegendRow(mark, text) for mark, text in words if mark is Shape.CONNECTOR)
