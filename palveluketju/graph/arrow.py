"""Arrows of a chain: every way from one step to another, with what carries it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from palveluketju.model.chain import Chain
from palveluketju.model.handoff import Handoff, Verb
from palveluketju.model.step import (
    Decision,
    Join,
    Parallel,
    Start,
    Step,
    SubChain,
    Task,
    Wait,
)
from palveluketju.source import Route


class ArrowKind(StrEnum):
    """What an arrow does: five ways on, and the exits of a handoff."""

    NEXT = "next"
    ANSWER = "answer"
    BRANCH = "branch"
    SENDS = "sends"
    ASKS = "asks"
    REPLY = "reply"
    RETURNED = "returned"
    UNANSWERED = "unanswered"
    FOLLOW_UP = "follow-up"
    CANNOT = "cannot"


@dataclass(frozen=True, slots=True)
class Out:
    """What a step writes as going out: its verb, the written target and the answer's word."""

    kind: ArrowKind
    target: str
    at: Route
    label: str = ""


@dataclass(frozen=True, slots=True)
class Arrow:
    """A way from `source` to `target`, both step ids of one chain.

    `handoff` is the handoff that carries it over a border; `label` the answer it stands
    for: a free word of the model, or one of the fixed words of a question.
    """

    source: str
    target: str
    kind: ArrowKind
    at: Route
    label: str = ""
    handoff: str | None = None


def outs(step: Step, route: Route) -> Iterator[Out]:
    """What goes out of a step as written, in the order of the file's keys."""
    if isinstance(step, (Start, Task, Join, Wait, SubChain)):
        yield from _listed(ArrowKind.NEXT, step.next, route / "next")
    if isinstance(step, Task):
        yield from _listed(ArrowKind.SENDS, step.sends, route / "sends")
        yield from _asked(step, route / "asks")
    if isinstance(step, (Decision, SubChain)):
        for word, target in step.answers.items():
            yield Out(ArrowKind.ANSWER, target, route / "answers" / word, word)
    if isinstance(step, Parallel):
        yield from _listed(ArrowKind.BRANCH, step.branches, route / "branches")


def _listed(kind: ArrowKind, targets: tuple[str, ...], route: Route) -> Iterator[Out]:
    for index, target in enumerate(targets):
        yield Out(kind, target, route / index)


def _asked(step: Task, route: Route) -> Iterator[Out]:
    asks = step.asks
    if asks is None:
        return
    if asks.handoff:
        yield Out(ArrowKind.ASKS, asks.handoff, route / "handoff")
    for word, target in asks.exits():
        at = exit_route(route, word)
        kind = ArrowKind.UNANSWERED if word == "unanswered" else ArrowKind.ANSWER
        yield Out(kind, target, at, word)


def exit_route(route: Route, word: str) -> Route:
    """Where the exit of a question is written; `route` is that of the question."""
    if word == "unanswered":
        return route / "unanswered" / "to"
    return route / word if word in ("given", "refused", "answered") else route / "answers" / word


def arrows(chain: Chain) -> Iterator[Arrow]:
    """Every arrow between two steps that the chain has, step by step in declared order.

    A target that does not exist gives no arrow. A handoff to somebody who only hears
    moves nothing and gives none either.
    """
    repliers = _repliers(chain)
    for source, step in chain.steps.items():
        asked = step.asks.handoff if isinstance(step, Task) and step.asks else None
        sent: dict[str, Handoff] = {}
        for out in outs(step, Route.to("chains", chain.id, "steps", source)):
            answered = out.kind is ArrowKind.ANSWER and out.target in chain.steps
            if answered and asked and asked in repliers:
                yield from _replied(out, asked, repliers[asked])
            else:
                yield from _resolved(chain, source, out)
            if out.target in chain.handoffs:
                sent[out.target] = chain.handoffs[out.target]
        for name, handoff in sent.items():
            yield from _exits_of(chain, source, name, handoff)


def _resolved(chain: Chain, source: str, out: Out) -> Iterator[Arrow]:
    if out.target in chain.steps:
        yield Arrow(source, out.target, out.kind, out.at, out.label)
        return
    handoff = chain.handoffs.get(out.target)
    if handoff and handoff.to in chain.steps:
        yield Arrow(source, handoff.to or "", out.kind, out.at, out.label, out.target)


def _repliers(chain: Chain) -> dict[str, list[tuple[str, str]]]:
    """For each handoff the steps that reply to it, each with the answer it gives."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, step in chain.steps.items():
        if isinstance(step, Task) and step.replies:
            found.setdefault(step.replies.to, []).append((name, step.replies.answer))
    return found


def _replied(out: Out, handoff: str, repliers: list[tuple[str, str]]) -> Iterator[Arrow]:
    for replier, answer in repliers:
        if answer == out.label:
            yield Arrow(replier, out.target, ArrowKind.REPLY, out.at, out.label, handoff)


def _exits_of(chain: Chain, source: str, name: str, handoff: Handoff) -> Iterator[Arrow]:
    """The exits of a handoff that `source` sends: return, silence, follow-up, refusal."""
    route = Route.to("chains", chain.id, "handoffs", name)
    receiver = handoff.to if handoff.to in chain.steps else None
    written = (
        (ArrowKind.RETURNED, receiver, handoff.returned and handoff.returned.to, "returned"),
        (ArrowKind.UNANSWERED, source, handoff.unanswered and handoff.unanswered.to, "unanswered"),
        (ArrowKind.FOLLOW_UP, source, handoff.follow_up and handoff.follow_up.to, "follow_up"),
        (ArrowKind.CANNOT, source, handoff.cannot, "cannot"),
    )
    for kind, start, target, key in written:
        at = route / key if kind is ArrowKind.CANNOT else route / key / "to"
        if start and target in chain.steps and target:
            yield Arrow(start, target, kind, at, key, name)
        elif start and target in chain.handoffs and target:
            yield from _resolved(chain, start, Out(kind, target, at, key))


VERBS = {
    ArrowKind.NEXT: Verb.NEXT,
    ArrowKind.ANSWER: Verb.NEXT,
    ArrowKind.UNANSWERED: Verb.NEXT,
    ArrowKind.BRANCH: Verb.NEXT,
    ArrowKind.SENDS: Verb.SENDS,
    ArrowKind.ASKS: Verb.ASKS,
}
"""The verb with which an arrow as written leaves its step."""
