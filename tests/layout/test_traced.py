"""The geometry contract with the path of a fault on the picture, and what the path shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palveluketju.layout import draw
from palveluketju.layout.badge import said
from palveluketju.layout.drawing import Box
from palveluketju.layout.scene import Arrow, PathMark, Scene, Shape, Symbol
from palveluketju.layout.scene_of import scene_of
from palveluketju.pipeline.load import load_texts
from tests.pipeline.files import CHAIN
from tests.support.geometry import badges, changed, faults, inside
from tests.support.moves import move
from tests.support.scenes import pupil_welfare, random_scene, wild_scene
from tests.support.traced import traced

MOVES = (
    move("start", step="alku"),
    move("step", step="puhe"),
    move("step", step="loppu"),
)


@pytest.mark.parametrize("seed", range(30))
def test_random_processes_keep_every_promise_with_a_path(seed: int) -> None:
    assert faults(draw(traced(random_scene(seed + 700), seed))) == []


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 10**6))
def test_any_graph_keeps_every_promise_with_a_path(seed: int) -> None:
    assert faults(draw(traced(wild_scene(seed), seed))) == []


@pytest.mark.parametrize("seed", range(5))
def test_every_number_has_its_badge(seed: int) -> None:
    scene = traced(pupil_welfare(), seed)
    numbered = [each for each in (*scene.symbols, *scene.arrows) if each.path]
    assert len(badges(draw(scene))) == len(numbered)


@pytest.mark.parametrize("shape", list(Shape))
def test_a_long_list_of_numbers_fits_every_shape(shape: Shape) -> None:
    path = (1001, 1002, 1003, 1004)
    scene = pupil_welfare()
    symbols = tuple(replace(each, shape=shape, number=None, path=path) for each in scene.symbols)
    arrows = tuple(replace(each, taken=True, path=path) for each in scene.arrows)
    drawing = draw(replace(scene, symbols=symbols, arrows=arrows))
    assert faults(drawing) == []
    assert len(badges(drawing)) == len(symbols) + len(arrows)


@pytest.mark.parametrize(
    ("path", "shown"),
    [((7,), "7"), ((3, 7), "3, 7"), ((3, 7, 9), "3, 7, 9"), ((3, 7, 9, 21), "3, 7 … 21")],
)
def test_many_numbers_are_shortened(path: tuple[int, ...], shown: str) -> None:
    assert said(path) == shown


def _scene(path: tuple[int, ...]) -> Scene:
    """The real picture with one path that is told at two symbols and beside an arrow."""
    scene = pupil_welfare()
    symbols = tuple(
        replace(each, number=None, path=path if each.id in ("kertoo", "riittaa") else ())
        for each in scene.symbols
    )
    arrows = tuple(
        replace(each, taken=each.id == "2", path=path if each.id == "2" else ())
        for each in scene.arrows
    )
    return replace(scene, symbols=symbols, arrows=arrows)


def test_checks_notice_a_badge_in_a_wrong_place() -> None:
    drawing = draw(_scene((1, 2)))
    (badge, home), *_ = badges(drawing)
    assert isinstance(home, Box)
    for dx, dy in ((0, 12), (-30, 0), (300, 0), (0, -20), (0, -40)):
        moved = replace(home, badge=badge.moved(dx, dy))
        boxes = tuple(moved if box is home else box for box in drawing.boxes)
        assert faults(changed(drawing, boxes=boxes)), (dx, dy)


def test_a_badge_beside_an_arrow_is_part_of_its_label() -> None:
    label = next(wire.label for wire in draw(_scene((1, 2))).wires if wire.arrow.id == "2")
    assert label is not None
    assert label.badge is not None
    assert inside(label.badge.rect, label.rect)
    assert label.badge.rect.right < label.lines[0].x


def test_an_arrow_without_words_has_its_badge_alone() -> None:
    arrow = Arrow("x", "a", "b", taken=True, path=(4,))
    symbols = (Symbol("a", "oppilas", Shape.TASK, "A"), Symbol("b", "oppilas", Shape.TASK, "B"))
    drawing = draw(replace(pupil_welfare(), symbols=symbols, arrows=(arrow,)))
    assert faults(drawing) == []
    assert [home for _, home in badges(drawing)] == [drawing.wires[0].label]


def test_a_picture_with_a_path_numbers_moves_instead_of_steps() -> None:
    chain = load_texts({"a.yaml": CHAIN}).chains["huoli"]
    plain, scene = scene_of(chain), scene_of(chain, trace=MOVES[:2])
    assert [each.number for each in plain.symbols] == [None, 1, None]
    assert [each.number for each in scene.symbols] == [None, None, None]
    assert [each.path for each in scene.symbols] == [(1,), (2,), ()]
    assert [each.taken for each in scene.arrows] == [True, True]


def test_without_a_trace_nothing_changes() -> None:
    chain = load_texts({"a.yaml": CHAIN}).chains["huoli"]
    assert scene_of(chain) == scene_of(chain, None, ())
    assert not [each for each in scene_of(chain).symbols if each.path]
    assert not [each for each in scene_of(chain).arrows if each.taken]


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_legend_explains_the_path_only_where_there_is_one(language: str) -> None:
    chain = load_texts({"a.yaml": CHAIN}).chains["huoli"]
    marks = [
        {sample.row.mark for sample in draw(scene_of(chain, language, moves)).legend}
        for moves in ((), MOVES)
    ]
    assert marks[1] - marks[0] == set(PathMark)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "Polku vikaan: 1. start: alku. 2. step: puhe. 3. step: loppu."),
        ("en", "The path to the fault: 1. the start: alku. 2. the step: puhe. 3. the step: loppu."),
        ("sv", "Polku vikaan: 1. start: alku."),
    ],
)
def test_the_path_is_told_in_words(language: str, words: str) -> None:
    chain = load_texts({"a.yaml": CHAIN}).chains["huoli"]
    assert words in draw(scene_of(chain, language, MOVES)).description
