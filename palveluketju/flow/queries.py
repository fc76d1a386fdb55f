"""Questions that a program asks of a chain in play: states, paths, order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

from palveluketju.findings import Message, Trace, did_you_mean
from palveluketju.flow.holding import Holder
from palveluketju.flow.net import NetMove, Spot
from palveluketju.flow.play import Play
from palveluketju.flow.search.space import by_place, explore, possible
from palveluketju.flow.search.wide import TooManyStatesError, explore_wide
from palveluketju.flow.told import told
from palveluketju.model.step import Doing

MANY = 200_000
"""How many states a question may look at."""


@dataclass(frozen=True, slots=True)
class State:
    """A state of play: its marked places, and who holds the matter in it.

    `duties` are the duties of the steps that may begin, each with the role that carries it out.
    `is_end` says that nothing is under way. `bits` is the state as a number of the net.
    """

    marked: tuple[Spot, ...]
    holders: tuple[Holder, ...]
    duties: tuple[tuple[str, str], ...]
    is_end: bool
    bits: int


def state_of(play: Play, number: int) -> State:
    """The state that a number of the net stands for."""
    spots = tuple(play.net.spots[bit] for bit in play.net.marked(number))
    duties = dict.fromkeys(pair for spot in spots for pair in _duties(play, spot))
    return State(spots, play.holding.holders(number), tuple(duties), not spots, number)


def _duties(play: Play, spot: Spot) -> Iterator[tuple[str, str]]:
    step = play.chain.steps.get(spot.step)
    if spot.kind in ("p", "r") and isinstance(step, Doing):
        for member, duty in step.duties:
            yield duty, member or step.role or ""


def states(play: Play, limit: int = MANY) -> Iterator[State]:
    """Every reachable state, those with the shortest paths first.

    Raises TooManyStatesError where there are more than `limit`.
    """
    space = explore(play.net, limit)
    yield from (state_of(play, number) for number in space.states)
    if not space.finished:
        raise TooManyStatesError


def following(play: Play, state: State) -> list[tuple[Trace, State]]:
    """The moves that can be made in a state, each as a trace of one, and where they lead."""
    net = play.net
    found = []
    for index, move in possible(state.bits & net.control, state.bits, by_place(net)):
        if not _clashes(move, state.bits):
            reached = state_of(play, state.bits & ~move.drop | move.put)
            found.append((told(play.chain, net, (index,)), reached))
    return found


def paths(play: Play, step: str, limit: int = MANY) -> Iterator[Trace]:
    """The paths to a step that come to no state twice, the shortest first.

    The step's own move is the last of each. Raises TooManyStatesError after `limit` tries and
    KeyError where there is no such step.
    """
    _must_exist(play, step)
    return _paths(play, step, limit)


def _paths(play: Play, step: str, limit: int) -> Iterator[Trace]:
    net = play.net
    moves_at = by_place(net)
    waiting: deque[tuple[int, tuple[int, ...], frozenset[int]]] = deque()
    waiting.append((net.start, (), frozenset((net.start,))))
    tries = 0
    while waiting:
        state, path, seen = waiting.popleft()
        for index, move in possible(state & net.control, state, moves_at):
            tries += 1
            if tries > limit:
                raise TooManyStatesError
            if _clashes(move, state):
                continue
            if move.begins and move.step == step:
                yield told(play.chain, net, (*path, index))
                continue
            reached = state & ~move.drop | move.put
            if reached not in seen:
                waiting.append((reached, (*path, index), seen | {reached}))


def precedes(play: Play, first: str, second: str, limit: int = MANY) -> bool:
    """Whether on every path the first step has moved before the second moves.

    It is so if the second can no longer move when the first is taken out of the chain; a step
    that never moves is preceded by every other. Raises TooManyStatesError after `limit` states
    and KeyError where there is no such step.
    """
    _must_exist(play, first)
    _must_exist(play, second)
    if first == second:
        return False
    net = play.net
    kept = tuple(move for move in net.moves if not (move.begins and move.step == first))
    without = replace(net, moves=kept)
    space = explore(without, limit // 10)
    if not space.finished:
        space = explore_wide(without, limit // 10)
    begun = {kept[index].step for index in space.made if kept[index].begins}
    if second not in begun and not space.finished:
        raise TooManyStatesError
    return second not in begun


def _must_exist(play: Play, step: str) -> None:
    if step not in play.chain.steps:
        unknown = Message(fi="", en="")
        guess = did_you_mean(step, play.chain.steps, unknown).en
        raise KeyError(f"there is no step '{step}'; {guess}".rstrip("; "))


def _clashes(move: NetMove, state: int) -> bool:
    return bool((state & ~move.drop & move.clash) | move.twice)
