"""Every fault that a chain with much side by side has, each by a search of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from palveluketju.flow.faults import Causes, Fault, FaultKind, flow_faults
from palveluketju.flow.net import bits
from palveluketju.flow.play import Play
from palveluketju.flow.search.space import Space
from palveluketju.flow.search.stubborn import Stubborn
from palveluketju.flow.search.wide import TooManyStatesError, reach


def wide_faults(play: Play, space: Space, limit: int) -> tuple[list[Fault], bool]:
    """The faults of flow in `space` and those that depend on more, and whether they are all.

    Each has a path, if not always the shortest.
    """
    found = list(flow_faults(play.chain, play.net, space))
    try:
        found += _Searches(play, limit).faults()
    except TooManyStatesError:
        return found, False
    return found, space.finished


class _Searches:
    """Searches for states of which a fault speaks that depends on what is marked elsewhere."""

    def __init__(self, play: Play, limit: int) -> None:
        self._play = play
        self._net = play.net
        self._limit = limit
        self._stubborn = Stubborn(play.net, play.net.control | sum(play.net.memory.values()))

    def faults(self) -> Iterator[Fault]:
        yield from self._early()
        yield from self._gaps()
        yield from self._overlaps()
        yield from self._unled()

    def _path(self, need: int, forbid: int = 0) -> list[int] | None:
        return reach(self._net, self._stubborn, (need, forbid), self._limit)

    def _early(self) -> Iterator[Fault]:
        net, seen = self._net, set[str]()
        finals = [(index, move) for index, move in enumerate(net.moves) if move.alone]
        for (index, move), bit in product(finals, net.spots):
            if move.step in seen or bit & move.take:
                continue
            path = self._path(move.need | bit, move.forbid)
            if path is not None:
                seen.add(move.step)
                state = self._net.after(path)
                yield Fault(FaultKind.FINAL_EARLY, move.step, (*path, index), state)

    def _gaps(self) -> Iterator[Fault]:
        net, holding = self._net, self._play.holding
        known = net.memory.get(("known", ""), 0)
        causes = Causes(self._play)
        for bit in bits(self._play.underway):
            if not known or bit & (holding.held | net.start):
                continue
            if self._stubborn.is_covered(bit, holding.held):
                continue
            path = self._path(bit | known, holding.held)
            if path is not None:
                state = self._net.after(path)
                for cause, name in causes.of(state):
                    yield Fault(FaultKind.GAP, name, tuple(path), state, cause)

    def _overlaps(self) -> Iterator[Fault]:
        for pair in self._play.overlaps:
            for one, other in product(bits(pair.one), bits(pair.other)):
                path = self._path(one | other)
                if path is not None:
                    state, also = self._net.after(path), (pair.step, pair.second)
                    yield Fault(FaultKind.OVERLAP, pair.duty, tuple(path), state, also=also)
                    break

    def _unled(self) -> Iterator[Fault]:
        net = self._net
        leads = self._play.leads
        for (kind, role), met in net.memory.items():
            own = self._play.before(role) if kind == "met" else 0
            for bit in bits(net.control & ~own) if kind == "met" else ():
                path = self._path(met | bit, leads | own)
                if path is not None:
                    yield Fault(FaultKind.UNLED, role, tuple(path), self._net.after(path))
                    break
