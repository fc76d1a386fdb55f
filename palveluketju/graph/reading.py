"""In which order the steps of a chain are read.

Every step comes after the steps that lead to it, and otherwise as early as the author declared it.
Inside a loop the declared order says where the story begins: an arrow to an earlier step of its
loop runs back. The first order by Kahn, CACM 5 (1962), with the least declared step taken first;
strong components by Tarjan, SIAM J. Comput. 1 (1972), without recursion.
"""

from collections.abc import Sequence
from heapq import heapify, heappop, heappush

Ends = tuple[int, int]
"""An arrow: the numbers of its source and its target."""


def runs_forward(count: int, ends: Sequence[Ends]) -> tuple[bool, ...]:
    """Of each arrow between ``count`` nodes, numbered as declared, whether it runs forward."""
    part = components(count, ends)
    return tuple(part[s] != part[t] or s < t for s, t in ends)


def reading_order(count: int, ends: Sequence[Ends]) -> tuple[int, ...]:
    """All ``count`` nodes, numbered as declared, in reading order.

    Where every arrow that runs forward leads to a later node, that is the declared order.
    """
    after: list[list[int]] = [[] for _ in range(count)]
    waits = [0] * count
    for (s, t), forward in zip(ends, runs_forward(count, ends), strict=True):
        if forward:
            after[s].append(t)
            waits[t] += 1
    free = [node for node in range(count) if not waits[node]]
    heapify(free)
    order = []
    while free:
        node = heappop(free)
        order.append(node)
        for target in after[node]:
            waits[target] -= 1
            if not waits[target]:
                heappush(free, target)
    return tuple(order)


def components(count: int, ends: Sequence[Ends]) -> list[int]:
    """The strong component of each of ``count`` nodes, as a number."""
    after: list[list[int]] = [[] for _ in range(count)]
    for s, t in ends:
        after[s].append(t)
    part, seen, low = [-1] * count, [-1] * count, [0] * count
    stack: list[int] = []
    clock = 0
    for root in range(count):
        work = [(root, 0)] if seen[root] < 0 else []
        while work:
            node, step = work.pop()
            if step == 0:
                seen[node] = low[node] = clock
                clock += 1
                stack.append(node)
            elif part[after[node][step - 1]] < 0:
                low[node] = min(low[node], low[after[node][step - 1]])
            if step < len(after[node]):
                work.append((node, step + 1))
                if seen[after[node][step]] < 0:
                    work.append((after[node][step], 0))
            elif low[node] == seen[node]:
                _close(node, stack, part)
    return part


def _close(root: int, stack: list[int], part: list[int]) -> None:
    while True:
        node = stack.pop()
        part[node] = root
        if node == root:
            return
