"""Who knows the answer of a root: the fault *unknowable* (section 6)."""

from collections.abc import Iterator

from .moves import Move
from .net import Net
from .reading import Step

Knowing = tuple[int, int, int]
"""A state (only its places and words), the places whose tokens know, the roles that know."""


class Knowledge:
    """How the knowledge of one root travels in the play of a net.

    The roles that know are bits, one for each role that a step has: only such a role is ever
    asked what it knows.
    """

    def __init__(self, net: Net, root: str) -> None:
        self.net = net
        self.root = root
        self.answered = net.memory.words(root)
        words = sum(net.memory.words(one) for one in net.memory.word)
        self.core = net.places.all | words
        steps = net.chain.steps.values()
        roles = sorted({step.role for step in steps if step.role is not None})
        self._bit = {role: 1 << n for n, role in enumerate(roles)}
        self._hearing: dict[str, int] = {}
        self._told = {move: self._tells(move) for move in net.moves if move.acts}
        following = [step for step in steps if net.chain.root(step) == root]
        self.followers = frozenset(step.id for step in following)
        self.apart = frozenset(step.id for step in following if self._apart(step))
        self.start: Knowing = (net.start, 0, 0)

    def _apart(self, step: Step) -> bool:
        """Whether something is crossed between a decision and the root that it follows."""
        leader = self.net.chain.steps[self.root].role
        return bool(step.role and leader and self.net.people.cross(step.role, leader))

    def _hear(self, told: str) -> int:
        """The roles that know what a role has been told, itself among them."""
        if told not in self._hearing:
            between = self.net.people.cross
            bits = (bit for role, bit in self._bit.items() if not between(told, role))
            self._hearing[told] = sum(bits)
        return self._hearing[told]

    def _tells(self, move: Move) -> int:
        """The roles that know after a step has moved and is informed."""
        chain = self.net.chain
        step = chain.steps[move.step or ""]
        heard = [chain.handoffs[name].to for name in move.sent if not chain.moves_matter(name)]
        told = [step.role, *step.partners, *step.informs]
        told += [to for to in heard if to in self.net.people.roles]
        bits = 0
        for role in told:
            bits |= self._hear(role) if role is not None else 0
        return bits

    def informed(self, move: Move, knowing: Knowing) -> bool:
        """Whether the step that moves is informed; for any other move, whether what it takes is."""
        _, tokens, roles = knowing
        if move.takes & tokens:
            return True
        if not move.acts:
            return False
        role = self.net.chain.steps[move.step or ""].role
        return move.step == self.root or bool(self._bit.get(role or "", 0) & roles)

    def successors(self, knowing: Knowing) -> Iterator[tuple[Move, Knowing]]:
        """The moves made, each with what is known after it."""
        state = knowing[0]
        for move, new, after, doubled in self.net.tries(state):
            if not doubled:
                yield move, self._after(move, knowing, new, after & self.core)

    def _after(self, move: Move, knowing: Knowing, new: int, after: int) -> Knowing:
        if not after & self.answered:
            return after, 0, 0
        _, tokens, roles = knowing
        informed = self.informed(move, knowing)
        if move.acts and move.step == self.root:
            tokens = roles = 0
        tokens &= ~move.takes & ~move.clears
        if informed:
            tokens |= new
            roles |= self._told.get(move, 0)
        return after, tokens, roles

    def unknowing(self, move: Move, knowing: Knowing) -> bool:
        """Whether a move that is made is an answer of a decision that cannot know the root's."""
        if move.answer is None or move.step not in self.followers:
            return False
        if not knowing[0] & self.answered:
            return True
        return move.step in self.apart and not self.informed(move, knowing)


def unknowable(net: Net, limit: int) -> tuple[dict[str, int], bool]:
    """Each decision that is unknowable, with its path length; and whether all was explored."""
    found: dict[str, int] = {}
    finished = True
    for root in net.memory.word:
        knowledge = Knowledge(net, root)
        if knowledge.followers:
            finished = _play(knowledge, limit, found) and finished
    return found, finished


def _play(knowledge: Knowledge, limit: int, found: dict[str, int]) -> bool:
    """Plays on with what is known; notes in `found` the length of each path."""
    seen = {knowledge.start}
    level = [knowledge.start]
    depth = 0
    while level and len(seen) <= limit:
        depth += 1
        following = []
        for knowing in level:
            for move, after in knowledge.successors(knowing):
                if knowledge.unknowing(move, knowing):
                    found.setdefault(move.step or "", depth)
                if after not in seen:
                    seen.add(after)
                    following.append(after)
        level = following
    return not level
