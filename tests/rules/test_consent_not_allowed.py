import pytest
from support.chains import chain, found, located

from .consenting import HEARD, LAW, contact

LATE = "unanswered: {after: 1 koulupäivä, to: "


@pytest.mark.parametrize("ground", ["ilmoitus", "pyydetyt", "[ilmoitus, avoin]"])
def test_what_the_law_obliges_to_tell_needs_no_consent(ground: str) -> None:
    text = contact(f"ground: {ground}, needs: lupa", asks="")
    assert found(text, LAW) == [("consent-not-allowed", "lupa")]
    assert str(located(text, LAW)[0].finding.at) == "chains.huoli.handoffs.viesti.needs"


@pytest.mark.parametrize("ground", ["valttamattomat", "[ohjaus, ilmoitus]", "ohjaus", "avoin"])
def test_a_right_or_a_ground_that_wants_a_consent_may_have_one(ground: str) -> None:
    assert found(contact(f"ground: {ground}, needs: lupa"), LAW) == []


def test_without_a_ground_the_duty_of_the_sending_step_counts() -> None:
    text = contact(f"needs: lupa, {HEARD}", asks="", work="duty: ilmoitus, ")
    assert found(text, LAW) == [("consent-not-allowed", "lupa")]


def test_the_message_names_the_section_and_the_place_in_the_catalogue() -> None:
    (item,) = located(contact("ground: ilmoitus, needs: lupa", asks=""), LAW)
    assert "SHL 35 § 2 mom." in item.finding.message.fi
    assert [str(each.route) for each in item.related] == ["duties.ilmoitus.consent"]


def asking(given: str, refused: str, *, consent: str = "consent: lupa, ", first: str = "") -> str:
    """A teacher who must report asks the guardian first, by some answers of `onko`."""
    return chain(
        f"alku: {{kind: start, role: opettaja, next: {'onko' if first else 'pyynto'}}}\n"
        f"onko: {{kind: decision, role: opettaja, answers: {{{first or 'Ei: jatkaa'}}}}}\n"
        f"pyynto: {{role: opettaja, with: [huoltaja], asks: {{whom: huoltaja, {consent}"
        f"given: {given}, refused: {refused}, {LATE}{refused}}}}}}}\n"
        "ilmoittaa: {role: opettaja, duty: ilmoitus, sends: viesti, next: jatkaa}\n"
        "jatkaa: {kind: end, role: opettaja}\n"
        "arvio: {role: sosiaalityontekija, once: true, next: loppu}\n"
        "loppu: {kind: end, role: sosiaalityontekija}\n",
        "viesti: {kind: contact, to: arvio, carries: Tuen tarve, ground: ilmoitus}",
        consents="lupa: {gives: huoltaja, form: any}",
    )


def told(text: str) -> list[tuple[str, str]]:
    return [pair for pair in found(text, LAW) if pair[0].startswith(("consent", "notification"))]


def test_a_duty_that_is_reached_only_by_a_consent_is_told_at_the_question() -> None:
    text = asking("ilmoittaa", "jatkaa")
    assert told(text) == [("consent-not-allowed", "lupa")]
    item = next(each for each in located(text, LAW) if each.rule == "consent-not-allowed")
    assert str(item.finding.at) == "chains.huoli.steps.pyynto.asks.consent"
    assert "vaiheeseen 'ilmoittaa' pääsee vain" in item.finding.message.fi


def test_a_way_past_on_another_path_does_not_help_who_was_asked() -> None:
    text = asking("ilmoittaa", "jatkaa", first="Kyllä: ilmoittaa, Ehkä: pyynto")
    assert told(text) == [("consent-not-allowed", "lupa")]


def test_where_the_duty_is_met_whatever_is_answered_asking_is_allowed() -> None:
    assert told(asking("ilmoittaa", "ilmoittaa")) == []


def test_a_consent_before_a_decision_that_finds_no_cause_is_another_matter() -> None:
    text = asking("onko", "jatkaa", first="Kyllä: ilmoittaa, Ei: jatkaa")
    text = text.replace("role: opettaja, next: onko", "role: opettaja, next: pyynto")
    assert told(text) == []


def test_one_consent_that_is_demanded_in_several_places_is_told_once() -> None:
    text = asking("ilmoittaa", "jatkaa").replace(
        "ground: ilmoitus}", "ground: ilmoitus, needs: lupa}"
    )
    assert told(text) == [("consent-not-allowed", "lupa")]
    item = next(each for each in located(text, LAW) if each.rule == "consent-not-allowed")
    assert str(item.finding.at) == "chains.huoli.handoffs.viesti.needs"
    assert "chains.huoli.steps.pyynto.asks.consent" in [str(each.route) for each in item.related]


def test_the_step_of_the_duty_may_not_ask_itself() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: ilmoittaa}\n"
        "ilmoittaa: {role: opettaja, duty: ilmoitus, asks: {whom: huoltaja, consent: lupa, "
        f"given: jatkaa, refused: jatkaa, {LATE}jatkaa}}}}}}\n"
        "jatkaa: {kind: end, role: opettaja}\n",
        consents="lupa: {gives: huoltaja, form: any}",
    )
    assert found(text, LAW) == [("consent-not-allowed", "lupa")]


def test_a_reply_by_which_a_consent_is_given_counts_as_well() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: pyynto}\n"
        "pyynto: {role: opettaja, asks: {handoff: kysymys, consent: lupa, given: ilmoittaa, "
        f"refused: jatkaa, {LATE}jatkaa}}}}}}\n"
        "vastaa: {role: huoltaja, replies: {to: kysymys, answer: given}}\n"
        "ilmoittaa: {role: opettaja, duty: ilmoitus, next: jatkaa}\n"
        "jatkaa: {kind: end, role: opettaja}\n",
        "kysymys: {kind: request, to: vastaa, carries: Mihin suostumusta pyydetään}",
        consents="lupa: {gives: huoltaja, form: any}",
    )
    assert told(text) == [("consent-not-allowed", "lupa")]


def test_an_unknown_consent_is_told_as_that_alone() -> None:
    text = contact("ground: ilmoitus, needs: lupaus", asks="")
    assert found(text, LAW) == [("unknown-id", "lupaus")]
