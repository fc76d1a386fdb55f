"""Damages to responsibility: dates, leads and exits forgotten, roles changed."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.flow.generator.damage import duty_damage
from tests.flow.generator.world import AUTHORITIES, CLIENTS, EXCLUSIVE, GROUP, Plain


def _dated(file: Plain) -> Iterator[Plain]:
    """Every record whose date may be forgotten."""
    for handoff in file["handoffs"].values():
        exits = (handoff.get(key, {}) for key in ("unanswered", "follow_up"))
        yield from (each for each in exits if "after" in each)
    for step in file["steps"].values():
        if "after" in step:
            yield step
        if "after" in step.get("asks", {}).get("unanswered", {}):
            yield step["asks"]["unanswered"]


@duty_damage(2)
def forget_date(rng: Random, file: Plain) -> bool:
    """Waiting that ended by a date ends by none."""
    dated = list(_dated(file))
    if dated:
        del rng.choice(dated)["after"]
    return bool(dated)


@duty_damage(3)
def other_role(rng: Random, file: Plain) -> bool:
    """A step is done by somebody else: a client, the group or another authority."""
    step = file["steps"][rng.choice(list(file["steps"]))]
    step["role"] = rng.choice((*CLIENTS, *CLIENTS, GROUP, *AUTHORITIES))
    if isinstance(step.get("duty"), dict):
        del step["duty"]
    return True


@duty_damage(1)
def forget_ground(rng: Random, file: Plain) -> bool:
    """A handoff loses the duty that it rests on, or becomes one that nobody acts on by law."""
    grounded = [each for each in file["handoffs"].values() if "ground" in each]
    notified = [each for each in file["handoffs"].values() if each["kind"] == "notification"]
    if grounded and rng.random() < 0.5:
        del rng.choice(grounded)["ground"]
        return True
    if notified:
        rng.choice(notified)["kind"] = "contact"
    return bool(notified)


@duty_damage(1)
def forget_lead(rng: Random, file: Plain) -> bool:
    """Nobody is named to lead."""
    naming = [step for step in file["steps"].values() if "names_lead" in step]
    if naming:
        del rng.choice(naming)["names_lead"]
    return bool(naming)


@duty_damage(1)
def forget_company(rng: Random, file: Plain) -> bool:
    """A client is left without the authority that was with them."""
    together = [
        step for step in file["steps"].values() if "with" in step and step["role"] in CLIENTS
    ]
    if together:
        del rng.choice(together)["with"]
    return bool(together)


@duty_damage(2)
def same_duty(rng: Random, file: Plain) -> bool:
    """Several steps carry one exclusive duty."""
    tasks = [step for step in file["steps"].values() if step.get("kind", "task") == "task"]
    duty = rng.choice(EXCLUSIVE)
    for step in rng.sample(tasks, min(len(tasks), 4)):
        step["duty"] = duty
    return bool(tasks)


@duty_damage(1)
def wait_for_event(rng: Random, file: Plain) -> bool:
    """Work becomes waiting for something that nobody brings about."""
    tasks = [
        step
        for step in file["steps"].values()
        if step.get("kind", "task") == "task"
        and "next" in step
        and not any(key in step for key in ("sends", "asks", "replies"))
    ]
    if tasks:
        rng.choice(tasks).update(kind="wait", event="Joku ilmoittaa")
    return bool(tasks)
