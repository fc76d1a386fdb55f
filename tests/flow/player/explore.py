"""Reaches every state of a net, breadth first."""

from array import array
from collections import deque
from dataclasses import dataclass, field

from .moves import Move
from .net import Net

Fault = tuple[str, str]


@dataclass
class Reached:
    """The states of a net from some states on, with the moves between them.

    `depth` is the number of moves to each state. State n has the edges from `first[n]` up to
    `first[n + 1]`, each with its target in `target` and its move in `made`. `moving[n]` tells
    whether some move is possible, and `multiplying[n]` whether a multiplying one is.
    """

    net: Net
    states: list[int] = field(default_factory=list)
    depth: array = field(default_factory=lambda: array("I"))
    first: array = field(default_factory=lambda: array("L", [0]))
    target: array = field(default_factory=lambda: array("L"))
    made: list[Move] = field(default_factory=list)
    moving: bytearray = field(default_factory=bytearray)
    multiplying: bytearray = field(default_factory=bytearray)
    lengths: dict[Fault, int] = field(default_factory=dict)
    finished: bool = True

    def deadlocked(self, n: int) -> bool:
        """Whether state n is not terminated and has no move."""
        return bool(self.states[n] & self.net.places.all) and not self.moving[n]

    def terminated(self, n: int) -> bool:
        return not self.states[n] & self.net.places.all

    def add_length(self, fault: Fault, length: int) -> None:
        """Notes a path to a fault, if it is the shortest so far."""
        self.lengths[fault] = min(length, self.lengths.get(fault, length))


def reach(net: Net, starts: list[int], limit: int) -> Reached:
    """All states that are reached from the starts, and the faults of single moves."""
    found = Reached(net)
    index: dict[int, int] = {}
    ahead: deque[int] = deque()

    def number(state: int, depth: int) -> int:
        if state not in index:
            index[state] = len(found.states)
            found.states.append(state)
            found.depth.append(depth)
            ahead.append(state)
        return index[state]

    for start in starts:
        number(start, 0)
    while ahead:
        state = ahead.popleft()
        depth = found.depth[len(found.moving)] + 1
        moving = multiplying = False
        for move in net.possible(state):
            moving = True
            if net.ends_early(move, state):
                found.add_length(("final-early", move.step or ""), depth)
            new, doubled = net.marked_by(move, state)
            for step in doubled:
                multiplying = True
                found.add_length(("multiplied", step), depth)
            if not doubled:
                found.target.append(number(net.after(move, state, new), depth))
                found.made.append(move)
        found.moving.append(moving)
        found.multiplying.append(multiplying)
        found.first.append(len(found.target))
        if len(found.states) > limit:
            found.finished = False
            break
    return found
