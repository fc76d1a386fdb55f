"""The places of a net and the bits of its memory: a state of a play is one int."""

from dataclasses import dataclass

from .chain import Chain, Way
from .reading import Step
from .regions import Regions

Place = tuple[object, ...]


@dataclass(frozen=True)
class Put:
    """One token to put: on the first empty of the places, in order.

    A put that `merges` becomes one with a token that is there; any other is multiplied work of
    the step that the place belongs to. So is one while a place of `beside` is marked: the other
    places before the same step.
    """

    places: tuple[int, ...]
    step: str
    merges: bool = False
    beside: int = 0


class Places:
    """Gives each place its bit, and knows which step each belongs to."""

    def __init__(self, chain: Chain) -> None:
        self.chain = chain
        self.bits: dict[Place, int] = {}
        self.owner: dict[int, str] = {}
        self.begin = self._add(("begin",), None)
        self.regions = {
            step.id: Regions(chain, step) for step in chain.steps.values() if step.kind == "join"
        }
        self._add_all()
        self.all = (1 << len(self.bits)) - 1

    def _add(self, place: Place, step: str | None) -> int:
        bit = self.bits.setdefault(place, 1 << len(self.bits))
        if step is not None:
            self.owner[bit] = step
        return bit

    def _add_all(self) -> None:
        chain = self.chain
        for way in chain.ways:
            if way.target in chain.steps and not self.is_join(way.target):
                self._add(("p", way), way.target)
        for handoff in chain.handoffs.values():
            if handoff.to in chain.steps:
                for letter in "f" if self.is_join(handoff.to) else "fr":
                    self._add((letter, handoff.id), handoff.to)
                if chain.waits(handoff.id):
                    self._add(("w", handoff.id), handoff.to)
        for step in chain.steps.values():
            self._add_of_step(step)

    def _add_of_step(self, step: Step) -> None:
        if step.asks:
            self._add(("a", step.id), step.id)
        if step.kind == "join":
            for branch in range(len(self.regions[step.id].branches)):
                self._add(("j", step.id, branch), step.id)
            self._add(("x", step.id), step.id)
        if step.kind == "chain":
            for answer in step.answers:
                self._add(("i", step.id, answer), step.id)

    def is_join(self, step: str | None) -> bool:
        return step in self.chain.steps and self.chain.steps[step or ""].kind == "join"

    def mask(self, *place: object) -> int:
        """The bit of a place, or 0 if there is no such place."""
        return self.bits.get(place, 0)

    def before(self, step: str) -> int:
        """Every place before a step: `p`, `r`, `j` and `x`."""
        return sum(
            bit
            for place, bit in self.bits.items()
            if place[0] in ("p", "r", "j", "x") and self.owner[bit] == step
        )

    def queue(self, step: str) -> list[int]:
        """The places before a step that each give moves of their own: `p` and `r`."""
        return [
            bit
            for place, bit in self.bits.items()
            if place[0] in ("p", "r") and self.owner[bit] == step
        ]

    def slots(self, join: str) -> int:
        """Every slot of a join."""
        return sum(bit for place, bit in self.bits.items() if place[:2] == ("j", join))

    def arrival(self, join: str, branches: list[int]) -> Put:
        """An arrival at a join from the branches."""
        if not branches:
            return Put((self.mask("x", join),), join)
        return Put(tuple(self.mask("j", join, branch) for branch in branches), join)

    def put_way(self, way: Way) -> list[Put]:
        """The tokens that putting a way marks."""
        if way.target in self.chain.handoffs:
            return self.put_handoff(way.target)
        if self.is_join(way.target):
            return [self.arrival(way.target, self.regions[way.target].of_way(way))]
        return [self._single(("p", way), way.target)]

    def put_handoff(self, handoff: str) -> list[Put]:
        """The tokens that sending a handoff marks."""
        to = self.chain.handoffs[handoff].to
        if to not in self.chain.steps:
            return []
        letters = "fw" if self.chain.waits(handoff) else "f"
        return [self._single((letter, handoff), to) for letter in letters]

    def put_received(self, handoff: str) -> list[Put]:
        """The token that receiving a handoff marks."""
        to = self.chain.handoffs[handoff].to or ""
        if self.is_join(to):
            return [self.arrival(to, self.regions[to].of_handoff(handoff))]
        return [self._single(("r", handoff), to)]

    def _single(self, place: Place, step: str) -> Put:
        """A token for a place `p`, `r`, `f` or `w` that belongs to a step."""
        bit, one = self.bits[place], self.chain.steps[step]
        ahead = place[0] in ("p", "r")
        harmless = one.once or (one.kind == "end" and ahead)
        beside = 0 if harmless or not ahead else sum(self.queue(step)) & ~bit
        return Put((bit,), step, merges=harmless, beside=beside)


class Memory:
    """The bits of section 5, above those of the places."""

    def __init__(self, chain: Chain, first: int) -> None:
        self._next = first
        steps = chain.steps.values()
        self.known = self._bit()
        self.kept = self._bit()
        self.open = {step.id: self._bit() for step in steps if step.kind == "parallel"}
        leads = sorted({step.names_lead for step in steps if step.names_lead})
        self.lead = {role: self._bit() for role in leads}
        tasks = {step.role for step in steps if step.kind == "task" and step.role}
        self.met = {role: self._bit() for role in sorted(tasks)}
        roots = {root for step in steps if (root := chain.root(step))}
        self.word = {
            root: {word: self._bit() for word in chain.steps[root].answers}
            for root in sorted(roots)
        }
        self.width = self._next

    def _bit(self) -> int:
        self._next += 1
        return 1 << (self._next - 1)

    def words(self, root: str) -> int:
        """Every bit of a root's answer."""
        return sum(self.word[root].values())
