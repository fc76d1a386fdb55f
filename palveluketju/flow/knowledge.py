"""Local choice: whether a lane can know the answer that its decision depends on."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import NamedTuple

from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.flow.net import Net, NetMove
from palveluketju.flow.net.same_answer import roots
from palveluketju.flow.search.cone import cone
from palveluketju.flow.search.space import by_place, possible
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing


class _Seen(NamedTuple):
    """A state of play, the roles that know (a bit each) and the tokens that do (places)."""

    state: int
    roles: int
    tokens: int


def unknowable_faults(
    chain: ChainView, net: Net, limit: int, *, clean: bool
) -> tuple[tuple[Fault, ...], bool]:
    """Decisions that answer the same as one of another lane without having heard of it.

    Also whether they are all: False where more than `limit` states would be looked at. `clean`
    says that no state marks a place twice.
    """
    by_root: dict[str, list[str]] = {}
    for name, root in roots(chain).items():
        by_root.setdefault(root, []).append(name)
    found: list[Fault] = []
    for root, followers in by_root.items():
        hearsay = _Hearsay(chain, net, root, followers, clean=clean)
        found += hearsay.faults(limit)
        if hearsay.gave_up:
            return tuple(found), False
    return tuple(found), True


class _Hearing(NamedTuple):
    """What a move does with knowledge: whose roles may inform it, and whom it tells."""

    asks: int
    tells: int
    is_root: bool


class _Hearsay:
    """Follows who knows what one decision has answered, until the followers answer.

    Whoever knows more guesses no more often. So moves on which no follower depends are left
    out, and so is a state that was reached before with no more knowledge.
    """

    def __init__(
        self, chain: ChainView, net: Net, root: str, followers: list[str], *, clean: bool
    ) -> None:
        self.gave_up = False
        self._chain = chain
        self._net = net
        self._followers = followers
        self._bits: dict[str, int] = {}
        words = {name: bit for (kind, name), bit in net.memory.items() if kind == "word"}
        role = chain.steps[root].role
        self._apart = {
            name for name, step in chain.steps.items() if chain.parties.crosses(role, step.role)
        }
        self._answered = sum(bit for name, bit in words.items() if name.startswith(root + " "))
        guesses = [i for i, move in enumerate(net.moves) if _answers(move, followers)]
        self._kept, matter = cone(net, guesses, self._answered, clean=clean)
        told = [self._told(move) for move in net.moves]
        self._hearing = [
            self._of_move(move, tells, root) for move, tells in zip(net.moves, told, strict=True)
        ]
        self._moves_at = {
            bit: [entry for entry in entries if entry[0] in matter]
            for bit, entries in by_place(net).items()
        }

    def faults(self, limit: int) -> Iterator[Fault]:
        start = _Seen(self._net.start & self._kept, 0, 0)
        self._seen, self._parent = [start], [(-1, -1)]
        self._known: dict[int, list[_Seen]] = {start.state: [start]}
        left, number = set(self._followers), 0
        while number < len(self._seen) and left:
            self.gave_up = len(self._seen) > limit
            if self.gave_up:
                break
            for index in self._visit(number, left):
                path = (*_path(self._parent, number), index)
                state = self._net.after(path[:-1])
                yield Fault(FaultKind.UNKNOWABLE, self._net.moves[index].step, path, state)
            number += 1

    def _visit(self, number: int, left: set[str]) -> Iterator[int]:
        """Follow each move of a state; those that guess what is known elsewhere."""
        here = self._seen[number]
        for index, move in possible(here.state & self._net.control, here.state, self._moves_at):
            informed = self._informed(index, move, here)
            reached = self._made(here, move, self._hearing[index], informed=informed)
            if reached is None:
                continue
            if _answers(move, left) and not self._knows(move, here, informed=informed):
                left.discard(move.step)
                yield index
            known = self._known.setdefault(reached.state, [])
            if not any(_is_within(other, reached) for other in known):
                known.append(reached)
                self._seen.append(reached)
                self._parent.append((number, index))

    def _knows(self, move: NetMove, here: _Seen, *, informed: bool) -> bool:
        """Whether the other decision has been made and its answer has come to this lane."""
        if not here.state & self._answered:
            return False
        return informed or move.step not in self._apart

    def _informed(self, index: int, move: NetMove, here: _Seen) -> bool:
        return bool(here.tokens & move.take or here.roles & self._hearing[index].asks)

    def _made(
        self, here: _Seen, move: NetMove, hearing: _Hearing, *, informed: bool
    ) -> _Seen | None:
        """What a move leads to; None where it would mark a place twice."""
        net = self._net
        state = here.state & ~move.drop
        if (state & move.clash) | move.twice:
            return None
        put = move.put & net.control & self._kept
        state |= move.put & self._kept
        if hearing.is_root:
            return _Seen(state, hearing.tells, put)
        tokens = here.tokens & ~move.drop
        if informed:
            return _Seen(state, here.roles | hearing.tells, tokens | put)
        return _Seen(state, here.roles, tokens & ~(put & ~(move.fuse & tokens)))

    def _of_move(self, move: NetMove, tells: int, root: str) -> _Hearing:
        if not move.begins:
            return _Hearing(0, 0, is_root=False)
        is_root = move.step == root and move.kind == "answer"
        return _Hearing(self._knowing(self._chain.steps[move.step].role), tells, is_root)

    def _told(self, move: NetMove) -> int:
        """The roles that know when an informed step has moved: its own and those it tells."""
        step = self._chain.steps[move.step]
        told = [step.role or "", *move.heard]
        if isinstance(step, Doing):
            told += [*step.with_, *(each.who for each in step.informs)]
        mask = 0
        for role in told:
            mask |= self._bits.setdefault(role, 1 << len(self._bits))
        return mask

    def _knowing(self, role: str | None) -> int:
        """The roles that share what they know with a role, itself included."""
        crosses = self._chain.parties.crosses
        mask = 0
        for other, bit in self._bits.items():
            mask |= 0 if other != role and crosses(other, role) else bit
        return mask


def _answers(move: NetMove, steps: Container[str]) -> bool:
    return move.kind == "answer" and move.begins and move.step in steps


def _is_within(one: _Seen, other: _Seen) -> bool:
    """Whether nobody knows in the first who does not in the other."""
    return not (one.roles & ~other.roles) and not (one.tokens & ~other.tokens)


def _path(parent: list[tuple[int, int]], number: int) -> list[int]:
    found = []
    while parent[number][0] >= 0:
        found.append(parent[number][1])
        number = parent[number][0]
    return found[::-1]
