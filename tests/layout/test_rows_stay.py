"""A step put into a chain leaves nearly all others in the rows of their lanes."""

from __future__ import annotations

import random
from dataclasses import replace

from palveluketju.layout.p4_rows import gridded
from palveluketju.layout.passes import columns_of
from palveluketju.layout.scene import Arrow, Scene, Shape, Symbol
from tests.support.scenes import random_scene

SEEDS = range(7000, 7060)


def _rows(scene: Scene) -> dict[str, int]:
    """The row of each symbol, counted inside its lane."""
    grid = gridded(columns_of(scene))
    lane = grid.sized.lane
    return {
        symbol.id: grid.row[node] - grid.rows[lane[node]].start
        for node, symbol in enumerate(scene.symbols)
    }


def _with_a_step(scene: Scene, seed: int) -> Scene:
    """The scene with a step between the two ends of an arrow, in the lane of its source."""
    arrow = random.Random(seed).choice(scene.arrows)
    at = next(n for n, symbol in enumerate(scene.symbols) if symbol.id == arrow.source)
    new = Symbol("uusi", scene.symbols[at].lane, Shape.TASK, "Uusi vaihe")
    arrows = [replace(each, target="uusi") if each is arrow else each for each in scene.arrows]
    return replace(
        scene,
        symbols=(*scene.symbols[: at + 1], new, *scene.symbols[at + 1 :]),
        arrows=(*arrows, Arrow("uusi", "uusi", arrow.target)),
    )


def test_of_all_symbols_at_most_four_in_a_hundred_change_their_row() -> None:
    moved = symbols = 0
    for seed in SEEDS:
        before = _rows(scene := random_scene(seed))
        after = _rows(_with_a_step(scene, seed))
        symbols += len(before)
        moved += sum(after[name] != row for name, row in before.items())
    assert symbols > 1000
    assert moved <= 0.04 * symbols
