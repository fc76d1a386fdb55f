"""Pass 4: rows inside lanes, so that work inside a lane runs straight.

Symbols take rows from left to right, each the row of the work that leads to it when the way
is free; then single moves inside a lane are tried until none helps. What fans out is also tried
with the straight work before it.
"""

from dataclasses import dataclass, field
from math import fsum

from palveluketju.layout.stages import Grid, Layered

BENT, APART, LOW = 2.0, 0.25, 0.3
"""Price of an arrow inside a lane that cannot run straight, of each row it must change, and of
each row further down a symbol stands."""
ROUNDS = 3
FAN = 5
"""A symbol with so many neighbours in its lane is also moved with the work before it."""


@dataclass(slots=True)
class Board:
    """Who stands where, lane by lane; rows are counted inside the lane here."""

    column: tuple[int, ...]
    lane: tuple[int, ...]
    near: list[list[int]]
    row: list[int]
    filled: dict[tuple[int, int, int], int] = field(default_factory=dict)

    def put(self, node: int, row: int) -> None:
        """Stand a symbol in a free row of its lane and column."""
        self.row[node] = row
        self.filled[self.lane[node], self.column[node], row] = node

    def exchange(self, node: int, row: int) -> None:
        """Move a symbol to another row; whoever stands there takes the old one."""
        lane, column, old = self.lane[node], self.column[node], self.row[node]
        other = self.filled.pop((lane, column, row), None)
        del self.filled[lane, column, old]
        self.put(node, row)
        if other is not None:
            self.put(other, old)

    def stands(self, node: int) -> bool:
        """Whether a symbol has got its row."""
        return self.filled.get((self.lane[node], self.column[node], self.row[node])) == node

    def straight_before(self, node: int) -> list[int]:
        """The symbol and those before it in its row from which work runs straight to it."""
        found = [node]
        for each in found:
            for other in self.near[each]:
                same = (self.lane[other], self.row[other]) == (self.lane[each], self.row[each])
                if same and self.column[other] < self.column[each] and other not in found:
                    found.append(other)
        return found

    def price(self, node: int, at: int) -> float:
        """Estimated bends of the arrows of ``node`` when it stands in row ``at``."""
        mine, column = self.lane[node], self.column
        price = LOW * at
        for other in self.near[node]:
            if self.lane[other] < mine:
                price += APART * at
            elif self.lane[other] > mine:
                price -= APART * at * 0.5
            elif self.stands(other):
                low, high = sorted((column[node], column[other]))
                clear = all((mine, c, at) not in self.filled for c in range(low + 1, high))
                if self.row[other] != at or not clear or low == high:
                    price += BENT + APART * abs(self.row[other] - at)
        return price

    def price_of(self, nodes: list[int]) -> float:
        """Estimated bends of a lane."""
        return fsum(self.price(node, self.row[node]) for node in nodes)


def gridded(layered: Layered) -> Grid:
    """Rows of least estimated bends."""
    sized = layered.acyclic.sized
    near: list[list[int]] = [[] for _ in sized.lane]
    for s, t in sized.ends:
        if s != t:
            near[s].append(t)
            near[t].append(s)
    board = Board(layered.column, sized.lane, near, [0] * len(sized.lane))
    members: list[list[int]] = [[] for _ in sized.scene.lanes]
    for node in sorted(range(len(sized.lane)), key=lambda n: (layered.column[n], n)):
        members[sized.lane[node]].append(node)
    for nodes in members:
        _fill(board, nodes)
        for _ in range(ROUNDS):
            if not _improve(board, nodes):
                break
    return _counted(layered, members, board.row)


def _fill(board: Board, nodes: list[int]) -> None:
    height = 0
    for node in nodes:
        place = board.lane[node], board.column[node]
        free = [row for row in range(height + 1) if (*place, row) not in board.filled]
        best = min((board.price(node, row), row) for row in free)[1]
        board.put(node, best)
        height = max(height, best + 1)


def _improve(board: Board, nodes: list[int]) -> bool:
    """Try every symbol in every other row; whether any move helped."""
    height = 1 + max((board.row[node] for node in nodes), default=0)
    moved = False
    for node in nodes:
        fan = sum(board.lane[other] == board.lane[node] for other in board.near[node]) >= FAN
        for at in range(height):
            moved |= _moved(board, nodes, [node], at)
            if fan:
                moved |= _moved(board, nodes, board.straight_before(node), at)
    return moved


def _moved(board: Board, nodes: list[int], some: list[int], at: int) -> bool:
    """Whether it helped to stand some symbols of one row in another, where they then are."""
    old = board.row[some[0]]
    if at == old:
        return False
    before = board.price_of(nodes)
    for node in some:
        board.exchange(node, at)
    if board.price_of(nodes) < before - 1e-9:
        return True
    for node in reversed(some):
        board.exchange(node, old)
    return False


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
