"""Every use of a name in a model, each with the names that would be known there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from palveluketju.graph.arrow import outs
from palveluketju.model.chain import Chain
from palveluketju.model.citation import Citation
from palveluketju.model.duty import KNOWLEDGE
from palveluketju.model.record import Record
from palveluketju.model.reference import references
from palveluketju.model.step import Decision, Doing, End, Step, SubChain, Task
from palveluketju.model.words import ActorType, Event
from palveluketju.model.workspace import SECTIONS, Model
from palveluketju.rules.questions.parts import parts
from palveluketju.source import Route

Names = Mapping[str, Collection[str]]


@dataclass(frozen=True, slots=True)
class Use:
    """A name used at a place, what it should name, and the names that exist.

    `kind` is a section, a group of sections as in `reference.Ref`, or `ends`, `answers`,
    `events` and `clocks`. `scope` is the chain whose own names are meant, if so.
    """

    at: Route
    kind: str
    id: str
    known: Collection[str]
    scope: str = ""


def uses(model: Model) -> Iterator[Use]:
    """Every use of a name, section by section and chain by chain, in declared order."""
    names = _names(model)
    for section in SECTIONS:
        for key, record in getattr(model, section).items():
            yield from _of_record(record, Route.to(section, key), names)
    yield from _of_clocks(model, names)
    for chain in model.chains.values():
        route = Route.to("chains", chain.id)
        yield from _of_record(chain, route, {**names, **_own_names(chain, names)}, chain.id)
        yield from _of_steps(chain, route, model)


def _of_clocks(model: Model, names: Names) -> Iterator[Use]:
    """The events that the clocks of limits start from, by the duty that brings them about."""
    known = [f"{duty}.{event}" for duty in names["duties"] for event in Event]
    events = dict.fromkeys((*known, KNOWLEDGE))
    for key, limit in model.limits.items():
        for index, event in enumerate(limit.from_):
            yield Use(Route.to("limits", key, "from", index), "clocks", event, events)


def _names(model: Model) -> dict[str, Collection[str]]:
    """The known ids of each section of the workspace and of each group of sections."""
    names: dict[str, Collection[str]] = {
        section: {**dict.fromkeys(getattr(model, section)), **_broken(model, section)}
        for section in (*SECTIONS, "chains")
    }
    names["parties"] = dict.fromkeys((*names["roles"], *names["actors"]))
    names["controllers"] = dict.fromkeys((*names["actors"], *ActorType))
    names["bearers"] = dict.fromkeys((*names["parties"], *ActorType, *names["registers"]))
    return names


def _broken(model: Model, section: str) -> dict[str, None]:
    return dict.fromkeys(sorted(model.broken.get(section, ())))


def _own_names(chain: Chain, names: Names) -> dict[str, Collection[str]]:
    broken = sorted(chain.broken)
    own = {
        "steps": (*chain.steps, *broken),
        "handoffs": (*chain.handoffs, *broken),
        "consents": (*chain.consents, *broken),
        "targets": (*chain.steps, *chain.handoffs, *broken),
        "receivers": (*chain.steps, *broken, *names["parties"]),
    }
    return {section: dict.fromkeys(known) for section, known in own.items()}


def _of_record(record: Record, route: Route, names: Names, chain: str = "") -> Iterator[Use]:
    own = ("steps", "handoffs", "consents", "targets", "receivers")
    for ref in references(record, route):
        scope = chain if ref.section in own else ""
        yield Use(ref.at, ref.section, ref.id, names[ref.section], scope)
    for at, citation in parts(record, Citation, route):
        yield Use(at, "acts", citation.act, names["acts"])


def _of_steps(chain: Chain, route: Route, model: Model) -> Iterator[Use]:
    targets = (*chain.steps, *chain.handoffs, *sorted(chain.broken))
    events = dict.fromkeys(f"{name}.{event}" for name in targets for event in Event)
    for name, step in chain.steps.items():
        at = route / "steps" / name
        if isinstance(step, Doing):
            yield from _of_limits(chain, step, at / "limits", events)
        if isinstance(step, Task) and step.replies:
            yield from _of_reply(chain, step.replies.to, step.replies.answer, at / "replies")
        other = model.chains.get(step.chain or "") if isinstance(step, SubChain) else None
        if isinstance(step, SubChain) and other is not None and not other.broken:
            ends = [end for end, record in other.steps.items() if _ends(record)]
            for word in step.answers:
                yield Use((at / "answers" / word).key, "ends", word, ends, other.id)


def _ends(step: Step) -> bool:
    """Whether a step is an end, or was meant as one: step-without-way-out tells of that."""
    return isinstance(step, End) or not any(outs(step, Route()))


def _of_limits(chain: Chain, step: Doing, route: Route, events: Collection[str]) -> Iterator[Use]:
    for index, limit in enumerate(step.limits):
        at = route / index
        for number, event in enumerate(limit.from_):
            yield Use(at / "from" / number, "events", event, events, chain.id)
        if limit.to is not None:
            yield Use(at / "to", "events", limit.to, events, chain.id)
        for decision, answer in limit.when.items():
            record = chain.steps.get(decision)
            if isinstance(record, Decision):
                yield Use(at / "when" / decision, "answers", answer, record.answers, decision)


def _of_reply(chain: Chain, handoff: str, answer: str, at: Route) -> Iterator[Use]:
    """The word of a reply, where some step asks by the handoff; its silence is no answer."""
    questions = [
        step.asks
        for step in chain.steps.values()
        if isinstance(step, Task) and step.asks and step.asks.handoff == handoff
    ]
    words = [word for asks in questions for word, _ in asks.exits() if word != "unanswered"]
    if words:
        yield Use(at / "answer", "answers", answer, words, handoff)
