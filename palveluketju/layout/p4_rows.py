"""Pass 4: rows inside lanes, so that work inside a lane runs straight.

Symbols take rows from left to right, each the row of the work that leads to it when the way
is free; then single moves inside a lane are tried until none helps.
"""

from palveluketju.layout.stages import Grid, Layered

STRAIGHT, BLOCKED, STEP = 0.0, 2.0, 0.25
ROUNDS = 3


def gridded(layered: Layered) -> Grid:
    """Rows of least estimated bends."""
    lanes = len(layered.acyclic.sized.scene.lanes)
    row = [0] * len(layered.column)
    members: list[list[int]] = [[] for _ in range(lanes)]
    for node in sorted(range(len(row)), key=lambda n: (layered.column[n], n)):
        members[layered.acyclic.sized.lane[node]].append(node)
    for lane in range(lanes):
        _first(layered, members[lane], row)
    for _ in range(ROUNDS):
        if not any([_improve(layered, members[lane], row) for lane in range(lanes)]):
            break
    return _counted(layered, members, row)


def _near(layered: Layered, node: int) -> list[tuple[int, int]]:
    """(arrow, other end) of every arrow at a symbol, loops left out."""
    ends = layered.acyclic.sized.ends
    return [
        (number, t if s == node else s)
        for number, (s, t) in enumerate(ends)
        if node in (s, t) and s != t
    ]


def _first(layered: Layered, nodes: list[int], row: list[int]) -> None:
    filled: dict[tuple[int, int], int] = {}
    for index, node in enumerate(nodes):
        placed = set(nodes[:index])
        column = layered.column[node]
        height = 1 + max((row[other] for other in placed), default=-1)
        free = [r for r in range(height + 1) if (column, r) not in filled]
        row[node] = min(free, key=lambda r: (_price(layered, node, r, row, filled, placed), r))
        filled[column, row[node]] = node


def _price(
    layered: Layered,
    node: int,
    at: int,
    row: list[int],
    filled: dict[tuple[int, int], int],
    placed: set[int],
) -> float:
    """Estimated bends of the arrows of ``node`` when it stands in row ``at`` of its lane."""
    lane, column = layered.acyclic.sized.lane, layered.column
    price = 0.3 * at
    for _, other in _near(layered, node):
        if lane[other] < lane[node]:
            price += STEP * at
        elif lane[other] > lane[node]:
            price -= STEP * at * 0.5
        elif other in placed:
            low, high = sorted((column[node], column[other]))
            clear = all((c, at) not in filled for c in range(low + 1, high))
            straight = row[other] == at and clear and low != high
            price += STRAIGHT if straight else BLOCKED + STEP * abs(row[other] - at)
    return price


def _improve(layered: Layered, nodes: list[int], row: list[int]) -> bool:
    """Try every symbol in every other row of its column, exchanging when it is taken."""
    height = 1 + max((row[node] for node in nodes), default=-1)
    if height < 2:
        return False
    filled = {(layered.column[node], row[node]): node for node in nodes}
    moved = False
    for node in nodes:
        for at in range(height):
            if at != row[node]:
                moved |= _exchange(layered, nodes, row, filled, node, at)
    return moved


def _exchange(
    layered: Layered,
    nodes: list[int],
    row: list[int],
    filled: dict[tuple[int, int], int],
    node: int,
    at: int,
) -> bool:
    column, old = layered.column[node], row[node]
    other = filled.get((column, at))
    everyone = set(nodes)
    before = _lane_price(layered, nodes, row, filled, everyone)
    _swap(filled, column, old, at)
    row[node] = at
    if other is not None:
        row[other] = old
    if _lane_price(layered, nodes, row, filled, everyone) < before - 1e-9:
        return True
    _swap(filled, column, old, at)
    row[node] = old
    if other is not None:
        row[other] = at
    return False


def _swap(filled: dict[tuple[int, int], int], column: int, old: int, at: int) -> None:
    first, second = filled.pop((column, old), None), filled.pop((column, at), None)
    if first is not None:
        filled[column, at] = first
    if second is not None:
        filled[column, old] = second


def _lane_price(
    layered: Layered,
    nodes: list[int],
    row: list[int],
    filled: dict[tuple[int, int], int],
    placed: set[int],
) -> float:
    return sum(_price(layered, node, row[node], row, filled, placed) for node in nodes)


def _counted(layered: Layered, members: list[list[int]], row: list[int]) -> Grid:
    """Close gaps inside lanes and number rows over the whole picture; every lane has a row."""
    rows: list[range] = []
    whole = list(row)
    start = 0
    for nodes in members:
        used = sorted({row[node] for node in nodes})
        for node in nodes:
            whole[node] = start + used.index(row[node])
        rows.append(range(start, start + max(1, len(used))))
        start = rows[-1].stop
    return Grid(layered, tuple(whole), tuple(rows))
