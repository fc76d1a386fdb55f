"""Damages to flow: arrows led elsewhere, exits and replies lost, parallels jumped into."""

from __future__ import annotations

from random import Random

from tests.flow.generator.damage import WIDE_SIZE, flow_damage, goals, of_kind, unused
from tests.flow.generator.ways import Way, behind, targets, ways
from tests.flow.generator.world import Plain

_EXITS = ("unanswered", "returned", "follow_up", "cannot", "acknowledge")


def _free_ways(file: Plain) -> list[Way]:
    return [way for way in ways(file) if way.verb != "asks"]


def _new_end(file: Plain, role: str) -> str:
    name = unused(file, f"väärä-loppu-{file['chain']['id']}")
    file["steps"][name] = {"kind": "end", "role": role, "title": f"Päättyy {name}"}
    return name


@flow_damage(2)
def retarget(rng: Random, file: Plain) -> bool:
    """A way leads to another step."""
    rng.choice(_free_ways(file)).lead(rng.choice(goals(file)))
    return True


@flow_damage(2)
def retarget_receiver(rng: Random, file: Plain) -> bool:
    """A handoff arrives at another step."""
    moving = [each for each in file["handoffs"].values() if each["to"] in file["steps"]]
    if moving:
        rng.choice(moving)["to"] = rng.choice(goals(file))
    return bool(moving)


@flow_damage(1)
def drop_exit(rng: Random, file: Plain) -> bool:
    """An exit of a handoff or a question is lost."""
    found = [(each, key) for each in file["handoffs"].values() for key in _EXITS if key in each]
    for step in file["steps"].values():
        asks = step.get("asks", {})
        found += [(asks, key) for key in ("unanswered", "refused", "answered") if key in asks]
    if found:
        holder, key = rng.choice(found)
        del holder[key]
    return bool(found)


@flow_damage(2)
def decision_to_parallel(rng: Random, file: Plain) -> bool:
    """Every answer of a decision is taken at once."""
    names = of_kind(file, "decision")
    if not names or len(file["steps"]) > WIDE_SIZE:
        return False
    step = file["steps"][rng.choice(names)]
    branches = list(step.pop("answers").values())
    for key in ("same_as", "with", "duty"):
        step.pop(key, None)
    step |= {"kind": "parallel", "branches": list(dict.fromkeys(branches))}
    return True


@flow_damage(2)
def parallel_to_decision(rng: Random, file: Plain) -> bool:
    """Only one branch of a parallel is taken; a join of it keeps waiting if another is named."""
    names = of_kind(file, "parallel")
    if not names:
        return False
    name = rng.choice(names)
    step = file["steps"][name]
    step["answers"] = {f"Haara {n}": to for n, to in enumerate(step.pop("branches"), 1)}
    step["kind"] = "decision"
    for join in of_kind(file, "join"):
        if file["steps"][join]["of"] == name:
            others = [each for each in names if each != name]
            if others and rng.random() < 0.5:
                file["steps"][join]["of"] = rng.choice(others)
            else:
                del file["steps"][join]["kind"], file["steps"][join]["of"]
    return True


@flow_damage(6)
def merge_branches(rng: Random, file: Plain) -> bool:
    """A branch of a parallel leads into another branch before the join."""
    inside = _regions(file)
    if not inside:
        return False
    ours, others = rng.sample(rng.choice(inside), 2)
    leaving = [way for way in _free_ways(file) if way.owner in ours]
    if leaving and others:
        rng.choice(leaving).lead(rng.choice(others))
    return bool(leaving and others)


def _regions(file: Plain) -> list[list[list[str]]]:
    """For each parallel with a join the steps of its branches, up to the join."""
    found = []
    follow = targets(file)
    for join in of_kind(file, "join"):
        after = [join, *behind(follow, join)]
        fork = file["steps"][file["steps"][join]["of"]]
        firsts = [each for each in fork["branches"] if each in file["steps"]]
        branches = [
            [each for each in (first, *behind(follow, first)) if each not in after]
            for first in firsts
        ]
        if len(branches) > 1:
            found.append(branches)
    return found


@flow_damage(4)
def jump(rng: Random, file: Plain) -> bool:
    """A way jumps into a branch of a parallel, or out of one."""
    branches = [branch for region in _regions(file) for branch in region if branch]
    if not branches:
        return False
    branch = rng.choice(branches)
    is_into = rng.random() < 0.5
    leaving = [way for way in _free_ways(file) if (way.owner in branch) != is_into]
    found = [name for name in goals(file) if (name in branch) == is_into]
    if leaving and found:
        rng.choice(leaving).lead(rng.choice(found))
    return bool(leaving and found)


@flow_damage(4)
def end_in_branch(rng: Random, file: Plain) -> bool:
    """A branch ends before its join."""
    branches = [branch for region in _regions(file) for branch in region if branch]
    owners = branches[rng.randrange(len(branches))] if branches else []
    leaving = [way for way in _free_ways(file) if way.owner in owners]
    if leaving and len(file["steps"]) < 60:
        way = rng.choice(leaving)
        way.lead(_new_end(file, file["steps"][way.owner]["role"]))
        return True
    return False


@flow_damage(2)
def lose_reply(rng: Random, file: Plain) -> bool:
    """A step does not reply, or replies by a word that nobody waits for."""
    names = [name for name in of_kind(file, "task") if "replies" in file["steps"][name]]
    if not names:
        return False
    step = file["steps"][rng.choice(names)]
    to = step.pop("replies")
    if rng.random() < 0.4:
        step["replies"] = {"to": to if isinstance(to, str) else to["to"], "answer": "muu vastaus"}
    elif "next" not in step:
        ends = of_kind(file, "end")
        step["next"] = rng.choice(ends) if ends else rng.choice(goals(file))
    return True


@flow_damage(1)
def final_end(rng: Random, file: Plain) -> bool:
    """An end says that nothing else is under way."""
    ends = [name for name in of_kind(file, "end") if "final" not in file["steps"][name]]
    for name in ends if rng.random() < 0.5 else ends[:1]:
        file["steps"][name]["final"] = True
    return bool(ends)
