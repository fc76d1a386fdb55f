"""All files together, and which chains are played."""

from collections.abc import Iterable, Iterator
from typing import Any

from .chain import VERB_OF_KIND, Chain
from .people import People
from .reading import Raw, Step

STEP_KINDS = {"task", "start", "end", "decision", "parallel", "join", "wait", "chain"}


class NotPlayed(Exception):  # noqa: N818 - the name says what happened
    """The chain is not played; the text says which condition of section 1 fails."""


class Workspace:
    """The parts of all files."""

    def __init__(self, files: Iterable[Raw | None]) -> None:
        whole: dict[str, dict[str, Any]] = {"roles": {}, "actors": {}, "duties": {}}
        self.chains: dict[str, Chain] = {}
        for raw in files:
            for part, found in whole.items():
                section = (raw or {}).get(part) or {}
                found.update({str(name): value or {} for name, value in section.items()})
            if raw and raw.get("chain"):
                chain = Chain(raw)
                self.chains[chain.id] = chain
        self.people = People(whole["roles"], whole["actors"])
        self.duties: dict[str, Raw] = whole["duties"]

    def why_not(self, chain_id: str) -> str | None:
        """Why a chain is not played, or None."""
        if chain_id not in self.chains:
            return f"no chain {chain_id}"
        return next(self._reasons(self.chains[chain_id]), None)

    def _reasons(self, chain: Chain) -> Iterator[str]:
        for name in chain.steps.keys() & chain.handoffs.keys():
            yield f"{name} is both a step and a handoff"
        if not any(step.kind == "start" for step in chain.steps.values()):
            yield "no start"
        for step in chain.steps.values():
            yield from _step_reasons(chain, step)
        for way in chain.ways:
            if way.target not in chain.steps and way.target not in chain.handoffs:
                yield f"{way.owner} leads to unknown {way.target}"
        for handoff, verb in _uses(chain):
            yield from self._handoff_reasons(chain, handoff, verb)

    def _handoff_reasons(self, chain: Chain, name: str, verb: str) -> Iterator[str]:
        handoff = chain.handoffs.get(name)
        if handoff is None:
            yield f"unknown handoff {name}"
        elif handoff.kind is None or VERB_OF_KIND.get(handoff.kind) != verb:
            yield f"handoff {name} leaves by {verb}"
        elif not any(
            handoff.to in known for known in (chain.steps, self.people.roles, self.people.actors)
        ):
            yield f"handoff {name} goes to unknown {handoff.to}"


def _uses(chain: Chain) -> Iterator[tuple[str, str]]:
    """Each handoff that is used, with the verb it leaves by."""
    for way in chain.ways:
        if way.target in chain.handoffs:
            yield way.target, "sends" if way.key == "sends" else "next"
    for step in chain.steps.values():
        if step.asks and step.asks.handoff is not None:
            yield step.asks.handoff, "asks"


def _step_reasons(chain: Chain, step: Step) -> Iterator[str]:
    if step.kind not in STEP_KINDS:
        yield f"{step.id} is of unknown kind {step.kind}"
    if len(step.next) > 1 or (step.kind == "start" and not step.next):
        yield f"{step.id} has {len(step.next)} next"
    if step.kind == "decision" and not step.answers:
        yield f"{step.id} has no answer"
    if step.kind == "parallel" and not step.branches:
        yield f"{step.id} has no branch"
    if step.kind == "join" and not _names_parallel(chain, step):
        yield f"{step.id} names no parallel"


def _names_parallel(chain: Chain, step: Step) -> bool:
    return step.of in chain.steps and chain.steps[step.of or ""].kind == "parallel"
