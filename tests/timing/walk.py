"""The longest way by plain enumeration, from the definitions and the chain as plain data.

Knows nothing of the program: every way is written out moment by moment, and its times added.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import inf
from typing import Any, NamedTuple

Plain = dict[str, Any]
Spot = tuple[str, str]


class Go(NamedTuple):
    """A way on: where to, how long (None: nobody knows), and the answer that chooses it."""

    to: Spot
    days: int | None
    answer: tuple[str, str] = ("", "")


class Walker:
    """Walks one chain whose times are all of one kind."""

    def __init__(self, file: Plain) -> None:
        self.steps: Plain = file["steps"]
        self.handoffs: Plain = file["handoffs"]
        self.limits: Plain = file["limits"]
        self.tries = 0

    def verdict(self) -> tuple[str, int | float]:
        """The verdict on the limit L of the talk, and the longest known way."""
        limit = _days(self.limits["L"]["within"])
        known, upper = 0.0, 0.0
        for answers in self._answers():
            known = max(known, self._longest(answers, upper=False))
            upper = max(upper, self._longest(answers, upper=True))
        if known > limit:
            return "broken", int(known)
        return ("kept" if upper <= limit else "not-shown"), int(known)

    def _answers(self) -> Iterator[Plain]:
        """Answers of decisions that belong together, alike."""
        pairs = [(key, step["same_as"]) for key, step in self.steps.items() if "same_as" in step]
        words = [tuple(self.steps[first]["answers"]) for _, first in pairs]
        for chosen in product(*words):
            yield {name: word for names, word in zip(pairs, chosen, strict=True) for name in names}

    def _longest(self, answers: Plain, *, upper: bool) -> float:
        goes = {spot: list(self._goes(spot, answers)) for spot in self._spots()}
        useful = _leading_to(goes, ("puhe", "done"))
        return max(self._ways(goes, useful, upper=upper), default=0.0)

    def _ways(
        self, goes: dict[Spot, list[Go]], useful: set[Spot], *, upper: bool
    ) -> Iterator[float]:
        """The length of every way from the sending of the contact to the end of the talk."""
        bounded = {
            (name, "may"): step["at_most"] for name, step in self.steps.items() if "at_most" in step
        }
        looping = _in_unbounded_loops(goes, useful, set(bounded))
        in_loops = _in_loops(goes, useful)
        start = ("yhteys", "sent")
        before = inf if upper and start in looping else 0.0
        path: list[tuple[Spot, float]] = [(start, before)]

        def walk(spot: Spot, passed: float) -> Iterator[float]:
            self.tries += 1
            if self.tries > 60_000:
                raise OverflowError
            if spot == ("puhe", "done"):
                yield passed
                return
            for go in goes[spot]:
                if go.to not in useful:
                    continue
                times = sum(each == go.to for each, _ in path)
                if go.to in bounded and times >= bounded[go.to]:
                    continue
                if go.to in looping and times:
                    continue
                length = inf if upper and (go.days is None or go.to in looping) else go.days or 0
                there = self._held(go.to, passed + length, path, upper=upper, loops=in_loops)
                path.append((go.to, there))
                yield from walk(go.to, there)
                path.pop()

        if start in useful:
            yield from walk(start, before)

    def _held(
        self,
        spot: Spot,
        passed: float,
        path: list[tuple[Spot, float]],
        *,
        upper: bool,
        loops: set[Spot],
    ) -> float:
        """What a promise of another party lets a moment be."""
        name, kind = spot
        step = self.steps.get(name, {})
        if upper and kind == "done" and step.get("duty") == "reply" and spot not in loops:
            sent = [t for each, t in path if each[1] == "sent" and self._asks_for(each[0], name)]
            if sent:
                passed = min(passed, sent[0] + _days(self.limits["P"]["within"]))
        return passed

    def _asks_for(self, handoff: str, step: str) -> bool:
        each = self.handoffs.get(handoff, {})
        return each.get("ground") == "ask" and each["to"] == step

    def _spots(self) -> Iterator[Spot]:
        for name, step in self.steps.items():
            yield from ((name, "may"), (name, "done"))
            yield from ((f"{name}/{word}", "answer") for word in ("given", "refused"))
            del step
        for name in self.handoffs:
            yield from ((name, "sent"), (name, "received"))

    def _goes(self, spot: Spot, answers: Plain) -> Iterator[Go]:
        name, kind = spot
        if kind == "may":
            yield Go((name, "done"), self._length(self.steps[name]))
        elif kind == "done":
            yield from self._onward(name, self.steps[name], answers)
        elif kind == "answer":
            step, word = name.split("/")
            asks = self.steps.get(step, {}).get("asks", {})
            if word in asks:
                yield self._to(asks[word], 0)
        else:
            yield from self._carried(name, kind)

    def _onward(self, name: str, step: Plain, answers: Plain) -> Iterator[Go]:
        if "next" in step:
            yield self._to(step["next"], 0)
        for word, target in step.get("answers", {}).items():
            if answers.get(name, word) == word:
                yield self._to(target, 0)
        for target in step.get("branches", ()):
            yield self._to(target, 0)
        asks = step.get("asks", {})
        patience = _days(asks["unanswered"]["after"]) if "unanswered" in asks else None
        for word in ("given", "refused"):
            if word in asks:
                yield Go((f"{name}/{word}", "answer"), patience)
        if "unanswered" in asks:
            yield self._to(asks["unanswered"]["to"], _days(asks["unanswered"]["after"]))

    def _carried(self, name: str, kind: str) -> Iterator[Go]:
        handoff = self.handoffs[name]
        if kind == "received":
            yield Go((handoff["to"], "may"), 0)
            return
        within = handoff.get("acknowledge", {}).get("within")
        after = handoff.get("unanswered", {}).get("after")
        known = within or after
        days = 0 if handoff["kind"] == "agreed" else _days(known) if known else None
        yield Go((name, "received"), days)
        if "unanswered" in handoff:
            yield Go((handoff["unanswered"]["to"], "may"), _days(after))

    def _to(self, target: str, days: int) -> Go:
        return Go((target, "sent" if target in self.handoffs else "may"), days)

    def _length(self, step: Plain) -> int | None:
        kind = step.get("kind", "task")
        if kind in ("start", "end", "parallel", "join"):
            return 0
        said = step.get("after") if kind == "wait" else step.get("takes")
        return _days(said) if said else None


def _days(text: str) -> int:
    return int(text.split(maxsplit=1)[0])


def _leading_to(goes: dict[Spot, list[Go]], stop: Spot) -> set[Spot]:
    """The moments from which some way leads to the stop."""
    found, more = {stop}, True
    while more:
        new = {spot for spot, each in goes.items() if any(go.to in found for go in each)} - found
        more = bool(new)
        found |= new
    return found


def _reach(goes: dict[Spot, list[Go]], spot: Spot, inside: set[Spot]) -> set[Spot]:
    """What can be come to from a moment by at least one step, staying inside."""
    found: set[Spot] = set()
    waiting = [spot]
    while waiting:
        for go in goes[waiting.pop()]:
            if go.to in inside and go.to not in found:
                found.add(go.to)
                waiting.append(go.to)
    return found


def _in_loops(goes: dict[Spot, list[Go]], useful: set[Spot]) -> set[Spot]:
    inside = useful - {("puhe", "done")}
    return {spot for spot in inside if spot in _reach(goes, spot, inside)}


def _in_unbounded_loops(
    goes: dict[Spot, list[Go]], useful: set[Spot], bounded: set[Spot]
) -> set[Spot]:
    """The moments of loops that can be gone round without a step that has a number.

    The whole loop counts, with everything that can be come to from it and back.
    """
    inside = useful - {("puhe", "done")}
    free = inside - bounded
    circles = {spot for spot in free if spot in _reach(goes, spot, free)}
    return {
        spot
        for spot in inside
        for circle in circles
        if spot == circle
        or (spot in _reach(goes, circle, inside) and circle in _reach(goes, spot, inside))
    }
