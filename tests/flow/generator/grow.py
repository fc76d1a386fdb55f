"""Growing a part of a chain of an exact size: one shape after another, from the last back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.flow.generator.draft import Draft, Site

Builder = Callable[[Draft, Site, int, str], str]


@dataclass(frozen=True)
class Shape:
    """A pattern of steps: how many it needs, how common it is and where it may stand.

    `build` makes exactly `size` steps that begin at the returned step and lead to `rest`.
    `strands` is how many strands it leaves running beside what follows.
    """

    name: str
    build: Builder
    least: int = 1
    most: int = 1000
    weight: float = 1.0
    moves: bool = False
    strands: int = 0
    fits: Callable[[Draft, Site], bool] = lambda _draft, _site: True


SHAPES: list[Shape] = []


def shape(
    least: int = 1,
    most: int = 1000,
    *,
    weight: float = 1.0,
    moves: bool = False,
    strands: int = 0,
    fits: Callable[[Draft, Site], bool] = lambda _draft, _site: True,
) -> Callable[[Builder], Builder]:
    """Adds a builder to the shapes that chains are grown of."""

    def add(build: Builder) -> Builder:
        name = build.__name__
        SHAPES.append(Shape(name, build, least, most, weight, moves, strands, fits))
        return build

    return add


def grow(draft: Draft, site: Site, size: int, rest: str) -> str:
    """Exactly `size` steps that lead to `rest`; the step that they begin at."""
    if size <= 0:
        return rest
    fitting = [each for each in SHAPES if _fits(each, draft, site, size)]
    weights = [each.weight * draft.weights.get(each.name, 1.0) for each in fitting]
    chosen = draft.rng.choices(fitting, weights)[0]
    own = _own_size(draft, site, chosen, size)
    after = site.by(draft.other(site.role)) if chosen.moves else site
    following = grow(draft, after, size - own, rest)
    return chosen.build(draft, site, own, following)


def _fits(each: Shape, draft: Draft, site: Site, size: int) -> bool:
    if each.least > size or not each.fits(draft, site):
        return False
    is_calm = not site.loop or (draft.risks_flow and draft.chance(0.04))
    return not each.strands or (is_calm and draft.room(site) >= 5.0**each.strands)


def _own_size(draft: Draft, site: Site, each: Shape, size: int) -> int:
    most = min(each.most, size)
    if each.strands:
        most = min(most, max(each.least, int(draft.room(site) ** (1 / each.strands) / 2)))
    own = each.least
    while own < most and draft.chance(0.8):
        own += 1
    if each.strands:
        for _ in range(each.strands):
            draft.spend(max(1, own // each.strands))
    return own


def strand(draft: Draft, site: Site, size: int, rest: str = "") -> str:
    """A strand beside the matter: `size` steps, the last an end of its own unless `rest`."""
    beside = Site(site.role, site.share, site.loop, ends=True, strand=True)
    if rest:
        return grow(draft, beside, size, rest)
    last = beside if draft.chance(0.7) or size < 3 else beside.by(draft.other(site.role))
    return grow(draft, beside, size - 1, draft.end(last))
