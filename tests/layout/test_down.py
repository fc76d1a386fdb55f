"""The geometry contract where time runs down, and what turning must not change."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palveluketju.layout import draw
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.scene import Direction, Scene
from tests.support.geometry import badges, bends, faults
from tests.support.scenes import pupil_welfare, random_scene, wild_scene
from tests.support.traced import traced


def _down(scene: Scene) -> Drawing:
    return draw(replace(scene, direction=Direction.DOWN))


@pytest.mark.parametrize("seed", range(500, 520))
def test_random_processes_keep_every_promise(seed: int) -> None:
    assert faults(_down(random_scene(seed))) == []


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10**6))
def test_any_graph_keeps_every_promise(seed: int) -> None:
    assert faults(_down(wild_scene(seed))) == []


@pytest.mark.parametrize("seed", range(10))
def test_random_processes_keep_every_promise_with_a_path(seed: int) -> None:
    scene = traced(random_scene(seed + 700), seed)
    assert faults(_down(scene)) == []
    assert len(badges(_down(scene))) == len(badges(draw(scene)))


def test_lanes_are_columns_in_the_stated_order() -> None:
    drawing = _down(pupil_welfare())
    assert [band.id for band in drawing.bands] == [lane.id for lane in pupil_welfare().lanes]
    assert len({(band.rect.y, band.rect.h) for band in drawing.bands}) == 1
    lefts = [band.rect.x for band in drawing.bands]
    assert lefts == sorted(lefts)
    assert all(band.header.y < band.rect.center[1] for band in drawing.bands)


def test_work_goes_down() -> None:
    drawing = _down(pupil_welfare())
    spot = {box.symbol.id: box.rect.center[1] for box in drawing.boxes}
    arrows = pupil_welfare().arrows
    down = sum(spot[arrow.source] < spot[arrow.target] for arrow in arrows)
    assert down > len(arrows) * 0.7


def test_texts_stay_level_and_the_same() -> None:
    def words(drawing: Drawing) -> set[str]:
        return {line.text for box in drawing.boxes for line in box.lines}

    assert words(_down(pupil_welfare())) & words(draw(pupil_welfare()))
    drawing = _down(pupil_welfare())
    assert all(
        box.rect.w >= max(line.width for line in box.lines)
        for box in drawing.boxes
        if box.lines and box.caption is None
    )


def test_arrows_bend_about_once_on_average() -> None:
    counts = [bends(w) for seed in range(40, 60) for w in _down(random_scene(seed)).wires]
    assert sum(counts) / len(counts) < 1.1
    assert max(counts) <= 4
