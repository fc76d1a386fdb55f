"""Whether a chain is one that is played: section 1 of the page on flow, checked by itself."""

from __future__ import annotations

from collections.abc import Iterator

from tests.flow.generator.ways import VERB, step_ways, ways
from tests.flow.generator.world import CLIENTS, Plain

_ONE_NEXT = ("start", "task", "join", "wait", "chain")


def is_played(file: Plain) -> bool:
    """Whether the chain of a file is played."""
    return next(iter(complaints(file)), None) is None


def complaints(file: Plain) -> Iterator[str]:
    """What is missing of a chain, in words for whoever mends the generator."""
    steps, handoffs = file["steps"], file["handoffs"]
    kinds = [step.get("kind", "task") for step in steps.values()]
    if "start" not in kinds:
        yield "no start"
    if any(name in steps for name in handoffs):
        yield "a handoff and a step have the same id"
    yield from _ways(file)
    for name, step in steps.items():
        yield from (f"{name}: {what}" for what in _step(file, step.get("kind", "task"), name))
    for name, handoff in handoffs.items():
        if handoff.get("kind") not in VERB:
            yield f"{name}: no kind"
        if handoff.get("kind") != "information" and handoff.get("to") not in steps:
            yield f"{name}: nobody receives it"


def _ways(file: Plain) -> Iterator[str]:
    steps, handoffs = file["steps"], file["handoffs"]
    for way in ways(file):
        if way.target in steps:
            if way.verb == "asks":
                yield f"{way.owner}: asks by a step"
        elif way.target not in handoffs:
            yield f"{way.owner}: leads to nothing by {way.kind}"
        elif VERB[handoffs[way.target]["kind"]] != way.verb:
            yield f"{way.owner}: wrong verb {way.kind}"


def _step(file: Plain, kind: str, name: str) -> Iterator[str]:
    step = file["steps"][name]
    if "role" not in step:
        yield "no role"
    if kind in _ONE_NEXT and isinstance(step.get("next"), list) and len(step["next"]) > 1:
        yield "several next"
    needed = {"start": "next", "join": "next", "wait": "next"}
    needed |= {"decision": "answers", "parallel": "branches"}
    if kind in needed and not step.get(needed[kind]):
        yield f"no {needed[kind]}"
    if kind == "join" and file["steps"].get(step.get("of"), {}).get("kind") != "parallel":
        yield "joins no parallel"
    if kind == "decision" and "same_as" in step and step["same_as"] not in file["steps"]:
        yield "follows nothing"
    if kind == "chain" and not (step.get("chain") or step.get("next") or step.get("answers")):
        yield "calls nothing"
    if kind == "task":
        yield from _task(file, name, step)


def _task(file: Plain, name: str, step: Plain) -> Iterator[str]:
    replies = step.get("replies")
    to = replies.get("to") if isinstance(replies, dict) else replies
    if to is not None and to not in file["handoffs"]:
        yield "replies to nothing"
    if step.get("next") or replies or step.get("asks"):
        return
    sent = [way.target for way in step_ways(name, step) if way.kind == "sends"]
    if not any(step["role"] in CLIENTS or _comes_back(file, target) for target in sent):
        yield "does not lead on"


def _comes_back(file: Plain, target: str) -> bool:
    """Whether the sender hears of what it sent, so that its work is not simply lost."""
    handoff = file["handoffs"].get(target, {})
    is_guidance = handoff.get("kind") == "guidance"
    return is_guidance or any(exit_ in handoff for exit_ in ("follow_up", "unanswered", "returned"))
