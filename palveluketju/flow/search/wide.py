"""Faults of chains in which so much runs side by side that not every state can be looked at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from palveluketju.flow.net import Net, bits
from palveluketju.flow.search.loops import loops
from palveluketju.flow.search.space import Space
from palveluketju.flow.search.stubborn import Stubborn


class Watch(NamedTuple):
    """Something to notice: that a move is multiplied work, because `bit` is marked."""

    move: int
    bit: int


def explore_wide(net: Net, limit: int) -> Space:
    """States enough to show every fault of flow; its paths are paths, not always the shortest.

    What is remembered without changing what can happen is left out of the states.
    """
    return _Wide(net, limit).explored()


class _Wide:
    def __init__(self, net: Net, limit: int) -> None:
        words = sum(bit for (kind, _), bit in net.memory.items() if kind == "word")
        self._net = net
        self._limit = limit
        self._watches = list(_watches(net))
        masks = [_watcher(net, watch) for watch in self._watches]
        self._stubborn = Stubborn(net, net.control | words, masks)
        self._real = (1 << self._stubborn.real) - 1
        self._space = Space([net.start], [-1], [-1])
        self._numbers = {net.start: 0}
        self._tried: list[int] = []
        self._possible: list[int] = []

    def explored(self) -> Space:
        space = self._space
        number = 0
        while True:
            while number < len(space.states):
                self._visit(number)
                number += 1
                if len(space.states) > self._limit:
                    space.finished = False
                    return space
            if not list(self._neglected()):
                return space

    def _visit(self, number: int) -> None:
        space, state = self._space, self._space.states[number]
        possible = self._stubborn.possible(state)
        for low in bits(possible & ~self._real):
            watch = self._watches[low.bit_length() - 1 - self._stubborn.real]
            space.clashes.append((number, watch.move, watch.bit))
        _twice(self._net, space, number, state)
        parent = space.parent[number]
        before = self._possible[parent] if parent >= 0 else 0
        tried = self._stubborn.smallest(state, possible & self._real, before)
        self._tried.append(tried)
        self._possible.append(possible)
        found = _made(self._stubborn, space, self._numbers, number, tried)
        space.following.append(tuple(found))
        if not possible and state & self._net.control and not _clashes_at(space, number):
            space.stops.append(number)

    def _neglected(self) -> Iterator[int]:
        """Make the moves that are put off for ever: those of a closed circle that leaves them out.

        A move that is possible and not tried stays possible, so that looking at the circles
        which nothing leads out of is enough.
        """
        space = self._space
        for part in loops(self._net, space):
            possible = made = 0
            for number in part:
                possible |= self._stubborn.possible(space.states[number]) & self._real
                made |= self._tried[number]
            if possible & ~made:
                number = part[0]
                self._tried[number] |= possible & ~made
                able = self._stubborn.possible(space.states[number]) & self._real
                found = _made(self._stubborn, space, self._numbers, number, able)
                space.following[number] = tuple(found)
                yield number


def _made(
    stubborn: Stubborn, space: Space, numbers: dict[int, int], number: int, tried: int
) -> list[int]:
    found = []
    state = space.states[number]
    for low in bits(tried):
        index = low.bit_length() - 1
        reached = state & ~stubborn.drop[index] | stubborn.put[index]
        space.made.add(index)
        known = numbers.get(reached)
        if known is None:
            known = numbers[reached] = len(space.states)
            space.states.append(reached)
            space.parent.append(number)
            space.via.append(index)
        found.append(known)
    return found


def _watches(net: Net) -> Iterator[Watch]:
    for index, move in enumerate(net.moves):
        for bit in bits(move.clash):
            yield Watch(index, bit)


def _watcher(net: Net, watch: Watch) -> tuple[int, int, int]:
    move = net.moves[watch.move]
    return move.need | watch.bit, move.forbid, move.some


def _twice(net: Net, space: Space, number: int, state: int) -> None:
    """Notice the moves that would mark a place twice by themselves."""
    for index, move in enumerate(net.moves):
        if move.twice and move.is_possible(state):
            space.clashes.append((number, index, move.twice))


def _clashes_at(space: Space, number: int) -> bool:
    return bool(space.clashes) and space.clashes[-1][0] == number


def reach(net: Net, stubborn: Stubborn, goal: tuple[int, int], limit: int) -> list[int] | None:
    """The moves of a path to a state where all of the first and none of the second mask is set.

    None if there is none. Raises TooManyStatesError where that would take more than `limit`
    states.
    """
    need, forbid = goal
    space = Space([net.start], [-1], [-1])
    numbers = {net.start: 0}
    number = 0
    while number < len(space.states):
        state = space.states[number]
        if state & need == need and not state & forbid:
            return space.path(number)
        possible = stubborn.possible(state)
        if possible:
            tried = stubborn.towards(state, need, forbid, possible)
            _made(stubborn, space, numbers, number, tried)
        number += 1
        if len(space.states) > limit:
            raise TooManyStatesError
    return None


class TooManyStatesError(Exception):
    """More states would have to be looked at than was allowed."""
