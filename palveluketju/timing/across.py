"""Limits that begin to run on another page of the same map than the one they bind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from weakref import WeakKeyDictionary

from palveluketju.almanac import Almanac
from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import Clock, clocks, legal_starts
from palveluketju.graph.parties import Parties
from palveluketju.model.chain import Chain
from palveluketju.model.duty import KNOWLEDGE
from palveluketju.model.workspace import Model
from palveluketju.timing.judge import at_once, between, timed
from palveluketju.timing.moments import Moment, Moments
from palveluketju.timing.promises import begin_of, end_of
from palveluketju.timing.verdict import Timed, Verdict, Why
from palveluketju.timing.ways import paged
from palveluketju.timing.whole import pages_of, whole_of


def root_of(chain: Chain, model: Model) -> Chain:
    """The map that a page is part of, itself where it is part of none."""
    seen = [chain.id]
    while (above := model.chains.get(chain.part_of or "")) and above.id not in seen:
        seen.append(above.id)
        chain = above
    return chain


def across(top: ChainView, almanac: Almanac) -> Iterator[tuple[ChainView, Timed]]:
    """What is shown of each limit of the map's own pages that does not begin on its page.

    Those whose start is on no page of the map are left out.
    """
    whole: Moments | None = None
    for record in top.model.chains.values():
        if root_of(record, top.model).id != top.id or record.id == top.id:
            continue
        page = ChainView(record, top.model, top.parties)
        for clock in clocks(page):
            if clock.within and not clock.starts and clock.limit:
                whole = whole or whole_of(top)
                if found := _timed(whole, page, clock, almanac):
                    yield page, found


def _timed(whole: Moments, page: ChainView, clock: Clock, almanac: Almanac) -> Timed | None:
    """The gravest that is shown from any start to any place of the page; None without a start.

    Never broken: on a map a matter may come round for other reasons, and then the limit may begin
    anew.
    """
    starts = list(dict.fromkeys(_starts(whole, clock)))
    stop = end_of(page, clock.stop)
    if not starts or stop is None:
        return None
    when = clock.use.when if clock.use else {}
    found = [
        each
        for at in pages_of(whole, page.id)
        for start in starts
        for each in between(
            whole,
            clock,
            (start, Moment(stop.name, stop.kind, at)),
            {paged(at, name): answer for name, answer in when.items()},
            almanac,
        )
    ]
    nothing = Timed(clock, Verdict.NOT_SHOWN, why=Why.NO_WAY)
    worst = min(found, key=lambda each: each.gravity, default=nothing)
    if worst.verdict is Verdict.BROKEN:
        return replace(worst, verdict=Verdict.NOT_SHOWN, why=Why.LONGER_ACROSS)
    return worst


def _starts(whole: Moments, clock: Clock) -> Iterator[Moment]:
    """Where a limit begins by law, on any page."""
    for at, view in whole.views.items():
        limit = view.model.limits.get(clock.limit or "")
        if limit is None:
            continue
        events = tuple(event for event in limit.from_ if event != KNOWLEDGE)
        by_duty = limit.model_copy(update={"from_": events})
        for event in legal_starts(view, by_duty, ""):
            begin = begin_of(view, event)
            if begin is not None:
                yield from at_once(whole, Moment(begin.name, begin.kind, at))


def timed_on_map(chain: ChainView, almanac: Almanac) -> tuple[Timed, ...]:
    """What is shown of every limit of a page, looking over the map for those begun elsewhere."""
    top = chain.model.chains[root_of(chain.record, chain.model).id]
    found = timed(chain, almanac)
    if not any(each.why is Why.NO_START for each in found):
        return found
    elsewhere = {
        (each.clock.step, each.clock.limit, each.clock.index): each
        for page, each in _over(ChainView(top, chain.model, chain.parties), almanac)
        if page == chain.id
    }
    return tuple(
        elsewhere.get((each.clock.step, each.clock.limit, each.clock.index), each) for each in found
    )


_Found = tuple[tuple[str, Timed], ...]
_KNOWN: WeakKeyDictionary[Parties, dict[tuple[str, Almanac], _Found]] = WeakKeyDictionary()
"""What was found over each map, kept as long as the workspace's parties are."""


def _over(top: ChainView, almanac: Almanac) -> _Found:
    """What `across` finds, by the id of the page: worked out once for all pages of a map."""
    known = _KNOWN.setdefault(top.parties, {})
    key = (top.id, almanac)
    if key not in known:
        known[key] = tuple((page.id, each) for page, each in across(top, almanac))
    return known[key]
