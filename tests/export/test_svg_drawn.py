"""What is drawn is what is declared, read from the finished SVG and drawn by a real renderer."""

import re
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from benchmarks.drawn import kind_of
from benchmarks.pages import models
from palveluketju.export.png import to_png
from palveluketju.export.svg import to_svg
from palveluketju.layout import draw
from palveluketju.layout.drawing import Drawing, Text
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import Page
from palveluketju.layout.scene import Direction, Scene
from tests.support.inked import inked
from tests.support.pictured import picture_faults, pictured
from tests.support.scenes import pupil_welfare, random_scene

MODELS = models()
A_FOURTH = [
    (scene, (Direction.RIGHT, Direction.DOWN)[number % 2])
    for number, scene in enumerate(MODELS[::4])
]
"""Chains on paper, which takes longer: each fourth, in turn to the right and down."""


@cache
def _pages(scene: Scene, direction: Direction, page: Page = Page.NONE) -> tuple[Drawing, ...]:
    return draw_pages(replace(scene, direction=direction), page)


def _named(value: object) -> str:
    return value.id if isinstance(value, Scene) else str(value)


def _faults(pictures: tuple[Drawing, ...]) -> list[str]:
    return [fault for each in pictures for fault in picture_faults(pictured(to_svg(each)))]


def test_no_number_and_no_mark_is_under_an_arrow_or_on_another_text() -> None:
    found = [
        (scene.id, fault)
        for scene, direction in product(MODELS, Direction)
        for fault in _faults(_pages(scene, direction))
        if kind_of(fault) == "mark"
    ]
    assert found == []


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("page", [Page.NONE, Page.A4, Page.SCREEN])
def test_every_text_and_every_way_is_drawn_where_the_layout_has_put_it(
    page: Page, direction: Direction
) -> None:
    scene = pupil_welfare()
    for drawing in _pages(scene, direction, page):
        picture = pictured(to_svg(drawing))
        there = {(line.text, line.x, line.y, line.size) for line in picture.lines}
        assert {_rounded(line) for line in _texts(drawing)} <= there
        ways = {way.name: {p for segment in way.segments for p in segment} for way in picture.ways}
        assert ways == {
            wire.arrow.id: {(round(x, 1), round(y, 1)) for x, y in wire.points}
            for wire in drawing.wires
        }
        assert [part.name for part in picture.of("node")] == [b.symbol.id for b in drawing.boxes]


def _texts(drawing: Drawing) -> list[Text]:
    """Every line of text of a drawing."""
    found = [*drawing.heading, *(line for band in drawing.bands for line in band.lines)]
    found += [line for group in drawing.groups for line in group.lines]
    for box in drawing.boxes:
        found += [*box.lines, *(line for note in box.notes for line in note.lines)]
    found += [line for wire in drawing.wires if wire.label for line in wire.label.lines]
    found += [sample.line for sample in drawing.legend]
    return found + ([drawing.sheet.foot] if drawing.sheet else [])


def _rounded(line: Text) -> tuple[str, float, float, float]:
    return line.text.rstrip(" "), round(line.x, 1), round(line.y, 1), line.size


@pytest.mark.parametrize(("scene", "direction"), A_FOURTH, ids=_named)
def test_a_renderer_puts_no_ink_of_a_text_outside_its_home(
    scene: Scene, direction: Direction
) -> None:
    pictures = _pages(scene, direction) + _pages(scene, direction, Page.A4)
    for drawing in pictures:
        texts, blank = inked(to_svg(drawing), drawing)
        assert to_png(texts) == to_png(blank)


def test_ink_outside_its_home_is_seen() -> None:
    drawing = draw(random_scene(7))
    wide = next(box for box in drawing.boxes if box.lines).lines[0]
    svg = to_svg(drawing)
    longer = svg.replace(f">{wide.text} <", f">{wide.text} {wide.text} {wide.text} <", 1)
    texts, blank = inked(longer, drawing)
    assert longer != svg
    assert to_png(texts) != to_png(blank)


PLANTED = {
    "is drawn elsewhere": lambda svg: re.sub(
        r'(data-shape="rect".*?<rect x=")(\d+)', r"\g<1>1\g<2>", svg, count=1
    ),
    "crosses the outline": lambda svg: svg.replace(">Kertoo ", ">Kertoo ja kertoo yhä ", 1),
    "leaves label": lambda svg: svg.replace(">konsultaatio ", ">pitkä konsultaatio ", 1),
    "on text": lambda svg: re.sub(
        r'<tspan x="[\d.]+" y="[\d.]+"', '<tspan x="9" y="9"', svg, count=2
    ),
    "runs through": lambda svg: re.sub(r'(data-kind="edge"[^>]* d="[^"]*)"', r'\1H0V9999"', svg),
    "off the canvas": lambda svg: re.sub(r'viewBox="0 0 [\d.]+', 'viewBox="0 0 400', svg),
}


@pytest.mark.parametrize("word", PLANTED)
def test_a_planted_fault_is_found(word: str) -> None:
    svg = to_svg(draw(pupil_welfare()))
    assert not [each for each in picture_faults(pictured(svg)) if kind_of(each) != "mark"]
    broken = PLANTED[word](svg)
    assert broken != svg
    assert any(word in fault for fault in picture_faults(pictured(broken)))
