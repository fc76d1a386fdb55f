"""The page of a chain: its card, its picture, and the same content as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.description.addresses import anchor_of
from palveluketju.description.chain import ChainDescription, HandoffWords
from palveluketju.description.handoffs import PARTICULARS
from palveluketju.description.pieces import Grid, Piece
from palveluketju.description.words import STAGES, word
from palveluketju.export.chain_picture import picture_of
from palveluketju.model.words import Stage
from palveluketju.publish.address import page_of
from palveluketju.publish.chain_files import links_of
from palveluketju.publish.frame import Frame

_ORDER = ("limits", "records", "consents", "anytime", "resting", "versions")


def pages(told: ChainDescription, frame: Frame) -> Iterator[tuple[str, str]]:
    """The one page of a chain."""
    at = page_of("chain", told.id)
    grids = [grid for key in _ORDER if (grid := told.grid(key)) is not None]
    values = {
        "told": told,
        "also": told.also,
        "is_draft": told.stage == STAGES[Stage.DRAFT].say(told.language),
        "picture": picture_of(told.scene),
        "files": links_of(told.id) if frame.has_files else (),
        "grids": grids,
        "handoffs": _handoffs(told),
        "sections": _sections(told, grids),
        "anchor": anchor_of,
        "word": lambda key: word(key, told.language),
    }
    yield at, frame.page("chain", at, told.title, values)


@dataclass(frozen=True, slots=True)
class HandoffTable:
    """The handoffs of a chain as a table: a line each, a column for what any of them states."""

    heads: tuple[str, ...]
    lines: tuple[tuple[HandoffWords, tuple[tuple[Piece, ...], ...]], ...]


def _handoffs(told: ChainDescription) -> HandoffTable:
    names = {row.key: row.name for each in told.handoffs for row in each.rows}
    keys = sorted(names, key=PARTICULARS.index)
    lines = []
    for each in told.handoffs:
        said = {row.key: row.pieces for row in each.rows}
        lines.append((each, tuple(said.get(key, ()) for key in keys)))
    return HandoffTable(tuple(names[key] for key in keys), tuple(lines))


def _sections(told: ChainDescription, grids: list[Grid]) -> list[tuple[str, str]]:
    """The sections of the page: their ids and headings."""
    fixed = ("card", "picture", "steps", "handoffs")
    named = [(key, word(key, told.language)) for key in fixed]
    shown = [(grid.key, grid.title) for grid in grids if grid.key != "versions"]
    last = [(key, word(key, told.language)) for key in ("versions", "questions")]
    return [*named, *shown, *last]
