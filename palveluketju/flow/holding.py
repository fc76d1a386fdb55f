"""Who holds the matter: section 6 of the definition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from palveluketju.flow.net import Net, Spot
from palveluketju.flow.net.board import attaches
from palveluketju.graph import standing
from palveluketju.graph.chain import ChainView
from palveluketju.model.asks import Unanswered
from palveluketju.model.handoff import Handoff
from palveluketju.model.step import Doing, Join, Step, Task, Wait
from palveluketju.model.words import Status


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who holds: a role (in what it does, or as lead) or an actor (`kept`)."""

    role: str = ""
    actor: str = ""


@dataclass(frozen=True)
class Holding:
    """Who holds by which place or memory.

    `held` is the mask of all that give a holder, `as_written` of those that do when proposals
    count.
    """

    by: Mapping[int, tuple[Holder, ...]]
    held: int
    as_written: int

    def holders(self, state: int) -> tuple[Holder, ...]:
        """Everybody who holds in a state, each once."""
        found: dict[Holder, None] = {}
        for bit, who in self.by.items():
            if state & bit:
                found.update(dict.fromkeys(who))
        return tuple(found)


def holding(chain: ChainView, net: Net, *, firm: bool = False) -> Holding:
    """Who holds by what in a chain; `firm` counts only what law or agreement says."""
    by = _by(chain, net, firm=firm)
    held = _mask(by)
    return Holding(by, held, _mask(_by(chain, net, firm=False)) if firm else held)


def _by(chain: ChainView, net: Net, *, firm: bool) -> dict[int, tuple[Holder, ...]]:
    asks = _Asks(chain, net, firm=firm)
    by = {bit: tuple(dict.fromkeys(asks.by_place(spot))) for bit, spot in net.spots.items()}
    for (kind, name), bit in net.memory.items():
        by[bit] = tuple(asks.by_memory(kind, name))
    return {bit: who for bit, who in by.items() if who}


def _mask(bits: Iterable[int]) -> int:
    mask = 0
    for bit in bits:
        mask |= bit
    return mask


class _Asks:
    """Answers who holds by one place or memory."""

    def __init__(self, chain: ChainView, net: Net, *, firm: bool) -> None:
        self._chain = chain
        self._net = net
        self._firm = firm

    def by_place(self, spot: Spot) -> Iterator[Holder]:
        if spot.kind in ("f", "r") and self._attaches(spot.handoff):
            yield Holder(self._role(spot.step))
        if spot.kind in ("p", "r", "j", "x"):
            yield from self._before(spot.step)
        elif spot.kind == "w":
            yield from self._waiting(spot.handoff)
        elif spot.kind == "a":
            yield from self._asking(spot.step)
        elif spot.kind == "i":
            yield Holder(self._role(spot.step))

    def by_memory(self, kind: str, name: str) -> Iterator[Holder]:
        if kind == "kept":
            yield Holder(actor=name)
        elif kind == "lead" and self._is_authority(name) and self._is_named(name):
            yield Holder(name)
        elif kind == "open":
            role = self._chain.steps[name].role
            joins = (step for step in self._chain.steps.values() if isinstance(step, Join))
            own = any(join.of == name and join.role == role for join in joins)
            if own and self._is_authority(role):
                yield Holder(role or "")

    def _attaches(self, name: str) -> bool:
        handoff = self._chain.handoffs[name]
        return self._stands(handoff) and attaches(self._chain, handoff)

    def _before(self, name: str) -> Iterator[Holder]:
        step = self._chain.steps[name]
        if not self._counts(self._of_step(step)):
            return
        if isinstance(step, Wait) and not (
            step.after and self._counts(standing.of_date(step.after))
        ):
            return
        with_ = step.with_ if isinstance(step, Doing) else ()
        for role in (step.role, *with_):
            if self._is_authority(role):
                yield Holder(role or "")

    def _waiting(self, name: str) -> Iterator[Holder]:
        handoff = self._chain.handoffs[name]
        exits = (handoff.unanswered, handoff.follow_up)
        timed = any(self._has_date(exit_) for exit_ in exits)
        meets = handoff.row is not None and handoff.row.holds
        if not self._stands(handoff) or not (timed or meets):
            return
        for sender in self._net.senders.get(name, ()):
            if self._is_authority(self._chain.steps[sender].role):
                yield Holder(self._role(sender))

    def _asking(self, name: str) -> Iterator[Holder]:
        step = self._chain.steps[name]
        if not isinstance(step, Task) or step.asks is None or not self._is_authority(step.role):
            return
        handoff = self._chain.handoffs.get(step.asks.handoff or "")
        exit_ = handoff.unanswered if handoff else None
        if self._has_date(step.asks.unanswered or exit_):
            yield Holder(self._role(name))

    def _is_named(self, role: str) -> bool:
        """Whether somebody names the lead by more than a proposal."""
        return any(
            isinstance(step, Doing)
            and step.names_lead == role
            and self._counts(self._of_step(step))
            for step in self._chain.steps.values()
        )

    def _has_date(self, exit_: Unanswered | None) -> bool:
        if exit_ is None or exit_.after is None:
            return False
        return self._counts(standing.of_date(exit_))

    def _stands(self, handoff: Handoff) -> bool:
        return self._counts(standing.of_handoff(handoff, self._chain.model))

    def _of_step(self, step: Step) -> Status | None:
        return standing.of_step(step, self._chain.model, self._chain.parties)

    def _counts(self, status: Status | None) -> bool:
        return not (self._firm and status is Status.PROPOSAL)

    def _is_authority(self, role: str | None) -> bool:
        return not self._chain.parties.is_client(role)

    def _role(self, step: str) -> str:
        return self._chain.steps[step].role or ""
