"""Who has which part in a step of a chain."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.model.chain import Chain
from palveluketju.model.handoff import Handoff, HandoffKind
from palveluketju.model.step import Doing, Task
from palveluketju.responsibility.division import Division
from palveluketju.responsibility.duty_parts import Had, busy, doing_source
from palveluketju.responsibility.parts import Part, Source, source_of

_ASKED = (HandoffKind.CONSULTATION, HandoffKind.REQUEST)


def steps_of(chain: Chain) -> Iterator[tuple[str, Doing]]:
    """The steps in which somebody does something, in their order."""
    for name, step in chain.steps.items():
        if isinstance(step, Doing):
            yield name, step


def step_parts(division: Division, chain: str, name: str) -> Iterator[Had]:
    """Every part in a step, each with what says so."""
    record = division.model.chains[chain]
    step = record.steps[name]
    if not isinstance(step, Doing):
        return
    known = tuple(duty for _, duty in step.duties if duty in division.model.duties)
    source = source_of(step.status)
    bound: dict[str, Source] = {}
    for duty in known:
        law = source_of(division.model.duties[duty].status)
        for group in division.responsible(duty):
            for party in busy(division, duty, group):
                bound.setdefault(party, law)
                yield party, None, Part.ORGANISES, law
    members = division.parties.members
    for role in members(step.role):
        yield None, role, Part.DOES, doing_source(division, known, role, source)
        doer = division.party_of(role)
        if doer:
            yield doer, None, Part.ACCOUNTABLE, bound.get(doer, source)
    for each in step.with_:
        yield from ((None, role, Part.HEARD, source) for role in members(each))
    for informs in step.informs:
        told = source_of(informs.status, source)
        yield from ((None, role, Part.TOLD, told) for role in members(informs.who))
    yield from _sent(division, record, step)


def _sent(division: Division, chain: Chain, step: Doing) -> Iterator[Had]:
    """The parts of those to whom a task sends something, or whom it asks."""
    if not isinstance(step, Task):
        return
    asks = step.asks
    if asks and asks.whom:
        for role in division.parties.members(asks.whom):
            yield None, role, Part.HEARD, source_of(step.status)
    names = [*step.sends, *step.next, *([asks.handoff] if asks and asks.handoff else [])]
    for handoff in (chain.handoffs[name] for name in names if name in chain.handoffs):
        part = Part.HEARD if handoff.kind in _ASKED else Part.TOLD
        source = source_of(handoff.status, Source.LAW if handoff.ground else Source.CHAIN)
        for role in division.parties.members(_receiver(chain, handoff)):
            yield None, role, part, source


def _receiver(chain: Chain, handoff: Handoff) -> str | None:
    step = chain.steps.get(handoff.to or "")
    return step.role if step else handoff.to
