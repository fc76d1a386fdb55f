"""Leaving out states that cannot matter leaves out no fault."""

import pytest

from palveluketju.flow.faults import FaultKind
from palveluketju.flow.net.playable import is_playable
from palveluketju.flow.play import Play
from palveluketju.flow.proof import make_proof
from palveluketju.flow.search.space import explore
from palveluketju.flow.search.wide import explore_wide
from palveluketju.flow.wide_faults import wide_faults
from tests.flow.agreement import named, view_of
from tests.flow.generator import generate

SEEDS = range(30_000, 30_060)
FEW = 3_000
EXACT = (
    FaultKind.MULTIPLIED,
    FaultKind.DEADLOCK,
    FaultKind.FINAL_EARLY,
    FaultKind.DEAD,
    FaultKind.MISFIT,
    FaultKind.OVERLAP,
    FaultKind.UNLED,
)


@pytest.mark.parametrize("chunk", range(6))
def test_the_faults_found_with_fewer_states_are_those_of_all_states(chunk: int) -> None:
    compared = 0
    for seed in SEEDS[chunk::6]:
        chain = view_of(generate(seed))
        proof = make_proof(chain, few=FEW, limit=FEW)
        play = Play(chain)
        if proof is not None and (every := explore(play.net, FEW)).finished:
            _compare(play, named(proof), len(every.states))
            compared += 1
    assert compared >= 5, "too few chains are small enough to be compared"


def _compare(play: Play, faults: set[tuple[str, str]], states: int) -> None:
    space = explore_wide(play.net, FEW)
    found, complete = wide_faults(play, space, FEW)
    assert space.finished
    assert complete
    kinds = {kind.value for kind in EXACT}
    mine = {(fault.kind.value, fault.name) for fault in found}
    every = {pair for pair in faults if pair[0] != FaultKind.UNKNOWABLE}
    assert {pair for pair in mine if pair[0] in kinds} == {p for p in every if p[0] in kinds}
    assert {kind for kind, _ in mine} == {kind for kind, _ in every}
    assert len(space.states) <= states


@pytest.mark.parametrize("chunk", range(6))
def test_every_path_found_with_fewer_states_is_a_path(chunk: int) -> None:
    followed = 0
    for seed in SEEDS[chunk::6]:
        chain = view_of(generate(seed))
        if is_playable(chain):
            followed += _follow(Play(chain))
    assert followed


def _follow(play: Play) -> int:
    """Make every move of every path; how many paths there are."""
    net = play.net
    found, _ = wide_faults(play, explore_wide(net, FEW), FEW)
    for fault in found:
        state = net.start
        moving = fault.path[:-1] if fault.kind in ("multiplied", "final-early") else fault.path
        for index in moving:
            assert net.moves[index].is_possible(state)
            state = net.after_move(state, index)
    return sum(bool(fault.path) for fault in found)
