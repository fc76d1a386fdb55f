"""Which slots of a join an arrival can mark: the regions of the branches of a parallel."""

from .chain import Chain, Way
from .reading import Step


class Regions:
    """The regions of the branches of one parallel, seen from one of its joins."""

    def __init__(self, chain: Chain, join: Step) -> None:
        self.chain = chain
        self.join = join.id
        self.parallel = join.of or ""
        self.branches = chain.ways_by(self.parallel, "branches")
        self.steps = [self._region(branch) for branch in self.branches]

    def _region(self, branch: Way) -> frozenset[str]:
        """Every step reached from a branch without entering the parallel or passing the join."""
        first = self.chain.entry(branch.target)
        ahead = [] if first is None else [first]
        found: set[str] = set()
        while ahead:
            step = ahead.pop()
            if step in found or step == self.parallel:
                continue
            found.add(step)
            if step != self.join:
                ahead.extend(self._after(step))
        return frozenset(found)

    def _after(self, step: str) -> list[str]:
        """The steps reached from a step in one go."""
        chain = self.chain
        targets = [way.target for way in chain.ways if step in chain.sources(way)]
        question = chain.steps[step].asks
        if question and question.handoff is not None:
            targets.append(question.handoff)
        return [to for target in targets if (to := chain.entry(target)) is not None]

    def of_way(self, way: Way) -> list[int]:
        """The branches that an arrival along a way can be from, in declared order."""
        if way in self.branches:
            return [self.branches.index(way)]
        sources = self.chain.sources(way)
        return [n for n, region in enumerate(self.steps) if region & sources]

    def of_handoff(self, handoff: str) -> list[int]:
        """The branches that the arrival of a handoff can be from."""
        ways = [way for way in self.chain.ways if way.target == handoff]
        found = {n for way in ways for n in self.of_way(way)}
        askers = {step.id for step in self.chain.askers(handoff)}
        found |= {n for n, region in enumerate(self.steps) if region & askers}
        return sorted(found)
