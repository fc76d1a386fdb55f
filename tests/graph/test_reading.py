"""Steps are read after what leads to them, and otherwise in declared order."""

from hypothesis import given
from hypothesis import strategies as st

from palveluketju.graph.reading import components, reading_order, runs_forward
from palveluketju.pipeline.load import load_texts

COUNT = 10
ENDS = st.lists(st.tuples(st.integers(0, COUNT - 1), st.integers(0, COUNT - 1)), max_size=25)
TEXT = """
format: 1
actors: {koulu: {title: Koulu, type: municipality}, perhe: {title: Perhe, type: client}}
roles:
  opettaja: {title: Opettaja, actor: koulu}
  oppilas: {title: Oppilas, actor: perhe}
chain: {id: huoli, title: Huoli}
steps:
  puhe: {role: oppilas, title: Puhuu, next: riittiko}
  alku: {kind: start, role: opettaja, next: pyynto}
  riittiko: {kind: decision, role: oppilas, title: Riittikö?, answers: {Ei: puhe, Kyllä: loppu}}
  pyynto: {role: opettaja, title: Pyytää puhumaan, next: puhe}
  loppu: {kind: end, role: opettaja, title: Loppu}
"""


@given(ENDS)
def test_components_are_mutual_reachability(ends: list[tuple[int, int]]) -> None:
    reach = {(i, i) for i in range(COUNT)} | set(ends)
    for k in range(COUNT):
        reach |= {(i, j) for i in range(COUNT) for j in range(COUNT) if {(i, k), (k, j)} <= reach}
    part = components(COUNT, ends)
    for i in range(COUNT):
        for j in range(COUNT):
            assert (part[i] == part[j]) == ((i, j) in reach and (j, i) in reach)


@given(ENDS)
def test_every_node_is_read_once_and_after_what_leads_forward_to_it(
    ends: list[tuple[int, int]],
) -> None:
    order = reading_order(COUNT, ends)
    assert sorted(order) == list(range(COUNT))
    place = {node: at for at, node in enumerate(order)}
    for (s, t), forward in zip(ends, runs_forward(COUNT, ends), strict=True):
        assert not forward or place[s] < place[t]


@given(ENDS)
def test_a_story_told_in_order_is_read_as_it_was_declared(ends: list[tuple[int, int]]) -> None:
    told = [(min(pair), max(pair)) for pair in ends if pair[0] != pair[1]]
    assert reading_order(COUNT, told) == tuple(range(COUNT))


def test_a_step_declared_too_early_is_read_where_the_flow_comes_to_it() -> None:
    chain = load_texts({"a.yaml": TEXT}).chains["huoli"]
    assert tuple(chain.steps) == ("puhe", "alku", "riittiko", "pyynto", "loppu")
    assert chain.reading == ("alku", "pyynto", "puhe", "riittiko", "loppu")
