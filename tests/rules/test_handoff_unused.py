from support.chains import chain, found

STEPS = """
alku: {kind: start, role: opettaja, next: puhe}
puhe: {role: opettaja, SENDS next: loppu}
loppu: {kind: end, role: opettaja}
"""
HANDOFF = "tieto: {kind: information, to: huoltaja, carries: Tuki}"


def test_a_misspelt_arrow_is_told_instead() -> None:
    text = chain(STEPS.replace("SENDS", "sends: tietto,"), HANDOFF)
    assert found(text) == [("unknown-id", "tietto")]


def test_a_handoff_of_a_step_that_could_not_be_read_is_not_told() -> None:
    text = chain(STEPS.replace("SENDS", "send: tieto,"), HANDOFF)
    assert found(text) == [("unknown-key", "send")]


def test_a_handoff_is_used_by_an_exit_that_leads_to_it() -> None:
    text = chain(
        """
        alku: {kind: start, role: kuraattori, next: kysymys}
        kysymys:
          role: kuraattori
          asks:
            whom: oppilas
            answered: loppu
            unanswered: {after: 5 koulupäivää, to: siirto}
        loppu: {kind: end, role: kuraattori}
        arvio: {role: sosiaalityontekija, next: valmis}
        valmis: {kind: end, role: sosiaalityontekija}
        """,
        "siirto: {kind: agreed, to: arvio, carries: Tuen tarve, ground: H-06}",
    )
    assert found(text) == []


def test_a_plain_arrow_in_the_place_of_a_handoff_is_told_as_that_alone() -> None:
    text = chain(
        """
        alku: {kind: start, role: kuraattori, next: arvio}
        arvio: {role: sosiaalityontekija, next: valmis}
        valmis: {kind: end, role: sosiaalityontekija}
        """,
        "siirto: {kind: agreed, to: arvio, carries: Tuen tarve, ground: H-06}",
    )
    assert found(text) == [("handoff-missing", "arvio")]
