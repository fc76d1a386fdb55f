"""Where a picture is folded: as few pages as will do, then as few arrows over the folds.

A fold runs between columns. Where a column is too tall for the paper with all lanes, pages have
only the lanes on which something stands; where that does not help, its symbols are divided too,
from the uppermost lane down. Every stretch that is tried is laid out, so what is
said to fit does fit.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from palveluketju.layout import sizes
from palveluketju.layout.bands import lane_area
from palveluketju.layout.drawing import Rect
from palveluketju.layout.folds import Plan, folds, legend_of, stretch_scene, stretch_scenes
from palveluketju.layout.frame import closing, heading_lines
from palveluketju.layout.p8_drawing import least_width
from palveluketju.layout.packing import Cost, Leaf, Packed, Span, packed
from palveluketju.layout.paper import Paper
from palveluketju.layout.passes import columns_of, laid_out
from palveluketju.layout.scene import Direction, Scene, Shape
from palveluketju.layout.stages import Placed

Block = tuple[str, ...]
SHRUNK = 100000.0
"""Price of a page that must be made smaller than its text should be."""
FULL = 2.0
"""Price of a full stretch; it grows with the square, so that they are filled alike."""


@dataclass(frozen=True, slots=True)
class Parted:
    """Where a picture is folded, and every stretch laid out."""

    plan: Plan
    stretches: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Layouts:
    """Stretches of a scene laid out between all that comes before and all that comes after.

    They are the same on every paper; each is laid out once. A connector costs 1, and each answer
    that it takes from its question 1 more.
    """

    scene: Scene
    known: dict[tuple[Block, Block, Block, bool], tuple[Placed, int]] = field(default_factory=dict)

    def tried(self, blocks: Sequence[Block], span: Span, *, bare: bool) -> tuple[Placed, int]:
        """The stretch of a span of blocks, and the price of its connectors."""
        start, end = span
        cuts = (_joined(blocks[:start]), _joined(blocks[start:end]), _joined(blocks[end:]))
        if (*cuts, bare) not in self.known:
            plan = Plan(cuts, (0, 1, 2), -1, bare=bare)
            joints = folds(self.scene, plan)
            inward = sum(fold.stretch == 1 for fold in joints)
            outward = sum(1 in fold.origins for fold in joints)
            placed = laid_out(stretch_scene(self.scene, plan, joints, 1))
            price = inward + outward + self._answers(set(cuts[1]))
            self.known[*cuts, bare] = placed, price
        return self.known[*cuts, bare]

    def _answers(self, here: set[str]) -> int:
        """How many answers of decisions of a stretch lead out of it."""
        asks = {each.id for each in self.scene.symbols if each.shape is Shape.DECISION} & here
        return sum(arrow.source in asks and arrow.target not in here for arrow in self.scene.arrows)


def partition(layouts: Layouts, paper: Paper, *, beside: bool = False) -> Parted:
    """The symbols of every stretch, and on which page it stands."""
    names = tuple(symbol.id for symbol in layouts.scene.symbols)
    found = Trials(layouts, paper, [names], beside).parted()
    if found is None and len(names) > 1:
        columns = _columns(layouts.scene)
        singles = [(name,) for column in columns for name in column]
        for blocks, bare in ((columns, False), (columns, True), (singles, False)):
            found = found or Trials(layouts, paper, blocks, beside, bare).parted()
        if found is None:
            found = Trials(layouts, paper, singles, beside, bare=True, whole=True).parted()
    return found or _parted(layouts.scene, Plan((names,), (0,), 0))


def _parted(scene: Scene, plan: Plan) -> Parted:
    return Parted(plan, tuple(map(laid_out, stretch_scenes(scene, plan))))


def _columns(scene: Scene) -> list[Block]:
    """The symbols column by column, each from its uppermost lane down.

    What only one symbol leads to and nothing follows goes with that symbol, wherever it stands.
    """
    lane = {each.id: number for number, each in enumerate(scene.lanes)}
    column = columns_of(scene).column
    order = sorted(
        range(len(scene.symbols)), key=lambda n: (column[n], lane[scene.symbols[n].lane], n)
    )
    found: dict[int, list[str]] = {}
    follower = _followers(scene)
    leaves = {name for names in follower.values() for name in names}
    for node in order:
        name = scene.symbols[node].id
        if name not in leaves:
            found.setdefault(column[node], []).extend([name, *follower.get(name, ())])
    return [tuple(names) for names in found.values()]


def _followers(scene: Scene) -> dict[str, list[str]]:
    """Of each symbol, those that only it leads to and nothing follows."""
    leads = {arrow.source for arrow in scene.arrows}
    found: dict[str, list[str]] = {}
    for symbol in scene.symbols:
        before = {arrow.source for arrow in scene.arrows if arrow.target == symbol.id}
        if symbol.id not in leads and len(before) == 1:
            found.setdefault(before.pop(), []).append(symbol.id)
    return found


@dataclass(frozen=True, slots=True)
class Trials:
    """Stretches of neighbour blocks and their costs; None where one does not fit a page.

    Those of a page stand one below another, or ``beside``. With ``bare`` they have no empty lanes,
    with ``whole`` a block that is too large by itself has its own page all the same.
    """

    layouts: Layouts
    paper: Paper
    blocks: Sequence[Block]
    beside: bool
    bare: bool = False
    whole: bool = False
    known: dict[Span, Cost | None] = field(default_factory=dict)

    def parted(self) -> Parted | None:
        """The best pages, all of which fit when they are folded as they will be."""
        leaf = self._leaf()
        while found := packed(len(self.blocks), lambda a, b: self._cost((a, b), leaf), leaf):
            result = _parted(self.scene, self._plan(found))
            if not self._grew(found, result, leaf):
                return result
        return None

    @property
    def scene(self) -> Scene:
        """What is folded."""
        return self.layouts.scene

    @property
    def _wide(self) -> float:
        return least_width(self.paper.room(self.paper.scales[-1])[0])

    def _leaf(self) -> Leaf:
        """What a page at the smallest scale has room for."""
        high = self.paper.room(self.paper.scales[-1])[1]
        top = heading_lines(self.scene.heading, sizes.MARGIN, sizes.MARGIN, self._wide)[1]
        last = replace(self.scene, legend=legend_of(self.scene, folded=len(self.blocks) > 1))
        foot = closing(last, sizes.MARGIN, 0.0, self._wide)[2]
        room = Rect(0.0, 0.0, self._wide, high - top - sizes.MARGIN)
        if self.beside:
            return Leaf(room.w, room.h, 0.0, foot, sizes.FOLDED)
        return Leaf(room.h, room.w, foot, 0.0, sizes.FOLDED)

    def _plan(self, found: Packed) -> Plan:
        spans = list(chain.from_iterable(found.pages))
        page = [number for number, each in enumerate(found.pages) for _ in each]
        parts = tuple(_joined(self.blocks[start:end]) for start, end in spans)
        return Plan(parts, tuple(page), found.closing or 0, self.beside, self.bare)

    def _grew(self, found: Packed, result: Parted, leaf: Leaf) -> bool:
        """Whether a stretch needs more than was known of it, which is remembered."""
        grew = False
        for span, placed in zip(chain.from_iterable(found.pages), result.stretches, strict=True):
            before = self.known[span]
            if before is None or before.price >= SHRUNK:
                continue
            now = self._measured(placed, leaf, before.price)
            if now is None or now.across > before.across + 0.01 or now.along > before.along + 0.01:
                self.known[span] = now and _larger(now, before)
                grew = True
        return grew

    def _cost(self, span: Span, leaf: Leaf) -> Cost | None:
        if span not in self.known:
            self.known[span] = self._tried(span, leaf)
            if self.known[span] is None and self.whole and span[1] == span[0] + 1:
                room = leaf.across - leaf.end_across, leaf.along - leaf.end_along
                self.known[span] = Cost(*room, SHRUNK)
        return self.known[span]

    def _tried(self, span: Span, leaf: Leaf) -> Cost | None:
        placed, connectors = self.layouts.tried(self.blocks, span, bare=self.bare)
        upright = self.scene.direction is Direction.DOWN and not self.beside
        full = placed.width / (leaf.across if upright else leaf.along)
        return self._measured(placed, leaf, connectors + FULL * full**2)

    def _measured(self, placed: Placed, leaf: Leaf, price: float) -> Cost | None:
        """What a stretch with its titles needs; None where it does not fit a page."""
        size = lane_area(placed, self._wide)
        area = size.turned() if self.beside else size
        return Cost(area.h, area.w, price) if leaf.holds(area.h, area.w) else None


def _larger(one: Cost, other: Cost) -> Cost:
    """Room for both: a cost that only grows ends the search."""
    return Cost(max(one.across, other.across), max(one.along, other.along), one.price)


def _joined(blocks: Sequence[Block]) -> Block:
    return tuple(chain.from_iterable(blocks))
