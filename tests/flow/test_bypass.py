"""A way past some moves is found where there is one, whichever search finds it."""

import random
from collections import deque

import pytest

from palveluketju.flow.net import Net
from palveluketju.flow.net.playable import is_playable
from palveluketju.flow.play import Play
from palveluketju.flow.search.bypass import bypass
from palveluketju.flow.search.wide import TooManyStatesError
from tests.flow.agreement import view_of
from tests.flow.generator import generate

SEEDS = range(41_000, 41_060)
FEW = 3_000


def nearest(net: Net, goal: set[int], barred: set[int]) -> int | None:
    """The length of the shortest way past, by the plainest means; 0 if there is none.

    None where there are too many states.
    """
    waiting, seen = deque([(net.start, 0)]), {net.start}
    while waiting:
        state, length = waiting.popleft()
        for index, move in enumerate(net.moves):
            clash = (state & ~move.drop & move.clash) | move.twice
            if index in barred or clash or not move.is_possible(state):
                continue
            if index in goal:
                return length + 1
            reached = state & ~move.drop | move.put
            if reached not in seen:
                seen.add(reached)
                waiting.append((reached, length + 1))
        if len(seen) > FEW:
            return None
    return 0


def is_path(net: Net, path: tuple[int, ...], goal: set[int], barred: set[int]) -> bool:
    """Whether each move can be made in its turn, the last one is wanted and none is barred."""
    state = net.start
    for index in path:
        if index in barred or not net.moves[index].is_possible(state):
            return False
        state = net.after_move(state, index)
    return path[-1] in goal


@pytest.mark.parametrize("chunk", range(6))
def test_every_search_finds_a_way_past_where_there_is_one(chunk: int) -> None:
    met = {"past": 0, "none": 0}
    for seed in SEEDS[chunk::6]:
        chain = view_of(generate(seed))
        if not is_playable(chain):
            continue
        net, dice = Play(chain).net, random.Random(seed)
        for _ in range(4):
            before, after = (dice.choice(list(chain.steps)) for _ in range(2))
            barred = {i for i, move in enumerate(net.moves) if move.step == before}
            goal = {i for i, move in enumerate(net.moves) if move.step == after}
            length = nearest(net, goal, barred)
            if length is None:
                continue
            _compare(net, goal, barred, length)
            met["past" if length else "none"] += 1
    assert min(met.values()) >= 5, "too few chains tell anything"


def _compare(net: Net, goal: set[int], barred: set[int], length: int) -> None:
    for few in (FEW, 1):
        found = bypass(net, goal, barred, 2 * FEW, few=few)
        assert (found is not None) == bool(length)
        if found is not None:
            assert len(found.path) == length
            assert is_path(net, found.path, goal, barred)
            assert set(found.path[-1:]) <= found.moves <= goal


def test_a_search_that_would_take_too_long_says_so() -> None:
    net = Play(view_of(generate(41_001))).net
    wanted = {index for index, move in enumerate(net.moves) if move.kind != "start"}
    last = {max(wanted)}
    with pytest.raises(TooManyStatesError):
        bypass(net, last, set(), 1)
