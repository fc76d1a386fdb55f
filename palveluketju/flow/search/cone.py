"""The part of a net on which something depends: all else can be left out without a trace.

A path to what depends on the cone needs no move outside it, since each move of the cone has all
its conditions there (the cone of influence of model checking; slicing of nets after Rakow,
*Safety slicing Petri nets*, 2012).
"""

from __future__ import annotations

from collections.abc import Iterable

from palveluketju.flow.net import Net, NetMove


def cone(net: Net, seeds: Iterable[int], kept: int, *, clean: bool) -> tuple[int, frozenset[int]]:
    """The places and memories that may matter for the moves `seeds`, and the moves that matter.

    `kept` are bits that matter beside what the moves need. A move matters where it changes a
    bit that does. `clean` says that no state marks a place twice, so that no move waits for that.
    """
    conditions = [_conditions(move, clean=clean) for move in net.moves]
    chosen = set(seeds)
    mask = kept
    for index in chosen:
        mask |= conditions[index]
    left = [index for index in range(len(net.moves)) if index not in chosen]
    grown = True
    while grown:
        touching = [i for i in left if (net.moves[i].drop | net.moves[i].put) & mask]
        grown = bool(touching)
        for index in touching:
            mask |= conditions[index]
        chosen.update(touching)
        left = [index for index in left if index not in chosen]
    return mask, frozenset(chosen)


def _conditions(move: NetMove, *, clean: bool) -> int:
    return move.need | move.forbid | move.some | (0 if clean else move.clash)
