"""A chain in play: its net and who holds what, made when they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from palveluketju.flow.holding import Holding, holding
from palveluketju.flow.net import Misfit, Net, Outcomes, build
from palveluketju.flow.outcomes import sub_chains
from palveluketju.flow.overlaps import Overlap, overlaps
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import End


class Play:
    """What is needed to play one playable chain.

    `firm` counts as holders only those that law or agreement names.
    """

    def __init__(self, chain: ChainView, *, firm: bool = False) -> None:
        self.chain = chain
        self.firm = firm

    @cached_property
    def net(self) -> Net:
        """The places and moves of the chain."""
        outcomes, misfits = self._sub_chains
        return build(self.chain, outcomes, misfits)

    @cached_property
    def holding(self) -> Holding:
        """Who holds by which place or memory."""
        return holding(self.chain, self.net, firm=self.firm)

    @cached_property
    def overlaps(self) -> tuple[Overlap, ...]:
        """Steps of unrelated actors that carry one exclusive duty."""
        return overlaps(self.chain, self.net)

    @cached_property
    def underway(self) -> int:
        """The places that count for a gap: all but those of what clients do of their own accord."""
        steps, parties = self.chain.steps, self.chain.parties
        given = self._given
        own = sum(
            bit
            for bit, spot in self.net.spots.items()
            if spot.kind in ("p", "r")
            and parties.is_client(steps[spot.step].role)
            and (spot.step not in given or isinstance(steps[spot.step], End))
        )
        return self.net.control & ~own

    @property
    def leads(self) -> int:
        """The memory of every lead that may be named."""
        return sum(bit for (kind, _), bit in self.net.memory.items() if kind == "lead")

    @cached_property
    def _given(self) -> frozenset[str]:
        """The steps that some step of an authority leads to."""
        is_client = self.chain.parties.is_client
        waiting = [name for name, step in self.chain.steps.items() if not is_client(step.role)]
        found: set[str] = set()
        while waiting:
            for arrow in self.chain.arrows_from[waiting.pop()]:
                if arrow.target not in found:
                    found.add(arrow.target)
                    waiting.append(arrow.target)
        return frozenset(found)

    def before(self, role: str) -> int:
        """The places before the steps of a role."""
        steps = self.chain.steps
        return sum(
            bit
            for bit, spot in self.net.spots.items()
            if spot.kind in ("p", "r", "j", "x") and steps[spot.step].role == role
        )

    @cached_property
    def _sub_chains(self) -> tuple[Mapping[str, Outcomes], Mapping[str, Misfit]]:
        return sub_chains(self.chain)
