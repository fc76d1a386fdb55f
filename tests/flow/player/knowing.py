"""Who knows the answer of a root: the fault *unknowable* (section 6)."""

from collections.abc import Iterator

from .moves import Move
from .net import Net
from .reading import Step

Knowing = tuple[int, int, int]
"""A state (only its places and words), the places whose tokens know, the circles that know."""


class Knowledge:
    """How the knowledge of one root travels in the play of a net."""

    def __init__(self, net: Net, root: str) -> None:
        self.net = net
        self.root = root
        self.answered = net.memory.words(root)
        words = sum(net.memory.words(one) for one in net.memory.word)
        self.core = net.places.all | words
        self._circles: dict[object, int] = {}
        self._bits: dict[str, int] = {}
        self.start: Knowing = (net.start, 0, 0)

    def _circle(self, role: str | None) -> int:
        """The bit of those who know what a role knows; 0 for nobody."""
        if role is None:
            return 0
        if role not in self._bits:
            key = self.net.people.circle(role)
            self._bits[role] = self._circles.setdefault(key, 1 << len(self._circles))
        return self._bits[role]

    def _told(self, move: Move, step: Step) -> int:
        """The circles that know after an informed step."""
        bits = 0
        for role in (step.role, *step.partners, *step.informs, *self._heard(move)):
            bits |= self._circle(role)
        return bits

    def _heard(self, move: Move) -> list[str]:
        handoffs = [self.net.chain.handoffs[name] for name in move.sent]
        steps = self.net.chain.steps
        return [one.to for one in handoffs if one.to is not None and one.to not in steps]

    def informed(self, move: Move, knowing: Knowing) -> bool:
        """Whether the step of a move is informed, or for a handoff the token that it takes."""
        _, tokens, circles = knowing
        if move.takes & tokens:
            return True
        if move.step is None:
            return False
        if move.step == self.root:
            return True
        return bool(self._circle(self.net.chain.steps[move.step].role) & circles)

    def successors(self, knowing: Knowing) -> Iterator[tuple[Move, Knowing]]:
        """The moves made, each with what is known after it."""
        state = knowing[0]
        for move in self.net.possible(state):
            new, doubled = self.net.marked_by(move, state)
            if not doubled:
                after = self.net.after(move, state, new) & self.core
                yield move, self._after(move, knowing, new, after)

    def _after(self, move: Move, knowing: Knowing, new: int, after: int) -> Knowing:
        _, tokens, circles = knowing
        answers = move.acts and move.step == self.root
        if not after & self.answered:
            return after, 0, 0
        informed = self.informed(move, knowing)
        if answers:
            tokens = circles = 0
        tokens &= ~move.takes & ~move.clears
        if informed:
            tokens |= new
            if move.step is not None:
                circles |= self._told(move, self.net.chain.steps[move.step])
        return after, tokens & after, circles

    def ignorant(self, knowing: Knowing) -> Iterator[str]:
        """The decisions that answer in a state without knowing."""
        if not knowing[0] & self.answered:
            return
        for move, _ in self.successors(knowing):
            if move.acts and move.answer is not None and not self.informed(move, knowing):
                step = self.net.chain.steps[move.step or ""]
                if self.net.chain.root(step) == self.root:
                    yield step.id


def unknowable(net: Net, limit: int) -> tuple[dict[str, int], bool]:
    """Each decision that is unknowable, with its path length; and whether all was explored."""
    found: dict[str, int] = {}
    finished = True
    for root in net.memory.word:
        knowledge = Knowledge(net, root)
        seen = {knowledge.start}
        level = [knowledge.start]
        depth = 0
        while level and len(seen) <= limit:
            following = []
            for knowing in level:
                for name in knowledge.ignorant(knowing):
                    found.setdefault(name, depth)
                for _, after in knowledge.successors(knowing):
                    if after not in seen:
                        seen.add(after)
                        following.append(after)
            level, depth = following, depth + 1
        finished = finished and not level
    return found, finished
