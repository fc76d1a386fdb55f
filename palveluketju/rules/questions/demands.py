"""Consents that stand before what the law obliges to do without one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Task
from palveluketju.rules.questions.consents import forbidding, question_of
from palveluketju.rules.questions.holdups import behind_consent
from palveluketju.rules.questions.law import duties_of, is_bound, wants_consent
from palveluketju.source import Route


class Way(StrEnum):
    """How a consent is demanded: by a handoff, by the step of the duty, or on the way to it."""

    NEEDED = "needed"
    ASKED = "asked"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Demand:
    """A place that demands a consent of `name`, a handoff or step, against `duties`."""

    way: Way
    at: Route
    name: str
    duties: tuple[str, ...]


def demands(chain: ChainView) -> Mapping[str, list[Demand]]:
    """The places that demand each consent against the law, the handoffs first."""
    found: dict[str, list[Demand]] = {}
    for consent, demand in _demands(chain):
        if consent in chain.record.consents:
            found.setdefault(consent, []).append(demand)
    return found


def _demands(chain: ChainView) -> Iterator[tuple[str, Demand]]:
    for name, handoff in chain.handoffs.items():
        if handoff.needs and (duties := forbidding(chain, name)):
            at = chain.at("handoffs", name, "needs")
            yield handoff.needs, Demand(Way.NEEDED, at, name, duties)
    for name, step in chain.steps.items():
        asks, stated = question_of(step), duties_of(step)
        bound = tuple(duty for duty in stated if is_bound(chain, duty))
        if (
            asks
            and asks.consent
            and bound
            and not any(wants_consent(chain, each) for each in stated)
        ):
            at = chain.at("steps", name, "asks", "consent")
            yield asks.consent, Demand(Way.ASKED, at, name, bound)
    for held in behind_consent(chain):
        for asker, consent in dict.fromkeys(
            pair for holder in held.holders for pair in _asked(chain, holder)
        ):
            at = chain.at("steps", asker, "asks", "consent")
            yield consent, Demand(Way.BEFORE, at, held.step, (held.duty,))


def _asked(chain: ChainView, holder: str) -> Iterator[tuple[str, str]]:
    """The steps that ask for a consent, and which: the step itself, or those it replies to."""
    step = chain.steps[holder]
    replied = step.replies.to if isinstance(step, Task) and step.replies else None
    for name, other in chain.steps.items():
        asks = question_of(other)
        if asks and asks.consent and (name == holder or (replied and asks.handoff == replied)):
            yield name, asks.consent
