"""Whether what has begun is followed by something else in every play, and who decided if not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from palveluketju.flow.net import Net, NetMove, build
from palveluketju.flow.net.playable import is_playable
from palveluketju.flow.outcomes import sub_chains
from palveluketju.flow.search.space import Space, explore
from palveluketju.flow.search.stubborn import Stubborn
from palveluketju.flow.search.wide import TooManyStatesError, reach
from palveluketju.graph.chain import ChainView

FEW = 10_000
"""How many states are looked at one by one."""

SOME = 3_000
"""How many are looked at after that, where much runs side by side."""

_CHOICES = ("answer", "chain", "reply", "lapse")
"""The moves of a step of which one is made instead of another."""


Ends = set[tuple[str, ...]]
"""Sets of ends that are reached together, each in order."""


class Watch(NamedTuple):
    """Moves by their numbers: those that `open` something, and those that `close` it again.

    What is closed `before` it has been opened is closed for the next time that it opens.
    """

    opens: frozenset[int]
    closes: frozenset[int]
    before: frozenset[int] = frozenset()


def left_open(net: Net, watch: Watch, few: int = FEW) -> tuple[int, ...] | None:
    """A shortest path after which what was opened is never closed; None where there is none.

    It ends with the move after which nothing can follow any more. Where more than `few` states
    would have to be looked at, a path need not be the shortest; in a chain in which very much
    runs side by side it may be missed.
    """
    watched = _Watched(net, watch)
    hope = hopeful(net, watch.closes)
    space = explore(watched.net, few)
    for number, state in enumerate(space.states):
        if state & watched.open and not state & hope:
            return watched.path(space.path(number))
    return None if space.finished else _found_wide(watched, hope)


def outcomes_left_open(net: Net, watch: Watch) -> Ends | None:
    """The sets of ends that a play can come to with something left open.

    `net` is that of a chain `with_ends`. None where it has too many states.
    """
    watched = _Watched(net, watch)
    return _ends(net, explore(watched.net, FEW), watched.open)


def outcomes_without(net: Net, moves: frozenset[int]) -> Ends | None:
    """The sets of ends that a play can come to without any of the moves, as above."""
    kept = tuple(move for index, move in enumerate(net.moves) if index not in moves)
    return _ends(net, explore(replace(net, moves=kept), FEW), 0)


def with_ends(chain: ChainView) -> Net | None:
    """The net of a chain that remembers its ends; None where it cannot be played."""
    if not is_playable(chain):
        return None
    outcomes, misfits = sub_chains(chain)
    return build(chain, outcomes, misfits, ends=True)


def last_choices(net: Net, watch: Watch) -> frozenset[int]:
    """The moves by which a step chooses that nothing closes, where another choice of it may.

    To open again, or to come back to the same choice, closes nothing.
    """
    choices: dict[str, list[int]] = {}
    for index, move in enumerate(net.moves):
        if move.kind in _CHOICES and not move.handoff:
            choices.setdefault(move.step, []).append(index)
    found: set[int] = set()
    for indexes in choices.values():
        hope = hopeful(net, watch.closes, watch.opens.union(indexes))
        lead = {i for i in indexes if i in watch.closes or net.moves[i].put & hope}
        if lead:
            found.update(i for i in indexes if i not in lead)
    return frozenset(found)


def hopeful(net: Net, closes: Iterable[int], without: Iterable[int] = ()) -> int:
    """The places from which one of the moves may follow, on a way without certain others."""
    closing, barred = frozenset(closes), frozenset(without)
    found, before = 0, -1
    while found != before:
        before = found
        for index, move in enumerate(net.moves):
            leads = index in closing or (index not in barred and move.put & found)
            if leads:
                found |= move.take
    return found


class _Watched:
    """A net that remembers whether something is open."""

    def __init__(self, net: Net, watch: Watch) -> None:
        self.open = 1 << max(net.control, *net.memory.values(), 1).bit_length()
        self._done = self.open << 1
        self._origin: list[int] = []
        moves: list[NetMove] = []
        for index, move in enumerate(net.moves):
            for each in self._remembering(move, index, watch):
                moves.append(each)
                self._origin.append(index)
        self.net = replace(net, moves=tuple(moves))
        self.keep = net.control | sum(net.memory.values()) | self.open | self._done

    def _remembering(self, move: NetMove, index: int, watch: Watch) -> tuple[NetMove, ...]:
        if index in watch.before:
            return (move._replace(drop=move.drop | self.open, put=move.put | self._done),)
        if index in watch.closes:
            return (move._replace(drop=move.drop | self.open),)
        if index not in watch.opens:
            return (move,)
        done = move._replace(need=move.need | self._done, drop=move.drop | self._done)
        return (
            move._replace(forbid=move.forbid | self._done, put=move.put | self.open),
            *((done,) if watch.before else ()),
        )

    def path(self, indexes: Iterable[int]) -> tuple[int, ...]:
        """The numbers that the moves of a path have in the net itself."""
        return tuple(self._origin[index] for index in indexes)


def _found_wide(watched: _Watched, hope: int) -> tuple[int, ...] | None:
    stubborn = Stubborn(watched.net, watched.keep)
    try:
        found = reach(watched.net, stubborn, (watched.open, hope), SOME)
    except TooManyStatesError:
        return None
    return None if found is None else watched.path(found)


def _ends(net: Net, space: Space, open_: int) -> Ends | None:
    if not space.finished:
        return None
    ended = sorted((name, bit) for (kind, name), bit in net.memory.items() if kind == "ended")
    return {
        tuple(name for name, bit in ended if state & bit)
        for state in space.states
        if not state & net.control and state & open_ == open_
    }
