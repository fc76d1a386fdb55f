"""Steps that are `once`: a second arrival joins the matter that is open."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.flow.net.board import Board
from palveluketju.flow.net.net import NetMove
from palveluketju.model.step import Doing


def joining(board: Board, moves: list[NetMove]) -> list[NetMove]:
    """The moves, where a second arrival at a step that is `once` is taken in."""
    places = sum(board.spots)
    for name, step in board.chain.steps.items():
        if isinstance(step, Doing) and step.once:
            opened = _opened(moves, name, places)
            if opened:  # What leaves nothing open cannot be joined.
                moves = list(_taken_in(moves, board, name, opened))
    return moves


def _taken_in(moves: list[NetMove], board: Board, name: str, opened: int) -> Iterator[NetMove]:
    """A token that comes from the step's own matter, round a loop, is no second arrival."""
    foreign = [place for place in board.before[name] if not place & opened]
    mask = sum(foreign)
    for move in moves:
        bound = move.begins and move.step == name and move.take & mask
        yield move._replace(forbid=move.forbid | opened) if bound else move
    at = board.chain.at("steps", name).parts
    for place in foreign:
        yield NetMove("join", name, at, place, place, place, 0, some=opened, begins=False)


def _opened(moves: list[NetMove], name: str, places: int) -> int:
    """The places that the moves of a step mark, and those that follow from them."""
    found = 0
    for move in moves:
        if move.begins and move.step == name:
            found |= move.put & places
    before = 0
    while found != before:
        before = found
        for move in moves:
            if move.take & found:
                found |= move.put & places
    return found
