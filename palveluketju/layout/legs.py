"""The straight pieces of routes, and which of two beside each other should come first."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from palveluketju.layout.stages import Leg, Routed

DEEP = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """A leg: its strip, the strips across at its ends, and where each end goes on.

    ``turns`` is -1, 0 or 1 at the low and the high end: towards smaller or greater numbers of
    this leg's own strips, or 0 where it ends at a symbol. ``onward`` is the next leg there.
    """

    leg: Leg
    horizontal: bool
    strip: int
    low: int
    high: int
    turns: tuple[int, int]
    onward: tuple[Leg | None, Leg | None]
    nodes: tuple[int, int]
    """The symbols at the low and the high end, -1 where the arrow bends."""
    pair: tuple[int, int]
    """The arrow's two symbols, the smaller number first."""


def pieces(routed: Routed) -> dict[Leg, Piece]:
    """Every leg of every route."""
    return {
        piece.leg: piece
        for number, ends in enumerate(routed.grid.sized.ends)
        for piece in pieces_of(number, routed.routes[number].stops, ends)
    }


@lru_cache(maxsize=20_000)
def pieces_of(
    number: int, stops: tuple[tuple[int, int], ...], ends: tuple[int, int]
) -> tuple[Piece, ...]:
    """The legs of one arrow; the same ways are looked at again and again."""
    return tuple(_pieces(number, stops, ends))


def _pieces(
    number: int, stops: tuple[tuple[int, int], ...], ends: tuple[int, int]
) -> Iterator[Piece]:
    last = len(stops) - 2
    pair = (min(ends), max(ends))
    for k in range(last + 1):
        (v, h), (w, g) = stops[k], stops[k + 1]
        horizontal = h == g
        at, to = (v, w) if horizontal else (h, g)
        own = h if horizontal else v
        axis = 1 if horizontal else 0
        before = _sign(stops[k - 1][axis] - own) if k else 0
        after = _sign(stops[k + 2][axis] - own) if k < last else 0
        turns, onward = (
            (before, after),
            (
                (number, k - 1) if k else None,
                (number, k + 1) if k < last else None,
            ),
        )
        nodes = (ends[0] if k == 0 else -1, ends[1] if k == last else -1)
        if at > to:
            turns, onward, nodes = turns[::-1], onward[::-1], nodes[::-1]
        yield Piece(
            (number, k), horizontal, own, min(at, to), max(at, to), turns, onward, nodes, pair
        )


def _sign(value: int) -> int:
    return (value > 0) - (value < 0)


def vote(table: dict[Leg, Piece], a: Piece, b: Piece) -> tuple[int, int]:
    """For the low and the high end: -1 when ``a`` first saves a crossing there, 1 when ``b``."""
    return _at(table, a, b, 0, DEEP), _at(table, a, b, 1, DEEP)


def _at(table: dict[Leg, Piece], a: Piece, b: Piece, end: int, deep: int) -> int:
    here_a, here_b = (a.high, b.high) if end else (a.low, b.low)
    if here_a != here_b:
        a_inside = here_a < here_b if end else here_a > here_b
        return a.turns[end] if a_inside else -b.turns[end]
    turn = a.turns[end]
    if turn != b.turns[end]:
        return _sign(turn - b.turns[end])
    next_a, next_b = a.onward[end], b.onward[end]
    if next_a is None or next_b is None or deep == 0:
        return _tie(a, b, end)
    far = 1 if turn > 0 else 0
    ahead = _at(table, table[next_a], table[next_b], far, deep - 1)
    return ahead if (turn > 0) != bool(end) else -ahead


def _tie(a: Piece, b: Piece, end: int) -> int:
    """Arrows between the same two symbols: declared order, decided at one of the two only."""
    node = a.nodes[end]
    if a.pair != b.pair or node != b.nodes[end] or node != a.pair[0]:
        return 0
    return _sign(a.leg[0] - b.leg[0])
