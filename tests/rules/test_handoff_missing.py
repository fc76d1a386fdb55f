import pytest
from support.chains import chain, found, located, related


def crossing(giver: str, receiver: str) -> str:
    return chain(
        f"alku: {{kind: start, role: {giver}, next: onko}}\n"
        f"onko: {{kind: decision, role: {giver}, answers: {{Kyllä: loppu, Ei: vastaanotto}}}}\n"
        f"loppu: {{kind: end, role: {giver}}}\n"
        f"vastaanotto: {{role: {receiver}, next: valmis}}\n"
        f"valmis: {{kind: end, role: {receiver}}}\n"
    )


@pytest.mark.parametrize(
    ("giver", "receiver"),
    [("opettaja", "kuraattori"), ("oppilas", "huoltaja"), ("kuraattori", "sosiaalityontekija")],
)
def test_a_unit_of_the_same_organisation_is_another_actor_too(giver: str, receiver: str) -> None:
    text = crossing(giver, receiver)
    assert found(text) == [("handoff-missing", "vastaanotto")]
    assert "vaihtaa toimijaa" in located(text)[0].finding.message.fi
    assert related(located(text), text) == ["vastaanotto"]


def test_within_one_actor_another_register_is_a_border() -> None:
    text = crossing("kuraattori", "psykologi")
    assert found(text) == [("handoff-missing", "vastaanotto")]
    assert "vaihtaa rekisteriä" in located(text)[0].finding.message.fi


def test_within_one_actor_and_register_there_is_no_border() -> None:
    assert found(crossing("opettaja", "rehtori")) == []


def test_a_role_that_nobody_has_described_crosses_nothing() -> None:
    assert found(crossing("opettaja", "etsiva")) == [("unknown-id", "etsiva")]


def misplaced(receiver: str) -> str:
    return chain(
        "alku: {kind: start, role: opettaja, next: keskustelu}\n"
        "keskustelu: {role: opettaja, duty: R-16, next: tuettu}\n"
        f"tuettu: {{kind: end, role: {receiver}}}\n"
    )


def test_a_border_that_goes_with_a_step_in_the_wrong_hands_is_told_as_that_alone() -> None:
    assert found(misplaced("kuraattori")) == [("duty-wrong-actor", "R-16")]


def test_a_border_to_others_who_may_not_do_the_step_either_is_told_too() -> None:
    rules = {rule for rule, _ in found(misplaced("oppilas"))}
    assert rules == {"duty-wrong-actor", "handoff-missing"}


def test_a_handoff_that_already_comes_to_the_step_is_offered() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: a}\n"
        "a: {role: opettaja, sends: yhteys, next: onko}\n"
        "onko: {kind: decision, role: opettaja, answers: {Kyllä: loppu, Ei: vastaanotto}}\n"
        "loppu: {kind: end, role: opettaja}\n"
        "vastaanotto: {role: kuraattori, once: true, next: valmis}\n"
        "valmis: {kind: end, role: kuraattori}\n",
        "yhteys: {kind: contact, to: vastaanotto, carries: Tuen tarve, ground: H-01}",
    )
    assert found(text) == [("handoff-missing", "vastaanotto")]
    assert "'yhteys'" in located(text)[0].finding.help.fi


SUB = """
format: 1
chain: {id: tuki, title: Tuki}
steps:
  alku: {kind: start, START, next: riitti}
  riitti: {kind: end, END}
"""


def around(sub: str) -> list[str]:
    """The rules that find something in a chain of a teacher around this sub-chain."""
    text = chain(
        "alku: {kind: start, role: opettaja, next: tuki}\n"
        "tuki: {kind: chain, role: opettaja, chain: tuki, answers: {riitti: seuranta}}\n"
        "seuranta: {role: opettaja, next: loppu}\n"
        "loppu: {kind: end, role: opettaja}"
    )
    return [rule for rule, _ in found(text, sub)]


def test_the_hands_inside_a_sub_chain_are_what_counts() -> None:
    own = SUB.replace("START", "role: opettaja").replace("END", "role: opettaja")
    assert around(own) == []
    given = SUB.replace("START", "role: kuraattori").replace("END", "role: kuraattori")
    assert around(given) == ["handoff-missing", "handoff-missing"]


@pytest.mark.parametrize(
    ("sub", "rule"),
    [
        (SUB.replace("START", "title: Alku").replace("END", "role: opettaja"), "step-without-role"),
        (
            SUB.replace("START", "role: opettaja").replace("END", "title: Loppu"),
            "step-without-role",
        ),
    ],
)
def test_a_sub_chain_that_hides_whose_hands_it_is_in_is_told_as_that_alone(
    sub: str, rule: str
) -> None:
    assert around(sub) == [rule]
