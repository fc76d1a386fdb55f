"""The net of a chain: places, moves and memory as bits of one number.

A state of play is an integer. A bit is a place (marked or empty) or a memory (set or not), so
that a move is a few operations on masks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Spot(NamedTuple):
    """A place: its kind (`begin`, `p`, `f`, `r`, `w`, `a`, `j`, `x`, `i`) and what it is of.

    `step` is the step that it belongs to; `handoff` is set for `f`, `r` and `w`, `branch` for
    `j`: the number of the branch whose arrival it is.
    """

    kind: str
    step: str = ""
    handoff: str = ""
    branch: int = -1


class NetMove(NamedTuple):
    """A move: when it is possible, what it changes, and what it is to a reader.

    It is possible where every bit of `need`, no bit of `forbid` and, unless `some` is 0, some
    bit of `some` is set. It empties `drop` and sets `put`. `take` are the places that it takes
    (part of `need` and of `drop`), `fuse` those where a second token becomes one with the
    first. It is multiplied work, and not made, where some bit of `clash` is left after `drop`;
    `twice` are the places that it would mark twice by itself.

    The other fields are the names of section 7 of the definition, and `at`, the parts of the
    route of what it follows. `begins` says that the step itself moves, `alone` that nothing
    else may be under way, `heard` who only hears of it.
    """

    kind: str
    step: str
    at: tuple[str | int, ...]
    take: int
    need: int
    drop: int
    put: int
    forbid: int = 0
    some: int = 0
    fuse: int = 0
    twice: int = 0
    clash: int = 0
    handoff: str = ""
    answer: str = ""
    to: str = ""
    handoffs: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    begins: bool = True
    alone: bool = False

    def is_possible(self, state: int) -> bool:
        """Whether it can be made in a state, or would be but for being multiplied work."""
        if state & self.need != self.need or state & self.forbid:
            return False
        return not self.some or bool(state & self.some)


Outcomes = tuple[tuple[str, ...], ...]
"""The sets of ends that another chain can come to, each in order."""


@dataclass(frozen=True)
class Net:
    """All that can happen in a chain.

    `spots` are the places by their bit, `control` the mask of all places, `start` the first
    state. `moves` stand in the order in which ties are settled. `memory` are the bits of what
    is remembered, by kind and name. `misfits` are the sub-chain steps whose answers do not fit
    the other chain, each with the outcomes and the answers that do not.
    """

    spots: Mapping[int, Spot]
    moves: tuple[NetMove, ...]
    control: int
    start: int
    memory: Mapping[tuple[str, str], int]
    senders: Mapping[str, tuple[str, ...]]
    misfits: Mapping[str, Misfit]

    def after(self, path: Iterable[int]) -> int:
        """The state that a path of moves, given by their numbers, leads to."""
        state = self.start
        for index in path:
            state = self.after_move(state, index)
        return state

    def after_move(self, state: int, index: int) -> int:
        """The state that one move, given by its number, leads to."""
        move = self.moves[index]
        return state & ~move.drop | move.put

    def marked(self, state: int) -> list[int]:
        """The bits of the places marked in a state, lowest first."""
        return list(bits(state & self.control))


class Misfit(NamedTuple):
    """What does not fit between a sub-chain step and the other chain.

    `silent` are outcomes that hold no end that the step answers, `never` the answers to ends
    that no play of the other chain reaches.
    """

    silent: tuple[tuple[str, ...], ...]
    never: tuple[str, ...]


def bits(mask: int) -> list[int]:
    """The single bits of a mask, lowest first."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low)
        mask ^= low
    return found
