"""Who holds the matter in a state, and why nobody does (section 6)."""

from dataclasses import dataclass, field

from .memory import attaches, receiver_is_client
from .net import Net
from .places import Place
from .reading import Step

CAUSES = ("not acknowledged", "no answer", "undated wait", "client alone")


@dataclass
class Holders:
    """The holders of a net: bits of places and memory that each are enough to hold."""

    net: Net
    without_proposals: bool = False
    mask: int = 0
    written: int = field(default=0, repr=False)

    def __post_init__(self) -> None:
        self.mask = self._mask(without_proposals=self.without_proposals)
        self.written = self._mask(without_proposals=False)

    def _mask(self, *, without_proposals: bool) -> int:
        places = self.net.places
        found = self._memory(without_proposals=without_proposals)
        for place, bit in places.bits.items():
            if self._holds(place, bit, without_proposals=without_proposals):
                found |= bit
        return found

    def _memory(self, *, without_proposals: bool) -> int:
        memory, chain, people = self.net.memory, self.net.chain, self.net.people
        found = memory.kept
        for name, bit in memory.open.items():
            role = chain.steps[name].role
            joins = [step for step in chain.steps.values() if step.of == name]
            if not people.is_client(role) and any(join.role == role for join in joins):
                found |= bit
        for role, bit in (memory.firm if without_proposals else memory.lead).items():
            found |= 0 if people.is_client(role) else bit
        return found

    def _holds(self, place: Place, bit: int, *, without_proposals: bool) -> bool:
        letter = place[0]
        step = self.net.chain.steps.get(self.net.places.owner.get(bit, ""))
        if letter in ("p", "r", "j", "x") and step:
            return self._works(step, without_proposals=without_proposals)
        if letter == "a" and step:
            return not self.net.people.is_client(step.role) and self.net.chain.silence_is_dated(
                step, without_proposals=without_proposals
            )
        if letter in ("f", "w"):
            handoff = str(place[1])
            if without_proposals and self.net.chain.handoffs[handoff].proposal:
                return False
            if letter == "f":
                return attaches(self.net.chain, self.net.people, self.net.duties, handoff)
            return self._sender_holds(handoff, without_proposals=without_proposals)
        return letter == "i"

    def _works(self, step: Step, *, without_proposals: bool) -> bool:
        """Whether somebody holds a place before a step."""
        if without_proposals and step.proposal:
            return False
        if step.kind == "wait" and (
            step.after is None or (without_proposals and step.after.proposal)
        ):
            return False
        return any(not self.net.people.is_client(role) for role in (step.role, *step.partners))

    def _sender_holds(self, handoff: str, *, without_proposals: bool) -> bool:
        one = self.net.chain.handoffs[handoff]
        dates = [one.exits[key] for key in ("unanswered", "follow_up") if key in one.exits]
        dated = any(d.dated and not (without_proposals and d.proposal) for d in dates)
        if not dated and one.kind not in ("warm-handover", "invitation"):
            return False
        senders = self.net.chain.senders[handoff]
        roles = [self.net.chain.steps[sender].role for sender in senders]
        return any(not self.net.people.is_client(role) for role in roles)

    def gap(self, state: int) -> tuple[str, frozenset[str]] | None:
        """The cause of the gap in a state and its names, or None."""
        marked = state & self.net.places.all
        if not marked or not state & self.net.memory.known or state & self.mask:
            return None
        return self._cause(marked)

    def _cause(self, marked: int) -> tuple[str, frozenset[str]]:
        found: list[set[str]] = [set() for _ in CAUSES]
        every: set[str] = set()
        for place, bit in self.net.places.bits.items():
            if not bit & marked:
                continue
            name = str(place[1]) if place[0] in ("f", "w") else self.net.places.owner[bit]
            every.add(name)
            if not bit & self.written:
                for rank in self._ranks(place, bit, marked):
                    found[rank].add(name)
        for cause, names in zip(CAUSES, found, strict=True):
            if names:
                return cause, frozenset(names)
        return "proposal", frozenset(every)

    def _ranks(self, place: Place, bit: int, marked: int) -> list[int]:
        """The causes, as indices of CAUSES, that a marked place gives."""
        net, letter = self.net, place[0]
        if letter == "f":
            return [3 if receiver_is_client(net.chain, net.people, str(place[1])) else 0]
        if letter == "w":
            return [] if net.places.mask("f", place[1]) & marked else [1]
        if letter == "a":
            return [1]
        if letter == "i":
            return []
        step = net.chain.steps[net.places.owner[bit]]
        wait = [2] if step.kind == "wait" else []
        return wait + ([3] if net.people.is_client(step.role) else [])
