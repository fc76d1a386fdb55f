"""What a map page and its parts rest on, collected from the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from palveluketju.graph import standing
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.model.chain import Chain
from palveluketju.model.record import Record
from palveluketju.model.reference import references
from palveluketju.model.step import Decision, Step, Wait
from palveluketju.model.text import Text
from palveluketju.model.words import Status
from palveluketju.model.workspace import Model
from palveluketju.rules.questions.used import used
from palveluketju.source import Route

_EXITS: Mapping[str, str] = {
    "unanswered": "jos vastausta ei tule",
    "follow_up": "seuranta",
    "acknowledge": "kuittaus",
    "returned": "palautus",
    "after": "odotuksen pituus",
    "takes": "suunniteltu kesto",
    "informs": "kertominen",
    "limits": "määräaika",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A statement that neither an act nor an agreement makes: what, in which step, and why."""

    what: str
    title: str
    source: str


def pages_of(model: Model, top: str) -> tuple[Chain, ...]:
    """A map page and the pages below it, in the order of the files."""
    names = {top}
    while more := {key for key, each in model.chains.items() if each.part_of in names} - names:
        names |= more
    first = model.chains[top]
    return (first, *(each for key, each in model.chains.items() if key in names and key != top))


def tops(model: Model) -> tuple[str, ...]:
    """The map pages: chains that are part of no other and have parts themselves."""
    wholes = {each.part_of for each in model.chains.values()}
    return tuple(
        key for key, each in model.chains.items() if each.part_of is None and key in wholes
    )


def records(model: Model, pages: tuple[Chain, ...]) -> Mapping[tuple[str, str], Record]:
    """The records, by section and id, that these pages rest on."""
    return used(model.model_copy(update={"chains": {each.id: each for each in pages}}))


def users(pages: tuple[Chain, ...]) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """For each record that pages name the titles of those pages, each once."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for page in pages:
        for each in references(page, Route()):
            found.setdefault((each.section, each.id), {})[say(page.title)] = None
    return {key: tuple(titles) for key, titles in found.items()}


def proposals(workspace: Workspace, page: Chain) -> Iterator[Proposal]:
    """Every statement of a page that is a proposal, in the order of the file."""
    view = workspace.chains[page.id]
    for key, each in page.anytime.items():
        yield from _stated(each, "Milloin tahansa", say(each.title) or key)
    for key, step in page.steps.items():
        yield from _of_step(view, key, step)
    for key, handoff in page.handoffs.items():
        title = say(handoff.title) or key
        if standing.of_handoff(handoff, view.model) is Status.PROPOSAL:
            yield Proposal("Siirto", title, say(handoff.source))
        yield from _inside(handoff, title)
    for key, consent in page.consents.items():
        yield from _stated(consent, "Suostumus", say(consent.title) or key)


def _of_step(view: ChainView, key: str, step: Step) -> Iterator[Proposal]:
    title = say(step.title) or key
    is_told = isinstance(step, Wait) and step.after is not None
    if standing.of_step(step, view.model, view.parties) is Status.PROPOSAL and not is_told:
        what = "Kysymys" if isinstance(step, Decision) else "Vaihe"
        yield Proposal(what, title, say(step.source))
    yield from _inside(step, title)


def _inside(record: Record, title: str) -> Iterator[Proposal]:
    """Dates, exits and tellings of a step or handoff, and of the question that it asks."""
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        key = field.alias or name
        for each in value if isinstance(value, tuple) else (value,):
            if not isinstance(each, Record):
                continue
            if key in _EXITS:
                yield from _stated(each, _EXITS[key].capitalize(), title)
            else:
                yield from _inside(each, title)


def _stated(record: Record, what: str, title: str) -> Iterator[Proposal]:
    if getattr(record, "status", None) is Status.PROPOSAL:
        yield Proposal(what, title, say(getattr(record, "source", None)))


def say(text: Text | None) -> str:
    """A text in Finnish; empty where there is none."""
    return text.say("fi", "fi") if text else ""
