"""The steps of a chain in words, in the order of the picture, with every way on from each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from palveluketju.description.handoffs import limit_piece
from palveluketju.description.names import Names
from palveluketju.description.pieces import Piece, Row
from palveluketju.description.words import KINDS, word
from palveluketju.graph import standing
from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import clocks_of
from palveluketju.layout.scene import Arrow, Line, Scene, Status, Symbol
from palveluketju.model.duty import DutyRecord, Informs
from palveluketju.model.step import Doing, End, Span, Step, SubChain, Task, Wait
from palveluketju.model.text import Text


@dataclass(frozen=True, slots=True)
class Way:
    """A way on from a step: by what (`how`), on which answer or with what, and where to.

    `line` is the kind of arrow of the picture, `kind` the kind of handoff in words.
    """

    line: str
    how: str
    label: str
    kind: str
    target: Piece
    status: str


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step: its number in the picture, its name, kind and doer, its particulars, and its ways."""

    id: str
    number: int | None
    title: str
    kind: str
    role: Piece
    organisation: str
    rows: tuple[Row, ...]
    ways: tuple[Way, ...]


def steps_of(names: Names, view: ChainView, scene: Scene) -> tuple[StepWords, ...]:
    """Every step of a chain as the picture has it, in declared order."""
    leaving: dict[str, list[Arrow]] = {}
    for arrow in scene.arrows:
        leaving.setdefault(arrow.source, []).append(arrow)
    symbols = {symbol.id: symbol for symbol in scene.symbols}
    ways = {
        key: [_way(names, view, symbols, each) for each in arrows]
        for key, arrows in leaving.items()
    }
    return tuple(_step(names, view, each, ways.get(key, [])) for key, each in symbols.items())


def _step(names: Names, view: ChainView, symbol: Symbol, ways: list[Way]) -> StepWords:
    step = view.steps[symbol.id]
    role = names.role_piece(step.role) if step.role else Piece(word("no-role", names.language))
    kind = KINDS[symbol.shape.value].say(names.language)
    return StepWords(
        id=symbol.id,
        number=symbol.number,
        title=symbol.text or kind[:1].upper() + kind[1:],
        kind=kind,
        role=role,
        organisation=" / ".join(
            dict.fromkeys(
                names.actor(view.parties.organisation(actor))
                for actor in view.parties.actors(step.role)
            )
        ),
        rows=tuple(_rows(names, view, symbol.id, step)),
        ways=tuple(ways),
    )


_HOW: Mapping[Line, str] = {
    Line.FLOW: "next",
    Line.NEXT: "next",
    Line.SENDS: "sends",
    Line.ASKS: "asks",
    Line.EXIT: "exit",
    Line.ARRIVES: "arrives",
}


def _way(names: Names, view: ChainView, symbols: Mapping[str, Symbol], arrow: Arrow) -> Way:
    target = symbols[arrow.target]
    number = f"{target.number}. " if target.number else ""
    title = target.text or KINDS[target.shape.value].say(names.language)
    return Way(
        line=arrow.line.value,
        how=word(_HOW[arrow.line], names.language),
        label=arrow.label,
        kind=arrow.kind,
        target=Piece(f"{number}{title}", ("step", view.id, arrow.target)),
        status=_status(names, arrow.status),
    )


def _status(names: Names, status: Status) -> str:
    return "" if status is Status.NONE else names.status_named(status.value)


def _rows(names: Names, view: ChainView, name: str, step: Step) -> Iterator[Row]:
    def row(key: str, *pieces: Piece) -> Row:
        return Row(key, word(key, names.language), pieces)

    rests = standing.of_step(step, view.model, view.parties)
    if rests:
        yield row("rests", Piece(names.status(rests), status=""))
    if isinstance(step, Doing):
        yield from (row(key, *pieces) for key, pieces in _doing(names, view, name, step) if pieces)
    if isinstance(step, Task):
        yield from (row(key, *pieces) for key, pieces in _asking(names, view, step) if pieces)
    heard = list(_only_heard(names, view, name))
    if heard:
        yield row("sends", *heard)
    if isinstance(step, SubChain) and step.chain:
        yield row("chain", names.chain_piece(step.chain))
    if isinstance(step, End) and step.continues_with:
        yield row("continues", Piece(names.actor(step.continues_with)))
    for key, text in (("note", step.note), ("source", step.source)):
        if text:
            yield row(key, Piece(names.text(text)))


def _only_heard(names: Names, view: ChainView, name: str) -> Iterator[Piece]:
    """The handoffs that a step sends to somebody who only hears: no arrow shows them."""
    for out in view.outs_from[name]:
        handoff = view.handoffs.get(out.target)
        if handoff and handoff.to not in view.steps:
            yield names.target_piece(view.id, out.target)


Rows = Iterator[tuple[str, list[Piece]]]


def _doing(names: Names, view: ChainView, name: str, step: Doing) -> Rows:
    duties = list(dict.fromkeys(duty for _, duty in step.duties))
    yield "duty", [names.duty_piece(duty) for duty in duties]
    known = [names.model.duties[duty] for duty in duties if duty in names.model.duties]
    cited = (each for duty in known for each in duty.basis)
    yield "law", [names.citation_piece(each) for each in dict.fromkeys(cited)]
    yield "limit", [limit_piece(names, view.id, clock) for clock in clocks_of(view, name, step)]
    if isinstance(step, Wait):
        yield "waits", _waited(names, step)
    yield "takes", [_span(names, step.takes)] if step.takes else []
    yield "with", [names.role_piece(role) for role in step.with_]
    yield "informs", [_told(names, each) for each in step.informs]
    yield "record", list(_recorded(names, step))
    yield "uses", [Piece(names.text(each)) for each in step.uses]
    yield "parameter", [_parameter(names, each) for each in step.parameters]
    yield "lead", [names.role_piece(step.names_lead)] if step.names_lead else []
    yield "cost", _said(names, step.cost)
    yield "once", [Piece(word("yes", names.language))] if step.once else []


def _told(names: Names, informs: Informs) -> Piece:
    status = names.status(informs.status) if informs.status else ""
    return Piece(names.role(informs.who), ("role", informs.who), status)


def _waited(names: Names, step: Wait) -> list[Piece]:
    time = [_span(names, step.after)] if step.after else []
    return [*time, *_said(names, step.event)]


def _span(names: Names, span: Span) -> Piece:
    return Piece(span.within.say(names.language), status=names.status(standing.of_date(span)))


def _said(names: Names, text: Text | None) -> list[Piece]:
    return [Piece(names.text(text))] if text else []


def _recorded(names: Names, step: Doing) -> Iterator[Piece]:
    """What the step records and into which register: its own word, else that of its duties."""
    for record in records_of(names, step):
        register = names.model.registers.get(record.register_ or "")
        parts = (names.text(record.title), names.text(register.title) if register else "")
        said = ": ".join(part for part in parts if part)
        if said:
            yield Piece(said)


def records_of(names: Names, step: Doing) -> list[DutyRecord]:
    """What a step records: what it says itself, else what its duties ask for."""
    if step.record is not None:
        return [] if step.record.nothing else [step.record]
    duties = (names.model.duties.get(duty) for _, duty in step.duties)
    return [duty.record for duty in duties if duty and duty.record]


def _parameter(names: Names, name: str) -> Piece:
    record = names.model.parameters.get(name)
    if record is None:
        return Piece(name)
    decider = f" ({names.actor(record.decides)})" if record.decides else ""
    return Piece(names.text(record.title, name) + decider)


def _asking(names: Names, view: ChainView, step: Task) -> Rows:
    asks = step.asks
    if asks:
        yield "asks", [names.role_piece(asks.whom)] if asks.whom else []
        consent = view.record.consents.get(asks.consent or "")
        yield "consent", [Piece(names.text(consent.title, asks.consent or ""))] if consent else []
    if step.replies:
        yield "replies", [names.target_piece(view.id, step.replies.to)]
