"""More damages to flow: sub-chains, loops, same answers and open matters."""

from __future__ import annotations

from random import Random

from tests.flow.generator.damage import WIDE_SIZE, flow_damage, goals, of_kind, unused
from tests.flow.generator.ways import VERB, behind, targets
from tests.flow.generator.world import Plain

_SHORT = 4
"""How many steps may follow where a damage begins a strand: states are to stay few."""


@flow_damage(3)
def sub_chain_word(rng: Random, file: Plain) -> bool:
    """A sub-chain answers by another word, or one of its answers is not waited for."""
    names = [name for name in of_kind(file, "chain") if file["steps"][name].get("answers")]
    if not names:
        return False
    step = file["steps"][rng.choice(names)]
    answers = step["answers"]
    word = rng.choice(list(answers))
    to = answers.pop(word)
    if not answers or rng.random() < 0.6:
        answers[f"{word}-muu"] = to
    return True


@flow_damage(3)
def sends_in_loop(rng: Random, file: Plain) -> bool:
    """A task of a loop sends something each time round."""
    follow = targets(file)
    tasks = [name for name in of_kind(file, "task") if "sends" not in file["steps"][name]]
    looping = [name for name in tasks if name in behind(follow, name)]
    near_end = [name for name in goals(file) if len(behind(follow, name)) <= _SHORT]
    if not looping or not near_end or len(file["steps"]) > WIDE_SIZE:
        return False
    sent = [
        name
        for name, each in file["handoffs"].items()
        if VERB[each["kind"]] == "sends" and each["to"] in near_end
    ]
    if not sent or rng.random() < 0.5:
        sent = [unused(file, f"uusi-viesti-{file['chain']['id']}")]
        to = rng.choice(near_end)
        file["handoffs"][sent[0]] = {"title": "Uusi viesti", "kind": "contact", "to": to}
    file["steps"][rng.choice(looping)]["sends"] = rng.choice(sent)
    return True


@flow_damage(1)
def sends_to_step(rng: Random, file: Plain) -> bool:
    """A task sends its matter straight to a step as well."""
    tasks = [name for name in of_kind(file, "task") if "sends" not in file["steps"][name]]
    if len(file["steps"]) > WIDE_SIZE:
        return False
    if tasks:
        file["steps"][rng.choice(tasks)]["sends"] = [rng.choice(goals(file))]
    return bool(tasks)


@flow_damage(2)
def close_loop(rng: Random, file: Plain) -> bool:
    """Every answer of a decision in a loop leads back into the loop."""
    follow = targets(file)
    looping = [name for name in of_kind(file, "decision") if name in behind(follow, name)]
    if not looping:
        return False
    name = rng.choice(looping)
    answers = file["steps"][name]["answers"]
    back = [
        to
        for to in answers.values()
        if to in file["steps"] and (to == name or name in behind(follow, to))
    ]
    for word in answers if back else ():
        answers[word] = back[0]
    return bool(back)


@flow_damage(2)
def other_once(rng: Random, file: Plain) -> bool:
    """A step forgets that it joins open matters, or begins to join them."""
    once = [step for step in file["steps"].values() if step.get("once")]
    if once and rng.random() < 0.7:
        del rng.choice(once)["once"]
        return True
    names = of_kind(file, "task", "decision", "wait")
    if names:
        file["steps"][rng.choice(names)]["once"] = True
    return bool(names)


@flow_damage(2)
def other_answer(rng: Random, file: Plain) -> bool:
    """A decision that follows another lacks an answer of it, or follows something else."""
    decisions = of_kind(file, "decision")
    followers = [name for name in decisions if "same_as" in file["steps"][name]]
    if not decisions:
        return False
    if followers and rng.random() < 0.6:
        answers = file["steps"][rng.choice(followers)]["answers"]
        word = rng.choice(list(answers))
        answers["Muu vastaus"] = answers.pop(word)
        return True
    pool = decisions if rng.random() < 0.9 else goals(file)
    file["steps"][rng.choice(decisions)]["same_as"] = rng.choice(pool)
    return True


@flow_damage(1)
def share_handoff(rng: Random, file: Plain) -> bool:
    """Two ways send the same handoff."""
    handoffs = [name for name, each in file["handoffs"].items() if VERB[each["kind"]] == "next"]
    tasks = [name for name in of_kind(file, "task", "wait") if "next" in file["steps"][name]]
    if handoffs and tasks:
        file["steps"][rng.choice(tasks)]["next"] = rng.choice(handoffs)
    return bool(handoffs and tasks)


@flow_damage(3)
def other_branches(rng: Random, file: Plain) -> bool:
    """A parallel has a branch more, or a branch less."""
    names = of_kind(file, "parallel")
    if not names:
        return False
    branches = file["steps"][rng.choice(names)]["branches"]
    if len(branches) > 1 and rng.random() < 0.5:
        del branches[rng.randrange(len(branches))]
    else:
        branches.insert(rng.randrange(len(branches) + 1), rng.choice(goals(file)))
    return True


@flow_damage(6)
def other_join(rng: Random, file: Plain) -> bool:
    """A join closes another parallel."""
    joins, forks = of_kind(file, "join"), of_kind(file, "parallel")
    if joins and len(forks) > 1:
        file["steps"][rng.choice(joins)]["of"] = rng.choice(forks)
    return bool(joins) and len(forks) > 1
