"""A handoff in words of one language: what it carries, on what ground, by when, and its exits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.description.names import Names
from palveluketju.description.pieces import Piece, Row
from palveluketju.description.words import word
from palveluketju.findings import Message
from palveluketju.graph import standing
from palveluketju.graph.clocks import Clock, answers_of
from palveluketju.model.asks import Unanswered
from palveluketju.model.chain import Consent
from palveluketju.model.duration import Time
from palveluketju.model.handoff import KIND_ROWS, Acknowledge, Handoff
from palveluketju.responsibility.agreement import Passage
from palveluketju.rules.questions.forms import NAMES

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
    "when": Message(fi="kun", en="where"),
    "condition": Message(fi="ehto", en="condition"),
    "within": Message(fi="viimeistään {}", en="within {}"),
    "no-date": Message(fi="päivää ei ole sanottu", en="no date is stated"),
}

PARTICULARS = tuple(_WORDS)
"""The keys of the rows of a handoff, in the order of a table."""


def rows_of(names: Names, passage: Passage) -> Iterator[Row]:
    """The particulars of a handoff, in the order in which a reader asks for them."""
    yield from _parties(names, passage)
    yield from _terms(names, passage)
    yield from _exits(names, passage)


def kind_of(names: Names, record: Handoff) -> str:
    """The kind of a handoff in words."""
    if record.kind is None:
        return word("nothing", names.language)
    return KIND_ROWS[record.kind].finnish if names.language == "fi" else record.kind.value


def _word(name: str, names: Names) -> str:
    return _WORDS[name].say(names.language)


def _row(names: Names, key: str, *pieces: Piece) -> Row:
    return Row(key, _word(key, names), pieces or (Piece(word("nothing", names.language)),))


def _parties(names: Names, passage: Passage) -> Iterator[Row]:
    rests = standing.of_handoff(passage.record, names.model)
    yield _row(names, "kind", Piece(kind_of(names, passage.record), status=names.status(rests)))
    sending = (names.step_piece(passage.chain, name) for name in passage.steps)
    yield _row(names, "from", names.role_piece(passage.sender), *sending)
    target = (names.step_piece(passage.chain, passage.target),) if passage.target else ()
    yield _row(names, "to", names.role_piece(passage.receiver), *target)


def _terms(names: Names, passage: Passage) -> Iterator[Row]:
    record = passage.record
    yield _row(names, "carries", *(Piece(names.text(each)) for each in record.carries))
    yield _row(names, "ground", *(names.duty_piece(duty) for duty in record.ground))
    if record.needs:
        yield from _needed(names, passage.chain, record.needs)
    limits = (limit_piece(names, passage.chain, clock) for clock in passage.limits)
    yield _row(names, "limit", *limits)
    told = (_acknowledged(names, record.acknowledge),) if record.acknowledge else ()
    yield _row(names, "acknowledge", *told)
    if record.note:
        yield _row(names, "note", Piece(names.text(record.note)))


def _acknowledged(names: Names, record: Acknowledge) -> Piece:
    return Piece(_within(names, record.within), status=names.status(standing.of_date(record)))


def _needed(names: Names, chain: str, name: str) -> Iterator[Row]:
    consent = names.model.chains[chain].consents.get(name)
    if consent is not None:
        status = names.status(consent.status) if consent.status else ""
        yield _row(names, "needs", Piece(consent_text(names, consent, name), status=status))


def consent_text(names: Names, consent: Consent, name: str) -> str:
    """A consent on one line: its name, its form, and who gives it."""
    givers = " / ".join(names.role(role) for role in (consent.gives, consent.or_) if role)
    form = NAMES[consent.form].say(names.language) if consent.form else ""
    parts = (names.text(consent.title, name), form, givers)
    return ", ".join(part for part in parts if part)


def limit_piece(names: Names, chain: str, clock: Clock) -> Piece:
    """A limit on one line: its title, its length and its sections, and what it rests on."""
    record = names.model.limits.get(clock.limit or "")
    title = names.text(record.title) if record else names.step(chain, clock.step)
    time = clock.within.say(names.language) if clock.within else ""
    length = f": {time}" if time and time.casefold() not in title.casefold() else ""
    law = f" ({', '.join(each.short for each in record.basis)})" if record and record.basis else ""
    status = names.status(clock.status) if clock.status else ""
    return Piece(f"{title}{length}{law}{_condition(names, chain, clock)}", status=status)


def _condition(names: Names, chain: str, clock: Clock) -> str:
    """On what a limit depends: `, kun Onko asia kiireellinen? – Kyllä`.

    Where no question of the chain tells that, the catalogue does: `, ehto: Kiireellinen asia`.
    """
    said = answers_of(clock, lambda step: names.step(chain, step))
    if said:
        return f", {_word('when', names)} {said}"
    record = names.model.limits.get(clock.limit or "")
    stated = names.text(record.condition) if record else ""
    return f", {_word('condition', names)}: {stated}" if stated else ""


def _within(names: Names, time: Time | None) -> str:
    if time is None:
        return _word("no-date", names)
    return _word("within", names).format(time.say(names.language))


def _exits(names: Names, passage: Passage) -> Iterator[Row]:
    record, chain = passage.record, passage.chain
    if record.returned:
        back = record.returned
        status = names.status(standing.of_date(back))
        when = Piece(_within(names, back.within), status=status)
        yield _row(names, "returned", when, names.target_piece(chain, back.to))
    waits = (
        ("unanswered", record.unanswered or _asked(names, passage)),
        ("follow_up", record.follow_up),
    )
    for key, exit_ in waits:
        if exit_:
            yield _row(names, key, *_waited(names, chain, exit_))
    if record.cannot:
        yield _row(names, "cannot", names.target_piece(chain, record.cannot))
    if record.enough:
        yield _row(names, "enough", Piece(names.text(record.enough)))


def _waited(names: Names, chain: str, exit_: Unanswered) -> tuple[Piece, ...]:
    time = exit_.after.say(names.language) if exit_.after else _word("no-date", names)
    status = names.status(standing.of_date(exit_))
    return Piece(time, status=status), names.target_piece(chain, exit_.to)


def _asked(names: Names, passage: Passage) -> Unanswered | None:
    """What happens if a question is not answered: said by the step that asks."""
    for name in passage.steps:
        asks = getattr(names.model.chains[passage.chain].steps[name], "asks", None)
        if asks and asks.handoff == passage.name and asks.unanswered:
            return asks.unanswered  # type: ignore[no-any-return]
    return None
