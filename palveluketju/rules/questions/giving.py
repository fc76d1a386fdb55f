"""Who may give a consent, as the duties that want it state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing
from palveluketju.rules.questions.consents import (
    askers,
    asks_of,
    needs_of,
    own_grounds,
    question_of,
)
from palveluketju.source import Route


@dataclass(frozen=True, slots=True)
class Giver:
    """A role that gives a consent, and where that is said."""

    at: Route
    role: str


def wanted_by(chain: ChainView, name: str) -> tuple[str, ...]:
    """The duties that say who gives a consent: those it is for, else those of who asks for it."""
    needed = (duty for use in needs_of(chain, name) for duty in use.duties)
    found = (*own_grounds(chain, chain.record.consents[name]), *needed)
    asked = (duty for use in asks_of(chain, name) for duty in use.duties)
    return tuple(dict.fromkeys(found or asked))


def stated(chain: ChainView, name: str) -> tuple[Giver, ...]:
    """The roles that a consent itself names, the first giver first."""
    consent, at = chain.record.consents[name], chain.at("consents", name)
    named = ((at / "gives", consent.gives), (at / "or", consent.or_))
    return tuple(Giver(place, role) for place, role in named if role)


def asked(chain: ChainView, name: str) -> tuple[Giver, ...]:
    """The roles that are asked for a consent, first by steps in which they do not take part."""
    return tuple(_asked(chain, name))


def _asked(chain: ChainView, name: str) -> Iterator[Giver]:
    for step in sorted(askers(chain, name), key=lambda step: _is_present(chain, step)):
        asks = question_of(chain.steps[step])
        at = chain.at("steps", step, "asks")
        handoff = chain.handoffs.get(asks.handoff or "") if asks else None
        receiver = chain.steps.get(handoff.to or "") if handoff else None
        if asks and asks.whom:
            yield Giver(at / "whom", asks.whom)
        elif receiver and receiver.role and chain.parties.is_client(receiver.role):
            # Another authority may only pass the question on.
            yield Giver(at / "handoff", receiver.role)


def _is_present(chain: ChainView, name: str) -> bool:
    """Whether a step is done together with the one whom it asks."""
    step = chain.steps[name]
    asks = question_of(step)
    return isinstance(step, Doing) and asks is not None and asks.whom in step.with_


def may_give(chain: ChainView, role: str, duty: str) -> bool:
    """Whether every holder of a role may give the consent of a duty, first or instead."""
    consent = chain.model.duties[duty].consent
    allowed = (*consent.gives, *consent.or_) if consent else ()
    members = chain.parties.members(role)
    if not allowed or not members or any(each not in chain.model.roles for each in allowed):
        return True
    return all(_is_same(chain, member, allowed) for member in members)


def gives_first(chain: ChainView, role: str, duty: str) -> bool:
    """Whether some holder of a role is one whom the law asks first."""
    consent = chain.model.duties[duty].consent
    first = consent.gives if consent else ()
    members = chain.parties.members(role)
    if not first or not members or any(each not in chain.model.roles for each in first):
        return True
    return any(_is_same(chain, member, first) for member in members)


def _is_same(chain: ChainView, member: str, roles: Iterable[str]) -> bool:
    """Whether a role is among others; roles of the same client are the same person."""
    parties = chain.parties
    named = {each for role in roles for each in parties.members(role)}
    if member in named:
        return True
    actors = {actor for role in roles for actor in parties.actors(role)}
    return parties.is_client(member) and set(parties.actors(member)) <= actors
