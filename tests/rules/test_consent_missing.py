import pytest
from support.chains import chain, found, located

from .consenting import HEARD, LAW, contact


@pytest.mark.parametrize("ground", ["ohjaus", "[ohjaus, avoin]", "[avoin, ryhma]", "luovutus"])
def test_a_ground_that_wants_a_consent_is_not_enough_alone(ground: str) -> None:
    assert found(contact(f"ground: {ground}"), LAW) == [("consent-missing", "viesti")]
    assert found(contact(f"ground: {ground}, needs: lupa"), LAW)[:1] != [
        ("consent-missing", "viesti")
    ]


def test_a_contact_by_consent_is_right() -> None:
    assert found(contact("ground: ohjaus, needs: lupa"), LAW) == []


@pytest.mark.parametrize("ground", ["ilmoitus", "[ohjaus, ilmoitus]", "valttamattomat", "avoin"])
def test_a_ground_that_suffices_without_consent_wants_none(ground: str) -> None:
    assert found(contact(f"ground: {ground}", asks=""), LAW) == []


def test_without_a_ground_the_duty_of_the_sending_step_counts() -> None:
    news = f"secret: false, {HEARD}"
    wanted = contact(news, asks="", work="duty: ohjaus, ")
    assert found(wanted, LAW) == [("consent-missing", "viesti")]
    assert found(contact(news, asks="", work="duty: ilmoitus, "), LAW) == []


def test_what_has_no_ground_at_all_is_told_as_that_alone() -> None:
    text = contact(HEARD, work="duty: ohjaus, ")
    assert found(text, LAW) == [("handoff-without-ground", "viesti")]


def test_unknown_names_are_told_as_that_alone() -> None:
    assert found(contact("ground: [ohjaus, H-91]"), LAW) == [("unknown-id", "H-91")]
    assert found(contact("ground: ohjaus, needs: lupaus"), LAW) == [("unknown-id", "lupaus")]


@pytest.mark.parametrize(
    ("kind", "wants"), [("guidance", False), ("information", False), ("contact", True)]
)
def test_to_guide_or_tell_a_client_needs_no_consent(kind: str, *, wants: bool) -> None:
    text = chain(
        "alku: {kind: start, role: kuraattori, next: ohjaa}\n"
        "ohjaa: {role: kuraattori, sends: viesti, next: odottaa}\n"
        "odottaa: {kind: end, role: kuraattori}\n"
        "hakee: {role: oppilas, next: haettu}\n"
        "haettu: {kind: end, role: oppilas}\n",
        f"viesti: {{kind: {kind}, to: hakee, carries: Ohje, ground: ohjaus, "
        "follow_up: {after: 2 viikkoa, to: odottaa}}",
    )
    assert (("consent-missing", "viesti") in found(text, LAW)) is wants


def test_what_a_client_tells_and_the_question_itself_need_no_consent() -> None:
    own = chain(
        "alku: {kind: start, role: oppilas, next: hakee}\n"
        "hakee: {role: oppilas, sends: hakemus, next: haettu}\n"
        "haettu: {kind: end, role: oppilas}\n"
        "arvio: {role: sosiaalityontekija, next: loppu}\n"
        "loppu: {kind: end, role: sosiaalityontekija}\n",
        "hakemus: {kind: contact, to: arvio, carries: Oma asia, ground: ohjaus}",
    )
    assert found(own, LAW) == []
    asked = chain(
        "alku: {kind: start, role: kuraattori, next: pyynto}\n"
        "pyynto: {role: kuraattori, asks: {handoff: kysymys, consent: lupa, given: jatkaa, "
        "refused: jatkaa, unanswered: {after: 5 koulupäivää, to: jatkaa}}}\n"
        "jatkaa: {kind: end, role: kuraattori}\n"
        "suostuu: {role: oppilas, replies: {to: kysymys, answer: given}}\n",
        "kysymys: {kind: request, to: suostuu, carries: Mihin suostumusta pyydetään, "
        "ground: ohjaus}",
        consents="lupa: {gives: oppilas, form: any}",
    )
    assert "consent-missing" not in dict(found(asked, LAW))


def test_the_message_names_the_section_and_the_consent_that_is_ready() -> None:
    text = contact("ground: ohjaus", consent="gives: oppilas, form: any, ground: ohjaus")
    (item,) = located(text, LAW)
    assert "SHL 35 § 1 mom." in item.finding.message.fi
    assert "'oppilas' tai hänen sijastaan 'huoltaja'" in item.finding.message.fi
    assert "'lupa'" in item.finding.help.fi
    assert [str(each.route) for each in item.related] == [
        "duties.ohjaus.consent",
        "chains.huoli.steps.yhteys",
    ]
