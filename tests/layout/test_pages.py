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


def _follows(scene: Scene, pages: tuple[Drawing, ...]) -> set[str]:
    """Follow every arrow that a fold cuts, by what its connectors say; the ways it is told."""
    spot = {
        box.symbol.id: (page, part)
        for page, drawing in enumerate(pages, start=1)
        for part, stretch in enumerate(drawing.stretches)
        for box in stretch.boxes
    }
    texts = {box.symbol.id: box.symbol.text for page in pages for box in page.boxes}
    wires = [wire.arrow for page in pages for wire in page.wires]
    targets, goals = ({getattr(w, key): w.target for w in wires} for key in ("source", "id"))
    ways = set()
    for arrow in scene.arrows:
        if (goal := goals[arrow.id]) != arrow.target:
            letter, way = texts[goal].split(", ", 1)
            entry = f"fold.{letter}.in"
            assert targets[entry] == arrow.target
            here, there = spot[arrow.source], spot[entry]
            same = "alas" if there > here else "ylös"
            assert way == (same if there[0] == here[0] else f"sivulle {there[0]}")
            back = texts[entry].removeprefix(f"{letter}, ")
            assert back in ("ylhäältä", "alhaalta", "tältä sivulta") or str(here[0]) in back
            ways.add(way.split()[0])
    return ways


def test_an_arrow_over_a_fold_is_found_again_at_the_letter_and_place_it_names() -> None:
    stacked = scene_of(_workspace().chains["poissaolojen-seuranta"])
    ways = _follows(stacked, _chain("poissaolojen-seuranta", Page.A4))
    ways |= _follows(pupil_welfare(), _welfare())
    assert {"sivulle", "alas"} <= ways


def test_title_lanes_and_page_number_are_on_every_page() -> None:
    lanes = [lane.id for lane in pupil_welfare().lanes]
    pages = _welfare()
    for number, page in enumerate(pages, start=1):
        for stretch in page.stretches:
            assert [band.id.partition("~")[0] for band in stretch.bands] == lanes
        assert page.heading == pages[0].heading
        assert page.sheet
        assert page.sheet.foot.text == f"Sivu {number} / {len(pages)}"
        assert inside(extent(page.sheet.foot), page.sheet.rect)


def test_a_symbol_stands_in_a_lane_of_its_own_stretch() -> None:
    pages = _chain("poissaolojen-seuranta", Page.A4)
    assert any(len(page.stretches) > 1 for page in pages)
    for page in pages:
        ids = [band.id for band in page.bands]
        assert len(set(ids)) == len(ids)
        for stretch in page.stretches:
            lanes = {band.id for band in stretch.bands}
            assert {box.symbol.lane for box in stretch.boxes} <= lanes


def test_what_may_happen_any_time_and_the_legend_are_on_one_page() -> None:
    (closing,) = (page for page in _welfare() if page.legend)
    assert closing.strip
    assert all(page.strip is None for page in _welfare() if page is not closing)
    marks = {sample.row.mark for sample in draw(pupil_welfare()).legend}
    assert {sample.row.mark for sample in closing.legend} == marks | {Shape.CONNECTOR}


def test_no_page_is_there_for_the_legend_alone() -> None:
    for name in ("kriisin-hoitaminen", "yhteys-sosiaalihuoltoon"):
        assert all(_steps(page) for page in _chain(name, Page.A4))


def test_the_legend_stands_on_an_earlier_page_where_the_last_is_full() -> None:
    for name in ("nepsy-perustaso", "monialainen-asiantuntijaryhma", "yhteys-sosiaalihuoltoon"):
        pages = _chain(name, Page.A4)
        assert pages[-1].legend == ()
        assert sum(bool(page.legend) for page in pages) == 1


def test_a_half_page_of_flow_shares_its_page() -> None:
    scene = scene_of(_workspace().chains["lastensuojeluilmoitus-koulusta"])
    (page,) = draw_pages(replace(scene, direction=Direction.DOWN), Page.A4)
    assert len(page.stretches) == 2
    _is_sound((page,), Page.A4)
    texts = {box.symbol.text for box in page.boxes if box.symbol.shape is Shape.CONNECTOR}
    assert texts == {"A, alas", "A, ylhäältä"}


@pytest.mark.parametrize("direction", Direction)
def test_the_lanes_of_every_page_are_as_wide_as_the_band_of_any_time(direction: Direction) -> None:
    for name in ("kurinpito-ja-epaaminen", "kouluun-paluu"):
        scene = replace(scene_of(_workspace().chains[name]), direction=direction)
        pages = draw_pages(scene, Page.A4)
        (band,) = (page.strip.rect for page in pages if page.strip)
        for page in pages:
            assert min(lane.rect.x for lane in page.bands) == pytest.approx(band.x)
            assert max(lane.rect.right for lane in page.bands) == pytest.approx(band.right)


def test_where_time_runs_down_stretches_stand_side_by_side() -> None:
    scene = scene_of(_workspace().chains["kouluun-paluu"])
    pages = draw_pages(replace(scene, direction=Direction.DOWN), Page.SCREEN)
    _is_sound(pages, Page.SCREEN)
    first, second, *_ = pages[0].stretches
    assert first.bands[-1].rect.right < second.bands[0].rect.x
    assert "A, oikealle" in {box.symbol.text for box in first.boxes}


def _steps(page: Drawing) -> list[str]:
    return [b.symbol.id for b in page.boxes if b.symbol.shape is not Shape.CONNECTOR]


def test_pages_have_ids_of_their_own() -> None:
    assert len({page.id for page in _welfare()}) == len(_welfare())


def test_text_is_printed_larger_where_the_paper_has_room() -> None:
    (page,) = draw_pages(random_scene(1, 3, 2), Page.A3)
    assert page.sheet
    assert page.sheet.scale == 1.0


@pytest.mark.parametrize("direction", Direction)
def test_a_screen_is_wide_and_the_text_of_its_steps_has_12_pixels(direction: Direction) -> None:
    scene = scene_of(_workspace().chains["yhteys-sosiaalihuoltoon"])
    pages = draw_pages(replace(scene, direction=direction), Page.SCREEN)
    _is_sound(pages, Page.SCREEN)
    assert len(pages) > 1
    for page in pages:
        assert re.search(r'viewBox="[^"]+" width="1600" height="900"', to_svg(page))
        assert page.sheet
        tasks = [box for box in page.boxes if box.symbol.shape is Shape.TASK]
        assert all(line.size * page.sheet.scale / 0.75 >= 12 for b in tasks for line in b.lines)


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
