"""Where play stops for ever, and which of several steps that wait is the cause."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.flow.net import Spot
from palveluketju.flow.net.same_answer import roots
from palveluketju.flow.proof import prove
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Decision, Join, Parallel
from palveluketju.rules.questions.lost import beyond
from palveluketju.rules.questions.misfits import unplayed
from palveluketju.rules.questions.order import by_lane
from palveluketju.rules.questions.play import faults
from palveluketju.rules.questions.stops import loose_ends
from palveluketju.rules.questions.whole import lacks_end


class Waiting(StrEnum):
    """What a step waits for that never comes."""

    OUTSIDER = "outsider"
    BRANCHES = "branches"
    QUESTION = "question"
    ANSWER = "answer"


def stuck(chain: ChainView) -> Iterator[Fault]:
    """Each cause of a stop once, at the first step of it; what another finding explains not."""
    found = () if lacks_end(chain) else faults(chain, FaultKind.DEADLOCK)
    explained = _explained(chain) if found else frozenset()
    told: set[str] = set()
    for state in dict.fromkeys(fault.state for fault in found):
        standing = {spot.step for spot in _spots(chain, state)}
        if told & standing:
            continue  # what is told already stops this state as well
        here = {fault.name: fault for fault in found if fault.state == state}
        first = _first(chain, state, list(here), standing)
        told.add(first)
        if not ({first} | _awaited(chain, state, first)) & explained:
            yield here[first]


def _first(chain: ChainView, state: int, names: list[str], standing: set[str]) -> str:
    """The first step, by lanes, that does not wait for another one that waits too."""
    ordered = by_lane(chain, names)
    causes = (name for name in ordered if not _awaited(chain, state, name) & standing - {name})
    return next(causes, ordered[0])


def waiting(chain: ChainView, state: int, name: str) -> Waiting:
    """What a step of a state in which nothing moves waits for."""
    kinds = {spot.kind for spot in _spots(chain, state) if spot.step == name}
    for kind, why in (("x", Waiting.OUTSIDER), ("j", Waiting.BRANCHES), ("a", Waiting.QUESTION)):
        if kind in kinds:
            return why
    return Waiting.ANSWER


def lacked_answer(chain: ChainView, state: int, name: str) -> tuple[str, str] | None:
    """The decision whose answer a later one has to repeat, and the answer that it lacks."""
    proof, step, root = prove(chain), chain.steps[name], roots(chain).get(name)
    for (kind, said), bit in proof.net.memory.items() if proof else ():
        of, _, word = said.partition(" ")
        is_given = kind == "word" and of == root and state & bit
        if is_given and isinstance(step, Decision) and word not in step.answers:
            return of, word
    return None


def missing_branches(chain: ChainView, state: int, join: str) -> tuple[int, ...]:
    """The numbers of the branches that a join that waits has received nothing from."""
    here = {spot.branch for spot in _spots(chain, state) if (spot.kind, spot.step) == ("j", join)}
    return tuple(n for n, _ in enumerate(branches(chain, join)) if n not in here) if here else ()


def branches(chain: ChainView, join: str) -> tuple[str, ...]:
    """The steps and handoffs with which the branches of a join begin."""
    parallel = chain.steps.get(closed_by(chain, join))
    return parallel.branches if isinstance(parallel, Parallel) else ()


def closed_by(chain: ChainView, join: str) -> str:
    """The parallel that a join closes; empty if the step is no join."""
    record = chain.steps[join]
    return (record.of or "") if isinstance(record, Join) else ""


def _awaited(chain: ChainView, state: int, join: str) -> set[str]:
    """The steps of the branches that a join still waits for."""
    targets, firsts = branches(chain, join), []
    for number in missing_branches(chain, state, join):
        handoff = chain.handoffs.get(targets[number])
        firsts.append((handoff.to or "") if handoff else targets[number])
    return beyond(chain, firsts, {join, closed_by(chain, join)})


def _spots(chain: ChainView, state: int) -> list[Spot]:
    proof = prove(chain)
    return [proof.net.spots[bit] for bit in proof.net.marked(state)] if proof else []


def _explained(chain: ChainView) -> frozenset[str]:
    proof = prove(chain)
    misfits = proof.net.misfits if proof else {}
    silent = {name for name, misfit in misfits.items() if misfit.silent}
    return loose_ends(chain) | silent | unplayed(chain)
