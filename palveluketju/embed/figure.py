"""The picture of a chain for a document: for the screen, and on paper for print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from palveluketju.description.chain import ChainDescription
from palveluketju.description.law_links import linked_to_law
from palveluketju.embed.asked import Asked
from palveluketju.export.svg import to_svg, words_of
from palveluketju.findings import Message
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import Page
from palveluketju.layout.passes import draw
from palveluketju.layout.scene import Direction, Scene


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper with a part of the picture."""

    svg: str
    width_mm: float
    height_mm: float
    words: str


@dataclass(frozen=True, slots=True)
class Figure:
    """The picture as SVG, the same on sheets of A4, what it shows, and in words all that it says.

    `same` names the text that says the same.
    """

    id: str
    language: str
    title: str
    caption: str
    same: str
    svg: str
    sheets: tuple[Sheet, ...]
    words: str


_CAPTION = Message(fi="Uimaratakaavio: {}", en="Swimlane diagram: {}")
_SAME = Message(fi="Sama sisältö tekstinä", en="The same content as text")


def figure_of(told: ChainDescription, asked: Asked, anchors: Mapping[str, str]) -> Figure:
    """The picture of a chain; a step whose text has an anchor on the page leads to it."""
    name = _ascii(f"{asked.prefix}-kaavio")
    plain = replace(told.scene, id=name, direction=Direction(asked.direction))
    drawing = draw(linked_to_law(_linked(plain, anchors)))
    return Figure(
        id=name,
        language=told.language,
        title=told.title,
        caption=_CAPTION.say(told.language).format(told.title),
        same=_SAME.say(told.language),
        svg=to_svg(drawing),
        sheets=tuple(_sheet(each) for each in draw_pages(plain, Page.A4)),
        words=words_of(drawing),
    )


def _ascii(name: str) -> str:
    """The name with letters that an id of SVG may not have told by their numbers."""
    return "".join(char if char.isascii() else f"_{ord(char):x}_" for char in name)


def _linked(scene: Scene, anchors: Mapping[str, str]) -> Scene:
    symbols = (
        replace(each, link=f"#{anchors[each.id]}") if each.id in anchors else each
        for each in scene.symbols
    )
    return replace(scene, symbols=tuple(symbols))


def _sheet(drawing: Drawing) -> Sheet:
    sheet = drawing.sheet
    if sheet is None:
        raise AssertionError("a drawing on paper has a sheet")
    return Sheet(to_svg(drawing), sheet.width_mm, sheet.height_mm, words_of(drawing))
