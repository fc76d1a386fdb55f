"""The order in which a reader meets the steps of a chain."""

from __future__ import annotations

from collections.abc import Iterable

from palveluketju.graph.chain import ChainView


def by_lane(chain: ChainView, names: Iterable[str]) -> list[str]:
    """The steps lane by lane, from the top of the drawing, in each lane by title and id.

    The order of the file must not decide at which step a fault is told.
    """
    return sorted(set(names), key=lambda name: (chain.lane_of[name], chain.title(name), name))
