"""Which slots of a join an arrival can mark: the regions of the branches of a parallel."""

from .chain import Chain, Way
from .reading import Step


class Regions:
    """The branches of the parallel of one join, and the region of each seen from that join."""

    def __init__(self, chain: Chain, join: Step) -> None:
        self.chain = chain
        self.join = join.id
        self.parallel = join.of or ""
        self.branches = chain.ways_by(self.parallel, "branches")
        self.handoffs = [self._handoffs(branch) for branch in self.branches]
        self.steps = [self._region(n) for n in range(len(self.branches))]

    def _handoffs(self, branch: Way) -> frozenset[str]:
        """The handoffs that a branch begins with: its target, or what an exit of one leads to."""
        found: set[str] = set()
        ahead = [branch.target]
        while ahead:
            name = ahead.pop()
            if name in self.chain.handoffs and name not in found:
                found.add(name)
                ahead.extend(way.target for way in self._exits(name))
        return frozenset(found)

    def _exits(self, handoff: str) -> list[Way]:
        """The exits that the sender of a handoff takes: all but `returned`."""
        exits = (self.chain.exit_way(handoff, key) for key in ("unanswered", "follow_up", "cannot"))
        return [way for way in exits if way]

    def _region(self, branch: int) -> frozenset[str]:
        """Every step reached from a branch without passing through the parallel or the join."""
        targets = [self.branches[branch].target]
        for handoff in self.handoffs[branch]:
            targets.extend(way.target for way in self._exits(handoff))
        ahead = self._entries(targets)
        found: set[str] = set()
        while ahead:
            step = ahead.pop()
            if step not in found and step not in (self.parallel, self.join):
                found.add(step)
                ahead.extend(self.chain.after(step))
        return frozenset(found)

    def _entries(self, targets: list[str]) -> list[str]:
        """The steps that targets lead to."""
        return [step for target in targets if (step := self.chain.entry(target)) is not None]

    def of_way(self, way: Way) -> list[int]:
        """The branches that an arrival along a way can be from, in declared order.

        What a branch begins with is from that branch alone, unless somebody else sends it too.
        """
        if way in self.branches:
            return [self.branches.index(way)]
        if way.of_handoff:
            begun = self._beginning_with(way.owner)
            if begun and self.chain.senders[way.owner] <= {self.parallel}:
                return sorted(begun)
            return sorted(begun | self._holding(self.chain.sources(way)))
        return sorted(self._holding(self.chain.sources(way)))

    def of_handoff(self, handoff: str) -> list[int]:
        """The branches that the arrival of a handoff can be from."""
        return sorted(self._beginning_with(handoff) | self._holding(self.chain.senders[handoff]))

    def _beginning_with(self, handoff: str) -> set[int]:
        return {n for n, handoffs in enumerate(self.handoffs) if handoff in handoffs}

    def _holding(self, sources: frozenset[str]) -> set[int]:
        """The branches whose region holds one of the sources."""
        return {n for n, region in enumerate(self.steps) if region & sources}
