from support.chains import chain, found, located, related

START = "alku: {kind: start, role: opettaja, next: puhe}\n"
END = "loppu: {kind: end, role: opettaja}\n"


def test_of_steps_in_a_row_only_the_first_is_told() -> None:
    text = chain(
        START
        + """
        puhe: {role: opettaja, next: loppu}
        yksi: {role: opettaja, next: kaksi}
        kaksi: {role: opettaja, next: kolme}
        kolme: {role: opettaja, next: loppu}
        """.replace("        ", "")
        + END
    )
    assert found(text) == [("step-unreachable", "yksi")]


def test_the_first_of_a_row_is_found_in_any_order_of_the_file() -> None:
    text = chain(
        START
        + "puhe: {role: opettaja, next: loppu}\n"
        + "kaksi: {role: opettaja, next: loppu}\n"
        + "yksi: {role: opettaja, next: kaksi}\n"
        + END
    )
    assert found(text) == [("step-unreachable", "yksi")]


def test_of_a_circle_one_step_is_told() -> None:
    text = chain(
        START
        + "puhe: {role: opettaja, next: loppu}\n"
        + "yksi: {role: opettaja, next: kaksi}\n"
        + "kaksi: {kind: decision, role: opettaja, answers: {Kyllä: yksi, Ei: loppu}}\n"
        + END
    )
    assert found(text) == [("step-unreachable", "yksi")]


def test_two_separate_parts_are_two_findings() -> None:
    text = chain(
        START
        + "puhe: {role: opettaja, next: loppu}\n"
        + "yksi: {role: opettaja, next: loppu}\n"
        + "kaksi: {role: opettaja, next: loppu}\n"
        + END
    )
    assert found(text) == [("step-unreachable", "yksi"), ("step-unreachable", "kaksi")]


def test_a_misspelt_arrow_is_told_as_that_alone() -> None:
    text = chain(
        START + "puhe: {role: opettaja, next: seurata}\nseuranta: {role: opettaja, "
        "next: loppu}\n" + END
    )
    assert found(text) == [("unknown-id", "seurata")]


def test_a_step_that_could_not_be_read_makes_no_other_unreachable() -> None:
    text = chain(START + "puhe: {role: opettaja, nxt: loppu}\n" + END)
    assert found(text) == [("unknown-key", "nxt")]


def test_a_missing_arrow_is_told_once_with_the_step_that_it_may_lead_to() -> None:
    text = chain(START + "puhe: {role: opettaja}\nseuranta: {role: opettaja, next: loppu}\n" + END)
    assert found(text) == [("step-without-way-out", "puhe")]
    assert related(located(text), text) == ["seuranta"]


def test_what_follows_an_unused_handoff_is_told_as_that_alone() -> None:
    text = chain(
        START
        + "puhe: {role: opettaja, next: loppu}\n"
        + END
        + "tapaaminen: {role: kuraattori, next: tuettu}\n"
        + "tuettu: {kind: end, role: kuraattori}\n",
        "yhteys: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}",
    )
    assert found(text) == [("handoff-unused", "yhteys")]


def test_an_answer_that_nobody_gives_is_shown_beside_the_step_it_would_lead_to() -> None:
    text = chain(
        """
        alku: {kind: start, role: kuraattori, next: kysymys}
        kysymys:
          role: kuraattori
          asks:
            handoff: konsultaatio
            answers: {neuvo: tuki, tapaaminen: yhdessa}
            unanswered: {after: 5 arkipäivää, to: tuki}
        tuki: {role: kuraattori, next: loppu}
        yhdessa: {role: kuraattori, next: loppu}
        loppu: {kind: end, role: kuraattori}
        vastaus: {role: psykologi, replies: {to: konsultaatio, answer: neuvo}}
        """,
        "konsultaatio: {kind: consultation, to: vastaus, carries: Kysymys, ground: H-06}",
    )
    assert found(text) == [("step-unreachable", "yhdessa")]
    assert related(located(text), text) == ["yhdessa"]


def test_exits_of_a_handoff_lead_on() -> None:
    text = chain(
        """
        alku: {kind: start, role: kuraattori, next: lahetys}
        lahetys: {role: kuraattori, next: lahete}
        arvio: {role: sosiaalityontekija, next: loppu}
        loppu: {kind: end, role: sosiaalityontekija}
        palautettu: {role: kuraattori, next: oma-tuki}
        vaiti: {role: kuraattori, next: oma-tuki}
        oma-tuki: {kind: end, role: kuraattori}
        """,
        """
        lahete:
          kind: referral
          to: arvio
          carries: Tuen tarve
          ground: H-06
          returned: {to: palautettu}
          unanswered: {after: 5 arkipäivää, to: vaiti}
        """,
    )
    assert found(text) == []


def test_a_long_row_of_steps_is_no_trouble() -> None:
    rows = [f"v{i}: {{role: opettaja, next: v{i + 1}}}\n" for i in range(3000)]
    text = chain(
        START
        + "puhe: {role: opettaja, next: loppu}\n"
        + END
        + "".join(rows)
        + "v3000: {role: opettaja, next: loppu}\n"
    )
    assert found(text) == [("page-too-large", "chain"), ("step-unreachable", "v0")]


def test_what_is_lost_in_other_ways_is_told_beside_a_gap() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: yhteys}
        yhteys: {role: opettaja, sends: viesti, next: loppu}
        loppu: {kind: end, role: opettaja}
        uudelleen: {role: opettaja, sends: viesti}
        muu: {role: opettaja, next: loppu}
        arvio: {role: kuraattori, once: true, next: valmis}
        valmis: {kind: end, role: kuraattori}
        """,
        "viesti: {kind: contact, to: arvio, carries: Tuen tarve, ground: H-06}",
    )
    assert found(text) == [("step-unreachable", "muu"), ("responsibility-gap", "viesti")]
