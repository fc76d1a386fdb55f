import networkx

from palveluketju.model.record import Record

from .chains import view

CHAIN = view(
    {
        "alku": {"kind": "start", "role": "opettaja", "next": "puhe"},
        "puhe": {"role": "opettaja", "sends": "h", "next": "loppu"},
        "saa": {"role": "kuraattori", "duty": "R-16", "next": "loppu"},
        "loppu": {"kind": "end", "role": "ei-ole"},
    },
    {"h": {"kind": "contact", "to": "saa"}, "turha": {"kind": "contact"}},
)
GRAPH = CHAIN.graph


def edges(kind: str) -> list[tuple[str, str]]:
    return [
        (start[1], end[1]) for start, end, data in GRAPH.edges(data=True) if data["kind"] == kind
    ]


def test_the_graph_is_a_multigraph_that_names_its_chain() -> None:
    assert isinstance(GRAPH, networkx.MultiDiGraph)
    assert GRAPH.graph["chain"] == "huoli"


def test_every_node_carries_its_kind_and_its_record() -> None:
    assert {kind for kind, _ in GRAPH} == {"step", "role", "actor", "duty", "handoff"}
    for (kind, _), data in GRAPH.nodes(data=True):
        assert data["kind"] == kind
        assert isinstance(data["record"], Record)


def test_roles_belong_to_actors_and_units_to_organisations() -> None:
    assert edges("belongs to") == [
        ("opettaja", "koulu"),
        ("koulu", "kunta"),
        ("kuraattori", "alue"),
    ]


def test_roles_perform_steps_and_steps_carry_out_duties() -> None:
    assert edges("performs") == [("opettaja", "alku"), ("opettaja", "puhe"), ("kuraattori", "saa")]
    assert edges("carries out") == [("saa", "R-16")]


def test_a_duty_by_member_names_the_member() -> None:
    graph = view({"a": {"duty": {"kuraattori": "R-16"}}}).graph
    ((_, _, data),) = graph.edges(data=True)
    assert data["member"] == "kuraattori"


def test_the_flow_runs_between_steps_or_through_a_handoff() -> None:
    assert edges("next") == [("alku", "puhe"), ("puhe", "loppu"), ("saa", "loppu")]
    assert edges("sends") == [("puhe", "h")]
    assert edges("arrives") == [("h", "saa")]


def test_edges_of_the_flow_carry_their_arrow() -> None:
    found = [data["arrow"] for _, _, data in GRAPH.edges(data=True) if "arrow" in data]
    assert sorted(found, key=CHAIN.arrows.index) == list(CHAIN.arrows)


def test_a_handoff_arrives_once_however_many_send_it() -> None:
    steps = {"a": {"sends": "h"}, "b": {"sends": "h"}, "c": {"kind": "end"}}
    graph = view(steps, {"h": {"to": "c"}}).graph
    kinds = [data["kind"] for _, _, data in graph.edges(data=True)]
    assert kinds.count("sends") == 2
    assert kinds.count("arrives") == 1


def test_what_does_not_exist_is_no_node() -> None:
    assert ("role", "ei-ole") not in GRAPH
    assert ("handoff", "turha") in GRAPH
