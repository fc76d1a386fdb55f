"""What a program can ask of a chain in play."""

import pytest

from palveluketju.flow.proof import Proof, prove
from palveluketju.flow.search.wide import TooManyStatesError
from palveluketju.pipeline.load import load_texts

TEXT = """\
format: 1
actors:
  koulu: {title: Koulu, type: municipality}
  palvelut: {title: Palvelut, type: wellbeing-services-county}
roles:
  opettaja: {title: Opettaja, actor: koulu}
  kuraattori: {title: Kuraattori, actor: palvelut}
duties:
  tapaamiset: {title: Tapaamiset, responsible: wellbeing-services-county, basis: []}
chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
steps:
  alku: {kind: start, role: opettaja, title: Huoli herää, next: riittaa}
  riittaa:
    kind: decision
    role: opettaja
    title: Riittääkö oma tuki?
    answers: {Kyllä: loppu, Ei: yhteys}
  yhteys: {role: opettaja, title: Ottaa yhteyttä, sends: pyynto, next: jatkaa}
  jatkaa: {role: opettaja, title: Jatkaa omaa tukea, next: loppu}
  loppu: {kind: end, role: opettaja, title: Koulun osuus on tehty}
  tapaa: {role: kuraattori, title: Tapaa oppilaan, duty: tapaamiset, next: tuettu}
  tuettu: {kind: end, role: kuraattori, title: Tuki järjestyi}
handoffs:
  pyynto: {kind: notification, to: tapaa, carries: Tuen tarve, secret: false}
"""


@pytest.fixture(scope="module")
def proof() -> Proof:
    found = prove(load_texts({"huoli.yaml": TEXT}).chains["huoli"])
    assert found is not None
    return found


def test_states_come_with_their_places_holders_and_duties(proof: Proof) -> None:
    states = list(proof.states())
    first, last = states[0], next(state for state in states if state.is_end)
    assert [spot.kind for spot in first.marked] == ["begin"]
    assert first.holders == ()
    assert last.marked == ()
    both = next(state for state in states if {spot.kind for spot in state.marked} == {"p", "r"})
    assert {holder.role for holder in both.holders} == {"opettaja", "kuraattori"}
    assert both.duties == (("tapaamiset", "kuraattori"),)


def test_what_is_sent_by_law_is_held_by_the_receiver_on_its_way(proof: Proof) -> None:
    alone = next(s for s in proof.states() if [spot.kind for spot in s.marked] == ["f"])
    assert [holder.role for holder in alone.holders] == ["kuraattori"]


def test_what_follows_a_state_are_its_moves_and_where_they_lead(proof: Proof) -> None:
    first = next(proof.states())
    (((move,), after),) = proof.following(first)
    assert (move.kind, move.words.fi) == ("start", "Opettaja: Huoli herää")
    assert [word.names[1] for (word,), _ in proof.following(after)] == [
        ("answer", "Ei"),
        ("answer", "Kyllä"),
    ]


def test_paths_to_a_step_come_shortest_first_and_end_with_its_move(proof: Proof) -> None:
    paths = list(proof.paths("loppu"))
    assert [len(path) for path in paths] == sorted(len(path) for path in paths)
    assert [move.words.fi for move in paths[0]] == [
        "Opettaja: Huoli herää",
        "Riittääkö oma tuki? – Kyllä",
        "Koulun osuus on tehty",
    ]
    assert {path[-1].named("step") for path in paths} == {"loppu"}


def test_a_step_precedes_another_if_it_is_on_every_path_there(proof: Proof) -> None:
    assert proof.precedes("yhteys", "tapaa")
    assert proof.precedes("riittaa", "loppu")
    assert not proof.precedes("yhteys", "loppu")
    assert not proof.precedes("jatkaa", "tapaa")
    assert not proof.precedes("tapaa", "tapaa")


def test_a_question_that_would_take_too_long_says_so(proof: Proof) -> None:
    with pytest.raises(TooManyStatesError):
        list(proof.states(limit=2))
    with pytest.raises(TooManyStatesError):
        list(proof.paths("loppu", limit=2))
