"""What is in a chain, read from its files: kinds, exits, and what makes proofs hard."""

from __future__ import annotations

from collections.abc import Iterator

from tests.flow.generator.ways import behind, reached, step_ways, targets
from tests.flow.generator.world import ACTOR_OF, CLIENTS, EXCLUSIVE, GROUP, Plain

_AT_ONCE = ("branches", "sends", "next")
EXITS = ("acknowledge", "unanswered", "returned", "follow_up", "cannot")


def traits_of(main: Plain, subs: list[Plain]) -> list[str]:
    """The traits of the chain to prove."""
    parts = (_handoffs, _steps, _questions, _whole)
    return [*(trait for part in parts for trait in part(main)), *_called(main, subs)]


def _handoffs(file: Plain) -> Iterator[str]:
    for handoff in file["handoffs"].values():
        yield f"kind:{handoff['kind']}"
        yield from (f"exit:{exit_}" for exit_ in EXITS if exit_ in handoff)
        for exit_ in EXITS:
            value = handoff.get(exit_)
            if isinstance(value, dict) and value.get("status") == "proposal":
                yield "proposal-exit"


def _questions(file: Plain) -> Iterator[str]:
    for step in file["steps"].values():
        asks = step.get("asks", {})
        yield from (f"exit:{word}" for word in ("given", "refused", "answered") if word in asks)
        if "answers" in asks:
            yield "exit:free answers"
        if "unanswered" in asks:
            yield "exit:question unanswered"
            if asks["unanswered"].get("status") == "proposal":
                yield "proposal-exit"
        if "replies" in step:
            yield "replies"


def _steps(file: Plain) -> Iterator[str]:
    for step in file["steps"].values():
        kind = step.get("kind", "task")
        yield f"step:{kind}"
        if kind == "wait":
            yield "wait-dated" if "after" in step else "wait-undated"
            after = step.get("after")
            if isinstance(after, dict) and after.get("status") == "proposal":
                yield "proposal-wait"
        for key in ("once", "final", "continues_with", "releases_lead"):
            if step.get(key):
                yield key.replace("_", "-")
        if step.get("status") == "proposal":
            yield "proposal-step"
        if step["role"] == GROUP and kind == "task":
            yield "group-led" if "names_lead" in step else "group-unled"
        if "same_as" in step:
            root = file["steps"][step["same_as"]]
            yield "same-as-one-lane" if root["role"] == step["role"] else "same-as-over-lanes"


def _whole(file: Plain) -> Iterator[str]:
    steps = file["steps"]
    follow = targets(file)
    after = {name: behind(follow, name) for name in steps}
    looping = [name for name in steps if name in after[name]]
    if looping:
        yield "loop"
    for name in looping:
        if all(name in after[other] for other in after[name]):
            yield "loop-without-way-out"
    if any(_is_exclusive_apart(file, name, after) for name in steps):
        yield "exclusive-side-by-side"
    ours = {name: step["role"] in CLIENTS for name, step in steps.items()}
    met = {later for name in steps if not ours[name] for later in after[name]}
    if any(ours[name] and not all(ours[each] for each in after[name]) for name in met):
        yield "client-between"
    yield from _wide(file)


def _wide(file: Plain) -> Iterator[str]:
    handoffs = {name for name, each in file["handoffs"].items() if each["to"] in file["steps"]}
    choices = False
    for step in file["steps"].values():
        sent = step.get("sends", [])
        sent = [sent] if isinstance(sent, str) else sent
        branches = step.get("branches", [])
        if sum(target in handoffs for target in (*sent, *branches)) >= 3:
            yield "wide"
        choices = choices or any(key in step for key in ("replies", "same_as", "once"))
    if choices:
        yield "not-free-choice"


def _is_exclusive_apart(file: Plain, name: str, after: dict[str, list[str]]) -> bool:
    """Whether two branches of a parallel carry one exclusive duty for different actors."""
    steps = file["steps"]
    going = [way for way in step_ways(name, steps[name]) if way.kind in _AT_ONCE]
    branches = [first for way in going for first in reached(file, way.target)]
    if len(branches) < 2:
        return False
    carried = [
        {
            (each, ACTOR_OF.get(steps[step]["role"], ""))
            for step in (first, *after.get(first, []))
            if isinstance(each := steps.get(step, {}).get("duty"), str) and each in EXCLUSIVE
        }
        for first in branches
    ]
    return any(
        duty == other and actor != another
        for index, mine in enumerate(carried)
        for theirs in carried[index + 1 :]
        for duty, actor in mine
        for other, another in theirs
    )


def _called(file: Plain, subs: list[Plain]) -> Iterator[str]:
    ends = {
        sub["chain"]["id"]: [
            name for name, step in sub["steps"].items() if step.get("kind") == "end"
        ]
        for sub in subs
    }
    for step in file["steps"].values():
        if step.get("kind") != "chain":
            continue
        answers = step.get("answers", {})
        known = ends.get(step.get("chain"), [])
        if any(word not in known for word in answers) and known:
            yield "sub-chain-misfit"
        if answers and "next" in step:
            yield "sub-chain-beside"
        if not answers and "next" not in step:
            yield "sub-chain-for-good"
        yield "sub-chain-answered" if answers else "sub-chain"
