"""Promises of other parties: their own limits, where these have surely begun.

Section 2 of `docs/explanation/time.md`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import Clock, clocks
from palveluketju.model.step import Start
from palveluketju.model.words import Event
from palveluketju.timing.legs import done, may
from palveluketju.timing.moments import Bound, Leg, Moment, Moments
from palveluketju.timing.scales import is_numbered
from palveluketju.timing.ways import reached


def begin_of(chain: ChainView, event: str) -> Moment | None:
    """The moment from which a time runs: `STEP.begun` is as early as the step may begin."""
    name, _, happening = event.rpartition(".")
    if name in chain.steps:
        return may(name) if happening in (Event.BEGUN, Event.RECEIVED) else done(name)
    return Moment(name, happening) if name in chain.handoffs else None


def end_of(chain: ChainView, event: str) -> Moment | None:
    """The moment to which a time runs: `STEP.begun` is as late as the step is done."""
    name, _, happening = event.rpartition(".")
    if name in chain.steps:
        return done(name)
    return Moment(name, happening) if name in chain.handoffs else None


def parties_of(chain: ChainView, role: str | None) -> frozenset[str]:
    """The organisations that the holders of a role act for."""
    return frozenset(chain.parties.organisation(each) for each in chain.parties.actors(role))


def promises(chain: ChainView, examined: Clock) -> Iterator[Bound]:
    """What other parties than the one whose limit is examined promise by their own limits."""
    own = parties_of(chain, chain.steps[examined.step].role)
    for clock in clocks(chain):
        theirs = parties_of(chain, chain.steps[clock.step].role)
        is_other = bool(own and theirs) and not own & theirs
        stop = end_of(chain, clock.stop)
        if not is_other or stop is None or clock.within is None or not is_numbered(clock.within):
            continue
        starts = tuple(begin for event in clock.starts if (begin := begin_of(chain, event)))
        if starts and len(starts) == len(clock.starts) and not (clock.use and clock.use.when):
            at = chain.at("steps", clock.step)
            yield Bound(stop, starts, clock.within, at, clock.limit or clock.step, clock.step)


def surely_begun(
    moments: Moments, legs: Mapping[Moment, tuple[Leg, ...]], start: Moment, bound: Bound
) -> bool:
    """Whether a promise has begun whenever its moment comes on a way from `start`.

    Either every way from the start to the moment, or every way to the start itself, passes one
    of the moments from which the promise runs.
    """
    if start in bound.starts or _cuts(legs, (start,), bound.stop, bound.starts):
        return True
    begins = [may(name) for name, step in moments.chain.steps.items() if isinstance(step, Start)]
    return bool(begins) and _cuts(moments.out, begins, start, bound.starts)


def _cuts(
    legs: Mapping[Moment, tuple[Leg, ...]],
    starts: Collection[Moment],
    stop: Moment,
    cut: Collection[Moment],
) -> bool:
    """Whether no way leads from the starts to the stop without one of the moments in `cut`."""
    open_ = {moment: each for moment, each in legs.items() if moment not in cut}
    return stop not in reached(open_, [each for each in starts if each not in cut])
