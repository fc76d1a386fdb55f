"""A picture on paper: readable, whole, and folded so that every arrow can be followed."""

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from palveluketju.export.svg import to_svg
from palveluketju.graph.workspace import Workspace
from palveluketju.layout import draw
from palveluketju.layout.drawing import Drawing, Rect
from palveluketju.layout.pages import draw_pages
from palveluketju.layout.paper import PAPERS, Page
from palveluketju.layout.scene import Direction, Heading, Scene, Shape
from palveluketju.layout.scene_of import scene_of
from palveluketju.pipeline import load
from tests.support.geometry import extent, faults, inside
from tests.support.scenes import pupil_welfare, random_scene

MODELS = Path(__file__).parents[2] / "models"
SAMPLE = ("lapset-puheeksi", "kriisin-hoitaminen", "yhteys-sosiaalihuoltoon")
PAPER = (Page.A4, Page.A3)


@cache
def _workspace() -> Workspace:
    return load(str(MODELS))


@cache
def _chain(name: str, page: Page) -> tuple[Drawing, ...]:
    return draw_pages(scene_of(_workspace().chains[name]), page)


@cache
def _welfare(page: Page = Page.A4) -> tuple[Drawing, ...]:
    return draw_pages(pupil_welfare(), page)


def _least_text(drawing: Drawing) -> float:
    """The smallest printed text in points."""
    assert drawing.sheet
    sizes = re.findall(r'font-size="([0-9.]+)"', to_svg(drawing))
    return min(map(float, sizes)) * drawing.sheet.scale


def _is_sound(pictures: tuple[Drawing, ...], page: Page) -> None:
    for drawing in pictures:
        assert drawing.sheet
        assert faults(drawing) == []
        assert _least_text(drawing) >= PAPERS[page].least - 0.001
        assert inside(Rect(0, 0, drawing.width, drawing.height), drawing.sheet.rect)


@pytest.mark.parametrize("page", PAPER)
@pytest.mark.parametrize("name", SAMPLE)
def test_pages_of_a_chain_keep_every_promise_in_readable_text(name: str, page: Page) -> None:
    _is_sound(_chain(name, page), page)


@pytest.mark.parametrize("seed", [700, 701])
def test_pages_of_random_processes_keep_every_promise(seed: int) -> None:
    _is_sound(draw_pages(random_scene(seed), Page.A4), Page.A4)


def test_a_small_chain_has_one_page_and_no_connector() -> None:
    (page,) = _chain("lapset-puheeksi", Page.A4)
    assert all(box.symbol.shape is not Shape.CONNECTOR for box in page.boxes)
    assert page.sheet
    assert page.sheet.foot.text == "Sivu 1 / 1"


def test_every_symbol_and_every_arrow_is_on_exactly_one_page() -> None:
    scene, pages = pupil_welfare(), _welfare()
    assert len(pages) > 1
    symbols = Counter(box.symbol.id for page in pages for box in page.boxes)
    arrows = Counter(wire.arrow.id for page in pages for wire in page.wires)
    assert all(symbols[symbol.id] == 1 for symbol in scene.symbols)
    assert all(arrows[arrow.id] == 1 for arrow in scene.arrows)


def test_an_arrow_over_a_fold_is_found_again_at_the_letter_and_page_it_names() -> None:
    pages = _welfare()
    page_of = {box.symbol.id: n for n, page in enumerate(pages, 1) for box in page.boxes}
    texts = {box.symbol.id: box.symbol.text for page in pages for box in page.boxes}
    targets = {wire.arrow.source: wire.arrow.target for page in pages for wire in page.wires}
    followed = 0
    for scene_arrow in pupil_welfare().arrows:
        wires = (wire for page in pages for wire in page.wires)
        goal = next(wire.arrow.target for wire in wires if wire.arrow.id == scene_arrow.id)
        if goal == scene_arrow.target:
            continue
        letter, page = re.fullmatch(r"(\w+), sivulle (\d+)", texts[goal]).groups()  # type: ignore[union-attr]
        entry = f"fold.{letter}.in"
        assert int(page) == page_of[entry]
        assert targets[entry] == scene_arrow.target
        assert str(page_of[scene_arrow.source]) in re.findall(r"\d+", texts[entry])
        followed += 1
    assert followed


def test_title_lanes_and_page_number_are_on_every_page() -> None:
    pages = _welfare()
    for number, page in enumerate(pages, start=1):
        assert [band.id for band in page.bands] == [lane.id for lane in pupil_welfare().lanes]
        assert page.heading == pages[0].heading
        assert page.sheet
        assert page.sheet.foot.text == f"Sivu {number} / {len(pages)}"
        assert inside(extent(page.sheet.foot), page.sheet.rect)


def test_what_may_happen_any_time_and_the_legend_are_on_the_last_page() -> None:
    *others, last = _welfare()
    assert last.strip
    assert last.legend
    assert all(page.strip is None and not page.legend for page in others)
    marks = {sample.row.mark for sample in draw(pupil_welfare()).legend}
    assert {sample.row.mark for sample in last.legend} == marks | {Shape.CONNECTOR}


def test_pages_have_ids_of_their_own() -> None:
    assert len({page.id for page in _welfare()}) == len(_welfare())


def test_text_is_printed_larger_where_the_paper_has_room() -> None:
    (page,) = draw_pages(random_scene(1, 3, 2), Page.A3)
    assert page.sheet
    assert page.sheet.scale == 1.0


def test_an_empty_scene_is_a_page() -> None:
    (page,) = draw_pages(Scene("s", Heading("Otsikko"), (), (), ()), Page.A4)
    assert faults(page) == []


@pytest.mark.parametrize("page", PAPER)
def test_pages_where_time_runs_down_keep_every_promise_in_readable_text(page: Page) -> None:
    scene = scene_of(_workspace().chains["kouluun-paluu"])
    _is_sound(draw_pages(replace(scene, direction=Direction.DOWN), page), page)


def test_a_page_where_time_runs_down_stands_upright_where_that_takes_fewer_pages() -> None:
    flat, upright = random_scene(1, 3, 9), random_scene(3, 12, 1)
    (wide, *_), (tall, *_) = (
        draw_pages(replace(scene, direction=Direction.DOWN), Page.A4) for scene in (flat, upright)
    )
    assert wide.sheet
    assert wide.sheet.width_mm == 297
    assert tall.sheet
    assert tall.sheet.width_mm == 210


def test_without_paper_the_picture_is_as_before() -> None:
    assert draw_pages(pupil_welfare()) == (draw(pupil_welfare()),)
