"""Livelocks: states from which a play cannot end in any way."""

import networkx as nx

from .explore import Reached


def livelocks(reached: Reached) -> dict[str, int]:
    """Each step of a livelock, with the fewest moves to a state that is caught in it."""
    caught = _caught(reached)
    graph = nx.DiGraph()
    graph.add_nodes_from(caught)
    for n in caught:
        targets = reached.target[reached.first[n] : reached.first[n + 1]]
        graph.add_edges_from((n, target) for target in targets)
    found: dict[str, int] = {}
    for group in list(nx.attracting_components(graph)):
        length = min(reached.depth[n] for n in _leading_to(graph, group))
        for step in _moving(reached, group):
            found[step] = min(length, found.get(step, length))
    return found


def _caught(reached: Reached) -> list[int]:
    """States that reach no terminated state, no deadlock and no multiplying move."""
    count = len(reached.states)
    free = bytearray(
        reached.terminated(n) or not reached.moving[n] or reached.multiplying[n]
        for n in range(count)
    )
    changed = True
    while changed:
        changed = False
        for n in range(count - 1, -1, -1):
            targets = reached.target[reached.first[n] : reached.first[n + 1]]
            if not free[n] and any(free[target] for target in targets):
                free[n] = changed = True
    return [n for n in range(count) if not free[n]]


def _leading_to(graph: nx.DiGraph, group: set[int]) -> set[int]:
    """The states of a group and those that lead to it."""
    return set(nx.ancestors(graph, next(iter(group)))) | group


def _moving(reached: Reached, group: set[int]) -> set[str]:
    """The steps that move between the states of a closed group."""
    return {
        move.step
        for n in group
        for move in reached.made[reached.first[n] : reached.first[n + 1]]
        if move.acts and move.step is not None
    }
