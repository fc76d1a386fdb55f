"""What a fault makes the rules say, compared with what they say of the models as they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from palveluketju.findings import Finding
from palveluketju.graph.workspace import Workspace
from palveluketju.model.step import SubChain
from palveluketju.rules.all_rules import CHAIN_RULES, WORKSPACE_RULES
from palveluketju.source import Route
from tests.law.mutation.place import Kind, Place

Said = tuple[str, str]
"""What a rule has said: its name and the route of the place."""

_OF_FILES = {
    "unknown-id",
    "text-missing-language",
    "role-without-actor",
    "actor-without-type",
    "circular-reference",
    "fact-unverified",
    "repealed-section",
    "citation-not-read",
}
"""Rules of the workspace that look at its names and facts, which no fault here changes."""

_OF_SIZE = {"page-too-large"}
"""Rules of how much is on a page: true of a page to which a fault adds a step."""


class Verdict(StrEnum):
    """What came of a fault: `FOUND` is one finding of the rule meant for it, and no other."""

    FOUND = "found"
    TWICE = "twice"
    WRONG_PLACE = "wrong place"
    EXTRA = "extra rules"
    MISSED = "missed"


@dataclass(frozen=True)
class Outcome:
    """A fault with what was newly said of it."""

    place: Place
    verdict: Verdict
    said: tuple[Said, ...]

    def __str__(self) -> str:
        spoke = ", ".join(f"{rule} @ {route}" for rule, route in self.said) or "nothing"
        return f"{self.verdict.value}: {self.place} -> {spoke}"


class Judge:
    """Judges faults of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def outcome(self, kind: Kind, place: Place) -> Outcome:
        """What the rules newly say of a fault, and whether it is what they should say."""
        mutant = replace(self._workspace, model=place.model)
        chains = self._affected[place.chain]
        before = sum((self._before[name] for name in chains), Counter(self._before[""]))
        after = Counter(map(_said, _findings(mutant, chains)))
        new = tuple(sorted((after - before).elements()))
        return Outcome(place, _verdict(kind, place, new), new)

    @cached_property
    def _before(self) -> dict[str, Counter[Said]]:
        """What is said of each chain, and under "" of the whole workspace."""
        found = {
            name: Counter(map(_said, _of_chain(self._workspace, name)))
            for name in self._workspace.chains
        }
        found[""] = Counter(map(_said, _of_workspace(self._workspace)))
        return found

    @cached_property
    def _affected(self) -> dict[str, tuple[str, ...]]:
        """For each chain itself and those that rest on it: that open it, up to the map pages."""
        above: dict[str, set[str]] = {name: set() for name in self._workspace.chains}
        for name, chain in self._workspace.model.chains.items():
            if chain.part_of in above:
                above[name].add(chain.part_of or "")
            opened = [s.chain for s in chain.steps.values() if isinstance(s, SubChain)]
            opened += [each.given_in for each in chain.consents.values()]
            for other in opened:
                above.get(other or "", set()).add(name)
        return {name: tuple(sorted(_closed(name, above))) for name in above}


def _closed(name: str, above: dict[str, set[str]]) -> set[str]:
    found, waiting = {name}, [name]
    while waiting:
        more = above[waiting.pop()] - found
        found |= more
        waiting += more
    return found


def _findings(workspace: Workspace, chains: Iterable[str]) -> Iterator[Finding]:
    yield from _of_workspace(workspace)
    for name in chains:
        yield from _of_chain(workspace, name)


def _of_workspace(workspace: Workspace) -> Iterator[Finding]:
    for rule in WORKSPACE_RULES:
        if rule.check is not None and rule.name not in _OF_FILES:
            yield from rule.check(workspace)


def _of_chain(workspace: Workspace, name: str) -> Iterator[Finding]:
    for rule in CHAIN_RULES:
        if rule.check is not None and rule.name not in _OF_SIZE:
            yield from rule.check(workspace.chains[name])


def _said(finding: Finding) -> Said:
    return finding.rule, str(finding.at)


def _verdict(kind: Kind, place: Place, new: tuple[Said, ...]) -> Verdict:
    meant = [route for rule, route in new if rule in kind.rules]
    if not meant:
        return Verdict.MISSED
    if len(meant) < len(new):
        return Verdict.EXTRA
    if len(meant) > 1 and not place.several:
        return Verdict.TWICE
    if not any(_under(route, spot) for route in meant for spot in place.spots):
        return Verdict.WRONG_PLACE
    return Verdict.FOUND


def _under(route: str, spot: Route) -> bool:
    start = str(spot)
    return route == start or route.startswith((f"{start}.", f"{start}["))
