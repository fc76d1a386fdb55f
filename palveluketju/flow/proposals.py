"""The proposals that a proof rests on, though neither law nor agreement says so."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from palveluketju.graph import standing
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Task, Wait
from palveluketju.model.words import Status
from palveluketju.source import Route


class Subject(StrEnum):
    """What a proposal is about."""

    STEP = "step"
    WAIT = "wait"
    QUESTION = "question"
    HANDOFF = "handoff"
    ACKNOWLEDGE = "acknowledge"
    RETURNED = "returned"
    UNANSWERED = "unanswered"
    FOLLOW_UP = "follow_up"


class Proposal(NamedTuple):
    """One statement that is only proposed: what it is about, of which step or handoff."""

    subject: Subject
    name: str
    at: Route


def proposals(chain: ChainView) -> Iterator[Proposal]:
    """Every proposal of a chain that its proof reads, in declared order."""
    for name, step in chain.steps.items():
        at = chain.at("steps", name)
        if standing.of_step(step, chain.model, chain.parties) is Status.PROPOSAL:
            yield Proposal(Subject.STEP, name, at)
        if isinstance(step, Wait) and _is_proposed(step.after):
            yield Proposal(Subject.WAIT, name, at / "after")
        if isinstance(step, Task) and step.asks and _is_proposed(step.asks.unanswered):
            yield Proposal(Subject.QUESTION, name, at / "asks" / "unanswered")
    for name, handoff in chain.handoffs.items():
        at = chain.at("handoffs", name)
        if standing.of_handoff(handoff, chain.model) is Status.PROPOSAL:
            yield Proposal(Subject.HANDOFF, name, at)
        for subject, dated in (
            (Subject.ACKNOWLEDGE, handoff.acknowledge),
            (Subject.RETURNED, handoff.returned),
            (Subject.UNANSWERED, handoff.unanswered),
            (Subject.FOLLOW_UP, handoff.follow_up),
        ):
            if _is_proposed(dated):
                yield Proposal(subject, name, at / subject.value)


def _is_proposed(dated: standing.Dated | None) -> bool:
    return dated is not None and standing.of_date(dated) is Status.PROPOSAL
