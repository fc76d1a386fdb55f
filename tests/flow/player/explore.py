"""Reaches every state of a net, breadth first."""

from array import array
from dataclasses import dataclass, field

from .moves import Move
from .net import Net

Fault = tuple[str, str]


@dataclass
class Reached:
    """The states of a net from one on, with the moves between them.

    `depth` is the number of moves to each state. From state n moves lead to the states in `target`
    from `first[n]` up to `first[n + 1]`. `moving[n]` tells whether some move is possible there,
    and `multiplying[n]` whether a multiplying one is. `made` are the moves that are made somewhere.
    `lengths` has the number of moves of a shortest path to each fault that was noted.
    """

    net: Net
    states: list[int]
    depth: array = field(default_factory=lambda: array("I", [0]))
    first: array = field(default_factory=lambda: array("L", [0]))
    target: array = field(default_factory=lambda: array("L"))
    made: set[Move] = field(default_factory=set)
    moving: bytearray = field(default_factory=bytearray)
    multiplying: bytearray = field(default_factory=bytearray)
    lengths: dict[Fault, int] = field(default_factory=dict)
    finished: bool = True

    def terminated(self, n: int) -> bool:
        return not self.states[n] & self.net.places.all

    def deadlocked(self, n: int) -> bool:
        """Whether state n is not terminated and has no move."""
        return not self.moving[n] and not self.terminated(n)

    def targets(self, n: int) -> array:
        """The states that moves lead to from state n."""
        return self.target[self.first[n] : self.first[n + 1]]

    def add_length(self, fault: Fault, length: int) -> None:
        """Notes a path to a fault, if it is the shortest so far."""
        if length < self.lengths.setdefault(fault, length):
            self.lengths[fault] = length


def reach(net: Net, start: int, limit: int) -> Reached:
    """All states that are reached from one, and the faults of single moves."""
    found = Reached(net, [start])
    states, target, made = found.states, found.target, found.made
    number = {start: 0}
    for n, state in enumerate(states):
        depth = found.depth[n] + 1
        tries = net.tries(state)
        multiplying = False
        for move, _, after, doubled in tries:
            if move.final and net.ends_early(move, state):
                found.add_length(("final-early", move.step or ""), depth)
            if doubled:
                multiplying = True
                for step in doubled:
                    found.add_length(("multiplied", step), depth)
            else:
                made.add(move)
                to = number.setdefault(after, len(states))
                if to == len(states):
                    states.append(after)
                    found.depth.append(depth)
                target.append(to)
        found.moving.append(bool(tries))
        found.multiplying.append(multiplying)
        found.first.append(len(target))
        if len(states) > limit:
            found.finished = False
            break
    return found
