"""The states that a net reaches, breadth first, and how each is reached."""

from __future__ import annotations

from dataclasses import dataclass, field

from palveluketju.flow.net import Net, NetMove


@dataclass
class Space:
    """States in the order in which they were found; `parent` and `via` say by which move.

    `following` holds the numbers of the states that each leads to, `moved` a bit for each move
    that was made, `clashes` each state and move that would mark a place twice, `stops` the
    states without any move, `early` each state and move of a final end that is not alone.
    `finished` is False where the limit was passed.
    """

    states: list[int] = field(default_factory=list)
    parent: list[int] = field(default_factory=list)
    via: list[int] = field(default_factory=list)
    following: list[tuple[int, ...]] = field(default_factory=list)
    made: set[int] = field(default_factory=set)
    clashes: list[tuple[int, int, int]] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)
    early: list[tuple[int, int]] = field(default_factory=list)
    finished: bool = True

    def path(self, number: int) -> list[int]:
        """The numbers of the moves that lead to a state, first to last."""
        found = []
        while self.parent[number] >= 0:
            found.append(self.via[number])
            number = self.parent[number]
        return found[::-1]


def explore(net: Net, limit: int) -> Space:
    """All states that can be reached from the first one, at most `limit` of them."""
    space = Space([net.start], [-1], [-1])
    states, following = space.states, space.following
    numbers = {net.start: 0}
    moves_at = by_place(net)
    control = net.control
    number = 0
    while number < len(states):
        state = states[number]
        found: list[int] = []
        able = False
        for index, move in possible(state & control, state, moves_at):
            able = True
            left = state & ~move.drop
            clash = (left & move.clash) | move.twice
            if clash:
                space.clashes.append((number, index, clash))
                continue
            if move.alone and state & control & ~move.take:
                space.early.append((number, index))
            space.made.add(index)
            reached = left | move.put
            known = numbers.get(reached)
            if known is None:
                known = numbers[reached] = len(states)
                states.append(reached)
                space.parent.append(number)
                space.via.append(index)
            found.append(known)
        following.append(tuple(found))
        if not able and state & control:
            space.stops.append(number)
        number += 1
        if len(states) > limit:
            space.finished = False
            break
    return space


def by_place(net: Net) -> dict[int, list[tuple[int, NetMove]]]:
    """The moves by one of the places that they take, each with its number."""
    found: dict[int, list[tuple[int, NetMove]]] = {}
    for index, move in enumerate(net.moves):
        found.setdefault(move.take & -move.take, []).append((index, move))
    return found


def possible(
    marked: int, state: int, by_place: dict[int, list[tuple[int, NetMove]]]
) -> list[tuple[int, NetMove]]:
    """The moves that can be made in a state, in the order of the net."""
    found = []
    while marked:
        low = marked & -marked
        marked ^= low
        for entry in by_place.get(low, ()):
            move = entry[1]
            if (
                state & move.need == move.need
                and not state & move.forbid
                and (not move.some or state & move.some)
            ):
                found.append(entry)
    found.sort()
    return found


def lost(net: Net, space: Space) -> set[int]:
    """The numbers of the states from which play comes to no end, no stop and no clash."""
    good = [False] * len(space.states)
    waiting = [number for number, state in enumerate(space.states) if not state & net.control]
    waiting += space.stops
    waiting += [number for number, _, _ in space.clashes]
    before: list[list[int]] = [[] for _ in space.states]
    for number, following in enumerate(space.following):
        for other in following:
            before[other].append(number)
    for number in waiting:
        good[number] = True
    while waiting:
        for other in before[waiting.pop()]:
            if not good[other]:
                good[other] = True
                waiting.append(other)
    return {number for number, fine in enumerate(good) if not fine}
