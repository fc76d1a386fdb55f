"""Pass 3: a column for every symbol, so that arrows are short and run to the right.

An arrow to another lane may drop straight down or up inside one column, where nothing stands
in its way: that saves a column and two bends.
"""

from palveluketju.layout.scene import Line, Shape
from palveluketju.layout.simplex import Span, ranks
from palveluketju.layout.stages import Acyclic, Layered

OWN_LANE, HANDOFF, BACK = 6, 4, 1
ROUNDS = 4


def layered(acyclic: Acyclic) -> Layered:
    """Columns from network simplex, with as many drops as stay free of obstacles."""
    drops = _drops(acyclic)
    column = _columns(acyclic, drops)
    for _ in range(ROUNDS):
        blocked = {arrow for arrow in drops if _blocked(acyclic, column, arrow)}
        if not blocked:
            break
        drops = drops - blocked
        column = _columns(acyclic, drops)
    return Layered(acyclic, tuple(column))


def _columns(acyclic: Acyclic, drops: frozenset[int]) -> list[int]:
    spans = []
    lane = acyclic.sized.lane
    for number, (s, t) in enumerate(acyclic.sized.ends):
        if s == t:
            continue
        if not acyclic.forward[number]:
            spans.append(Span(t, s, 0 if lane[s] != lane[t] else 1, BACK))
        elif number in drops:
            spans.append(Span(s, t, 0, HANDOFF))
        else:
            spans.append(Span(s, t, 1, OWN_LANE if lane[s] == lane[t] else HANDOFF))
    return ranks(len(lane), spans)


def _drops(acyclic: Acyclic) -> frozenset[int]:
    """Arrows that may stay inside a column, chosen in declared order.

    Symbols joined by drops form vertical paths: every symbol has at most one drop on its upper
    and one on its lower side, and no path comes back to a lane it has passed.
    """
    sized = acyclic.sized
    path: dict[int, list[int]] = {node: [node] for node in range(len(sized.lane))}
    taken: set[tuple[int, int]] = set()
    chosen: set[int] = set()
    for number in sorted(range(len(sized.ends)), key=lambda n: (_rank(acyclic, n), n)):
        s, t = sized.ends[number]
        if not acyclic.forward[number] or sized.lane[s] == sized.lane[t]:
            continue
        way = 1 if sized.lane[t] > sized.lane[s] else -1
        if (s, way) in taken or (t, -way) in taken or path[s] is path[t]:
            continue
        if not _open(acyclic, s, way) or not _open(acyclic, t, -way):
            continue
        joined = path[s] + path[t]
        if not _monotone(joined, sized.lane, path[s], path[t]):
            continue
        chosen.add(number)
        taken |= {(s, way), (t, -way)}
        for node in joined:
            path[node] = joined
    return frozenset(chosen)


def _rank(acyclic: Acyclic, number: int) -> int:
    arrow = acyclic.sized.scene.arrows[number]
    order = (Line.NEXT, Line.ASKS, Line.SENDS, Line.FLOW, Line.ARRIVES, Line.EXIT)
    return order.index(arrow.line)


def _open(acyclic: Acyclic, node: int, way: int) -> bool:
    """Whether a symbol can take an arrow on its upper (-1) or lower (1) side."""
    shape = acyclic.sized.scene.symbols[node].shape
    captioned = acyclic.sized.figures[node].caption is not None
    return not (way == 1 and captioned and shape in (Shape.START, Shape.END))


def _monotone(
    joined: list[int], lane: tuple[int, ...], first: list[int], second: list[int]
) -> bool:
    """Whether two vertical paths can be joined: their lanes do not interleave."""
    lanes = [lane[node] for node in joined]
    if len(set(lanes)) != len(lanes):
        return False
    a, b = [lane[node] for node in first], [lane[node] for node in second]
    return max(a) < min(b) or max(b) < min(a)


def _blocked(acyclic: Acyclic, column: list[int], number: int) -> bool:
    s, t = acyclic.sized.ends[number]
    lane = acyclic.sized.lane
    if column[s] != column[t]:
        return False
    low, high = sorted((lane[s], lane[t]))
    return any(column[node] == column[s] and low < lane[node] < high for node in range(len(lane)))
