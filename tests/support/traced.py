"""Scenes with the path of a fault on them: a seeded walk over the arrows of a scene."""

import random
from dataclasses import replace

from palveluketju.layout.scene import Arrow, Scene, Symbol


def traced(scene: Scene, seed: int) -> Scene:
    """The scene with a path of up to fifty moves, some told at steps and some beside arrows."""
    dice = random.Random(seed)
    steps: dict[str, list[int]] = {}
    arrows: dict[str, list[int]] = {}
    taken: set[str] = set()
    at = dice.choice(scene.symbols).id
    for number in range(1, dice.randint(1, 50)):
        leaving = [arrow for arrow in scene.arrows if arrow.source == at]
        steps.setdefault(at, []).append(number)
        if not leaving:
            at = dice.choice(scene.symbols).id
            continue
        way = dice.choice(leaving)
        taken.add(way.id)
        if dice.random() < 0.4:
            arrows.setdefault(way.id, []).append(number)
        at = way.target
    return replace(
        scene,
        symbols=tuple(_symbol(each, steps.get(each.id, [])) for each in scene.symbols),
        arrows=tuple(_arrow(each, arrows.get(each.id, []), taken) for each in scene.arrows),
    )


def _symbol(symbol: Symbol, path: list[int]) -> Symbol:
    return replace(symbol, number=None, path=tuple(path))


def _arrow(arrow: Arrow, path: list[int], taken: set[str]) -> Arrow:
    return replace(arrow, taken=arrow.id in taken, path=tuple(path))
