"""Consents of a chain: who asks for them, which handoffs need them and what the law wants."""

from __future__ import annotations

from dataclasses import dataclass

from palveluketju.graph.chain import ChainView
from palveluketju.model.asks import Asks
from palveluketju.model.chain import Consent
from palveluketju.model.handoff import HandoffKind
from palveluketju.model.step import Step, Task
from palveluketju.model.words import ActorType, ConsentForm
from palveluketju.rules.questions.grounds import receiving_role
from palveluketju.rules.questions.law import duties_of, form_of, is_bound, wants_consent
from palveluketju.rules.questions.order import by_lane
from palveluketju.source import Route

_TELLING = (HandoffKind.GUIDANCE, HandoffKind.INFORMATION)


@dataclass(frozen=True, slots=True)
class Use:
    """A place that names a consent, the duties that want one there, and the step that asks."""

    at: Route
    duties: tuple[str, ...]
    step: str = ""


def own_grounds(chain: ChainView, consent: Consent) -> tuple[str, ...]:
    """The duties that a consent itself rests on and that want one."""
    return tuple(duty for duty in consent.ground if wants_consent(chain, duty))


def needs_of(chain: ChainView, consent: str) -> tuple[Use, ...]:
    """The handoffs that need a consent and that some step sends, in declared order."""
    return tuple(
        Use(chain.at("handoffs", name, "needs"), wanting(chain, name))
        for name in needing(chain, consent)
    )


def asks_of(chain: ChainView, consent: str) -> tuple[Use, ...]:
    """The questions that ask for a consent, by lane."""
    return tuple(
        Use(
            chain.at("steps", name, "asks", "consent"),
            tuple(each for each in duties_of(chain.steps[name]) if wants_consent(chain, each)),
            name,
        )
        for name in askers(chain, consent)
    )


def question_of(step: Step) -> Asks | None:
    """The question that a step waits for, if it asks one."""
    return step.asks if isinstance(step, Task) else None


def askers(chain: ChainView, consent: str) -> list[str]:
    """The steps that ask for a consent, by lane."""
    asking = (
        name
        for name, step in chain.steps.items()
        if (asks := question_of(step)) is not None and asks.consent == consent
    )
    return by_lane(chain, asking)


def needing(chain: ChainView, consent: str) -> list[str]:
    """The handoffs that need a consent and that some step sends, in declared order."""
    return [
        name
        for name, handoff in chain.handoffs.items()
        if handoff.needs == consent and chain.senders(name)
    ]


def rests_on(chain: ChainView, name: str) -> tuple[str, ...]:
    """The duties that a handoff rests on: its grounds, else the duties of its senders.

    None where one of them is unknown: then it is not known what the law wants.
    """
    found = chain.handoffs[name].ground or dict.fromkeys(
        duty for sender in chain.senders(name) for duty in duties_of(chain.steps[sender])
    )
    return tuple(found) if all(duty in chain.model.duties for duty in found) else ()


def wanting(chain: ChainView, name: str) -> tuple[str, ...]:
    """The duties that a handoff rests on and that want a consent for it.

    None where one of them needs no consent, since it suffices by itself, and where nothing is
    disclosed: a client is guided or told, asked for the consent itself, or speaks for themselves.
    """
    duties = rests_on(chain, name)
    is_free = any(form_of(chain, duty) is ConsentForm.NONE for duty in duties)
    if is_free or _discloses_nothing(chain, name):
        return ()
    return tuple(duty for duty in duties if wants_consent(chain, duty))


def forbidding(chain: ChainView, name: str) -> tuple[str, ...]:
    """The duties that a handoff rests on and that must be done without consent.

    None where another of its grounds wants a consent.
    """
    duties = rests_on(chain, name)
    if any(wants_consent(chain, duty) for duty in duties):
        return ()
    return tuple(duty for duty in duties if is_bound(chain, duty))


def _discloses_nothing(chain: ChainView, name: str) -> bool:
    is_client = chain.parties.is_client
    senders = [chain.steps[sender] for sender in chain.senders(name)]
    if senders and all(is_client(step.role) for step in senders):
        return True
    asked = any(
        (asks := question_of(step)) and asks.handoff == name and asks.consent for step in senders
    )
    return (asked or chain.handoffs[name].kind in _TELLING) and _is_to_client(chain, name)


def _is_to_client(chain: ChainView, name: str) -> bool:
    handoff = chain.handoffs[name]
    role = receiving_role(chain, handoff)
    if role is not None:
        return chain.parties.is_client(role)
    return ActorType.CLIENT in chain.parties.types(handoff.to or "")
