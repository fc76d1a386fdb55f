"""The geometry contract on real, random and wild scenes."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palveluketju.layout import draw
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.p1_sizes import SceneError
from palveluketju.layout.scene import Arrow, Group, Heading, Lane, Scene, Shape, Symbol
from tests.support.geometry import bends, changed, faults
from tests.support.scenes import pupil_welfare, random_scene, wild_scene


def test_real_picture_keeps_every_promise() -> None:
    drawing = draw(pupil_welfare())
    assert faults(drawing) == []
    assert drawing.width < 2000


@pytest.mark.parametrize("seed", range(500, 530))
def test_random_processes_keep_every_promise(seed: int) -> None:
    assert faults(draw(random_scene(seed))) == []


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 10**6))
def test_any_graph_keeps_every_promise(seed: int) -> None:
    assert faults(draw(wild_scene(seed))) == []


def test_arrows_bend_less_than_once_on_average() -> None:
    counts = [bends(w) for seed in range(40, 60) for w in draw(random_scene(seed)).wires]
    assert sum(counts) / len(counts) < 1
    assert max(counts) <= 4


def _scene(symbols: list[Symbol], arrows: list[Arrow], lanes: int = 1) -> Scene:
    return Scene(
        "s",
        Heading("Otsikko"),
        (Group("g", "Ryhmä"),),
        tuple(Lane(f"l{i}", f"Kaista {i}", "g") for i in range(lanes)),
        tuple(symbols),
        tuple(arrows),
    )


def _task(name: str, text: str = "Tekee", lane: str = "l0") -> Symbol:
    return Symbol(name, lane, Shape.TASK, text)


def test_scene_without_symbols_is_drawn_as_empty_lanes() -> None:
    drawing = draw(_scene([], [], lanes=3))
    assert faults(drawing) == []
    assert len(drawing.bands) == 3


def test_a_chain_of_five_hundred_steps_is_drawn() -> None:
    """Twenty decisions that lead back are among them."""
    symbols = [_task(f"s{i}", lane=f"l{i // 4 % 5}") for i in range(500)]
    arrows = [Arrow(f"a{i}", f"s{i}", f"s{i + 1}") for i in range(499)]
    arrows += [Arrow(f"b{i}", f"s{i}", f"s{i - 7}", label="Ei") for i in range(20, 500, 25)]
    drawing = draw(_scene(symbols, arrows, lanes=5))
    assert len(drawing.boxes) == 500
    assert len(drawing.wires) == 519


def test_self_loop_leaves_and_enters_its_symbol() -> None:
    drawing = draw(_scene([_task("a")], [Arrow("x", "a", "a")]))
    assert faults(drawing) == []
    assert len(drawing.wires[0].points) >= 4


def test_three_arrows_between_two_symbols_run_apart() -> None:
    arrows = [Arrow(str(i), "a", "b", label=f"vastaus {i}") for i in range(3)]
    assert faults(draw(_scene([_task("a"), _task("b")], arrows))) == []


def test_thirty_symbols_side_by_side_in_one_lane_keep_apart() -> None:
    symbols = [_task(f"s{i}") for i in range(31)]
    arrows = [Arrow(f"a{i}", "s0", f"s{i}") for i in range(1, 31)]
    assert faults(draw(_scene(symbols, arrows))) == []


def test_word_of_three_hundred_letters_stays_inside_every_shape() -> None:
    symbols = [Symbol(shape, "l0", shape, "ä" * 300) for shape in Shape]
    arrows = [Arrow("x", Shape.START, Shape.DECISION, label="ö" * 300)]
    assert faults(draw(_scene(symbols, arrows))) == []


def test_columns_follow_the_flow() -> None:
    drawing = draw(pupil_welfare())
    x = {box.symbol.id: box.rect.center[0] for box in drawing.boxes}
    assert x["alku"] < x["kertoo"] <= x["keskustelu"] < x["riittaa"] < x["tuki"]


def test_symbol_keeps_its_row_when_a_step_is_put_between() -> None:
    symbols = [_task("a"), _task("b"), _task("c")]
    before = draw(_scene(symbols, [Arrow("1", "a", "b"), Arrow("2", "b", "c")]))
    symbols.insert(1, _task("new"))
    arrows = [Arrow("1", "a", "new"), Arrow("n", "new", "b"), Arrow("2", "b", "c")]
    after = draw(_scene(symbols, arrows))
    assert {box.rect.y for box in before.boxes} == {box.rect.y for box in after.boxes}


def test_new_text_of_the_same_size_moves_nothing() -> None:
    scene = pupil_welfare()
    symbols = tuple(
        replace(each, text=each.text.replace("huolesta", "huolista")) for each in scene.symbols
    )
    assert _places(draw(scene)) == _places(draw(replace(scene, symbols=symbols)))


def _places(drawing: Drawing) -> list[object]:
    return [*(box.rect for box in drawing.boxes), *(wire.points for wire in drawing.wires)]


@pytest.mark.parametrize(
    ("scene", "word"),
    [
        (_scene([_task("a"), _task("a")], []), "twice"),
        (_scene([_task("a", lane="nowhere")], []), "nowhere"),
        (_scene([_task("a")], [Arrow("x", "a", "ghost")]), "ghost"),
    ],
)
def test_scene_that_contradicts_itself_is_refused(scene: Scene, word: str) -> None:
    with pytest.raises(SceneError, match=word):
        draw(scene)


def test_checks_notice_planted_faults() -> None:
    drawing = draw(pupil_welfare())
    box, wire = drawing.boxes[3], drawing.wires[5]
    onto = replace(drawing.boxes[4], rect=box.rect)
    askew = replace(wire, points=(wire.points[0], wire.points[-1]))
    assert faults(changed(drawing, boxes=(*drawing.boxes[:4], onto, *drawing.boxes[5:])))
    assert any("orthogonal" in each for each in faults(changed(drawing, wires=(askew,))))
    twin = replace(wire, arrow=replace(wire.arrow, id="twin"), label=None)
    assert any("runs on" in each for each in faults(changed(drawing, wires=(wire, twin))))


SCRIPT = (
    "import sys, hashlib;"
    "from tests.support.scenes import pupil_welfare, random_scene, wild_scene;"
    "from palveluketju.layout import draw;"
    "from palveluketju.export.svg import to_svg;"
    "scenes = [pupil_welfare(), random_scene(7), wild_scene(8)];"
    "text = ''.join(to_svg(draw(scene)) for scene in scenes);"
    "print(hashlib.sha256(text.encode()).hexdigest())"
)


def test_same_bytes_for_every_hash_seed() -> None:
    found = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(found) == 1
