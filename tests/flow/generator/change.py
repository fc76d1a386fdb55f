"""Changes that mean nothing: other ids, another order of declaration."""

from __future__ import annotations

from random import Random

from tests.flow.generator.ways import ways
from tests.flow.generator.world import Plain, copied, mixed

_DECLARED = ("acts", "registers", "duties", "actors", "roles", "steps", "handoffs", "consents")


def rename(files: list[Plain], seed: int) -> tuple[list[Plain], dict[str, str]]:
    """The files with other ids for every step and handoff, and the new id of each old one.

    Titles, words of answers, roles, actors, duties, consents and chains stay. An answer of a
    sub-chain is the id of one of its ends and changes with it.
    """
    rng = Random(f"rename {seed}")
    old = [name for file in _chains(files) for part in ("steps", "handoffs") for name in file[part]]
    numbers = list(range(len(old)))
    rng.shuffle(numbers)
    letters = "abcdefghijklmnopqrstuvwxyzåäö"
    mapping = {
        name: f"{rng.choice(letters)}{number}" for name, number in zip(old, numbers, strict=True)
    }
    return [_renamed(file, mapping) if "chain" in file else copied(file) for file in files], mapping


def _chains(files: list[Plain]) -> list[Plain]:
    return [file for file in files if "chain" in file]


def _renamed(file: Plain, mapping: dict[str, str]) -> Plain:
    new: Plain = copied(file)
    for way in ways(new):
        way.lead(mapping[way.target])
    for handoff in new["handoffs"].values():
        handoff["to"] = mapping.get(handoff["to"], handoff["to"])
    for step in new["steps"].values():
        _rename_step(step, mapping)
    for part in ("steps", "handoffs"):
        new[part] = {mapping[name]: value for name, value in new[part].items()}
    return new


def _rename_step(step: Plain, mapping: dict[str, str]) -> None:
    """Renames what a step names otherwise than by a way."""
    for key in ("same_as", "of"):
        if key in step:
            step[key] = mapping[step[key]]
    replies = step.get("replies")
    if isinstance(replies, dict):
        replies["to"] = mapping[replies["to"]]
    elif replies:
        step["replies"] = mapping[replies]
    if step.get("kind") == "chain" and "answers" in step:
        step["answers"] = {mapping.get(end, end): to for end, to in step["answers"].items()}


def shuffle(files: list[Plain], seed: int) -> list[Plain]:
    """The files with everything that has an id, and answers, declared in another order.

    Lanes, branches and the order of the files stay.
    """
    rng = Random(f"shuffle {seed}")
    return [_shuffled(rng, file) for file in files]


def _shuffled(rng: Random, file: Plain) -> Plain:
    new: Plain = copied(file)
    for part in _DECLARED:
        if part in new:
            new[part] = mixed(rng, new[part])
    for step in new.get("steps", {}).values():
        for holder in (step, step.get("asks", {})):
            if "answers" in holder:
                holder["answers"] = mixed(rng, holder["answers"])
    return new
