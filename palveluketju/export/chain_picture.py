"""The picture of a chain as its pages and files show it: whole with links, or on sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from palveluketju.description.addresses import anchor_of
from palveluketju.description.document import Figure, Paragraph, Section
from palveluketju.description.words import word
from palveluketju.export.svg import to_svg, words_of
from palveluketju.layout import draw
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import PAPERS, Page
from palveluketju.layout.scene import Scene


@dataclass(frozen=True, slots=True)
class PictureSheet:
    """A part of the picture as SVG, its size, and what it says in words."""

    svg: str
    width_mm: float
    height_mm: float
    words: str


def picture_of(scene: Scene) -> str:
    """The swimlane as SVG, for a page that holds the steps as text: each step leads to its text."""
    symbols = tuple(replace(each, link=f"#{anchor_of('step', each.id)}") for each in scene.symbols)
    return drawn(replace(scene, symbols=symbols))


def drawn(scene: Scene) -> str:
    """A scene as SVG, with the links that its symbols have."""
    return to_svg(draw(scene))


def sheets_of(scene: Scene) -> tuple[PictureSheet, ...]:
    """The swimlane in parts that fit the inside of a sheet of A4, lying, at readable size."""
    paper = PAPERS[Page.INSIDE]
    return tuple(
        PictureSheet(to_svg(each), paper.width_mm, paper.height_mm, words_of(each))
        for each in draw_pages(scene, Page.INSIDE)
    )


def said_over(section: Section, sheets: Sequence[PictureSheet], language: str) -> Section:
    """A section; that of a picture on several sheets says which pages its arrows name."""
    if len(sheets) < 2 or not any(isinstance(block, Figure) for block in section.blocks):
        return section
    more = word("own-pages", language)
    blocks = (
        Paragraph(f"{block.text} {more}") if isinstance(block, Paragraph) else block
        for block in section.blocks
    )
    return replace(section, blocks=tuple(blocks))
