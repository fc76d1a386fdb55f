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


@pytest.mark.parametrize("seed", SEEDS)
def test_the_faults_found_with_fewer_states_are_those_of_all_states(seed: int) -> None:
    chain = view_of(generate(seed))
    proof = make_proof(chain, few=FEW, limit=FEW)
    play = Play(chain)
    if proof is None or not explore(play.net, FEW).finished:
        pytest.skip("too many states to compare with")
    space = explore_wide(play.net, FEW)
    found, complete = wide_faults(play, space, FEW)
    assert space.finished
    assert complete
    kinds = {kind.value for kind in EXACT}
    mine = {(fault.kind.value, fault.name) for fault in found}
    every = {pair for pair in named(proof) if pair[0] != FaultKind.UNKNOWABLE}
    assert {pair for pair in mine if pair[0] in kinds} == {p for p in every if p[0] in kinds}
    assert {kind for kind, _ in mine} == {kind for kind, _ in every}
    assert len(space.states) <= len(explore(play.net, FEW).states)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_path_found_with_fewer_states_is_a_path(seed: int) -> None:
    chain = view_of(generate(seed))
    if not is_playable(chain):
        pytest.skip("not played")
    play = Play(chain)
    net = play.net
    found, _ = wide_faults(play, explore_wide(net, FEW), FEW)
    for fault in found:
        state = net.start
        moving = fault.path[:-1] if fault.kind in ("multiplied", "final-early") else fault.path
        for index in moving:
            move = net.moves[index]
            assert state & move.need == move.need
            assert not state & move.forbid
            state = state & ~move.drop | move.put
