"""Livelocks: states from which a play cannot end in any way."""

import networkx as nx

from .explore import Reached


def livelocks(reached: Reached) -> dict[str, int]:
    """Each step of a livelock, with the fewest moves to a state of the closed set."""
    caught = _caught(reached)
    graph = nx.DiGraph((n, target) for n in caught for target in reached.targets(n))
    found: dict[str, int] = {}
    for group in nx.attracting_components(graph):
        length = min(reached.depth[n] for n in group)
        for step in _moving(reached, group):
            found[step] = min(length, found.get(step, length))
    return found


def _caught(reached: Reached) -> list[int]:
    """States that reach no terminated state, no deadlock and no multiplying move."""
    count = len(reached.states)
    free = bytearray(not reached.moving[n] or reached.multiplying[n] for n in range(count))
    caught = [n for n in reversed(range(count)) if not free[n]]
    while True:
        rest = []
        for n in caught:
            if any(map(free.__getitem__, reached.targets(n))):
                free[n] = True
            else:
                rest.append(n)
        if len(rest) == len(caught):
            return rest
        caught = rest


def _moving(reached: Reached, group: set[int]) -> set[str]:
    """The steps that move between the states of a closed group."""
    return {
        move.step
        for n in group
        for move, _ in reached.net.successors(reached.states[n])
        if move.acts and move.step is not None
    }
