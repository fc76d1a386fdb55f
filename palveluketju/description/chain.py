"""A chain told whole: what its page, its files and documentation builds show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from palveluketju.description.card import card_of
from palveluketju.description.days import day_text
from palveluketju.description.handoffs import consent_text, kind_of, rows_of
from palveluketju.description.names import Names
from palveluketju.description.pieces import Grid, Piece, Row
from palveluketju.description.steps import StepWords, records_of, steps_of
from palveluketju.description.timeline import timeline
from palveluketju.description.words import STAGES, word
from palveluketju.graph import standing
from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import Clock
from palveluketju.graph.workspace import Workspace
from palveluketju.layout.scene import Scene
from palveluketju.layout.scene_of import scene_of
from palveluketju.model.step import Doing
from palveluketju.responsibility.agreement import Passage, passages_of
from palveluketju.timing.deadline import shown_as

_ANY_DAY = date(2026, 8, 11)
"""The verdict of a limit is the same from whatever day it begins."""


@dataclass(frozen=True, slots=True)
class HandoffWords:
    """A handoff: its id, its name, and its particulars."""

    id: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ChainDescription:
    """A chain in words of one language, and the scene that its picture is made of.

    `also` is its title in the other languages of the model: language and wording.
    """

    id: str
    language: str
    title: str
    also: tuple[tuple[str, str], ...]
    stage: str
    purpose: str
    card: tuple[Row, ...]
    scene: Scene
    steps: tuple[StepWords, ...]
    handoffs: tuple[HandoffWords, ...]
    grids: tuple[Grid, ...]
    questions: tuple[str, ...]

    def grid(self, key: str) -> Grid | None:
        """A table by its key: limits, records, consents, anytime, resting, versions."""
        return next((each for each in self.grids if each.key == key), None)


def describe(workspace: Workspace, chain: str, language: str) -> ChainDescription:
    """A chain of a workspace told in `language`, its texts in it where the model has them."""
    view, names = workspace.chains[chain], Names(workspace, language)
    scene = scene_of(view, language)
    record = view.record
    return ChainDescription(
        id=chain,
        language=language,
        title=names.text(record.title, chain),
        also=names.others(record.title),
        stage=STAGES[record.status].say(language),
        purpose=names.text(record.purpose),
        card=card_of(names, view),
        scene=scene,
        steps=steps_of(names, view, scene),
        handoffs=tuple(_handoffs(names, view)),
        grids=tuple(each for each in _grids(names, view) if each.rows),
        questions=tuple(names.text(each) for each in record.questions),
    )


def _handoffs(names: Names, view: ChainView) -> Iterator[HandoffWords]:
    """Each handoff once; where several roles send it, with the senders and limits of all."""
    found: dict[str, list[Passage]] = {}
    for passage in passages_of(view):
        found.setdefault(passage.name, []).append(passage)
    for name, several in found.items():
        record = view.handoffs[name]
        title = names.text(record.title) or f"{kind_of(names, record)} ({name})"
        yield HandoffWords(name, title, tuple(_joined(names, several)))


def _joined(names: Names, several: list[Passage]) -> Iterator[Row]:
    limits: list[Clock] = []
    for passage in several:
        limits += (each for each in passage.limits if each not in limits)
    told = [tuple(rows_of(names, replace(each, limits=tuple(limits)))) for each in several]
    senders = (row.pieces for rows in told for row in rows if row.key == "from")
    joined = tuple(piece for pieces in senders for piece in pieces)
    for row in told[0]:
        yield replace(row, pieces=joined) if row.key == "from" else row


def _grids(names: Names, view: ChainView) -> Iterator[Grid]:
    yield _limits(names, view)
    yield _records(names, view)
    yield _consents(names, view)
    yield _anytime(names, view)
    yield _resting(names, view)
    yield _versions(names, view)


Cells = Iterator[tuple[Piece, ...]]


def _grid(names: Names, key: str, heads: tuple[str, ...], rows: Cells) -> Grid:
    """A table of which every cell has one piece."""
    named = tuple(word(head, names.language) for head in heads)
    cells = tuple(tuple((piece,) for piece in row) for row in rows)
    return Grid(key, word(key, names.language), named, cells)


def _limits(names: Names, view: ChainView) -> Grid:
    def rows() -> Cells:
        for each in timeline(view, _ANY_DAY, names.language).deadlines:
            verdict = shown_as(each.verdict).say(names.language)
            said = f"{verdict}: {each.reason}" if each.reason else verdict
            law = ", ".join(each.law)
            yield (
                Piece(each.title or each.step),
                Piece(each.step),
                Piece(f"{each.within} ({each.when})" if each.when else each.within),
                Piece(each.starts or "–"),
                Piece(said),
                Piece(law or "–"),
            )

    return _grid(names, "limits", ("limit", "step", "within", "starts", "verdict", "law"), rows())


def _records(names: Names, view: ChainView) -> Grid:
    def rows() -> Cells:
        for name in view.reading:
            step = view.steps[name]
            for record in records_of(names, step) if isinstance(step, Doing) else ():
                register = names.model.registers.get(record.register_ or "")
                controller = register.controller if register else None
                yield (
                    names.step_piece(view.id, name),
                    Piece(names.text(record.title, "–")),
                    Piece(names.text(register.title) if register else "–"),
                    Piece(names.controller(controller) if controller else "–"),
                )

    return _grid(names, "records", ("step", "what", "register", "controller"), rows())


def _consents(names: Names, view: ChainView) -> Grid:
    def rows() -> Cells:
        for name, consent in view.record.consents.items():
            status = names.status(consent.status) if consent.status else ""
            grounds = ", ".join(names.duty_with_law(duty) for duty in consent.ground)
            yield (
                Piece(consent_text(names, consent, name), status=status),
                Piece("; ".join(names.text(each) for each in consent.for_) or "–"),
                Piece(grounds or "–"),
            )

    return _grid(names, "consents", ("what", "for", "law"), rows())


def _anytime(names: Names, view: ChainView) -> Grid:
    def rows() -> Cells:
        for name, entry in view.record.anytime.items():
            status = names.status(standing.of_date(entry))
            yield (
                Piece(names.text(entry.title, name), status=status),
                Piece(", ".join(names.role(role) for role in entry.by) or "–"),
                names.duty_piece(entry.duty) if entry.duty else Piece("–"),
                names.chain_piece(entry.chain) if entry.chain else Piece("–"),
            )

    return _grid(names, "anytime", ("what", "who", "duty", "chain"), rows())


def _resting(names: Names, view: ChainView) -> Grid:
    """Every citation behind the duties and grounds of a chain, with how far it was read."""

    def rows() -> Cells:
        steps = (step for step in view.steps.values() if isinstance(step, Doing))
        duties = [duty for step in steps for _, duty in step.duties]
        duties += [duty for handoff in view.handoffs.values() for duty in handoff.ground]
        for duty in dict.fromkeys(duties):
            record = names.model.duties.get(duty)
            for cited in record.basis if record else ():
                piece = names.citation_piece(cited)
                cell = Piece(piece.text, piece.target)
                # The law has a column of its own.
                titled = replace(names.duty_piece(duty), text=f"{duty} {names.duty(duty)}")
                yield titled, cell, Piece(piece.status or "–")

    return _grid(names, "resting", ("duty", "law", "read"), rows())


def _versions(names: Names, view: ChainView) -> Grid:
    def rows() -> Cells:
        unknown = word("not-approved", names.language)
        for each in view.record.history:
            yield (
                Piece(each.version),
                Piece(day_text(each.date, names.language) or "–"),
                Piece(names.text(each.change, "–")),
                Piece(names.text(each.approved_by, unknown)),
            )

    return _grid(names, "versions", ("version", "date", "change", "approved"), rows())
