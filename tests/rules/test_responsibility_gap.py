from support.chains import chain, found, located

from .walks import walked


def sent(receiver: str, handoff: str) -> str:
    return chain(
        f"""
        alku: {{kind: start, role: opettaja, next: yhteys}}
        yhteys: {{role: opettaja, sends: viesti, next: jatkaa}}
        jatkaa: {{kind: end, role: opettaja}}
        lukee: {{role: {receiver}, next: toimii}}
        toimii: {{role: {receiver}, next: loppu}}
        loppu: {{kind: end, role: {receiver}}}
        """,
        f"viesti: {{kind: contact, to: lukee, carries: Tuen tarve, {handoff}}}",
    )


def test_a_matter_that_is_lost_on_its_way_is_told_with_its_path() -> None:
    text = sent("kuraattori", "ground: H-06")
    assert found(text) == [("responsibility-gap", "viesti")]
    assert walked(located(text)[0]) == ["start alku", "send yhteys", "step jatkaa"]


def test_one_who_by_law_has_the_matter_at_once_holds_it() -> None:
    assert found(sent("kuraattori", "ground: H-01")) == []


def test_without_a_ground_it_is_not_known_who_holds() -> None:
    assert found(sent("kuraattori", "")) == [("handoff-without-ground", "viesti")]
    assert found(sent("kuraattori", "ground: H-91")) == [("unknown-id", "H-91")]


def test_what_the_client_does_alone_is_told_once() -> None:
    assert found(sent("huoltaja", "")) == [("responsibility-gap", "viesti")]


def test_the_end_of_the_clients_own_part_asks_nothing_of_anybody() -> None:
    text = chain(
        """
        alku: {kind: start, role: oppilas, next: pyynto}
        pyynto: {role: oppilas, sends: viesti, next: jatkaa}
        jatkaa: {kind: end, role: oppilas}
        tapaa: {role: kuraattori, next: loppu}
        loppu: {kind: end, role: kuraattori}
        """,
        "viesti: {kind: contact, to: tapaa, carries: Pyyntö}",
    )
    assert found(text) == []


def test_a_question_that_nobody_can_answer_is_told_as_that_alone() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: kysyy}
        kysyy: {role: opettaja, asks: {whom: oppilas}, next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    )
    assert found(text) == [("deadlock", "kysyy")]


def test_what_the_client_does_alone_for_want_of_a_handoff_is_told_as_that_alone() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: ohjaa}
        ohjaa: {role: opettaja, next: hakee}
        hakee: {role: oppilas, next: saa}
        saa: {role: oppilas, next: loppu}
        loppu: {kind: end, role: oppilas}
        """
    )
    assert [rule for rule, _ in found(text)] == ["handoff-missing"]
