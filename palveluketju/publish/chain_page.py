"""The page of a chain: its card, its picture, and the same content as text."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.description.addresses import anchor_of
from palveluketju.description.pieces import Grid
from palveluketju.description.words import word
from palveluketju.export.chain_picture import picture_of
from palveluketju.publish.address import page_of
from palveluketju.publish.chain_files import links_of
from palveluketju.publish.frame import Frame
from palveluketju.publish.source import Source

_BEFORE_STEPS = ("limits",)
_ORDER = ("limits", "records", "consents", "anytime", "resting", "versions")


def pages(source: Source, frame: Frame) -> Iterator[tuple[str, str]]:
    """One page for each chain."""
    for name, told in source.chains.items():
        at = page_of("chain", name)
        grids = [grid for key in _ORDER if (grid := told.grid(key)) is not None]
        values = {
            "told": told,
            "picture": picture_of(told.scene),
            "files": links_of(name) if frame.has_files else (),
            "grids": grids,
            "sections": _sections(source, grids),
            "anchor": anchor_of,
            "word": lambda key: word(key, source.language),
        }
        yield at, frame.page("chain", at, told.title, values)


def _sections(source: Source, grids: list[Grid]) -> list[tuple[str, str]]:
    """The sections of the page: their ids and headings."""
    fixed = ("card", "picture", "steps", "handoffs")
    named = [(key, word(key, source.language)) for key in fixed]
    questions = ("questions", word("questions", source.language))
    return [*named, *((grid.key, grid.title) for grid in grids), questions]
