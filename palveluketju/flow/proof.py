"""The proof of a chain: every fault in every state that it can reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.findings import Trace
from palveluketju.flow import queries
from palveluketju.flow.faults import (
    Fault,
    FaultKind,
    flow_faults,
    gaps,
    overlap_faults,
    unled_faults,
)
from palveluketju.flow.holding import Holding
from palveluketju.flow.knowledge import unknowable_faults
from palveluketju.flow.net import Net
from palveluketju.flow.net.playable import is_playable
from palveluketju.flow.play import Play
from palveluketju.flow.queries import State
from palveluketju.flow.search.reduce import is_sound
from palveluketju.flow.search.shape import shape_of
from palveluketju.flow.search.space import Space, explore
from palveluketju.flow.search.wide import explore_wide
from palveluketju.flow.told import told
from palveluketju.flow.wide_faults import wide_faults
from palveluketju.graph.chain import ChainView

FEW = 10_000
"""States that are simply looked at, one by one, before anything cleverer is tried."""

SOME = 3_000
"""States looked at for one question of a chain in which much runs side by side."""


@dataclass(frozen=True)
class Proof:
    """What play of a chain has shown.

    `faults` are in the order in which they are found; `is_finished` says whether nothing was
    left out, `looked_at` how many states had to be looked at for that (0 where the shape of the
    chain was proof enough).
    """

    play: Play
    faults: tuple[Fault, ...]
    is_finished: bool
    looked_at: int

    @property
    def net(self) -> Net:
        """The net of the chain."""
        return self.play.net

    @property
    def holding(self) -> Holding:
        """Who holds by what."""
        return self.play.holding

    def of(self, *kinds: FaultKind) -> tuple[Fault, ...]:
        """The faults of these kinds, in the order in which they were found."""
        return tuple(fault for fault in self.faults if fault.kind in kinds)

    def trace(self, fault: Fault) -> Trace:
        """The path to a fault in the author's words; empty where it has none."""
        return told(self.play.chain, self.net, fault.path)

    def states(self, limit: int = queries.MANY) -> Iterator[State]:
        """Every reachable state, those with the shortest paths first.

        Raises TooManyStatesError where there are more than `limit`.
        """
        return queries.states(self.play, limit)

    def following(self, state: State) -> list[tuple[Trace, State]]:
        """The moves that can be made in a state, each as a trace of one, and where they lead."""
        return queries.following(self.play, state)

    def paths(self, step: str, limit: int = queries.MANY) -> Iterator[Trace]:
        """The paths to a step that come to no state twice, the shortest first.

        Raises TooManyStatesError after `limit` tries.
        """
        return queries.paths(self.play, step, limit)

    def precedes(self, first: str, second: str) -> bool:
        """Whether on every path the first step has moved before the second moves.

        Raises TooManyStatesError where that would need too many states.
        """
        return queries.precedes(self.play, first, second)

    def opens(self, fault: Fault) -> bool:
        """Whether a gap opens only at the end of its path, not already on the way."""
        state = self.net.start
        for index in fault.path[:-1]:
            state = self.net.after_move(state, index)
            if self.is_gap(state):
                return False
        return True

    def is_gap(self, state: int) -> bool:
        """Whether an authority knows of the matter in a state and nobody holds it."""
        known = self.net.memory.get(("known", ""), 0)
        underway = state & self.play.underway
        return bool(state & known and underway and not state & self.holding.held)


def prove(chain: ChainView) -> Proof | None:
    """The proof of a chain; None if it is not complete enough to be played.

    It is made once, however often it is asked for.
    """
    if "proof" not in chain.kept:
        chain.kept["proof"] = make_proof(chain)
    found = chain.kept["proof"]
    return found if isinstance(found, Proof) else None


def make_proof(
    chain: ChainView, *, firm: bool = False, few: int = FEW, limit: int | None = None
) -> Proof | None:
    """A new proof, looking at no more than `limit` states (default: as the workspace says).

    `firm` counts as holders only those that law or agreement names. Up to `few` states are
    looked at one by one before the proof turns to leaving out what cannot matter.
    """
    if not is_playable(chain):
        return None
    play = Play(chain, firm=firm)
    shape = None if firm else shape_of(chain)
    if shape is not None and is_sound(shape):
        return Proof(play, (), is_finished=True, looked_at=0)
    limit = limit or chain.max_states
    space = explore(play.net, min(few, limit))
    if space.finished:
        return _proven(play, space, limit)
    return _proven_wide(play, limit)


def _proven(play: Play, space: Space, limit: int) -> Proof:
    """The faults of a space in which nothing is left out."""
    clean = not space.clashes
    guesses, complete = unknowable_faults(play.chain, play.net, limit, clean=clean)
    return Proof(play, (*_faults(play, space), *guesses), complete, len(space.states))


def _faults(play: Play, space: Space) -> Iterator[Fault]:
    yield from flow_faults(play.chain, play.net, space)
    yield from gaps(play, space)
    yield from overlap_faults(space, play.overlaps)
    yield from unled_faults(play, space)


def _proven_wide(play: Play, limit: int) -> Proof:
    """Whether there is any fault is found out first; only for its path all states are searched.

    Where those are too many, a fault keeps the path by which it was found.
    """
    some = min(SOME, limit)
    space = explore_wide(play.net, some)
    found, complete = wide_faults(play, space, some)
    if complete and not found:
        guesses, complete = unknowable_faults(play.chain, play.net, limit, clean=True)
        if complete:
            return Proof(play, guesses, is_finished=True, looked_at=len(space.states))
    full = explore(play.net, limit)
    if full.finished:
        return _proven(play, full, limit)
    # What was found nearer in the search of all states has the shorter path.
    named = {(fault.kind, fault.name): fault for fault in (*reversed(found), *_faults(play, full))}
    return Proof(play, tuple(named.values()), complete, len(full.states))
