"""The process card: what a process is, whose, for whom, and what it is tied to.

First what the Information Management Act asks of a description (TiHL 5 § 2 mom. 1–2 k.), then what
is usual after JHS 152.
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.description.days import day_text
from palveluketju.description.names import Names
from palveluketju.description.pieces import Piece, Row
from palveluketju.description.steps import records_of
from palveluketju.description.words import EDUCATIONS, LEVELS, STAGES, word
from palveluketju.graph.chain import ChainView
from palveluketju.model.chain import Chain
from palveluketju.model.step import Doing, End, Start, SubChain
from palveluketju.model.text import Text


def card_of(names: Names, view: ChainView) -> tuple[Row, ...]:
    """The rows of a card; what the model does not say has no row."""
    rows = (*_by_law(names, view), *_usual(names, view))
    return tuple(
        Row(key, word(key, names.language), tuple(pieces)) for key, pieces in rows if pieces
    )


Rows = Iterator[tuple[str, list[Piece]]]


def _by_law(names: Names, view: ChainView) -> Rows:
    record = view.record
    yield "name", [Piece(names.text(record.title, record.id))]
    yield (
        "owner",
        [Piece(f"{names.actor(actor)} ({what})") for what, actor in record.owners.items()],
    )
    yield "purpose", _said(names, record.purpose)
    yield "part_of", [names.chain_piece(record.part_of)] if record.part_of else []
    yield "parts", [names.chain_piece(each) for each in _parts(names, record)]
    yield "leads_to", [names.chain_piece(each) for each in leads_to(record)]
    yield "from", [names.chain_piece(each) for each in _comes_from(names, record)]
    yield "registers", [Piece(each) for each in registers(names, record)]
    yield "systems", [Piece(each) for each in systems(names, record)]


def _usual(names: Names, view: ChainView) -> Rows:
    record = view.record
    yield "id", [Piece(record.id)]
    yield "version", [Piece(record.version)] if record.version else []
    yield "status", [Piece(STAGES[record.status].say(names.language))]
    yield "valid", [Piece(valid_text(record, names.language))] if record.valid else []
    review = record.review_by
    yield "review", [Piece(day_text(review, names.language))] if review else []
    yield "clients", _said(names, record.clients)
    yield "education", [Piece(EDUCATIONS[each].say(names.language)) for each in record.education]
    subject = names.model.subjects.get(record.subject or "")
    yield "subject", _said(names, subject.title if subject else None)
    yield "level", [Piece(LEVELS[record.level].say(names.language))] if record.level else []
    yield "trigger", list(_titled(names, record, Start))
    yield "receives", [Piece(names.text(each)) for each in record.receives]
    yield "ends", list(_titled(names, record, End))
    yield "roles", [names.role_piece(role) for role in view.record.lanes]
    yield "acts", [Piece(each) for each in _acts(names, record)]
    yield "indicators", [Piece(names.text(each)) for each in record.indicators]
    yield "links", [Piece(text, ("web", address)) for text, address in record.links.items()]
    yield "note", _said(names, record.note)


def _said(names: Names, text: Text | None) -> list[Piece]:
    return [Piece(names.text(text))] if text else []


def _titled(names: Names, record: Chain, kind: type[Start] | type[End]) -> Iterator[Piece]:
    for name, step in record.steps.items():
        if isinstance(step, kind) and step.title:
            yield Piece(names.text(step.title), ("step", record.id, name))


def _parts(names: Names, record: Chain) -> tuple[str, ...]:
    return tuple(key for key, each in names.model.chains.items() if each.part_of == record.id)


def leads_to(record: Chain) -> tuple[str, ...]:
    """The chains that a chain opens: as steps, or at any time."""
    inside = (each.chain for each in record.steps.values() if isinstance(each, SubChain))
    beside = (each.chain for each in record.anytime.values())
    return tuple(dict.fromkeys(name for name in (*inside, *beside) if name))


def _comes_from(names: Names, record: Chain) -> tuple[str, ...]:
    return tuple(key for key, each in names.model.chains.items() if record.id in leads_to(each))


def registers(names: Names, record: Chain) -> tuple[str, ...]:
    """The registers into which the steps of a chain write, each once."""
    found: dict[str, None] = {}
    for step in record.steps.values():
        if not isinstance(step, Doing):
            continue
        own = (record.register_ for record in records_of(names, step))
        found.update(dict.fromkeys(name for name in own if name))
    known = (names.model.registers.get(name) for name in found)
    return tuple(names.text(register.title) for register in known if register)


def systems(names: Names, record: Chain) -> tuple[str, ...]:
    """The forms, systems and numbers that the steps name, each once."""
    used = (each for step in record.steps.values() if isinstance(step, Doing) for each in step.uses)
    return tuple(dict.fromkeys(names.text(each) for each in used))


def _acts(names: Names, record: Chain) -> tuple[str, ...]:
    """The acts behind the duties and grounds of a chain, by name and number."""
    duties = [duty for s in record.steps.values() if isinstance(s, Doing) for _, duty in s.duties]
    duties += [duty for handoff in record.handoffs.values() for duty in handoff.ground]
    known = (names.model.duties.get(name) for name in dict.fromkeys(duties))
    keys = dict.fromkeys(cited.act for duty in known if duty for cited in duty.basis)
    acts = (names.model.acts.get(key) for key in keys)
    return tuple(f"{names.text(act.title)} ({act.number})" for act in acts if act)


def valid_text(record: Chain, language: str) -> str:
    """From when until when a chain is in force."""
    valid = record.valid
    if valid is None:
        return ""
    first, last = (day_text(day, language) for day in (valid.from_, valid.until))
    return f"{first}–{last}"
