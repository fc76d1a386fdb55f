"""Where a picture is folded: as few pages as will do, then as few arrows over the folds.

A fold runs between columns. Only where a column alone is too tall for the paper are its symbols
divided too, from the uppermost lane down. Every page that is tried is laid out, so what is said
to fit does fit.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from palveluketju.layout.folds import folds, page_scene
from palveluketju.layout.p8_drawing import drawn
from palveluketju.layout.paper import Paper, fits
from palveluketju.layout.passes import columns_of, laid_out
from palveluketju.layout.scene import Scene

Block = tuple[str, ...]
PAGE, SHRUNK = 1000.0, 100000.0
"""Price of a page, and of one that must be made smaller than its text should be."""
FULL = 2.0
"""Price of a full page; it grows with the square, so that pages are filled alike."""
PATIENCE = 2
"""After this many pages that do not fit, longer ones are not tried."""


@dataclass(frozen=True, slots=True)
class Best:
    """The cheapest pages up to a block: their price, and where each begins and the last ends."""

    price: float
    starts: tuple[int, ...]


def partition(scene: Scene, paper: Paper) -> tuple[Block, ...]:
    """The symbols of every page."""
    whole = (tuple(symbol.id for symbol in scene.symbols),)
    if len(scene.symbols) < 2 or _price(scene, paper, whole, 0) is not None:
        return whole
    columns = _columns(scene)
    singles = [(name,) for column in columns for name in column]
    found = Trials(scene, paper, columns, whole=False).pages()
    return found or Trials(scene, paper, singles, whole=True).pages() or whole


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
    """Pages of neighbour blocks and their prices; None where a page does not fit.

    With ``whole`` a block that is too large by itself has its own page all the same.
    """

    scene: Scene
    paper: Paper
    blocks: Sequence[Block]
    whole: bool
    known: dict[tuple[int, int], float | None] = field(default_factory=dict)

    def pages(self) -> tuple[Block, ...] | None:
        """The cheapest pages, all of which fit when they are folded as they will be."""
        while True:
            starts = self._cheapest()
            if starts is None:
                return None
            spans = list(pairwise(starts))
            parts = tuple(_joined(self.blocks[a:b]) for a, b in spans)
            failed = [
                span
                for number, span in enumerate(spans)
                if self.known[span] != SHRUNK
                and _price(self.scene, self.paper, parts, number) is None
            ]
            if not failed:
                return parts
            self.known.update(dict.fromkeys(failed))

    def _cheapest(self) -> tuple[int, ...] | None:
        """Where the cheapest pages begin, and the end."""
        best: dict[int, Best] = {0: Best(0.0, (0,))}
        for start in range(len(self.blocks)):
            failed = 0
            for end in range(start + 1, len(self.blocks) + 1):
                price = self._price(start, end) if start in best else None
                failed += price is None
                if failed == PATIENCE:
                    break
                total = price + best[start].price if price is not None else None
                if total is not None and (end not in best or total < best[end].price):
                    best[end] = Best(total, (*best[start].starts, end))
        return best[len(self.blocks)].starts if len(self.blocks) in best else None

    def _price(self, start: int, end: int) -> float | None:
        span = start, end
        if span not in self.known:
            parts = _three(self.blocks, start, end)
            self.known[span] = _price(self.scene, self.paper, parts, 1)
        alone = self.whole and end == start + 1
        if self.known[span] is None and alone:
            self.known[span] = SHRUNK
        return self.known[span]


def _joined(blocks: Sequence[Block]) -> Block:
    return tuple(name for block in blocks for name in block)


def _three(blocks: Sequence[Block], start: int, end: int) -> tuple[Block, ...]:
    """The page to try between what comes before and what comes after."""
    after = _joined(blocks[end:])
    parts = (_joined(blocks[:start]), _joined(blocks[start:end]))
    return (*parts, after) if after else parts


def _price(scene: Scene, paper: Paper, parts: Sequence[Block], number: int) -> float | None:
    """Price of a page that fits the paper, or None."""
    joints = folds(scene, parts)
    placed = laid_out(page_scene(scene, parts, joints, number))
    scale = paper.scales[-1]
    wide = paper.room(scale)[0]
    picture = drawn(placed, wide)
    if not fits(picture, paper, scale):
        return None
    own = sum(fold.page == number for fold in joints) + sum(number in f.origins for f in joints)
    return PAGE + own + FULL * (placed.width / wide) ** 2
