"""What is laid so far while arrows choose their ways."""

from dataclasses import dataclass, field
from itertools import pairwise

from palveluketju.layout.legs import Piece, pieces_of, vote
from palveluketju.layout.stages import Grid, Leg
from palveluketju.layout.ways import Stops


@dataclass(frozen=True, slots=True)
class Way:
    """A priced way: ``base`` does not depend on other arrows."""

    base: float
    stops: Stops
    sides: int


def nothing_laid(grid: Grid) -> "Traffic":
    """The traffic before the first arrow."""
    wide, tall = 2 * grid.layered.columns + 1, len(grid.across)
    down = [[0] * wide for _ in range(tall)]
    return Traffic(grid.sized.ends, down, [[0] * tall for _ in range(wide)])


@dataclass(slots=True)
class Traffic:
    """Legs passing each crossing point, legs in each strip, arrows at each symbol's side.

    ``ends`` are the symbols of every arrow, laid or not. ``down[h][v]`` counts the upright legs
    that pass a horizontal strip in a vertical one, ``across[v][h]`` the level legs.
    """

    ends: tuple[tuple[int, int], ...]
    down: list[list[int]]
    across: list[list[int]]
    sides: dict[tuple[int, int], list[int]] = field(default_factory=dict)
    strips: dict[tuple[bool, int], dict[Leg, Piece]] = field(default_factory=dict)
    table: dict[Leg, Piece] = field(default_factory=dict)

    def lay(self, number: int, way: Way, sign: int) -> None:
        """Add (1) or lift (-1) an arrow."""
        for (v, h), (w, g) in pairwise(way.stops):
            if h == g:
                for x in range(min(v, w) + 1, max(v, w)):
                    self.across[x][h] += sign
            else:
                for y in range(min(h, g) + 1, max(h, g)):
                    self.down[y][v] += sign
        for node, side, kind in self.touches(number, way):
            self.sides.setdefault((node, side), [0, 0])[kind] += sign
        for piece in pieces_of(number, way.stops, self.ends[number]):
            strip = self.strips.setdefault((piece.horizontal, piece.strip), {})
            if sign > 0:
                strip[piece.leg] = self.table[piece.leg] = piece
            else:
                del strip[piece.leg]

    def touches(self, number: int, way: Way) -> tuple[tuple[int, int, int], ...]:
        """(symbol, side, 0 leaving or 1 entering) at both ends of a way."""
        source, target = self.ends[number]
        return (source, way.sides // 4, 0), (target, way.sides % 4, 1)

    def crossings(self, stops: Stops) -> int:
        """Legs a new way would cross whatever the order side by side."""
        found = 0
        for (v, h), (w, g) in pairwise(stops):
            if h == g:
                found += sum(self.down[h][v + 1 : w] if v < w else self.down[h][w + 1 : v])
            else:
                found += sum(self.across[v][h + 1 : g] if h < g else self.across[v][g + 1 : h])
        return found

    def tangles(self, number: int, stops: Stops, most: float) -> int:
        """Arrows that share a strip with the new way and part from it on the wrong side.

        Where there are more than ``most`` it is not counted how many more.
        """
        mine = pieces_of(number, stops, self.ends[number])
        self.table.update((piece.leg, piece) for piece in mine)
        found: set[int] = set()
        for piece in mine:
            for other in self.strips.get((piece.horizontal, piece.strip), {}).values():
                if piece.low < other.high and other.low < piece.high:
                    low, high = vote(self.table, piece, other)
                    if low * high < 0:
                        found.add(other.leg[0])
                        if len(found) > most:
                            return len(found)
        return len(found)
