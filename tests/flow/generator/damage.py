"""Small damages to a chain: each changes one thing and keeps the chain playable."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.flow.generator.played import is_played
from tests.flow.generator.world import Plain, copied

Damage = Callable[[Random, Plain], bool]
"""Changes the file in place; tells whether it found anything to change."""

FLOW: list[Damage] = []
DUTY: list[Damage] = []
_TRIES = 8
WIDE_SIZE = 40
"""Longer chains are not made wider: they would have too many states."""


def flow_damage(times: int) -> Callable[[Damage], Damage]:
    """Adds a damage to those of flow, as common as so many."""

    def add(damage: Damage) -> Damage:
        FLOW.extend([damage] * times)
        return damage

    return add


def duty_damage(times: int) -> Callable[[Damage], Damage]:
    """Adds a damage to those of responsibility, as common as so many."""

    def add(damage: Damage) -> Damage:
        DUTY.extend([damage] * times)
        return damage

    return add


def damaged(rng: Random, file: Plain, kinds: list[Damage]) -> tuple[Plain, str]:
    """The file with one damage of these kinds, and its name; the file as it is if none fits."""
    for _ in range(_TRIES):
        damage = rng.choice(kinds)
        changed = copied(file)
        if damage(rng, changed) and changed != file and is_played(changed):
            return changed, damage.__name__
    return file, ""


def of_kind(file: Plain, *kinds: str) -> list[str]:
    """The steps of some kinds."""
    return [name for name, step in file["steps"].items() if step.get("kind", "task") in kinds]


def goals(file: Plain) -> list[str]:
    """The steps that a way may be led to: all but starts."""
    return [name for name, step in file["steps"].items() if step.get("kind") != "start"]


def unused(file: Plain, stem: str) -> str:
    """An id that nothing in the chain has."""
    taken = (*file["steps"], *file["handoffs"])
    return next(f"{stem}-{number}" for number in range(1, 99) if f"{stem}-{number}" not in taken)
