"""The texts of a picture alone under their homes: what is left to see has left its home."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from palveluketju.layout.drawing import Box, Drawing, Outline, Rect
from tests.support.pictured import NS

WHITE = {"fill": "#ffffff", "stroke": "#ffffff", "stroke-width": "2"}
"""A home reaches a pixel out: at its edge pixels are painted in part, and a j begins before it."""


def inked(svg: str, drawing: Drawing) -> tuple[str, str]:
    """An SVG of the texts of steps, labels and lanes under white homes, and one of nothing at all.

    Drawn by any renderer the two look the same if every text is at home.
    """
    tree = ET.fromstring(svg)  # noqa: S314 - our own
    ground = {key: tree.get(key, "") for key in ("viewBox", "width", "height", "font-family")}
    texts, blank = (ET.Element(f"{NS}svg", ground) for _ in range(2))
    for part in tree.iter():
        if part.get("data-kind") in ("node", "label", "lane"):
            texts.extend(_black(text) for text in part.iter(f"{NS}text") if list(text))
    texts.extend(_homes(drawing))
    return ET.tostring(texts, "unicode"), ET.tostring(blank, "unicode")


def _black(text: ET.Element) -> ET.Element:
    text.attrib.pop("class", None)
    text.set("fill", "#000000")
    return text


def _homes(drawing: Drawing) -> Iterator[ET.Element]:
    yield from (_home(box) for box in drawing.boxes)
    yield from (_cover(wire.label.rect) for wire in drawing.wires if wire.label)
    yield from (_cover(band.header) for band in drawing.bands)


def _home(box: Box) -> ET.Element:
    """The outline of a symbol, or the place beside it where its text stands."""
    if box.caption or box.outline is not Outline.DIAMOND:
        return _cover(box.caption or box.rect)
    rect, (x, y) = box.rect, box.rect.center
    corners = f"{x},{rect.y} {rect.right},{y} {x},{rect.bottom} {rect.x},{y}"
    return ET.Element(f"{NS}polygon", {"points": corners} | WHITE)


def _cover(rect: Rect) -> ET.Element:
    place = {"x": rect.x, "y": rect.y, "width": rect.w, "height": rect.h}
    return ET.Element(f"{NS}rect", WHITE | {key: f"{value}" for key, value in place.items()})
