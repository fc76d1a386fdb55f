import pytest
from support.chains import chain, found, located

from .consenting import EXITS, LAW, contact

MORE = """
format: 1
roles:
  perhe: {title: Perhe, one_of: [oppilas, huoltaja]}
  koululainen: {title: Koululainen, actor: oppilas}
  naapuri: {title: Naapuri, actor: naapuri}
actors:
  naapuri: {title: Naapuri, type: client}
"""


def given(consent: str, whom: str = "oppilas") -> str:
    asks = f"whom: {whom}, consent: lupa, {EXITS}"
    return contact(
        "ground: ohjaus, needs: lupa", asks=asks, consent=f"{consent}, form: any, ground: ohjaus"
    )


@pytest.mark.parametrize(
    ("consent", "whom"),
    [
        ("gives: oppilas", "oppilas"),
        ("gives: oppilas, or: huoltaja", "oppilas"),
        ("gives: perhe", "oppilas"),
        ("gives: oppilas", "perhe"),
        ("gives: koululainen", "koululainen"),
    ],
)
def test_whom_the_law_names_may_give_it(consent: str, whom: str) -> None:
    assert found(given(consent, whom), LAW, MORE) == []


@pytest.mark.parametrize(
    ("consent", "wrong"),
    [
        ("gives: opettaja", "opettaja"),
        ("gives: naapuri", "naapuri"),
        ("gives: oppilas, or: rehtori", "rehtori"),
    ],
)
def test_anybody_else_may_not(consent: str, wrong: str) -> None:
    assert found(given(consent), LAW, MORE) == [("consent-wrong-giver", wrong)]


def test_whom_a_step_asks_must_be_one_of_them_too() -> None:
    text = given("gives: oppilas", "rehtori")
    assert found(text, LAW) == [("consent-wrong-giver", "rehtori")]
    (item,) = located(text, LAW)
    assert str(item.finding.at) == "chains.huoli.steps.pyynto.asks.whom"
    assert "SHL 35 § 1 mom." in item.finding.message.fi


def test_the_same_wrong_giver_is_told_once() -> None:
    text = given("gives: opettaja", "opettaja")
    assert found(text, LAW) == [("consent-wrong-giver", "opettaja")]
    (item,) = located(text, LAW)
    assert "chains.huoli.steps.pyynto.asks.whom" in [str(each.route) for each in item.related]


@pytest.mark.parametrize("consent", ["gives: huoltaja", "gives: huoltaja, or: oppilas"])
def test_who_gives_it_only_instead_is_not_the_first_giver(consent: str) -> None:
    text = given(consent, "huoltaja")
    assert found(text, LAW) == [("consent-wrong-giver", "huoltaja")]
    assert "ilman että sitä kysytään ensin" in located(text, LAW)[0].finding.message.fi


def test_somebody_must_ask_whom_the_law_asks_first() -> None:
    text = given("gives: oppilas, or: huoltaja", "huoltaja")
    assert found(text, LAW) == [("consent-wrong-giver", "huoltaja")]
    assert str(located(text, LAW)[0].finding.at).endswith("asks.whom")


def two(first: str, second: str, consents: str) -> str:
    exits = "given: yhteys, refused: jatkaa, unanswered: {after: 5 koulupäivää, to: jatkaa}"
    return chain(
        "alku: {kind: start, role: kuraattori, next: pystyyko}\n"
        "pystyyko: {kind: decision, role: kuraattori, answers: {Kyllä: pyynto, Ei: toinen}}\n"
        f"pyynto: {{role: kuraattori, with: [oppilas], asks: {{{first}, {exits}}}}}\n"
        f"toinen: {{role: kuraattori, with: [huoltaja], asks: {{{second}, {exits}}}}}\n"
        "yhteys: {role: kuraattori, sends: viesti, next: jatkaa}\n"
        "jatkaa: {kind: end, role: kuraattori}\n"
        "arvio: {role: sosiaalityontekija, next: loppu}\n"
        "loppu: {kind: end, role: sosiaalityontekija}\n",
        "viesti: {kind: contact, to: arvio, carries: Tuen tarve, ground: ohjaus, needs: lupa}",
        consents=consents,
    )


def test_asking_the_guardian_instead_is_right_where_the_student_is_asked_first() -> None:
    consents = "lupa: {gives: oppilas, or: huoltaja, form: any, ground: ohjaus}"
    first, second = "whom: oppilas, consent: lupa", "whom: huoltaja, consent: lupa"
    assert found(two(first, second, consents), LAW) == []


def test_where_nobody_asks_the_student_the_step_done_with_the_student_is_shown() -> None:
    consents = "lupa: {gives: oppilas, or: huoltaja, form: any, ground: ohjaus}"
    asks = "whom: huoltaja, consent: lupa"
    (item,) = located(two(asks, asks, consents), LAW)
    assert str(item.finding.at) == "chains.huoli.steps.pyynto.asks.whom"
    assert "chains.huoli.steps.toinen.asks.whom" in [str(each.route) for each in item.related]


def test_a_guardian_may_give_a_consent_beside_that_of_the_student() -> None:
    consents = (
        "lupa: {gives: oppilas, form: any, ground: ohjaus}\n"
        "huoltajan-lupa: {gives: huoltaja, form: any, ground: ohjaus}"
    )
    first, second = "whom: oppilas, consent: lupa", "whom: huoltaja, consent: huoltajan-lupa"
    assert "consent-wrong-giver" not in dict(found(two(first, second, consents), LAW))


def test_a_client_who_is_asked_by_a_handoff_must_be_one_of_them() -> None:
    text = chain(
        "alku: {kind: start, role: kuraattori, next: pyynto}\n"
        "pyynto: {role: kuraattori, asks: {handoff: kysymys, consent: lupa, given: jatkaa, "
        "refused: jatkaa, unanswered: {after: 5 koulupäivää, to: jatkaa}}}\n"
        "jatkaa: {kind: end, role: kuraattori}\n"
        "suostuu: {role: huoltaja, replies: {to: kysymys, answer: given}}\n",
        "kysymys: {kind: request, to: suostuu, carries: Mihin suostumusta pyydetään}",
        consents="lupa: {gives: oppilas, form: any, ground: ohjaus}",
    )
    assert ("consent-wrong-giver", "kysymys") in found(text, LAW)


def test_an_unknown_role_is_told_as_that_alone() -> None:
    assert found(given("gives: oppilaat"), LAW) == [("unknown-id", "oppilaat")]
