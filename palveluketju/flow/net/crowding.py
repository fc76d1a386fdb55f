"""Two tokens in one place, or before one step, are work that is done twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from palveluketju.flow.net.board import Board
from palveluketju.flow.net.net import NetMove, bits


def crowding(board: Board, moves: Iterable[NetMove]) -> Iterator[NetMove]:
    """The moves, each with the places where a token that is left makes it multiplied work."""
    crowd = {bit: bit for bit in board.spots}
    for name, places in board.before.items():
        if not board.takes_many(name):
            crowd.update(dict.fromkeys(places, sum(places)))
    control = sum(board.spots)
    for move in moves:
        clash, twice = 0, move.twice
        for bit in bits(move.put & control & ~move.fuse):
            twice |= bit if clash & bit else 0
            clash |= crowd[bit]
        yield move._replace(clash=clash & ~move.drop, twice=twice)
