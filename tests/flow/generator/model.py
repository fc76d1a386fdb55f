"""A whole random model: its first file, the chain to prove and the chains that it calls."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.flow.generator import (
    asking,
    calling,
    damage_duty,
    damage_flow,
    damage_more,
    flowing,
    passing,
    remembering,
    sending,
)
from tests.flow.generator.damage import DUTY, FLOW, damaged
from tests.flow.generator.draft import Draft, Sub
from tests.flow.generator.grow import SHAPES
from tests.flow.generator.names import Names
from tests.flow.generator.traits import traits_of
from tests.flow.generator.whole import add_lanes, build, file_of
from tests.flow.generator.world import Plain, world

SOURCES = (asking, calling, flowing, passing, remembering, sending)
DAMAGES = (damage_duty, damage_flow, damage_more)
"""The rooms whose shapes and damages are used: importing them adds what they have."""

MAIN = "pääketju"


@dataclass(frozen=True)
class Generated:
    """A random model: one dict for each file, the chain to prove, and what is in it."""

    files: list[Plain]
    chain: str
    traits: frozenset[str]


@dataclass(frozen=True)
class Mood:
    """What may go wrong in a chain: faults of flow, faults of responsibility, or neither."""

    flow: bool
    duty: bool


def generate(seed: int) -> Generated:
    """The model of a seed: always the same one."""
    rng = Random(seed)
    size = 5 + rng.randrange(56)
    mood = _mood(rng)
    names = Names(rng)
    proposals = rng.choice((0.0, 0.0, 0.15, 0.4))
    subs, sub_files = _subs(rng, names, size)
    draft = Draft(rng, MAIN, names, heat=_heat(rng), proposals=proposals, subs=subs)
    draft.risks_flow, draft.risks_duty = mood.flow, mood.duty
    draft.weights = _weights(rng)
    build(draft, size)
    main, names_of_damage = _damage(rng, file_of(draft), mood)
    first = world(rng)
    sub_files = [_damaged_sub(rng, file, mood) for file in sub_files]
    for file in (main, *sub_files):
        add_lanes(rng, file)
    files = [first, *sub_files]
    files.insert(1 + rng.randrange(len(files)), main)
    traits = [*draft.traits, *(f"damage:{name}" for name in names_of_damage)]
    traits.append("meant-clean" if not (mood.flow or mood.duty) else "meant-faulty")
    return Generated(files, MAIN, frozenset((*traits, *traits_of(main, sub_files))))


def _mood(rng: Random) -> Mood:
    if rng.random() < 0.32:
        return Mood(flow=False, duty=False)
    flow, duty = rng.random() < 0.75, rng.random() < 0.65
    return Mood(flow or not duty, duty)


def _heat(rng: Random) -> float:
    """How many states strands side by side may give: few in most chains, many in some."""
    return float(4 ** rng.uniform(1.5, 4.7))


def _weights(rng: Random) -> dict[str, float]:
    """How common each shape is in one chain: every chain has its own habits."""
    weights = {each.name: rng.choice((0.3, 1.0, 1.0, 2.0)) for each in SHAPES}
    favourite = rng.choice(SHAPES).name
    weights[favourite] = weights[favourite] * 6
    return weights


def _damage(rng: Random, file: Plain, mood: Mood) -> tuple[Plain, list[str]]:
    """The file with up to three damages of the families that the mood allows."""
    kinds = [*(FLOW if mood.flow else ()), *(DUTY if mood.duty else ())]
    done = []
    for _ in range(rng.choice((0, 1, 1, 2, 3, 3)) if kinds else 0):
        family = FLOW if mood.flow and (not mood.duty or rng.random() < 0.6) else DUTY
        file, name = damaged(rng, file, family)
        done += [name] if name else []
    return file, done


def _damaged_sub(rng: Random, file: Plain, mood: Mood) -> Plain:
    """A sub-chain, now and then with a damage of its own, or one that cannot be played."""
    if not mood.flow or rng.random() < 0.75:
        return file
    file, _ = damaged(rng, file, FLOW)
    decisions = [step for step in file["steps"].values() if step.get("kind") == "decision"]
    if decisions and rng.random() < 0.1:
        decisions[0]["answers"] = {}
    return file


def _subs(rng: Random, names: Names, size: int) -> tuple[tuple[Sub, ...], list[Plain]]:
    """The chains that may be called, and their files; the last may call the first."""
    subs: list[Sub] = []
    files: list[Plain] = []
    for number in range(rng.choice((0, 0, 1, 1, 2)) if size > 6 else 0):
        chain = f"aliketju-{names.number()}"
        draft = Draft(rng, chain, names, heat=30.0, weights=_weights(rng))
        draft.weights |= {"giving_away": 0.0, "contacting": 4.0, "splitting": 4.0}
        draft.subs = tuple(subs) if number else ()
        build(draft, 4 + rng.randrange(9))
        beside = tuple(draft.strand_ends)
        if len(draft.main_ends) < 6:
            subs.append(Sub(chain, tuple(draft.main_ends), beside))
            files.append(file_of(draft))
    if rng.random() < 0.06:
        subs.append(_unknown(rng, names, files))
    return tuple(subs), files


def _unknown(rng: Random, names: Names, files: list[Plain]) -> Sub:
    """A chain that nobody has written, or one that leads back to the main chain."""
    if rng.random() < 0.3:
        return Sub("kirjoittamatta", ("valmis", "kesken"), is_known=False)
    draft = Draft(rng, f"kiertävä-{names.number()}", names)
    build(draft, 5)
    file = file_of(draft)
    task = next(step for step in file["steps"].values() if step.get("kind") == "start")
    back = names.step("chain")
    file["steps"][back] = {
        "kind": "chain",
        "role": task["role"],
        "title": names.title("chain"),
        "chain": MAIN,
        "next": task["next"],
    }
    task["next"] = back
    files.append(file)
    return Sub(draft.chain, tuple(draft.main_ends), is_known=False)
