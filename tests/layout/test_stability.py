"""A small change of a chain changes little of its picture."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from palveluketju.layout import draw
from palveluketju.layout.drawing import Drawing
from palveluketju.layout.scene import Scene
from tests.support.scenes import wild_scene

DIGITS = "0123456789"
"""All of one width, so that exchanging them changes no size."""


def _numbered(scene: Scene, digits: str) -> Scene:
    """The scene with every text a row of numbers, written with these digits."""
    table = str.maketrans(DIGITS, digits)

    def text(seed: int) -> str:
        return " ".join(str(7919 * (seed + at) % 100_000) for at in range(seed % 4 + 1))

    return replace(
        scene,
        symbols=tuple(
            replace(each, text=text(at).translate(table)) for at, each in enumerate(scene.symbols)
        ),
        arrows=tuple(
            replace(each, label=text(at).translate(table)) for at, each in enumerate(scene.arrows)
        ),
    )


def _renamed(scene: Scene) -> Scene:
    """The scene with other ids, whose alphabetical order is the other way round."""
    name = {each.id: f"x{9999 - at}" for at, each in enumerate(scene.symbols)}
    return replace(
        scene,
        symbols=tuple(replace(each, id=name[each.id]) for each in scene.symbols),
        arrows=tuple(
            replace(each, id=f"y{9999 - at}", source=name[each.source], target=name[each.target])
            for at, each in enumerate(scene.arrows)
        ),
    )


def _places(drawing: Drawing) -> list[object]:
    return [
        *(box.rect for box in drawing.boxes),
        *(wire.points for wire in drawing.wires),
        *(wire.label.rect for wire in drawing.wires if wire.label),
        *(band.rect for band in drawing.bands),
    ]


@settings(deadline=None, max_examples=12)
@given(st.integers(0, 10**6), st.permutations(DIGITS))
def test_new_texts_of_the_same_sizes_move_nothing(seed: int, digits: list[str]) -> None:
    scene = wild_scene(seed)
    before = draw(_numbered(scene, DIGITS))
    assert _places(draw(_numbered(scene, "".join(digits)))) == _places(before)


@settings(deadline=None, max_examples=12)
@given(st.integers(0, 10**6))
def test_new_ids_move_nothing(seed: int) -> None:
    scene = wild_scene(seed)
    assert _places(draw(_renamed(scene))) == _places(draw(scene))
