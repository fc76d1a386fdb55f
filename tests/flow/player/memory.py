"""What each move remembers and forgets (section 5), and what `once` forbids (section 3)."""

from dataclasses import replace

from .chain import Chain
from .moves import Move
from .people import People
from .places import Memory, Places
from .reading import Raw, Step


def with_memory(
    moves: list[Move], chain: Chain, people: People, duties: dict[str, Raw], memory: Memory
) -> list[Move]:
    """The moves with the memory bits that they set and clear."""
    effects = _Effects(chain, people, duties, memory)
    return [effects.added(move) for move in moves]


def attaches(chain: Chain, people: People, duties: dict[str, Raw], handoff: str) -> bool:
    """Whether the receiver of a handoff has the matter from the moment it is sent."""
    one = chain.handoffs[handoff]
    if not chain.moves_matter(handoff) or receiver_is_client(chain, people, handoff):
        return False
    by_law = any(duties.get(duty, {}).get("attaches") for duty in one.ground)
    return by_law or one.kind in ("notification", "agreed")


def receiver_is_client(chain: Chain, people: People, handoff: str) -> bool:
    """Whether a handoff that moves goes to a client."""
    return people.is_client(chain.steps[chain.handoffs[handoff].to or ""].role)


class _Effects:
    def __init__(
        self, chain: Chain, people: People, duties: dict[str, Raw], memory: Memory
    ) -> None:
        self.chain = chain
        self.people = people
        self.memory = memory
        self.attaching = {h for h in chain.handoffs if attaches(chain, people, duties, h)}

    def added(self, move: Move) -> Move:
        sets = self.memory.known if self.attaching & set(move.sent) else 0
        clears = 0
        if move.acts:
            step = self.chain.steps[move.step or ""]
            if not self.people.is_client(step.role):
                sets |= self.memory.known
            sets |= self._kept(step) | self._met(step) | self._names_lead(step)
            clears |= self._released(step)
            if step.kind == "parallel":
                sets |= self.memory.open[step.id]
            if step.kind == "join":
                clears |= self.memory.open[step.of or ""]
            if step.id in self.memory.word:
                clears |= self.memory.words(step.id)
                sets |= self.memory.word[step.id][move.answer or ""]
        return replace(move, remembers=sets, forgets=clears, blocked=move.blocked | self._no(move))

    def _no(self, move: Move) -> int:
        """Other answers of the root than this one: they forbid the answer."""
        if not move.acts or move.answer is None:
            return 0
        root = self.chain.root(self.chain.steps[move.step or ""])
        if root is None:
            return 0
        return self.memory.words(root) & ~self.memory.word[root].get(move.answer, 0)

    def _kept(self, step: Step) -> int:
        if step.kind == "end" and step.continues_with is not None:
            return 0 if self.people.is_client_name(step.continues_with) else self.memory.kept
        gone = step.kind == "chain" and not step.answers and not step.next
        return self.memory.kept if gone else 0

    def _met(self, step: Step) -> int:
        if step.kind == "task" and step.role and self.people.must_name_lead(step.role):
            return self.memory.met[step.role]
        return 0

    def _names_lead(self, step: Step) -> int:
        return self.memory.lead[step.names_lead] if step.names_lead else 0

    def _released(self, step: Step) -> int:
        if not step.releases_lead:
            return 0
        return sum((*self.memory.lead.values(), *self.memory.met.values()))


def with_once(moves: list[Move], chain: Chain, places: Places) -> list[Move]:
    """The moves after `once`: an open matter lets a token before the step only join."""
    for step in chain.steps.values():
        if step.once:
            opened = _opened(moves, step)
            if not opened:
                continue
            outside = [q for q in places.queue(step.id) if not q & opened]
            moves = [_unless_open(move, step, outside, opened) for move in moves]
            entry = {"move": "join", "step": step.id}
            moves += [Move(entry, q, needs=opened) for q in outside]
    return moves


def _opened(moves: list[Move], step: Step) -> int:
    """The places D(x) of a step x: the matter that it opens."""
    found = 0
    for move in moves:
        if move.acts and move.step == step.id:
            found |= _put_places(move)
    changed = True
    while changed:
        before = found
        for move in moves:
            if move.takes & found:
                found |= _put_places(move)
        changed = found != before
    return found


def _put_places(move: Move) -> int:
    mask = 0
    for put in move.puts:
        for place in put.places:
            mask |= place
    return mask


def _unless_open(move: Move, step: Step, outside: list[int], opened: int) -> Move:
    concerned = move.acts and move.step == step.id and any(move.takes & q for q in outside)
    return replace(move, blocked=move.blocked | opened) if concerned else move
