"""The legs and the chain's own bounds: the table of section 2 of `docs/explanation/time.md`."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph.arrow import ArrowKind, Out, exit_route
from palveluketju.graph.chain import ChainView
from palveluketju.model.asks import Asks, Unanswered
from palveluketju.model.duration import Duration
from palveluketju.model.handoff import Handoff, HandoffKind
from palveluketju.model.step import Decision, Doing, Join, Span, Step, SubChain, Task, Wait
from palveluketju.source import Route
from palveluketju.timing.moments import (
    ANSWERED,
    DONE,
    MAY,
    RECEIVED,
    SENT,
    Bound,
    Gap,
    Leg,
    Moment,
    Moments,
)
from palveluketju.timing.scales import is_numbered

_ASKED_HERE = (ArrowKind.ANSWER, ArrowKind.UNANSWERED)


def moments_of(chain: ChainView) -> Moments:
    """The moments of a chain; worked out once, however often it is asked for."""
    found = chain.kept.get("moments")
    if isinstance(found, Moments):
        return found
    legs = (*_of_steps(chain), *_of_handoffs(chain))
    joins = {
        may(key): done(step.of or "") for key, step in chain.steps.items() if isinstance(step, Join)
    }
    made = Moments({(): chain}, legs, tuple(_bounds(chain)), joins)
    chain.kept["moments"] = made
    return made


def may(step: str) -> Moment:
    """The moment at which a step may begin."""
    return Moment(step, MAY)


def done(step: str) -> Moment:
    """The moment at which a step is done."""
    return Moment(step, DONE)


def _of_steps(chain: ChainView) -> Iterator[Leg]:
    for name, step in chain.steps.items():
        at = chain.at("steps", name)
        yield Leg(may(name), done(name), at, _length(step))
        asks = step.asks if isinstance(step, Task) else None
        for out in chain.outs_from[name]:
            if asks is None or out.kind not in _ASKED_HERE:
                chosen = isinstance(step, (Decision, SubChain)) and out.label
                answer = (name, out.label) if chosen else None
                yield from _onward(chain, done(name), out, None, answer)
        if asks is not None:
            yield from _of_question(chain, name, asks)


def _length(step: Step) -> Duration | Gap | None:
    """How long a step takes at most."""
    if isinstance(step, Wait):
        return _spanned(step.after or step.takes, Gap.EVENT)
    if not isinstance(step, Doing) or (isinstance(step, Join) and not step.takes):
        return None
    return _spanned(step.takes, Gap.NO_TAKES)


def _spanned(span: Span | None, gap: Gap) -> Duration | Gap:
    return _known(span.within if span else None, gap)


def _known(time: Duration | None, gap: Gap) -> Duration | Gap:
    """A time as it is said; a gap where there is none, or none with a number."""
    if time is None:
        return gap
    return time if is_numbered(time) else Gap.NO_NUMBER


def _onward(
    chain: ChainView,
    source: Moment,
    out: Out,
    time: Duration | Gap | None,
    answer: tuple[str, str] | None = None,
) -> Iterator[Leg]:
    """The leg to what is written as a target: a step, or a handoff that is sent."""
    if out.target in chain.steps:
        yield Leg(source, may(out.target), out.at, time, answer)
    elif out.target in chain.handoffs:
        yield Leg(source, Moment(out.target, SENT), out.at, time, answer)


def _of_question(chain: ChainView, name: str, asks: Asks) -> Iterator[Leg]:
    """From the question over its answers to what they lead to, and what happens without one."""
    at = chain.at("steps", name, "asks")
    asked = done(name)
    for word, target in asks.exits():
        out = Out(ArrowKind.ANSWER, target, exit_route(at, word), word)
        if word == "unanswered":
            yield from _onward(chain, asked, out, _date(asks.unanswered))
            continue
        there = Moment(f"{name}/{word}", ANSWERED)
        yield from _answering(chain, name, asks, word, there)
        yield from _onward(chain, there, out, None)


def _answering(chain: ChainView, name: str, asks: Asks, word: str, there: Moment) -> Iterator[Leg]:
    """How an answer comes about: from the client in the step itself, or by who replies."""
    repliers = _repliers(chain, asks, word)
    for key in repliers:
        yield Leg(done(key), there, chain.at("steps", key, "replies"))
    if not repliers:
        at = chain.at("steps", name, "asks")
        yield Leg(done(name), there, at, _patience(chain, asks) or Gap.NO_ANSWER_DATE)


def _repliers(chain: ChainView, asks: Asks, word: str) -> list[str]:
    """The steps that reply to a question with an answer; none where a client answers in it."""
    return [
        key
        for key, step in chain.steps.items()
        if isinstance(step, Task)
        and step.replies
        and (step.replies.to, step.replies.answer) == (asks.handoff, word)
    ]


def _date(exit_: Unanswered | None) -> Duration | Gap:
    return _known(exit_.after if exit_ else None, Gap.NO_DATE)


def _of_handoffs(chain: ChainView) -> Iterator[Leg]:
    for name, handoff in chain.handoffs.items():
        at = chain.at("handoffs", name)
        sent, received = Moment(name, SENT), Moment(name, RECEIVED)
        yield Leg(sent, received, at, _transit(handoff))
        if handoff.to in chain.steps:
            yield Leg(received, may(handoff.to or ""), at / "to")
        yield from _exits(chain, at, handoff, sent, received)


def _transit(handoff: Handoff) -> Duration | Gap | None:
    """How long a handoff is on its way at most."""
    if handoff.kind is HandoffKind.AGREED:
        return None
    by = handoff.acknowledge.within if handoff.acknowledge else None
    if by is None and handoff.unanswered:
        by = handoff.unanswered.after
    return _known(by, Gap.NOT_ACKNOWLEDGED)


def _exits(
    chain: ChainView, at: Route, handoff: Handoff, sent: Moment, received: Moment
) -> Iterator[Leg]:
    for key, exit_ in (("unanswered", handoff.unanswered), ("follow_up", handoff.follow_up)):
        if exit_:
            out = Out(ArrowKind.UNANSWERED, exit_.to, at / key / "to", key)
            yield from _onward(chain, sent, out, _date(exit_))
    if handoff.returned:
        out = Out(ArrowKind.RETURNED, handoff.returned.to, at / "returned" / "to")
        yield from _onward(chain, received, out, _known(handoff.returned.within, Gap.NO_DATE))
    if handoff.cannot:
        out = Out(ArrowKind.CANNOT, handoff.cannot, at / "cannot")
        yield from _onward(chain, sent, out, Gap.NO_DATE)


def _bounds(chain: ChainView) -> Iterator[Bound]:
    """An answer of another party is there before the asker goes on without one."""
    for name, step in chain.steps.items():
        asks = step.asks if isinstance(step, Task) else None
        if asks is None or (after := _patience(chain, asks)) is None:
            continue
        for word, _ in asks.exits():
            if word != "unanswered" and _repliers(chain, asks, word):
                there = Moment(f"{name}/{word}", ANSWERED)
                at = chain.at("steps", name, "asks", "unanswered", "after")
                yield Bound(there, (done(name),), after, at)


def _patience(chain: ChainView, asks: Asks) -> Duration | None:
    """How long the asker waits; the question or the handoff that carries it says so."""
    handoff = chain.handoffs.get(asks.handoff or "")
    exits = (asks.unanswered, handoff.unanswered if handoff else None)
    dates = (each.after for each in exits if each and each.after)
    return next((date for date in dates if is_numbered(date)), None)
