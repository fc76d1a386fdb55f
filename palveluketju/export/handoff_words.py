"""A handoff in words of one language: what it carries, on what ground, by when, and its exits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from palveluketju.export.names import Names
from palveluketju.findings import Message
from palveluketju.graph.clocks import Clock
from palveluketju.model.asks import Unanswered
from palveluketju.model.duration import Time
from palveluketju.model.handoff import KIND_ROWS, Handoff
from palveluketju.model.words import Status
from palveluketju.responsibility.agreement import Passage
from palveluketju.rules.questions.forms import NAMES


@dataclass(frozen=True, slots=True)
class Row:
    """A particular of a handoff: its name, its words, and what it rests on, if that is said."""

    name: str
    text: str
    status: str
    is_proposal: bool


_WORDS: Mapping[str, Message] = {
    "kind": Message(fi="Siirron laji", en="Kind"),
    "from": Message(fi="Lähettää", en="Sent by"),
    "to": Message(fi="Vastaanottaa", en="Received by"),
    "carries": Message(fi="Sisältö", en="Content"),
    "ground": Message(fi="Oikeusperuste", en="Ground"),
    "needs": Message(fi="Lupa", en="Permission"),
    "limit": Message(fi="Määräaika", en="Limit"),
    "acknowledge": Message(fi="Kuittaus", en="Acknowledgement"),
    "returned": Message(fi="Palautus", en="Returned"),
    "unanswered": Message(fi="Jos ei vastausta", en="If no answer"),
    "follow_up": Message(fi="Seuranta", en="Follow-up"),
    "cannot": Message(fi="Jos ei pääse", en="If cannot come"),
    "enough": Message(fi="Koolla riittää", en="Quorum"),
    "note": Message(fi="Huomautus", en="Note"),
    "nothing": Message(fi="ei sanottu", en="not stated"),
    "within": Message(fi="viimeistään {}", en="within {}"),
    "no-date": Message(fi="päivää ei ole sanottu", en="no date is stated"),
}


def rows_of(names: Names, passage: Passage) -> Iterator[Row]:
    """The particulars of a handoff, in the order in which a reader asks for them."""
    for key, text, status in (
        *_parties(names, passage),
        *_terms(names, passage),
        *_exits(names, passage),
    ):
        said = names.status(status) if status else ""
        yield Row(_word(key, names), text, said, status is Status.PROPOSAL)


Said = tuple[str, str, Status | None]


def _word(name: str, names: Names) -> str:
    return _WORDS[name].say(names.language)


def _parties(names: Names, passage: Passage) -> Iterator[Said]:
    yield "kind", kind_of(names, passage.record), passage.record.status
    sending = ", ".join(names.step(passage.chain, name) for name in passage.steps)
    yield "from", f"{names.role(passage.sender)} – {sending}", None
    target = f" – {names.step(passage.chain, passage.target)}" if passage.target else ""
    yield "to", f"{names.role(passage.receiver)}{target}", None


def kind_of(names: Names, record: Handoff) -> str:
    """The kind of a handoff in words."""
    if record.kind is None:
        return _word("nothing", names)
    return KIND_ROWS[record.kind].finnish if names.language == "fi" else record.kind.value


def _terms(names: Names, passage: Passage) -> Iterator[Said]:
    record, nothing = passage.record, _word("nothing", names)
    yield "carries", "; ".join(names.text(each) for each in record.carries) or nothing, None
    yield "ground", "; ".join(names.duty_with_law(duty) for duty in record.ground) or nothing, None
    if record.needs:
        yield from _needed(names, passage.chain, record.needs)
    for clock in passage.limits:
        yield "limit", _limit(names, passage.chain, clock), clock.status
    if not passage.limits:
        yield "limit", nothing, None
    if record.acknowledge:
        within = _within(names, record.acknowledge.within)
        yield "acknowledge", within, record.acknowledge.status
    if record.note:
        yield "note", names.text(record.note), None


def _needed(names: Names, chain: str, name: str) -> Iterator[Said]:
    consent = names.model.chains[chain].consents.get(name)
    if consent is None:
        return
    givers = " / ".join(names.role(role) for role in (consent.gives, consent.or_) if role)
    form = NAMES[consent.form].say(names.language) if consent.form else ""
    parts = (names.text(consent.title, name), form, givers)
    yield "needs", ", ".join(part for part in parts if part), consent.status


def _limit(names: Names, chain: str, clock: Clock) -> str:
    record = names.model.limits.get(clock.limit or "")
    title = names.text(record.title) if record else names.step(chain, clock.step)
    time = f": {clock.within.say(names.language)}" if clock.within else ""
    law = f" ({', '.join(each.short for each in record.basis)})" if record and record.basis else ""
    return f"{title}{time}{law}"


def _within(names: Names, time: Time | None) -> str:
    if time is None:
        return _word("no-date", names)
    return _word("within", names).format(time.say(names.language))


def _exits(names: Names, passage: Passage) -> Iterator[Said]:
    record, chain = passage.record, passage.chain
    if record.returned:
        back = record.returned
        then = f"{_within(names, back.within)}: {names.target(chain, back.to)}"
        yield "returned", then, back.status
    waits = (
        ("unanswered", record.unanswered or _asked(names, passage)),
        ("follow_up", record.follow_up),
    )
    for key, exit_ in waits:
        if exit_:
            yield key, _waited(names, chain, exit_), exit_.status
    if record.cannot:
        yield "cannot", names.target(chain, record.cannot), None
    if record.enough:
        yield "enough", names.text(record.enough), None


def _waited(names: Names, chain: str, exit_: Unanswered) -> str:
    time = exit_.after.say(names.language) if exit_.after else _word("no-date", names)
    return f"{time}: {names.target(chain, exit_.to)}"


def _asked(names: Names, passage: Passage) -> Unanswered | None:
    """What happens if a question is not answered: said by the step that asks."""
    for name in passage.steps:
        asks = getattr(names.model.chains[passage.chain].steps[name], "asks", None)
        if asks and asks.handoff == passage.name and asks.unanswered:
            return asks.unanswered  # type: ignore[no-any-return]
    return None
