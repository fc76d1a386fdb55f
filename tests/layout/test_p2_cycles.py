"""Arrows run back only on cycles and only to what was declared earlier."""

from hypothesis import given
from hypothesis import strategies as st
from networkx import DiGraph, is_directed_acyclic_graph

from palveluketju.layout.p1_sizes import measured
from palveluketju.layout.p2_cycles import acyclic, components
from tests.support.scenes import pupil_welfare, wild_scene

ENDS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=25)


@given(ENDS)
def test_components_are_mutual_reachability(ends: list[tuple[int, int]]) -> None:
    reach = {(i, i) for i in range(10)} | set(ends)
    for k in range(10):
        reach |= {(i, j) for i in range(10) for j in range(10) if {(i, k), (k, j)} <= reach}
    part = components(10, tuple(ends))
    for i in range(10):
        for j in range(10):
            assert (part[i] == part[j]) == ((i, j) in reach and (j, i) in reach)


@given(st.integers(0, 10**6))
def test_forward_arrows_have_no_cycle(seed: int) -> None:
    result = acyclic(measured(wild_scene(seed)))
    pairs = zip(result.sized.ends, result.forward, strict=True)
    assert is_directed_acyclic_graph(DiGraph(ends for ends, forward in pairs if forward))


def test_only_the_returns_of_the_real_picture_run_back() -> None:
    result = acyclic(measured(pupil_welfare()))
    arrows = result.sized.scene.arrows
    back = {a.id for a, forward in zip(arrows, result.forward, strict=True) if not forward}
    assert back == {"6", "29"}
