"""Local choice: whether a lane can know the answer that its decision depends on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.flow.net import Net, NetMove
from palveluketju.flow.space import by_place, possible
from palveluketju.flow.words_kept import roots
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing


class _Seen(NamedTuple):
    """A state of play, the roles that know (a bit each) and the tokens that do (places)."""

    state: int
    roles: int
    tokens: int


def unknowable_faults(chain: ChainView, net: Net, limit: int) -> Iterator[Fault]:
    """Decisions that answer the same as one of another lane without having heard of it."""
    by_root: dict[str, list[str]] = {}
    for name, root in roots(chain).items():
        if chain.parties.crosses(chain.steps[root].role, chain.steps[name].role):
            by_root.setdefault(root, []).append(name)
    for root, followers in by_root.items():
        yield from _Hearsay(chain, net, root).faults(followers, limit)


class _Hearsay:
    """Follows who knows what one decision has answered."""

    def __init__(self, chain: ChainView, net: Net, root: str) -> None:
        self._chain = chain
        self._net = net
        self._root = root
        self._bits: dict[str, int] = {}
        self._answered = sum(
            bit
            for (kind, name), bit in net.memory.items()
            if kind == "word" and name.startswith(root + " ")
        )

    def faults(self, followers: list[str], limit: int) -> Iterator[Fault]:
        start = _Seen(self._net.start, 0, 0)
        numbers, seen, parent = {start: 0}, [start], [(-1, -1)]
        moves_at, left, number = by_place(self._net), set(followers), 0
        while number < len(seen) and left and len(seen) <= limit:
            here = seen[number]
            for index, move in possible(here.state & self._net.control, here.state, moves_at):
                if self._is_guess(move, here, left):
                    left.discard(move.step)
                    path = (*_path(parent, number), index)
                    yield Fault(FaultKind.UNKNOWABLE, move.step, path, here.state)
                reached = self._made(here, move)
                if reached is not None and reached not in numbers:
                    numbers[reached] = len(seen)
                    seen.append(reached)
                    parent.append((number, index))
            number += 1

    def _is_guess(self, move: NetMove, here: _Seen, left: set[str]) -> bool:
        decides = move.kind == "answer" and move.begins and move.step in left
        return decides and bool(here.state & self._answered) and not self._informed(move, here)

    def _informed(self, move: NetMove, here: _Seen) -> bool:
        if here.tokens & move.drop:
            return True
        if not move.begins:
            return False
        return bool(here.roles & self._knowing(self._chain.steps[move.step].role))

    def _made(self, here: _Seen, move: NetMove) -> _Seen | None:
        """What a move leads to; None where it would mark a place twice."""
        net = self._net
        state = here.state & ~move.drop
        if (state & move.put & net.control & ~move.fuse) | move.twice:
            return None
        state |= move.put
        put = move.put & net.control
        if move.begins and move.step == self._root and move.kind == "answer":
            return _Seen(state, self._bit(self._role(move)) | self._told(move), put)
        tokens = here.tokens & ~move.drop
        if not self._informed(move, here):
            return _Seen(state, here.roles, tokens & ~put)
        roles = here.roles
        if move.begins:
            roles |= self._bit(self._role(move)) | self._told(move)
        return _Seen(state, roles, tokens | put)

    def _told(self, move: NetMove) -> int:
        """The roles that hear of it when an informed step moves."""
        step = self._chain.steps[move.step]
        told: list[str] = list(move.heard)
        if isinstance(step, Doing):
            told += [*step.with_, *(each.who for each in step.informs)]
        mask = 0
        for role in told:
            mask |= self._bit(role)
        return mask

    def _role(self, move: NetMove) -> str:
        return self._chain.steps[move.step].role or ""

    def _bit(self, role: str) -> int:
        return self._bits.setdefault(role, 1 << len(self._bits))

    def _knowing(self, role: str | None) -> int:
        """The roles that share what they know with a role, itself included."""
        crosses = self._chain.parties.crosses
        mask = self._bit(role or "")
        for other, bit in self._bits.items():
            mask |= 0 if crosses(other, role) else bit
        return mask


def _path(parent: list[tuple[int, int]], number: int) -> list[int]:
    found = []
    while parent[number][0] >= 0:
        found.append(parent[number][1])
        number = parent[number][0]
    return found[::-1]
