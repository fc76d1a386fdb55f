"""The page of a duty or right: its law, whose it is, and where it is carried out."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.description.pieces import Piece, Row
from palveluketju.description.table import Had, Head, table
from palveluketju.model.duty import Duty
from palveluketju.model.words import Nature
from palveluketju.publish.address import page_of
from palveluketju.publish.frame import Frame
from palveluketju.publish.source import Source
from palveluketju.publish.words import words
from palveluketju.responsibility.kin import kin_of
from palveluketju.responsibility.matrix import matrix


def pages(source: Source, frame: Frame) -> Iterator[tuple[str, str]]:
    """One page for each duty and right."""
    names = source.names
    whole = table(source.workspace, matrix(source.workspace), source.language)
    by_duty = {line.key: line for line in whole.duties}
    for duty, record in source.workspace.model.duties.items():
        at, line = page_of("duty", duty), by_duty[duty]
        values = {
            "also": names.others(record.title),
            "rows": tuple(_rows(source, record)),
            "who": _who(whole.heads, line.cells),
            "remarks": line.remarks,
            "carried": tuple(_carried(source, duty)),
            "kin": tuple(_kin(source, duty)),
            "required": tuple(_required(source, duty)),
        }
        yield at, frame.page("duty", at, f"{duty} {names.duty(duty)}", values)


def _rows(source: Source, record: Duty) -> Iterator[Row]:
    names, say = source.names, words(source.language)

    def row(key: str, *pieces: Piece) -> Row:
        return Row(key, say[key], pieces)

    nature = "right_nature" if record.nature is Nature.RIGHT else "duty_nature"
    yield row("nature", Piece(say[nature], status=names.status(record.status)))
    if record.basis:
        yield Row("law", say["law"], tuple(names.citation_piece(each) for each in record.basis))
    limits = (source.workspace.model.limits.get(each) for each in record.limits)
    told = tuple(
        Piece(f"{names.text(each.title)} ({', '.join(cited.short for cited in each.basis)})")
        for each in limits
        if each
    )
    if told:
        yield row("limits", *told)
    for key, text in (("exceptions", record.exceptions), ("note", record.note)):
        if text:
            yield row(key, Piece(names.text(text)))


def _who(
    heads: tuple[Head, ...], cells: tuple[tuple[Had, ...], ...]
) -> list[tuple[Head, tuple[Had, ...]]]:
    return [(head, cell) for head, cell in zip(heads, cells, strict=True) if cell]


def _carried(source: Source, duty: str) -> Iterator[tuple[Piece, Piece]]:
    for chain, record in source.workspace.model.chains.items():
        for step, each in record.steps.items():
            duties = getattr(each, "duties", ())
            if any(duty == own for _, own in duties):
                yield source.names.chain_piece(chain), source.names.step_piece(chain, step)
        for name, handoff in record.handoffs.items():
            if duty in handoff.ground:
                yield source.names.chain_piece(chain), source.names.target_piece(chain, name)


def _kin(source: Source, duty: str) -> Iterator[tuple[Piece, tuple[tuple[Piece, Piece], ...]]]:
    """Duties on the same law, each with where it is carried out."""
    for other in kin_of(source.workspace.model, duty):
        yield source.names.duty_piece(other), tuple(_carried(source, other))


def _required(source: Source, duty: str) -> Iterator[str]:
    for subject in source.workspace.model.subjects.values():
        if any(each.duty == duty for each in subject.requires):
            yield source.names.text(subject.title)
