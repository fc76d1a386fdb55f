"""The ways of a chain in a file: every place that names the step or handoff that follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.flow.generator.world import Plain

VERB = {
    "transfer": "next",
    "warm-handover": "next",
    "referral": "next",
    "invitation": "next",
    "agreed": "next",
    "contact": "sends",
    "notification": "sends",
    "guidance": "sends",
    "information": "sends",
    "consultation": "asks",
    "request": "asks",
}
_DATED = ("returned", "unanswered", "follow_up")


@dataclass(slots=True)
class Way:
    """A place in a file that holds an id: `holder[key]`.

    `owner` is the step or handoff it belongs to; `kind` is the key it goes by; `verb` how a
    handoff that stands there leaves: `next`, `sends`, `asks`, or `step` where only a step may
    stand.
    """

    owner: str
    kind: str
    holder: Any
    key: Any
    verb: str = "next"

    @property
    def target(self) -> str:
        """The id that stands there."""
        return str(self.holder[self.key])

    def lead(self, target: str) -> None:
        """Leads the way to another target."""
        self.holder[self.key] = target


def ways(file: Plain) -> Iterator[Way]:
    """Every way of the chain of a file, in the order in which they stand."""
    for name, step in file["steps"].items():
        yield from step_ways(name, step)
    for name, handoff in file["handoffs"].items():
        yield from handoff_ways(name, handoff)


def step_ways(name: str, step: Plain) -> Iterator[Way]:
    """The ways out of a step; a question by a handoff is one of them."""
    for key, verb in (("next", "next"), ("sends", "sends"), ("branches", "next")):
        if key in step:
            yield from _listed(name, key, step, verb)
    for word in step.get("answers", {}):
        yield Way(name, "answers", step["answers"], word)
    if "asks" in step:
        yield from _question_ways(name, step["asks"])


def _question_ways(name: str, asks: Plain) -> Iterator[Way]:
    if "handoff" in asks:
        yield Way(name, "asks", asks, "handoff", "asks")
    for word in ("given", "refused", "answered"):
        if word in asks:
            yield Way(name, word, asks, word)
    for word in asks.get("answers", {}):
        yield Way(name, "free", asks["answers"], word)
    if "unanswered" in asks:
        yield Way(name, "question-unanswered", asks["unanswered"], "to")


def handoff_ways(name: str, handoff: Plain) -> Iterator[Way]:
    """The exits of a handoff."""
    for key in _DATED:
        if key in handoff:
            yield Way(name, key, handoff[key], "to", "step" if key == "returned" else "next")
    if "cannot" in handoff:
        yield Way(name, "cannot", handoff, "cannot", "step")


def _listed(name: str, key: str, step: Plain, verb: str) -> Iterator[Way]:
    value = step[key]
    if isinstance(value, list):
        for index in range(len(value)):
            yield Way(name, key, value, index, verb)
    else:
        yield Way(name, key, step, key, verb)


def targets(file: Plain) -> dict[str, list[str]]:
    """For each step the steps that come after it, by ways, handoffs and questions."""
    sources = senders(file)
    follow: dict[str, dict[str, None]] = {name: {} for name in file["steps"]}
    for way in ways(file):
        for target in reached(file, way.target):
            for source in sources.get(way.owner, [way.owner]):
                follow[source][target] = None
    return {name: list(after) for name, after in follow.items()}


def reached(file: Plain, target: str) -> list[str]:
    """The step that a target is or leads to; none if it is only heard."""
    if target in file["steps"]:
        return [target]
    to = file["handoffs"].get(target, {}).get("to")
    return [to] if to in file["steps"] else []


def senders(file: Plain) -> dict[str, list[str]]:
    """The steps whose ways lead to each handoff."""
    found: dict[str, list[str]] = {name: [] for name in file["handoffs"]}
    for name, step in file["steps"].items():
        for way in step_ways(name, step):
            if way.target in found:
                found[way.target].append(name)
    return found


def behind(follow: dict[str, list[str]], name: str) -> list[str]:
    """Every step that comes after a step, as `targets` tells, in the order they are met."""
    seen: dict[str, None] = {}
    waiting = [name]
    for current in waiting:
        for target in follow[current]:
            if target not in seen:
                seen[target] = None
                waiting.append(target)
    return list(seen)
