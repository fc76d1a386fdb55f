"""Where a picture is folded: as few pages as will do, then as few arrows over the folds.

A fold runs between columns. Only where a column alone is too tall for the paper are its symbols
divided too, from the uppermost lane down. Every page that is tried is laid out, so what is said
to fit does fit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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
    """The cheapest pages up to a block: their price and where each begins."""

    price: float
    starts: tuple[int, ...]


def partition(scene: Scene, paper: Paper) -> tuple[Block, ...]:
    """The symbols of every page."""
    whole = (tuple(symbol.id for symbol in scene.symbols),)
    if len(scene.symbols) < 2 or _price(scene, paper, whole, 0) is not None:
        return whole
    columns = _columns(scene)
    found = _cheapest(scene, paper, columns, whole=False)
    if found is None:
        singles = [(name,) for column in columns for name in column]
        found = _cheapest(scene, paper, singles, whole=True) or whole
    return found


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


def _cheapest(
    scene: Scene, paper: Paper, blocks: Sequence[Block], *, whole: bool
) -> tuple[Block, ...] | None:
    """The cheapest pages of whole blocks; with ``whole`` a block too large has its own page."""
    best: dict[int, Best] = {0: Best(0.0, ())}
    for start in range(len(blocks)):
        if start not in best:
            continue
        failed = 0
        for end in range(start + 1, len(blocks) + 1):
            parts = _three(blocks, start, end)
            price = _price(scene, paper, parts, 1)
            if price is None and whole and end == start + 1:
                price = SHRUNK
            if price is None:
                failed += 1
                if failed == PATIENCE:
                    break
                continue
            total = best[start].price + price
            if end not in best or total < best[end].price:
                best[end] = Best(total, (*best[start].starts, start))
    if len(blocks) not in best:
        return None
    starts = (*best[len(blocks)].starts, len(blocks))
    return tuple(_joined(blocks[a:b]) for a, b in pairwise(starts))


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
