"""A map and all pages that it opens as one set of moments, so that times run across pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from palveluketju.graph.chain import ChainView
from palveluketju.model.step import End, Start, SubChain
from palveluketju.timing.legs import done, may, moments_of
from palveluketju.timing.moments import Bound, Leg, Moment, Moments
from palveluketju.timing.ways import paged

MOST_PAGES = 60
"""More pages are not gone into: what they take is unknown."""

Page = tuple[str, ...]


@dataclass
class _Whole:
    """What has been put together so far."""

    views: dict[Page, ChainView] = field(default_factory=dict)
    legs: list[Leg] = field(default_factory=list)
    bounds: list[Bound] = field(default_factory=list)
    joins: dict[Moment, Moment] = field(default_factory=dict)


def whole_of(top: ChainView) -> Moments:
    """The moments of a map with those of every page that it opens, itself or through others.

    A step that opens a page takes as long as the page: from its starts to the end that it answers
    with. A page that opens one of those it was opened from is not gone into again.
    """
    whole = _Whole()
    _put(whole, top, (), (top.id,))
    return Moments(whole.views, tuple(whole.legs), tuple(whole.bounds), whole.joins)


def _put(whole: _Whole, view: ChainView, page: Page, inside: tuple[str, ...]) -> None:
    whole.views[page] = view
    own = moments_of(view)
    opened = dict(_opened(view, inside)) if len(whole.views) < MOST_PAGES else {}
    whole.legs += (_paged(leg, page) for leg in own.legs if leg.source.name not in opened)
    whole.bounds += (
        replace(
            bound,
            stop=_on(bound.stop, page),
            starts=tuple(_on(start, page) for start in bound.starts),
        )
        for bound in own.bounds
    )
    whole.joins |= {_on(join, page): _on(of, page) for join, of in own.joins.items()}
    for name, other in opened.items():
        below = (*page, name)
        _put(whole, other, below, (*inside, other.id))
        whole.legs += _into(view, other, name, page)
        whole.legs += _back(own, other, name, page)


def _opened(view: ChainView, inside: tuple[str, ...]) -> Iterator[tuple[str, ChainView]]:
    """The steps that open a page which is not open already, each with that page."""
    for name, step in view.steps.items():
        record = view.model.chains.get(step.chain or "") if isinstance(step, SubChain) else None
        if record is not None and record.id not in inside:
            yield name, ChainView(record, view.model, view.parties)


def _into(view: ChainView, other: ChainView, name: str, page: Page) -> Iterator[Leg]:
    at = view.at("steps", name)
    for start, step in other.steps.items():
        if isinstance(step, Start):
            yield Leg(_on(may(name), page), _on(may(start), (*page, name)), at)


def _back(own: Moments, other: ChainView, name: str, page: Page) -> Iterator[Leg]:
    """From the ends of a page to what follows: of an answer its own end, else each."""
    for leg in own.out.get(done(name), ()):
        word = leg.answer[1] if leg.answer else None
        for end, step in other.steps.items():
            if isinstance(step, End) and word in (None, end):
                source = _on(done(end), (*page, name))
                yield Leg(source, _on(leg.target, page), leg.at, leg.time)


def _paged(leg: Leg, page: Page) -> Leg:
    answer = (paged(page, leg.answer[0]), leg.answer[1]) if leg.answer else None
    return Leg(_on(leg.source, page), _on(leg.target, page), leg.at, leg.time, answer)


def _on(moment: Moment, page: Page) -> Moment:
    return Moment(moment.name, moment.kind, (*page, *moment.page))


def pages_of(moments: Moments, chain: str) -> Mapping[Page, ChainView]:
    """Every place of a whole at which a chain is a page."""
    return {page: view for page, view in moments.views.items() if view.id == chain}
