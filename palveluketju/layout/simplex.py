"""Ranks of least total weighted length: network simplex.

Gansner, Koutsofios, North, Vo, *A Technique for Drawing Directed Graphs*, IEEE TSE 19 (1993).
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """``head`` must be at least ``least`` ranks after ``tail``; ``weight`` pulls them close."""

    tail: int
    head: int
    least: int
    weight: int


def ranks(count: int, spans: Sequence[Span]) -> list[int]:
    """Rank of each of ``count`` nodes; every connected part begins at 0. No cycles allowed."""
    rooted = [*spans, *(Span(count, node, 0, 0) for node in range(count))]
    rank = _longest(count + 1, rooted)
    tree = _tight_tree(count + 1, rooted, rank)
    for _ in range(8 * count + 50):
        leave = _worst(count + 1, rooted, tree)
        if leave is None:
            break
        _pivot(count + 1, rooted, tree, leave, rank)
    return _from_zero(count, spans, rank)


def _longest(count: int, spans: Sequence[Span]) -> list[int]:
    waiting = [0] * count
    out: list[list[Span]] = [[] for _ in range(count)]
    for span in spans:
        waiting[span.head] += 1
        out[span.tail].append(span)
    rank = [0] * count
    ready = [node for node in range(count) if waiting[node] == 0]
    while ready:
        node = ready.pop()
        for span in out[node]:
            rank[span.head] = max(rank[span.head], rank[node] + span.least)
            waiting[span.head] -= 1
            if waiting[span.head] == 0:
                ready.append(span.head)
    return rank


def _slack(span: Span, rank: list[int]) -> int:
    return rank[span.head] - rank[span.tail] - span.least


def _tight_tree(count: int, spans: Sequence[Span], rank: list[int]) -> list[int]:
    """Numbers of the spans of a spanning tree without slack; shifts ``rank`` to get one."""
    inside = [False] * count
    inside[count - 1] = True
    tree: list[int] = []
    while len(tree) < count - 1:
        border = [i for i, span in enumerate(spans) if inside[span.tail] != inside[span.head]]
        best = min(border, key=lambda i: (_slack(spans[i], rank), i))
        gap = _slack(spans[best], rank)
        if inside[spans[best].head]:
            gap = -gap
        for node in range(count):
            rank[node] += gap if inside[node] else 0
        inside[spans[best].tail] = inside[spans[best].head] = True
        tree.append(best)
    return tree


def _tail_side(count: int, spans: Sequence[Span], tree: list[int], cut: int) -> list[bool]:
    """Nodes that stay joined to the tail of ``tree[cut]`` when that span leaves the tree."""
    near: list[list[int]] = [[] for _ in range(count)]
    for at, number in enumerate(tree):
        if at != cut:
            near[spans[number].tail].append(spans[number].head)
            near[spans[number].head].append(spans[number].tail)
    side = [False] * count
    work = [spans[tree[cut]].tail]
    side[work[0]] = True
    while work:
        for node in near[work.pop()]:
            if not side[node]:
                side[node] = True
                work.append(node)
    return side


def _worst(count: int, spans: Sequence[Span], tree: list[int]) -> int | None:
    """Position in ``tree`` of a span whose removal shortens the whole, None at the optimum.

    The cut value of a tree span is what leaves its tail side minus what comes in, which is
    the sum of (out - in) over that side: one walk from the leaves gives all of them.
    """
    pull = [0] * count
    for span in spans:
        pull[span.tail] += span.weight
        pull[span.head] -= span.weight
    near: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    for at, number in enumerate(tree):
        near[spans[number].tail].append((spans[number].head, at))
        near[spans[number].head].append((spans[number].tail, at))
    order, parent = [count - 1], {count - 1: (-1, -1)}
    for node in order:
        for other, at in near[node]:
            if other not in parent:
                parent[other] = (node, at)
                order.append(other)
    for node in reversed(order[1:]):
        above, at = parent[node]
        value = pull[node] if spans[tree[at]].tail == node else -pull[node]
        if value < 0:
            return at
        pull[above] += pull[node]
    return None


def _pivot(count: int, spans: Sequence[Span], tree: list[int], cut: int, rank: list[int]) -> None:
    """Let ``tree[cut]`` go, take the tightest span that joins the halves the other way."""
    side = _tail_side(count, spans, tree, cut)
    back = [i for i, span in enumerate(spans) if side[span.head] and not side[span.tail]]
    enter = min(back, key=lambda i: (_slack(spans[i], rank), i))
    gap = _slack(spans[enter], rank)
    for node in range(count):
        rank[node] -= gap if side[node] else 0
    tree[cut] = enter


def _from_zero(count: int, spans: Sequence[Span], rank: list[int]) -> list[int]:
    part = list(range(count))

    def top(node: int) -> int:
        while part[node] != node:
            part[node] = part[part[node]]
            node = part[node]
        return node

    for span in spans:
        part[top(span.tail)] = top(span.head)
    least: dict[int, int] = {}
    for node in range(count):
        least[top(node)] = min(least.get(top(node), rank[node]), rank[node])
    return [rank[node] - least[top(node)] for node in range(count)]
