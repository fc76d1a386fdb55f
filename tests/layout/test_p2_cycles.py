"""Arrows run back only on cycles and only to what was declared earlier."""

from hypothesis import given
from hypothesis import strategies as st
from networkx import DiGraph, is_directed_acyclic_graph

from palveluketju.layout.p1_sizes import measured
from palveluketju.layout.p2_cycles import acyclic
from tests.support.scenes import pupil_welfare, wild_scene


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
