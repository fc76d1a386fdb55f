"""The board on which a net is put together: places, memory, and what putting a way marks."""

from __future__ import annotations

from palveluketju.flow.net.net import Spot
from palveluketju.flow.net.put import Put
from palveluketju.flow.net.slots import Slots
from palveluketju.graph.chain import ChainView
from palveluketju.model.handoff import Handoff, Verb
from palveluketju.model.step import Doing, End, Join, Parallel
from palveluketju.source import Route


class Board:
    """Places and memory of one chain as they are asked for, each a bit of its own."""

    def __init__(self, chain: ChainView) -> None:
        self.chain = chain
        self.spots: dict[int, Spot] = {}
        self.memory: dict[tuple[str, str], int] = {}
        self.before: dict[str, list[int]] = {name: [] for name in chain.steps}
        self.senders: dict[str, dict[str, None]] = {}
        self.slots = Slots(chain)
        self._known: dict[tuple[object, ...], int] = {}
        self._next = 1
        self._clients: dict[str | None, bool] = {}

    def bit(self, kind: str, step: str, *key: object, handoff: str = "") -> int:
        """The place of this kind and key; a place before a step is listed in `before`."""
        name = (kind, step, *key)
        bit = self._known.get(name)
        if bit is None:
            bit = self._known[name] = self._fresh()
            branch = key[0] if kind == "j" and isinstance(key[0], int) else -1
            self.spots[bit] = Spot(kind, step, handoff, branch)
            if kind in ("p", "r"):
                self.before[step].append(bit)
        return bit

    def names(self) -> dict[int, str]:
        """A name for each place that does not depend on the order of declaration."""
        return {bit: " ".join(map(str, name)) for name, bit in self._known.items()}

    def remember(self, kind: str, name: str = "") -> int:
        """The bit of a memory."""
        bit = self.memory.get((kind, name))
        if bit is None:
            bit = self.memory[kind, name] = self._fresh()
        return bit

    def _fresh(self) -> int:
        bit, self._next = self._next, self._next << 1
        return bit

    def is_client(self, role: str | None) -> bool:
        """Whether a role is a client's."""
        found = self._clients.get(role)
        if found is None:
            found = self._clients[role] = self.chain.parties.is_client(role)
        return found

    def moves_matter(self, handoff: Handoff) -> bool:
        """Whether somebody receives the handoff in a step."""
        return handoff.to in self.chain.steps

    def underway(self, name: str) -> int:
        """The place `f` of a handoff that moves."""
        return self.bit("f", self.chain.handoffs[name].to or "", name, handoff=name)

    def waiting(self, name: str) -> int:
        """The place `w` of a handoff, or 0 where nobody waits to hear."""
        handoff = self.chain.handoffs[name]
        if not self.moves_matter(handoff) or not waits(handoff):
            return 0
        return self.bit("w", handoff.to or "", name, handoff=name)

    def way(self, target: str, at: Route, source: str) -> tuple[Put, ...]:
        """What putting a way marks: one form, or several where it depends on slots."""
        handoff = self.chain.handoffs.get(target)
        if handoff is not None:
            return (self.sent(target, source),)
        step = self.chain.steps[target]
        if isinstance(step, Join):
            return self._arrival(target, self.slots.of_way(target, at))
        bit = self.bit("p", target, at)
        return (Put(bit, fuse=bit if self.takes_many(target) else 0),)

    def sent(self, name: str, source: str) -> Put:
        """What sending a handoff marks."""
        handoff = self.chain.handoffs[name]
        self.senders.setdefault(name, {})[source] = None
        if not self.moves_matter(handoff):
            return Put(handoffs=(name,), heard=(handoff.to or "",))
        bit = self.underway(name) | self.waiting(name)
        fuse = bit if self._is_once(handoff.to or "") else 0
        known = self.remember("known") if attaches(self.chain, handoff) else 0
        return Put(bit | known, fuse=fuse, known=known, handoffs=(name,))

    def arrived(self, name: str) -> tuple[Put, ...]:
        """What receiving a handoff marks."""
        to = self.chain.handoffs[name].to or ""
        step = self.chain.steps[to]
        if isinstance(step, Join):
            return self._arrival(to, self.slots.of_handoff(to, name))
        bit = self.bit("r", to, name, handoff=name)
        return (Put(bit, fuse=bit if self.takes_many(to) else 0),)

    def takes_many(self, step: str) -> bool:
        """Whether several tokens may stand before a step: an end, or one that is `once`."""
        return isinstance(self.chain.steps[step], End) or self._is_once(step)

    def _is_once(self, step: str) -> bool:
        record = self.chain.steps[step]
        return isinstance(record, Doing) and record.once

    def _arrival(self, name: str, branches: tuple[int, ...]) -> tuple[Put, ...]:
        """The first empty slot among the branches; where all are marked, the last again."""
        if not branches:
            return (Put(self.bit("x", name)),)
        slots = [self.bit("j", name, branch) for branch in branches]
        found, full = [], 0
        for slot in slots[:-1]:
            found.append(Put(slot, need=full, forbid=slot))
            full |= slot
        return (*found, Put(slots[-1], need=full))

    def slots_of(self, name: str, join: Join) -> int:
        """All slots of a join."""
        parallel = self.chain.steps.get(join.of or "")
        count = len(parallel.branches) if isinstance(parallel, Parallel) else 0
        mask = 0
        for branch in range(count):
            mask |= self.bit("j", name, branch)
        return mask


def waits(handoff: Handoff) -> bool:
    """Whether its sender waits to hear (a question waits in its own place)."""
    if handoff.row is None or handoff.row.verb is Verb.ASKS:
        return False
    exits = (handoff.acknowledge, handoff.unanswered, handoff.follow_up, handoff.returned)
    return any(exits) or bool(handoff.cannot) or handoff.row.holds


def attaches(chain: ChainView, handoff: Handoff) -> bool:
    """Whether an authority has the matter from the moment that the handoff is sent."""
    receiver = chain.steps.get(handoff.to or "")
    if receiver is None or chain.parties.is_client(receiver.role):
        return False
    duties = chain.model.duties
    by_law = any(name in duties and duties[name].attaches for name in handoff.ground)
    return by_law or (handoff.row is not None and handoff.row.attaches)
