"""What is laid so far while arrows choose their ways."""

from dataclasses import dataclass, field
from itertools import pairwise

from palveluketju.layout.legs import Piece, pieces_of, vote
from palveluketju.layout.stages import Leg
from palveluketju.layout.ways import Stops


@dataclass(frozen=True, slots=True)
class Way:
    """A priced way: ``base`` does not depend on other arrows."""

    base: float
    stops: Stops
    sides: int


@dataclass(slots=True)
class Traffic:
    """Legs passing each crossing point, legs in each strip, arrows at each symbol's side.

    ``ends`` are the symbols of every arrow, laid or not.
    """

    ends: tuple[tuple[int, int], ...]
    down: dict[tuple[int, int], int] = field(default_factory=dict)
    across: dict[tuple[int, int], int] = field(default_factory=dict)
    sides: dict[tuple[int, int], list[int]] = field(default_factory=dict)
    strips: dict[tuple[bool, int], dict[Leg, Piece]] = field(default_factory=dict)
    table: dict[Leg, Piece] = field(default_factory=dict)

    def lay(self, number: int, way: Way, sign: int) -> None:
        """Add (1) or lift (-1) an arrow."""
        for (v, h), (w, g) in pairwise(way.stops):
            if h == g:
                for x in range(min(v, w) + 1, max(v, w)):
                    self.across[x, h] = self.across.get((x, h), 0) + sign
            else:
                for y in range(min(h, g) + 1, max(h, g)):
                    self.down[v, y] = self.down.get((v, y), 0) + sign
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
        down, across = self.down, self.across
        found = 0
        for (v, h), (w, g) in pairwise(stops):
            if h == g:
                low, high = (v, w) if v < w else (w, v)
                for x in range(low + 1, high):
                    found += down.get((x, h), 0)
            else:
                low, high = (h, g) if h < g else (g, h)
                for y in range(low + 1, high):
                    found += across.get((v, y), 0)
        return found

    def tangles(self, number: int, stops: Stops) -> int:
        """Arrows that share a strip with the new way and part from it on the wrong side."""
        mine = list(pieces_of(number, stops, self.ends[number]))
        self.table.update((piece.leg, piece) for piece in mine)
        found: set[int] = set()
        for piece in mine:
            for other in self.strips.get((piece.horizontal, piece.strip), {}).values():
                if piece.low < other.high and other.low < piece.high:
                    low, high = vote(self.table, piece, other)
                    if low * high < 0:
                        found.add(other.leg[0])
        return len(found)
