"""The parts of a chain that a document shows: one shape for pages, print and plain text.

What they say is `palveluketju.description`; here it is only put in the order that was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from palveluketju.description.chain import ChainDescription, describe
from palveluketju.description.matrix import cell_text
from palveluketju.description.matrix import word as matrix_word
from palveluketju.description.pieces import Grid, Piece, Row, Target
from palveluketju.description.steps import StepWords, Way
from palveluketju.description.words import word
from palveluketju.embed.asked import Asked
from palveluketju.embed.figure import Figure, figure_of
from palveluketju.export.matrix_html import Section, chain_sections
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.matrix import Asked as AskedMatrix
from palveluketju.pipeline.matrix import matrix_table


@dataclass(frozen=True, slots=True)
class Entry:
    """A step or a handoff: its id on the page, what leads to it, its name and its particulars."""

    anchor: str
    target: Target
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a chain with its heading; what it does not have is empty.

    Of a picture, the `entries` are the same content as text, and empty where the document shows
    the steps anyway.
    """

    key: str
    title: str
    figure: Figure | None = None
    rows: tuple[Row, ...] = ()
    entries: tuple[Entry, ...] = ()
    grids: tuple[Grid, ...] = ()
    items: tuple[str, ...] = ()


def parts_of(workspace: Workspace, asked: Asked) -> tuple[Part, ...]:
    """The parts that were asked for; the chain is one of the workspace."""
    language = asked.language or workspace.model.workspace.language
    told = describe(workspace, asked.chain, language)
    return tuple(_part(workspace, told, asked, key) for key in asked.show)


def _part(workspace: Workspace, told: ChainDescription, asked: Asked, key: str) -> Part:
    empty = Part(key, _title(key, told.language))
    match key:
        case "diagram":
            found = _picture(told, asked, empty)
        case "card":
            found = replace(empty, rows=told.card)
        case "steps":
            found = replace(empty, entries=_steps(told, asked))
        case "handoffs":
            found = replace(empty, entries=_handoffs(told, asked))
        case "questions":
            found = replace(empty, items=told.questions)
        case "matrix":
            found = replace(empty, grids=tuple(_matrix(workspace, told)))
        case _:
            grid = told.grid(key)
            found = replace(empty, grids=(grid,) if grid else ())
    return found


def _title(key: str, language: str) -> str:
    if key == "matrix":
        return matrix_word("matrix", language)
    return word("picture" if key == "diagram" else key, language)


def _picture(told: ChainDescription, asked: Asked, empty: Part) -> Part:
    steps = _steps(told, asked)
    shown = "steps" in asked.show
    anchors = {each.target[-1]: each.anchor for each in steps} if shown else {}
    figure = figure_of(told, asked, anchors)
    return replace(empty, figure=figure, entries=() if shown else steps)


def _anchor(asked: Asked, kind: str, name: str) -> str:
    return f"{asked.prefix}-{kind}-{name}"


def _steps(told: ChainDescription, asked: Asked) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            _anchor(asked, "vaihe", step.id),
            ("step", told.id, step.id),
            f"{f'{step.number}. ' if step.number else ''}{step.title} ({step.kind})",
            tuple(_step_rows(step, told.language)),
        )
        for step in told.steps
    )


def _step_rows(step: StepWords, language: str) -> Iterator[Row]:
    organisation = (Piece(step.organisation),) if step.organisation else ()
    yield Row("who", word("who", language), (step.role, *organisation))
    yield from step.rows
    for way in step.ways:
        yield Row(way.line, f"{way.how} ({way.label})" if way.label else way.how, (_way(way),))
    if not step.ways:
        yield Row("end", word("next", language), (Piece(word("end", language)),))


def _way(way: Way) -> Piece:
    said = ", ".join(each for each in (way.kind, way.status) if each)
    return replace(way.target, status=said)


def _handoffs(told: ChainDescription, asked: Asked) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            _anchor(asked, "siirto", each.id),
            ("handoff", told.id, each.id),
            each.title,
            each.rows,
        )
        for each in told.handoffs
    )


def _matrix(workspace: Workspace, told: ChainDescription) -> Iterator[Grid]:
    """The steps of the chain, and of its parts if it has any, by who has which part in them."""
    found = matrix_table(workspace, told.language, AskedMatrix(chains=(told.id,)))
    return (_grid(section) for section in chain_sections(found))


def _grid(section: Section) -> Grid:
    heads = (section.label, *(head.title for head in section.heads))
    rows = tuple(
        ((Piece(line.title),), *((Piece(cell_text(cell)),) for cell in line.cells))
        for line in section.lines
    )
    return Grid("matrix", section.caption, heads, rows)
