"""The faults of a chain in play: sections 4 and 6 of the definition, each with its path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from palveluketju.flow.net import Net, bits
from palveluketju.flow.overlaps import Overlap
from palveluketju.flow.play import Play
from palveluketju.flow.search.loops import loops
from palveluketju.flow.search.space import Space
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Wait


class FaultKind(StrEnum):
    """What can be wrong with a chain in play."""

    MULTIPLIED = "multiplied"
    DEADLOCK = "deadlock"
    LIVELOCK = "livelock"
    FINAL_EARLY = "final-early"
    DEAD = "dead"
    MISFIT = "misfit"
    GAP = "gap"
    OVERLAP = "overlap"
    UNLED = "unled"
    UNKNOWABLE = "unknowable"


class Cause(StrEnum):
    """Why nobody holds the matter; the first that applies is told."""

    NOT_ACKNOWLEDGED = "not-acknowledged"
    NO_ANSWER = "no-answer"
    UNDATED_WAIT = "undated-wait"
    CLIENT_ALONE = "client-alone"
    PROPOSAL = "proposal"


class Fault(NamedTuple):
    """One fault: its kind, what it is named by, and how it is reached.

    `path` are numbers of moves of the net, empty where a fault has no path. `state` is the
    state in which the fault shows (before the faulty move, where a move is the fault). `cause`
    is set for gaps; `also` names what else belongs to it: the second step of an overlap, the
    steps of a loop.
    """

    kind: FaultKind
    name: str
    path: tuple[int, ...] = ()
    state: int = 0
    cause: str = ""
    also: tuple[str, ...] = ()


def flow_faults(chain: ChainView, net: Net, space: Space) -> Iterator[Fault]:
    """The faults of flow; of each kind and name the one that is reached first.

    While states are left out, nothing is said of loops and of steps that do not move.
    """
    yield from (Fault(FaultKind.MISFIT, name) for name in net.misfits)
    yield from _clashes(net, space)
    yield from _stops(net, space)
    yield from _early(net, space)
    if space.finished:
        yield from _loops(net, space)
        begun = {net.moves[index].step for index in space.made if net.moves[index].begins}
        yield from (Fault(FaultKind.DEAD, name) for name in chain.steps if name not in begun)


def _clashes(net: Net, space: Space) -> Iterator[Fault]:
    seen: set[str] = set()
    for number, index, clash in space.clashes:
        for name in _new((net.spots[bit].step for bit in bits(clash)), seen):
            path = (*space.path(number), index)
            yield Fault(FaultKind.MULTIPLIED, name, path, space.states[number])


def _stops(net: Net, space: Space) -> Iterator[Fault]:
    seen: set[str] = set()
    for number in space.stops:
        state = space.states[number]
        for name in _new((net.spots[bit].step for bit in net.marked(state)), seen):
            yield Fault(FaultKind.DEADLOCK, name, tuple(space.path(number)), state)


def _early(net: Net, space: Space) -> Iterator[Fault]:
    seen: set[str] = set()
    for number, index in space.early:
        for name in _new((net.moves[index].step,), seen):
            path = (*space.path(number), index)
            yield Fault(FaultKind.FINAL_EARLY, name, path, space.states[number])


def _loops(net: Net, space: Space) -> Iterator[Fault]:
    seen: set[str] = set()
    for part in loops(net, space):
        movers = (step for number in part for step in _movers(net, space.states[number]))
        steps = tuple(dict.fromkeys(movers))
        path, state = tuple(space.path(part[0])), space.states[part[0]]
        for name in _new(steps, seen):
            yield Fault(FaultKind.LIVELOCK, name, path, state, also=steps)


def _movers(net: Net, state: int) -> Iterator[str]:
    for move in net.moves:
        if move.begins and move.is_possible(state):
            yield move.step


def _new(names: Iterable[str], seen: set[str]) -> list[str]:
    """The names that were not seen before, each once; they are seen now."""
    found = [name for name in dict.fromkeys(names) if name not in seen]
    seen.update(found)
    return found


def gaps(play: Play, space: Space) -> Iterator[Fault]:
    """The states in which an authority knows and nobody holds, by what they are named."""
    net, holding = play.net, play.holding
    known, underway, held = net.memory.get(("known", ""), 0), play.underway, holding.held
    causes = Causes(play)
    seen: set[str] = set()
    for number, state in enumerate(space.states):
        if state & known and state & underway and not state & held:
            cause_of = {name: cause for cause, name in causes.of(state)}
            for name in _new(cause_of, seen):
                path = tuple(space.path(number))
                yield Fault(FaultKind.GAP, name, path, state, cause_of[name])


class Causes:
    """Why nobody holds in a state."""

    def __init__(self, play: Play) -> None:
        self._play = play
        self._chain = play.chain
        self._net = play.net

    def of(self, state: int) -> list[tuple[Cause, str]]:
        """The gravest cause that a marked place gives, with the name of each such place."""
        found = [self._of_place(bit, state) for bit in bits(state & self._play.underway)]
        first = min(cause for cause, _ in found)
        order = list(Cause)
        return list(dict.fromkeys((order[c], name) for c, name in found if c == first))

    def _of_place(self, bit: int, state: int) -> tuple[int, str]:
        spot = self._net.spots[bit]
        cause = Cause.PROPOSAL
        if not bit & self._play.holding.as_written:
            cause = self._cause(spot.kind, spot.step, state, spot.handoff)
        return list(Cause).index(cause), spot.handoff if spot.kind in ("f", "w") else spot.step

    def _cause(self, kind: str, step: str, state: int, handoff: str) -> Cause:
        client = self._chain.parties.is_client(self._chain.steps[step].role)
        if kind == "f":
            return Cause.CLIENT_ALONE if client else Cause.NOT_ACKNOWLEDGED
        if kind == "a" or (kind == "w" and not self._is_underway(handoff, state)):
            return Cause.NO_ANSWER
        if kind in ("p", "r") and isinstance(self._chain.steps[step], Wait):
            return Cause.UNDATED_WAIT
        return Cause.CLIENT_ALONE if client and kind != "w" else Cause.PROPOSAL

    def _is_underway(self, handoff: str, state: int) -> bool:
        return any(
            state & bit
            for bit, spot in self._net.spots.items()
            if spot.kind == "f" and spot.handoff == handoff
        )


def overlap_faults(space: Space, pairs: tuple[Overlap, ...]) -> Iterator[Fault]:
    """The states in which an exclusive duty is open with two actors at once."""
    seen: set[str] = set()
    for number, state in enumerate(space.states) if pairs else ():
        for pair in pairs:
            if pair.duty not in seen and state & pair.one and state & pair.other:
                seen.add(pair.duty)
                yield Fault(
                    FaultKind.OVERLAP,
                    pair.duty,
                    tuple(space.path(number)),
                    state,
                    also=(pair.step, pair.second),
                )


def unled_faults(play: Play, space: Space) -> Iterator[Fault]:
    """The states in which a group has met, its matter goes on and nobody leads."""
    for (kind, role), met in play.net.memory.items():
        if kind != "met":
            continue
        led = play.leads | play.before(role)
        for number, state in enumerate(space.states):
            if state & met and state & play.net.control and not state & led:
                yield Fault(FaultKind.UNLED, role, tuple(space.path(number)), state)
                break
