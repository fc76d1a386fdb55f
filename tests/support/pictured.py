"""A finished SVG read back: the shapes, texts and ways that are in it, and what is wrong with them.

Nothing here looks at a `Drawing`: rectangles are those that are drawn, texts begin where they are
drawn and are as wide as the font says, or as a renderer has measured them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

from palveluketju.layout.drawing import Outline, Rect
from palveluketju.layout.glyphs import Face, width
from tests.support.geometry import inside, overlap, overlap_line
from tests.support.outlines import Segment, corners_in, covers

NS = "{http://www.w3.org/2000/svg}"
SHAPES = (f"{NS}rect", f"{NS}circle", f"{NS}path")
ROUNDED = 0.11
"""Coordinates are written with one decimal."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: where its baseline begins, and the box of its letters."""

    text: str
    x: float
    y: float
    size: float
    rect: Rect


@dataclass(frozen=True, slots=True)
class Part:
    """A lane, node or label: its box as stated, as drawn, its texts, and its other rectangles."""

    kind: str
    name: str
    shape: str
    stated: Rect
    drawn: Rect | None
    lines: tuple[Line, ...]
    marks: tuple[Rect, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """An arrow's line."""

    name: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything of an SVG; ``lines`` are all texts, also those of no part."""

    canvas: Rect
    parts: tuple[Part, ...]
    ways: tuple[Way, ...]
    lines: tuple[Line, ...]

    def of(self, kind: str) -> list[Part]:
        """The parts of a kind."""
        return [part for part in self.parts if part.kind == kind]


def pictured(svg: str, measured: Sequence[tuple[float, float]] = ()) -> Picture:
    """What is in an SVG text; ``measured`` has the left and right end of every line, in order."""
    tree = ET.fromstring(svg)  # noqa: S314 - our own
    ends = dict(zip(_carriers(tree), measured, strict=True)) if measured else {}
    return Picture(
        _numbers(tree.get("viewBox", "")),
        tuple(_part(each, ends) for each in tree.iter() if each.get("data-bbox")),
        tuple(
            Way(each.get("data-id", ""), _segments(each.get("d", "")))
            for each in tree.iter()
            if each.get("data-kind") == "edge"
        ),
        tuple(_lines(tree, ends)),
    )


def _numbers(text: str) -> Rect:
    return Rect(*map(float, text.split()))


Ends = Mapping[ET.Element, tuple[float, float]]
"""Where lines begin and end, by the element that carries them."""


def _part(element: ET.Element, ends: Ends) -> Part:
    shapes = [each for each in element.iter() if each.tag in SHAPES]
    kind = element.get("data-kind", "")
    own = shapes[:1] if kind != "label" else []
    return Part(
        kind,
        element.get("data-id") or element.get("data-owner", ""),
        element.get("data-shape", ""),
        _numbers(element.get("data-bbox", "")),
        _reach(own[0]) if own else None,
        tuple(_lines(element, ends)),
        tuple(_reach(each) for each in shapes[len(own) :] if each.tag == f"{NS}rect"),
    )


def _reach(shape: ET.Element) -> Rect:
    """The box of a rectangle, of a circle with its line, or of the corners of a path."""
    if shape.tag == f"{NS}rect":
        x, y, w, h = (float(shape.get(key, "0")) for key in ("x", "y", "width", "height"))
        return Rect(x, y, w, h)
    if shape.tag == f"{NS}circle":
        x, y, r = (float(shape.get(key, "0")) for key in ("cx", "cy", "r"))
        r += float(shape.get("stroke-width", "0")) / 2
        return Rect(x - r, y - r, 2 * r, 2 * r)
    found = [float(each) for each in re.findall(r"-?[\d.]+", shape.get("d", ""))]
    xs, ys = found[::2], found[1::2]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _carriers(element: ET.Element) -> Iterator[ET.Element]:
    """The elements that have a line of text each."""
    for text in element.iter(f"{NS}text"):
        yield from list(text) or [text]


def _lines(element: ET.Element, ends: Ends) -> Iterator[Line]:
    for text in element.iter(f"{NS}text"):
        size = float(text.get("font-size", "0"))
        weight = "bold" if text.get("font-weight") == "700" else "regular"
        for each in list(text) or [text]:
            said = "".join(each.itertext()).rstrip(" ")
            x, y = float(each.get("x", "0")), float(each.get("y", "0"))
            left, right = ends.get(each, (x, x + width(said, Face(size, size, weight))))
            yield Line(said, x, y, size, Rect(left, y - 0.75 * size, right - left, 0.95 * size))


def _segments(way: str) -> tuple[Segment, ...]:
    """The pieces of a way of level and upright lines."""
    points: list[tuple[float, float]] = []
    for sign, rest in re.findall(r"([MHV])([-\d. ]+)", way):
        values = [float(each) for each in rest.split()]
        x, y = points[-1] if points else (0.0, 0.0)
        points.append(
            {"M": (values[0], values[-1]), "H": (values[0], y), "V": (x, values[0])}[sign]
        )
    return tuple((a, b) for a, b in pairwise(points) if a != b)


def picture_faults(picture: Picture) -> list[str]:
    """What is wrong with a picture, in words."""
    return [
        *_stated_faults(picture),
        *_home_faults(picture),
        *_line_faults(picture),
        *_border_faults(picture),
        *_mark_faults(picture),
    ]


def _stated_faults(picture: Picture) -> Iterator[str]:
    """A part that is not where it says that it is."""
    for part in picture.parts:
        if part.drawn is not None and not _same(part.drawn, part.stated):
            yield f"{part.kind} {part.name} is drawn elsewhere than its box"
        if not inside(part.stated, picture.canvas):
            yield f"{part.kind} {part.name} off the canvas"


def _same(a: Rect, b: Rect) -> bool:
    pairs = ((a.x, b.x), (a.y, b.y), (a.right, b.right), (a.bottom, b.bottom))
    return all(abs(one - two) <= 2 * ROUNDED for one, two in pairs)


def _home_faults(picture: Picture) -> Iterator[str]:
    """A text that leaves its label or lane, crosses its node's outline or stands in another."""
    for part in picture.parts:
        for line in part.lines:
            if part.kind != "node" and not inside(_shrunk(line.rect), part.stated):
                yield f"text {line.text!r} leaves {part.kind} {part.name}"
            if part.kind == "node" and not _marked(line, part) and _crosses(line.rect, part):
                yield f"text {line.text!r} crosses the outline of {part.name}"
    for part, other in combinations(picture.of("node") + picture.of("label"), 2):
        for one, two in ((part, other), (other, part)):
            if two.kind == "node":
                yield from (
                    f"text {line.text!r} of {one.name} on {two.name}"
                    for line in one.lines
                    if _covers(two, line.rect)
                )


def _marked(line: Line, part: Part) -> bool:
    """Whether a text is the number or sign in a mark, which stands across the outline."""
    return any(inside(_shrunk(line.rect, 0.5), mark) for mark in part.marks)


def _shrunk(rect: Rect, by: float = ROUNDED) -> Rect:
    return Rect(rect.x + by, rect.y + by, rect.w - 2 * by, rect.h - 2 * by)


def _covers(part: Part, rect: Rect) -> bool:
    """Whether a node's outline holds a part of a rectangle."""
    return covers(Outline(part.shape), part.stated, rect, 0.02)


def _crosses(rect: Rect, part: Part) -> bool:
    """Whether a rectangle is neither inside a node's outline nor outside it."""
    at_home = corners_in(Outline(part.shape), part.stated, rect, 0.01)
    return _covers(part, rect) and not at_home


def _line_faults(picture: Picture) -> Iterator[str]:
    """A text under an arrow, on another text or off the canvas; of texts in marks see below."""
    marks = [mark for part in picture.parts for mark in part.marks]
    free = [
        line
        for line in picture.lines
        if not any(inside(_shrunk(line.rect, 0.5), mark) for mark in marks)
    ]
    for line in free:
        if not inside(line.rect, picture.canvas):
            yield f"text {line.text!r} off the canvas"
        for way in picture.ways:
            if any(overlap_line(segment, line.rect) for segment in way.segments):
                yield f"{way.name} runs through the text {line.text!r}"
    for one, two in combinations(free, 2):
        if overlap(_shrunk(one.rect), _shrunk(two.rect)):
            yield f"text {one.text!r} on text {two.text!r}"


def _border_faults(picture: Picture) -> Iterator[str]:
    """A text of a node or label on a lane's border.

    Only the title of an organisation stands across lanes, in a cell that covers their borders.
    """
    sides = [side for lane in picture.of("lane") for side in _sides(lane.stated)]
    for part in (*picture.of("node"), *picture.of("label")):
        for line in part.lines:
            if any(overlap_line(side, line.rect) for side in sides):
                yield f"text {line.text!r} of {part.name} on a lane's border"


def _sides(rect: Rect) -> Iterator[Segment]:
    corners = (
        (rect.x, rect.y),
        (rect.right, rect.y),
        (rect.right, rect.bottom),
        (rect.x, rect.bottom),
    )
    yield from pairwise((*corners, corners[0]))


def _mark_faults(picture: Picture) -> Iterator[str]:
    """A number or another mark under an arrow, or on a text or a mark of something else."""
    parts = picture.of("node") + picture.of("label")
    for part in parts:
        for mark in part.marks:
            small = _shrunk(mark, 0.5)
            for way in picture.ways:
                if any(overlap_line(segment, small) for segment in way.segments):
                    yield f"{way.name} runs through a mark of {part.name}"
            for other in parts:
                if other is part:
                    continue
                for line in other.lines:
                    if overlap(small, line.rect):
                        yield f"a mark of {part.name} on the text {line.text!r} of {other.name}"
                if any(overlap(small, each) for each in other.marks):
                    yield f"a mark of {part.name} on one of {other.name}"
