"""What is done in the chains that a chain is a part of, after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from palveluketju.flow.followed import Ends, Watch, left_open, outcomes_left_open, with_ends
from palveluketju.flow.net import Net
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Step, SubChain

Starts = Callable[[Net], Watch]
"""What opens something in the net of a chain, and what closes it there."""

Watching = Callable[[ChainView, Net, frozenset[int]], Watch]
"""What closes in the net of a chain what some of its moves open."""


def is_closed_above(
    chain: ChainView, starts: Starts, watching: Watching, *, at_home: bool = False
) -> bool:
    """Whether every chain that opens this one closes what is left open here.

    `starts` makes the watch of the chain's own net, `watching` those of the chains above. With
    `at_home` only the chain counts that this one says to be part of, where it says so.
    """
    net = with_ends(chain)
    if net is None:
        return False
    climb = _Climb(watching, at_home)
    return climb.closes(chain, outcomes_left_open(net, starts(net)), frozenset((chain.id,)))


class _Climb(NamedTuple):
    """The way up from a chain to those that open it."""

    watching: Watching
    at_home: bool

    def closes(self, chain: ChainView, ends: Ends | None, seen: frozenset[str]) -> bool:
        """Whether all chains above close what is open where a part came to such ends."""
        wholes = self._wholes(chain, seen)
        return bool(wholes) and all(self._goes_on(each, chain.id, ends, seen) for each in wholes)

    def _wholes(self, chain: ChainView, seen: frozenset[str]) -> list[ChainView]:
        home = chain.record.part_of if self.at_home else None
        return [
            ChainView(record, chain.model, chain.parties)
            for name, record in chain.model.chains.items()
            if name not in seen
            and home in (None, name)
            and any(_opens(step, chain.id) for step in record.steps.values())
        ]

    def _goes_on(
        self, whole: ChainView, part: str, ends: Ends | None, seen: frozenset[str]
    ) -> bool:
        """Whether a chain always closes it after it has opened a part that came to such ends.

        True where it cannot be known.
        """
        net = with_ends(whole)
        if net is None or ends is None:
            return True
        opens = frozenset(
            index
            for index, move in enumerate(net.moves)
            if move.kind == "chain"
            and _opens(whole.steps[move.step], part)
            and (not move.ends or move.ends in ends)
        )
        watch = self.watching(whole, net, opens)
        if left_open(net, watch) is None:
            return True
        return self.closes(whole, outcomes_left_open(net, watch), seen | {whole.id})


def _opens(step: Step, part: str) -> bool:
    return isinstance(step, SubChain) and step.chain == part
