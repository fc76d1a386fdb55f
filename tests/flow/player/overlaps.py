"""Exclusive duties in two hands, and groups without a lead (section 6)."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from .net import Net
from .reading import Raw, Step


class Overlaps:
    """The pairs of steps that must not be ahead in the same state."""

    def __init__(self, net: Net) -> None:
        self.net = net
        self.pairs = list(self._pairs())
        self._any = 0
        for _, one, other in self.pairs:
            self._any |= one | other

    def _pairs(self) -> Iterator[tuple[str, int, int]]:
        steps = self.net.chain.steps.values()
        duties = sorted({duty for step in steps for _, duty in step.duties})
        for duty in duties:
            if _exclusive(self.net.duties.get(duty, {})):
                carrying = [s for s in steps if any(d == duty for _, d in s.duties)]
                for one, other in combinations(carrying, 2):
                    if self._unrelated(one, other, duty):
                        yield duty, self._before(one), self._before(other)

    def _before(self, step: Step) -> int:
        return sum(self.net.places.queue(step.id))

    def _actors(self, step: Step, duty: str) -> frozenset[str]:
        """The actors that a step gives a duty to."""
        bound = [member for member, name in step.duties if name == duty and member]
        roles: list[str | None] = list(bound) if bound else [step.role]
        return frozenset().union(*(self.net.people.actors_of(role) for role in roles))

    def _unrelated(self, one: Step, other: Step, duty: str) -> bool:
        some, others = self._actors(one, duty), self._actors(other, duty)
        return bool(some and others) and not self.net.people.related(some, others)

    def names(self, state: int) -> list[str]:
        """The duties that overlap in a state."""
        if not state & self._any:
            return []
        return [duty for duty, one, other in self.pairs if state & one and state & other]


def _exclusive(duty: Raw) -> bool:
    responsible = duty.get("responsible")
    several = isinstance(responsible, Mapping) and {"shared", "joint"} & set(responsible)
    return bool(duty.get("exclusive")) and not several


class Unled:
    """The groups that have met."""

    def __init__(self, net: Net) -> None:
        steps = net.chain.steps.values()
        self.net = net
        self.led = sum(net.memory.lead.values())
        self.met = sum(net.memory.met.values())
        self.before = {
            role: sum(net.places.before(step.id) for step in steps if step.role == role)
            for role in net.memory.met
        }

    def names(self, state: int) -> list[str]:
        """The roles that have met, lead nobody, and have nothing ahead."""
        if not state & self.met or state & self.led or not state & self.net.places.all:
            return []
        met = self.net.memory.met.items()
        return [role for role, bit in met if state & bit and not state & self.before[role]]
