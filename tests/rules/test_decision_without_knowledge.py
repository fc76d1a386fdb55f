from support.chains import chain, found, located, related

from .walks import walked

STEPS = """
alku: {kind: start, role: rehtori, next: ilmoittaa}
ilmoittaa: {role: rehtori, sends: ilmoitus, next: jatko}
jatko: {kind: decision, role: rehtori, same_as: tarve, answers: {Kyllä: tuki, Ei: tuki}}
tuki: {kind: end, role: rehtori}
tarve: {kind: decision, role: ROLE, answers: {Kyllä: asiakas, Ei: ohi}}
asiakas: {kind: end, role: ROLE}
ohi: {kind: end, role: ROLE}
"""
NOTICE = "ilmoitus: {kind: notification, to: tarve, carries: Suojelun tarve, ground: H-11}"


def test_what_another_actor_decided_is_not_known_by_itself() -> None:
    text = chain(STEPS.replace("ROLE", "sosiaalityontekija"), NOTICE)
    assert found(text) == [("decision-without-knowledge", "tarve")]
    (item,) = located(text)
    assert related([item], text) == ["tarve"]
    assert str(item.route) == "chains.huoli.steps.jatko.same_as"
    assert walked(item) == ["start alku", "send ilmoittaa", "answer jatko Ei"]


def test_colleagues_of_one_actor_and_register_know() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: tarve}
        tarve: {kind: decision, role: opettaja, answers: {Kyllä: jatko, Ei: jatko}}
        jatko: {kind: decision, role: rehtori, same_as: tarve, answers: {Kyllä: tuki, Ei: tuki}}
        tuki: {kind: end, role: rehtori}
        """
    )
    assert found(text) == []


def test_a_decision_that_is_the_same_as_a_later_one_is_told() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: jatko}
        jatko: {kind: decision, role: rehtori, same_as: tarve, answers: {Kyllä: tarve, Ei: tarve}}
        tarve: {kind: decision, role: opettaja, answers: {Kyllä: tuki, Ei: tuki}}
        tuki: {kind: end, role: rehtori}
        """
    )
    assert found(text) == [("decision-without-knowledge", "tarve")]
    assert "jota ei ole vielä tehty" in located(text)[0].finding.message.fi


def test_what_comes_back_by_a_handoff_is_known() -> None:
    text = chain(
        """
        alku: {kind: start, role: rehtori, next: vie}
        vie: {role: rehtori, sends: ilmoitus, next: oma}
        oma: {kind: end, role: rehtori}
        tarve: {kind: decision, role: sosiaalityontekija, answers: {Kyllä: kertoo, Ei: kertoo}}
        kertoo: {role: sosiaalityontekija, sends: tieto, next: valmis}
        valmis: {kind: end, role: sosiaalityontekija}
        jatko: {kind: decision, role: rehtori, same_as: tarve, answers: {Kyllä: tuki, Ei: tuki}}
        tuki: {kind: end, role: rehtori}
        """,
        f"{NOTICE}\ntieto: {{kind: notification, to: jatko, carries: Tulos, ground: H-06}}",
    )
    assert found(text) == []


def test_two_decisions_of_a_lane_that_depend_on_one_are_one_finding() -> None:
    steps = STEPS.replace("ROLE", "sosiaalityontekija").replace("Ei: tuki}}", "Ei: viela}}", 1)
    more = (
        "viela: {kind: decision, role: rehtori, same_as: jatko, answers: {Kyllä: tuki, Ei: tuki}}"
    )
    text = chain(f"{steps}{more}\n", NOTICE)
    assert found(text) == [("decision-without-knowledge", "tarve")]
    assert related(located(text), text) == ["tarve", "jatko"]
