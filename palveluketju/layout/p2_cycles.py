"""Pass 2: arrows that run back against the flow.

An arrow runs back when it lies on a cycle and leads to a symbol that the author declared
earlier (or to itself): that is how the author tells the story. The rest has no cycle, because
inside a strongly connected part every forward arrow follows the declared order.
Strong components: Tarjan, SIAM J. Comput. 1 (1972), without recursion.
"""

from palveluketju.layout.stages import Acyclic, Sized


def acyclic(sized: Sized) -> Acyclic:
    """Say of each arrow whether it runs forward."""
    part = components(len(sized.figures), sized.ends)
    forward = tuple(part[s] != part[t] or s < t for s, t in sized.ends)
    return Acyclic(sized, forward)


def components(count: int, ends: tuple[tuple[int, int], ...]) -> list[int]:
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
