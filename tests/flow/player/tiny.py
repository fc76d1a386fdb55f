"""Tiny chains for the tests of the player itself."""

from typing import Any

import yaml

from .playing import Played, play

PEOPLE = yaml.safe_load("""
actors:
  koulu: {type: municipality}
  pohde: {type: wellbeing-services-county}
  pupil: {type: client}
  ryhma: {type: group}
roles:
  school: {actor: koulu}
  county: {actor: pohde}
  nurse: {actor: pohde}
  doctor: {actor: pohde, register: patients}
  pupil: {actor: pupil}
  anyone: {one_of: [pupil, school]}
  staff: {one_of: [school, county], actor: pohde, register: patients}
  pupils: {one_of: [pupil, nobody]}
  nested: {one_of: [pupils]}
  unknown: {}
  team: {actor: ryhma}
duties:
  only: {exclusive: true, responsible: municipality}
  both: {exclusive: true, responsible: {shared: [municipality, wellbeing-services-county]}}
  planned: {status: proposal}
  passes: {attaches: true}
""")


def files(steps: str, handoffs: str = "", other: str = "") -> list[dict[str, Any]]:
    """A chain c of the steps, each by the school unless it says otherwise, and maybe a chain o."""
    found = [PEOPLE]
    for name, text in (("c", steps), ("o", other)):
        if text:
            read = yaml.safe_load(text)
            for step in read.values():
                step.setdefault("role", "school")
            found.append({"chain": {"id": name}, "steps": read})
    found[1]["handoffs"] = yaml.safe_load(handoffs) or {}
    return found


def played(steps: str, handoffs: str = "", other: str = "") -> Played:
    return play(files(steps, handoffs, other), "c")


def lengths(steps: str, handoffs: str = "", other: str = "") -> dict[tuple[str, str], int | None]:
    """Each fault with the length of its path."""
    result = played(steps, handoffs, other)
    return {fault: result.lengths.get(fault) for fault in result.faults}
