"""Whether something can happen that something else never came before, and how."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from palveluketju.flow.net import Net
from palveluketju.flow.search.space import Space, explore
from palveluketju.flow.search.wide import TooManyStatesError, explore_wide

FEW = 10_000
"""States that are simply looked at before anything cleverer is tried."""

SOME = 3_000
"""States looked at where much runs side by side."""


@dataclass(frozen=True, slots=True)
class Bypass:
    """The nearest way past: the numbers of its moves, and every move that a way past leads to.

    Where so much runs side by side that not every state was looked at, `path` may be longer
    than need be.
    """

    path: tuple[int, ...]
    moves: frozenset[int]


def bypass(
    net: Net, goal: Set[int], barred: Set[int], limit: int, *, few: int = FEW
) -> Bypass | None:
    """A path to one of the moves `goal` on which no move of `barred` is made; None if none.

    Moves are given by their numbers. Raises TooManyStatesError where more than `limit` states
    would have to be looked at.
    """
    kept = [index for index in range(len(net.moves)) if index not in barred]
    without = replace(net, moves=tuple(net.moves[index] for index in kept))
    wanted = frozenset(number for number, index in enumerate(kept) if index in goal)
    space = explore(without, min(few, limit))
    if not (space.finished or space.made & wanted):
        wide = explore_wide(without, min(SOME, limit))
        if wide.finished and not wide.made & wanted:
            return None
        full = explore(without, limit)
        space = full if full.finished or full.made & wanted else wide
    if not space.made & wanted:
        if space.finished:
            return None
        raise TooManyStatesError
    path = (kept[number] for number in _path(without, space, wanted))
    return Bypass(tuple(path), frozenset(kept[number] for number in space.made & wanted))


def _path(net: Net, space: Space, wanted: Set[int]) -> list[int]:
    """The shortest path to one of the wanted moves, that move included."""
    for number, state in enumerate(space.states):
        for index in sorted(wanted):
            move = net.moves[index]
            if move.is_possible(state) and not ((state & ~move.drop & move.clash) | move.twice):
                return [*space.path(number), index]
    raise ValueError("none of the moves was made")
