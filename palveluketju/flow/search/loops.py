"""Loops that nobody gets out of."""

from __future__ import annotations

from palveluketju.flow.net import Net
from palveluketju.flow.search.space import Space


def lost(net: Net, space: Space) -> set[int]:
    """The numbers of the states from which play comes to no end, no stop and no clash."""
    good = [False] * len(space.states)
    waiting = [number for number, state in enumerate(space.states) if not state & net.control]
    waiting += space.stops
    waiting += [number for number, _, _ in space.clashes]
    for number in waiting:
        good[number] = True
    before: list[list[int]] = [[] for _ in space.states]
    for number, following in enumerate(space.following):
        for other in following:
            before[other].append(number)
    while waiting:
        for other in before[waiting.pop()]:
            if not good[other]:
                good[other] = True
                waiting.append(other)
    return {number for number, fine in enumerate(good) if not fine}


def loops(net: Net, space: Space) -> list[list[int]]:
    """The closed sets of lost states in which each leads to each, the first found first."""
    within = lost(net, space)
    if not within:
        return []
    import networkx

    graph: networkx.DiGraph[int] = networkx.DiGraph()
    graph.add_nodes_from(within)
    graph.add_edges_from((number, other) for number in within for other in space.following[number])
    return sorted(sorted(part) for part in networkx.attracting_components(graph))
