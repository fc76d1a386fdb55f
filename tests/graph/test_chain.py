from palveluketju.source import Route

from .chains import view

END = {"kind": "end"}
STEPS = {
    "alku": {"kind": "start", "role": "opettaja", "next": "puhe"},
    "puhe": {"role": "opettaja", "title": "Puhuu", "sends": "h", "next": "loppu"},
    "loppu": {**END, "role": "opettaja"},
    "saa": {"role": "kuraattori", "next": "puhe"},
    "irti": {"role": "kuraattori", "next": "irti"},
}
CHAIN = view(STEPS, {"h": {"kind": "contact", "to": "saa"}})


def test_a_view_has_the_records_of_its_chain_in_order() -> None:
    assert CHAIN.id == "huoli"
    assert list(CHAIN.steps) == list(STEPS)
    assert list(CHAIN.handoffs) == ["h"]
    assert CHAIN.language == "fi"
    assert repr(CHAIN) == "<ChainView huoli: 5 steps>"


def test_a_part_of_a_chain_has_its_route() -> None:
    assert CHAIN.at("steps", "puhe", "role") == Route.to("chains", "huoli", "steps", "puhe", "role")


def test_a_step_without_title_is_called_by_its_id() -> None:
    assert CHAIN.title("puhe") == "Puhuu"
    assert CHAIN.title("saa") == "saa"


def test_every_step_has_an_entry_for_what_leaves_it() -> None:
    assert list(CHAIN.arrows_from) == list(STEPS)
    assert [arrow.target for arrow in CHAIN.arrows_from["puhe"]] == ["loppu", "saa"]
    assert CHAIN.arrows_from["loppu"] == ()


def test_reached_is_what_some_path_from_a_start_leads_to() -> None:
    assert CHAIN.reached == {"alku", "puhe", "loppu", "saa"}


def test_nothing_is_reached_without_a_start() -> None:
    assert view({"a": {"next": "b"}, "b": END}).reached == frozenset()


def test_a_circle_is_reached_once() -> None:
    steps = {"a": {"kind": "start", "next": "b"}, "b": {"next": "c"}, "c": {"next": "b"}}
    assert view(steps).reached == {"a", "b", "c"}


def test_the_senders_of_a_handoff_are_each_named_once() -> None:
    steps = {"a": {"sends": ["h", "h"], "next": "h"}, "b": {"sends": "h"}, "c": END}
    assert view(steps, {"h": {"to": "c"}}).senders("h") == ("a", "b")
    assert view(steps, {"h": {"to": "c"}}).senders("ei-ole") == ()


def test_an_arrow_passes_between_the_roles_of_its_ends() -> None:
    (arrow,) = [arrow for arrow in CHAIN.arrows if arrow.handoff]
    assert CHAIN.holders(arrow) == (("opettaja",), ("kuraattori",))


OTHER = {
    "id": "muu",
    "title": "Muu",
    "steps": {
        "a1": {"kind": "start", "role": "kuraattori", "next": "ohi"},
        "a2": {"kind": "start", "role": "opettaja", "next": "ohi"},
        "ohi": {"kind": "end", "role": "opettaja"},
    },
}


def test_a_sub_chain_is_in_the_hands_of_those_inside_it() -> None:
    steps = {
        "alku": {"kind": "start", "role": "opettaja", "next": "osa"},
        "osa": {"kind": "chain", "role": "opettaja", "chain": "muu", "answers": {"ohi": "loppu"}},
        "loppu": {"kind": "end", "role": "kuraattori"},
    }
    into, out_of = view(steps, muu=OTHER).arrows
    chain = view(steps, muu=OTHER)
    assert chain.holders(into) == (("opettaja",), ("kuraattori", "opettaja"))
    assert chain.holders(out_of) == (("opettaja",), ("kuraattori",))


def test_a_sub_chain_that_is_not_there_is_in_the_hands_of_its_step() -> None:
    steps = {"alku": {"kind": "start", "next": "osa"}, "osa": {"kind": "chain", "role": "opettaja"}}
    chain = view(steps)
    (arrow,) = chain.arrows
    assert chain.holders(arrow) == ((), ("opettaja",))
