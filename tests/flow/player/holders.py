"""Who holds the matter in a state, and why nobody does (section 6)."""

from dataclasses import dataclass, field

from .memory import attaches, receiver_is_client
from .net import Net
from .places import Place
from .proposals import Proposals
from .reading import Step

CAUSES = ("not acknowledged", "no answer", "undated wait", "client alone", "proposal")
"""In the order in which they are looked for."""


@dataclass
class Holders:
    """The holders of a net: `mask` has the bits of places and memory that each are enough to hold.

    `written` is the same with proposals. `at_rest` are the places that do not count: before a step
    of a client that is an end, or that no step of an authority leads to. They ask nothing of
    anybody, and so are no gap and are not named for one.
    """

    net: Net
    without_proposals: bool = False
    mask: int = 0
    written: int = field(default=0, repr=False)
    at_rest: int = field(default=0, repr=False)

    def __post_init__(self) -> None:
        self.proposals = Proposals(self.net.people, self.net.duties)
        self.mask = self._mask(without_proposals=self.without_proposals)
        self.written = self._mask(without_proposals=False)
        chain, people = self.net.chain, self.net.people
        clients = [step for step in chain.steps.values() if people.is_client(step.role)]
        led = chain.reached_from(chain.steps.keys() - {step.id for step in clients})
        resting = [s.id for s in clients if s.kind == "end" or s.id not in led]
        self.at_rest = sum(sum(self.net.places.queue(step)) for step in resting)

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
        for role, bit in memory.lead.items():
            naming = [step for step in chain.steps.values() if step.names_lead == role]
            firm = not without_proposals or not all(map(self.proposals.step, naming))
            found |= bit if firm and not people.is_client(role) else 0
        return found

    def _holds(self, place: Place, bit: int, *, without_proposals: bool) -> bool:
        letter = place[0]
        step = self.net.chain.steps.get(self.net.places.owner.get(bit, ""))
        ahead = letter in ("p", "r", "j", "x") and step
        if ahead and self._works(ahead, without_proposals=without_proposals):
            return True
        if letter == "a" and step:
            return not self.net.people.is_client(step.role) and self.net.chain.silence_is_dated(
                step, without_proposals=without_proposals
            )
        if letter in ("f", "r", "w"):
            handoff = str(place[1])
            if without_proposals and self.proposals.handoff(self.net.chain.handoffs[handoff]):
                return False
            if letter == "w":
                return self._sender_holds(handoff, without_proposals=without_proposals)
            return attaches(self.net.chain, self.net.people, self.net.duties, handoff)
        return letter == "i"

    def _works(self, step: Step, *, without_proposals: bool) -> bool:
        """Whether somebody holds a place before a step, by the step."""
        if without_proposals and self.proposals.step(step):
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
        marked = state & self.net.places.all & ~self.at_rest
        if not marked or not state & self.net.memory.known or state & self.mask:
            return None
        return self._cause(marked)

    def _cause(self, marked: int) -> tuple[str, frozenset[str]]:
        """The first cause that some marked place gives, and every place of that cause."""
        found: dict[str, set[str]] = {cause: set() for cause in CAUSES}
        for place, bit in self.net.places.bits.items():
            if bit & marked:
                name = str(place[1]) if place[0] in ("f", "w") else self.net.places.owner[bit]
                for cause in self._causes(place, bit, marked):
                    found[cause].add(name)
        return next((cause, frozenset(names)) for cause, names in found.items() if names)

    def _causes(self, place: Place, bit: int, marked: int) -> list[str]:
        """The causes that a marked place gives."""
        net, letter = self.net, place[0]
        if bit & self.written:
            return ["proposal"]
        if letter == "f":
            to_client = receiver_is_client(net.chain, net.people, str(place[1]))
            return ["client alone" if to_client else "not acknowledged"]
        if letter == "w":
            return [] if net.places.mask("f", place[1]) & marked else ["no answer"]
        if letter == "a":
            return ["no answer"]
        step = net.chain.steps[net.places.owner[bit]]
        wait = ["undated wait"] if step.kind == "wait" else []
        return wait + (["client alone"] if net.people.is_client(step.role) else [])
