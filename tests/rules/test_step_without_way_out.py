import pytest
from support.chains import chain, found

BEGIN = "alku: {kind: start, role: opettaja, next: puhe}\n"
END = "loppu: {kind: end, role: opettaja}\n"


@pytest.mark.parametrize(
    "step",
    [
        "puhe: {role: opettaja}",
        "puhe: {kind: wait, role: opettaja, after: 2 viikkoa}",
        "puhe: {kind: parallel, role: opettaja}",
        "puhe: {role: opettaja, asks: {whom: oppilas}}",
    ],
)
def test_a_step_of_any_kind_without_an_arrow_is_told(step: str) -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: jako}\n"
        "jako: {kind: decision, role: opettaja, answers: {Kyllä: loppu, Ei: puhe}}\n"
        f"{step}\n" + END
    )
    assert found(text) == [("step-without-way-out", "puhe")]


def test_a_start_that_leads_nowhere_is_told_once() -> None:
    text = chain("alku: {kind: start, role: opettaja}\npuhe: {role: opettaja, next: loppu}\n" + END)
    assert found(text) == [("step-without-way-out", "alku")]


def test_a_sender_needs_own_work_or_an_end_after_a_contact() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: puhe}\n"
        "puhe: {role: opettaja, sends: yhteys}\n"
        "tapaaminen: {role: kuraattori, next: tuettu}\n"
        "tuettu: {kind: end, role: kuraattori}\n",
        "yhteys: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}",
    )
    assert found(text) == [("step-without-way-out", "puhe")]


def test_a_client_may_stop_after_a_contact() -> None:
    text = chain(
        "alku: {kind: start, role: oppilas, next: pyynto}\n"
        "pyynto: {role: oppilas, sends: yhteys}\n"
        "tapaaminen: {role: kuraattori, next: tuettu}\n"
        "tuettu: {kind: end, role: kuraattori}\n",
        "yhteys: {kind: contact, to: tapaaminen, carries: Pyyntö}",
    )
    assert found(text) == []


def test_a_guide_goes_on_by_following_up() -> None:
    text = chain(
        "alku: {kind: start, role: kuraattori, next: ohjaa}\n"
        "ohjaa: {role: kuraattori, sends: ohjaus}\n"
        "hakee: {role: oppilas, next: sai}\n"
        "sai: {kind: end, role: oppilas}\n"
        "seuraa: {role: kuraattori, next: tuettu}\n"
        "tuettu: {kind: end, role: kuraattori}\n",
        """
        ohjaus:
          kind: guidance
          to: hakee
          carries: Palvelun yhteystiedot
          follow_up: {after: 2 viikkoa, to: seuraa}
        """,
    )
    assert found(text) == []


def test_a_matter_given_to_another_chain_for_good_needs_no_arrow() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: muualla}\n"
        "muualla: {kind: chain, role: opettaja, chain: tuki}\n"
    )
    other = """
        format: 1
        chain: {id: tuki, title: Tuki}
        steps:
          alku: {kind: start, role: opettaja, next: loppu}
          loppu: {kind: end, role: opettaja}
        """
    assert found(text, other) == []


def test_a_step_that_nothing_leads_to_either_is_told_only_as_unreachable() -> None:
    text = chain(BEGIN + "puhe: {role: opettaja, next: loppu}\norpo: {role: opettaja}\n" + END)
    assert found(text) == [("step-unreachable", "orpo")]


def test_an_arrow_to_an_unknown_step_is_no_dead_end() -> None:
    text = chain(BEGIN + "puhe: {role: opettaja, sends: yhteyss, next: loppu}\n" + END)
    assert found(text) == [("unknown-id", "yhteyss")]


def test_what_is_sent_by_a_plain_arrow_might_come_back_by_a_handoff() -> None:
    text = chain(
        BEGIN + "puhe: {role: opettaja, sends: hakee}\n"
        "hakee: {role: huoltaja, next: haettu}\n"
        "haettu: {kind: end, role: huoltaja}\n"
    )
    assert found(text) == [("handoff-missing", "hakee")]
