"""Moves as they are put together."""

from __future__ import annotations

from palveluketju.flow.net.net import NetMove
from palveluketju.flow.net.put import Put
from palveluketju.source import Route


def form(kind: str, step: str, at: Route, taken: int, put: Put) -> NetMove:
    """A move that takes some places and puts what ways mark; the rest is filled in later."""
    return NetMove(
        kind,
        step,
        at.parts,
        take=taken,
        need=taken | put.need,
        drop=taken,
        put=put.put,
        forbid=put.forbid,
        fuse=put.fuse,
        twice=put.twice,
        handoffs=put.handoffs,
        heard=put.heard,
    )


def taking(move: NetMove, places: int) -> NetMove:
    """The move, taking some places more."""
    return move._replace(take=move.take | places, need=move.need | places, drop=move.drop | places)
