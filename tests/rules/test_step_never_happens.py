from support.chains import chain, found, located, related

SAME = """
alku: {kind: start, role: opettaja, next: kiire}
kiire: {kind: decision, role: opettaja, answers: {Kyllä: puhe, Ei: loppu}}
puhe: {role: opettaja, next: jatko}
jatko: {kind: decision, role: opettaja, same_as: kiire, answers: {Kyllä: soitto, Ei: aika}}
soitto: {role: opettaja, next: loppu}
aika: {role: opettaja, next: kirje}
kirje: {role: opettaja, next: loppu}
loppu: {kind: end, role: opettaja}
"""


def test_of_what_follows_an_answer_that_cannot_be_given_the_first_step_is_told() -> None:
    text = chain(SAME)
    assert found(text) == [("step-never-happens", "aika")]
    assert related(located(text), text) == ["aika"]
    finding = located(text)[0].finding
    assert "ei voi vastata 'Ei', koska sen on vastattava samoin kuin" in finding.message.fi
    assert finding.trace == ()


def test_an_answer_that_some_play_gives_is_no_fault() -> None:
    assert found(chain(SAME.replace("Ei: loppu}", "Ei: puhe}"))) == []


def test_what_no_arrow_leads_to_is_told_by_another_rule() -> None:
    text = chain(SAME.replace("Ei: aika}}", "Ei: soitto}}"))
    assert found(text) == [("step-unreachable", "aika")]


def test_a_reply_that_nobody_waits_for_leads_nowhere() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: mita}
        mita: {kind: decision, role: opettaja, answers: {Kysyy: kysyy, Kertoo: vastaa}}
        kysyy:
          role: opettaja
          asks:
            handoff: kysymys
            answers: {neuvo: tuki}
            unanswered: {after: 5 koulupäivää, to: loppu}
        lukee: {role: rehtori, next: luettu}
        luettu: {kind: end, role: rehtori}
        vastaa: {role: rehtori, replies: {to: kysymys, answer: neuvo}}
        tuki: {role: opettaja, next: loppu}
        loppu: {kind: end, role: opettaja}
        """,
        "kysymys: {kind: consultation, to: lukee, carries: Kysymys}",
    )
    assert found(text) == [("step-never-happens", "tuki")]
    assert "kukaan ei odota vastausta" in located(text)[0].finding.message.fi


def test_the_exits_of_a_handoff_that_comes_to_no_step_are_told_with_it() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: yhteys}
        yhteys: {role: opettaja, sends: viesti, next: loppu}
        loppu: {kind: end, role: opettaja}
        uudelleen: {role: opettaja, sends: viesti}
        """,
        "viesti: {kind: contact, to: kuraattori, carries: Tuen tarve, ground: H-01, "
        "acknowledge: {}, unanswered: {after: 2 koulupäivää, to: uudelleen}}",
    )
    assert found(text) == [("handoff-without-receiver", "kuraattori")]
