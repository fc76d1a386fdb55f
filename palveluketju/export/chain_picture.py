"""The picture of a chain as its pages and files show it: whole with links, or on sheets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from palveluketju.description.addresses import anchor_of
from palveluketju.description.words import word
from palveluketju.export.svg import to_svg, words_of
from palveluketju.layout import draw
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import PAPERS, Page
from palveluketju.layout.scene import Scene


@dataclass(frozen=True, slots=True)
class PictureSheet:
    """A part of the picture: which of how many it is, its SVG and size, and what it says."""

    title: str
    svg: str
    width_mm: float
    height_mm: float
    words: str


def picture_of(scene: Scene) -> str:
    """The swimlane as SVG, for a page that holds the steps as text: each step leads to its text."""
    symbols = tuple(replace(each, link=f"#{anchor_of('step', each.id)}") for each in scene.symbols)
    return to_svg(draw(replace(scene, symbols=symbols)))


def sheets_of(scene: Scene) -> tuple[PictureSheet, ...]:
    """The swimlane in parts that fit the inside of a sheet of A4, landscape, at readable size."""
    paper, drawings = PAPERS[Page.INSIDE], draw_pages(scene, Page.INSIDE)
    count = len(drawings)
    title = word("sheet", scene.language) if count > 1 else ""
    return tuple(
        PictureSheet(
            title=title.format(page=number, pages=count),
            svg=to_svg(each),
            width_mm=paper.width_mm,
            height_mm=paper.height_mm,
            words=words_of(each),
        )
        for number, each in enumerate(drawings, 1)
    )
