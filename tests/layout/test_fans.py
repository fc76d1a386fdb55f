"""A question with many answers opens like a fan, and what they lead to closes like one."""

from dataclasses import replace

import pytest

from palveluketju.layout import draw
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.scene import Arrow, Direction, Group, Heading, Lane, Scene, Shape, Symbol
from palveluketju.layout.sizes import CIRCLE
from tests.support.geometry import bends, crossings, faults

ANSWERS = ("Keskustelu", "Kuraattori", "Psykologi", "Hoitaja", "Lääkäri", "Sosiaalihuolto")


def _fan(count: int, direction: Direction) -> Drawing:
    """A start, a question, ``count`` answers each to a step of its own, and one end."""
    steps = [f"s{number}" for number in range(count)]
    scene = Scene(
        "fan",
        Heading("Viuhka"),
        (Group("kunta", "Kunta"),),
        (Lane("a", "Opettaja", "kunta"),),
        (
            Symbol("start", "a", Shape.START, "Huoli herää"),
            Symbol("asks", "a", Shape.DECISION, "Mitä oppilas tarvitsee?"),
            *(Symbol(step, "a", Shape.TASK, "Tekee oman osansa") for step in steps),
            Symbol("end", "a", Shape.END, "Tuki alkaa"),
        ),
        (
            Arrow("first", "start", "asks"),
            *(
                Arrow(f"to-{step}", "asks", step, label=answer)
                for step, answer in zip(steps, ANSWERS, strict=False)
            ),
            *(Arrow(f"from-{step}", step, "end") for step in steps),
        ),
    )
    return draw(replace(scene, direction=direction))


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("count", [3, 4, 5, 6])
def test_no_answer_of_many_crosses_another_or_leaves_backwards(
    count: int, direction: Direction
) -> None:
    drawing = _fan(count, direction)
    assert faults(drawing) == []
    assert crossings(drawing) == 0
    axis = 0 if direction is Direction.RIGHT else 1
    for wire in drawing.wires:
        assert wire.points[1][axis] >= wire.points[0][axis], wire.arrow.id
        assert bends(wire) <= 2


def test_of_six_answers_some_lead_up_and_some_down() -> None:
    boxes = {box.symbol.id: box.rect.center[1] for box in _fan(6, Direction.RIGHT).boxes}
    steps = [boxes[f"s{number}"] for number in range(6)]
    assert min(steps) < boxes["asks"] < max(steps)


def test_a_circle_where_many_arrows_end_does_not_outgrow_the_question() -> None:
    boxes = {box.symbol.id: box.rect for box in _fan(6, Direction.RIGHT).boxes}
    assert CIRCLE <= boxes["end"].h < boxes["asks"].h


@pytest.mark.parametrize("count", [3, 4, 5, 6])
def test_what_stands_in_the_row_of_the_end_runs_straight_into_it(count: int) -> None:
    drawing = _fan(count, Direction.RIGHT)
    row = {box.symbol.id: box.rect.center[1] for box in drawing.boxes}
    level = [wire for wire in drawing.wires if row[wire.arrow.source] == row[wire.arrow.target]]
    assert any(wire.arrow.target == "end" for wire in level)
    assert all(bends(wire) == 0 for wire in level)
