"""The outcomes of other chains: which ends are reached together."""

from .moves import Outcomes
from .net import Net
from .reading import Step
from .workspace import Workspace

OUTCOME_STATES = 200_000
"""The largest number of states of a chain whose outcomes are known."""


class OutcomeFinder:
    """Finds the outcomes of chains, each once."""

    def __init__(self, workspace: Workspace, limit: int = OUTCOME_STATES) -> None:
        self.workspace = workspace
        self.limit = limit
        self._found: dict[str, frozenset[frozenset[str]] | None] = {}

    def net(self, chain_id: str) -> Net:
        """The net of a chain, with the outcomes of its own sub-chains."""
        return Net(self.workspace, chain_id, self.of_steps(chain_id))

    def of_steps(self, chain_id: str) -> Outcomes:
        """For each `chain` step of a chain the outcomes that its play can have."""
        found: Outcomes = {}
        for step in self.workspace.chains[chain_id].steps.values():
            if step.kind == "chain":
                known = self.known(chain_id, step)
                each = [frozenset({word}) for word in step.answers]
                found[step.id] = each if known is None else sorted(known, key=sorted)
        return found

    def known(self, chain_id: str, step: Step) -> frozenset[frozenset[str]] | None:
        """The outcomes of a `chain` step, or None when each answer is assumed to be one."""
        if not step.answers:
            return frozenset({frozenset()})
        other = step.chain
        if other is None or self.workspace.why_not(other) or self._leads_to(other, chain_id):
            return None
        if other not in self._found:
            self._found[other] = self._play(other)
        return self._found[other]

    def misfits(self, chain_id: str) -> frozenset[str]:
        """The `chain` steps whose answers do not fit the outcomes of the other chain."""
        found = set()
        for step in self.workspace.chains[chain_id].steps.values():
            known = self.known(chain_id, step) if step.kind == "chain" and step.answers else None
            if known is not None:
                answers = set(step.answers)
                every = all(answers & ends for ends in known)
                if not every or not answers <= frozenset().union(*known):
                    found.add(step.id)
        return frozenset(found)

    def _leads_to(self, start: str, goal: str) -> bool:
        """Whether a chain is another or leads to it through its sub-chains."""
        ahead, seen = [start], set()
        while ahead:
            name = ahead.pop()
            if name == goal:
                return True
            if name not in seen and name in self.workspace.chains:
                seen.add(name)
                steps = self.workspace.chains[name].steps.values()
                ahead.extend(step.chain for step in steps if step.kind == "chain" and step.chain)
        return False

    def _play(self, chain_id: str) -> frozenset[frozenset[str]] | None:
        """Plays a chain through, remembering the ends; None if it has no outcome or is too big."""
        net = self.net(chain_id)
        words = sum(net.memory.words(root) for root in net.memory.word)
        core = net.places.all | words
        ends = [step.id for step in net.chain.steps.values() if step.kind == "end"]
        bit = {end: 1 << (net.memory.width + n) for n, end in enumerate(ends)}
        every = sum(bit.values())
        seen = {net.start}
        ahead = [net.start]
        while ahead:
            state = ahead.pop()
            for move, after in net.successors(state):
                reached = bit.get(move.step or "", 0) if move.acts else 0
                following = (after & core) | (state & every) | reached
                if following not in seen:
                    seen.add(following)
                    ahead.append(following)
            if len(seen) > self.limit:
                return None
        done = [state for state in seen if not state & net.places.all]
        return frozenset(frozenset(e for e in ends if bit[e] & s) for s in done) or None
