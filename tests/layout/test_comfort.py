"""The soft figures, counted on pictures whose answer is known."""

from dataclasses import replace

import pytest

from palveluketju.layout import draw
from palveluketju.layout.drawing import Drawing, Point, Wire
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import Page
from palveluketju.layout.scene import Arrow, Direction, Group, Heading, Lane, Scene, Shape, Symbol
from tests.support.comfort import reached, white
from tests.support.geometry import changed, strays
from tests.support.scenes import pupil_welfare


def _drawing(direction: Direction) -> Drawing:
    """Two lanes of a municipality over one of another organisation, and two steps in the former."""
    scene = Scene(
        "s",
        Heading("Otsikko"),
        (Group("kunta", "Kunta"), Group("pohde", "Pohde")),
        (Lane("a", "A", "kunta"), Lane("b", "B", "kunta"), Lane("c", "C", "pohde")),
        (Symbol("one", "a", Shape.TASK, "Kysyy"), Symbol("two", "b", Shape.TASK, "Vastaa")),
        (Arrow("x", "one", "two"),),
        direction=direction,
    )
    return draw(scene)


def _round(drawing: Drawing, lane: str) -> Drawing:
    """The arrow led out of its way, over the middle of a lane."""
    (wire,) = drawing.wires
    band = next(band for band in drawing.bands if band.id == lane)
    return changed(drawing, wires=(_over(wire, drawing.direction, band.rect.center),))


def _over(wire: Wire, direction: Direction, middle: Point) -> Wire:
    (ax, ay), (bx, by) = wire.points[0], wire.points[-1]
    way = (
        ((ax, middle[1]), (bx, middle[1]))
        if direction is Direction.RIGHT
        else ((middle[0], ay), (middle[0], by))
    )
    return replace(wire, points=(wire.points[0], *way, wire.points[-1]))


@pytest.mark.parametrize("direction", Direction)
def test_an_arrow_inside_an_organisation_strays_only_where_it_runs_through_another(
    direction: Direction,
) -> None:
    drawing = _drawing(direction)
    assert strays(drawing) == []
    assert strays(_round(drawing, "a")) == []
    assert strays(_round(drawing, "c")) == ["x"]


def test_an_arrow_to_another_organisation_never_strays() -> None:
    drawing = _drawing(Direction.RIGHT)
    one, two = drawing.boxes
    moved = replace(two, symbol=replace(two.symbol, lane="c"))
    assert strays(_round(changed(drawing, boxes=(one, moved)), "c")) == []


@pytest.mark.parametrize("direction", Direction)
def test_work_without_paper_reaches_nearly_the_end_and_on_a_large_sheet_it_does_not(
    direction: Direction,
) -> None:
    scene = replace(pupil_welfare(), direction=direction)
    assert 0.9 < reached(draw(scene)) <= 1.0
    small = replace(scene, symbols=scene.symbols[:2], arrows=scene.arrows[:1])
    (page,) = draw_pages(small, Page.A3)
    assert reached(page) < 0.5


def test_a_page_with_less_on_it_is_whiter() -> None:
    scene = pupil_welfare()
    small = replace(scene, symbols=scene.symbols[:2], arrows=scene.arrows[:1])
    full, empty = (draw_pages(each, Page.A3)[0] for each in (scene, small))
    assert 0.3 < white(full) < white(empty) < 1.0


def test_of_a_picture_without_paper_its_own_size_is_the_whole() -> None:
    drawing = draw(pupil_welfare())
    twice = replace(drawing, height=drawing.height * 2)
    assert white(twice) == pytest.approx((1 + white(drawing)) / 2)
