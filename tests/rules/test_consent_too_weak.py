import pytest
from support.chains import chain, found, located

from palveluketju.model.words import ConsentForm
from palveluketju.rules.questions.forms import lacking

from .consenting import LAW, contact

ANY, WRITTEN, SPECIFIC = ConsentForm.ANY, ConsentForm.WRITTEN, ConsentForm.SPECIFIC_WRITTEN
EXPLICIT, PERMIT = ConsentForm.EXPLICIT, ConsentForm.DISCLOSURE_PERMIT
NAMED, AGREED = ConsentForm.SPECIFIC_DISCLOSURE_PERMIT, ConsentForm.AGREED_WITH_PATIENT


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (ANY, ANY),
        (None, ANY),
        (WRITTEN, ANY),
        (SPECIFIC, ANY),
        (SPECIFIC, WRITTEN),
        (EXPLICIT, ANY),
        (NAMED, PERMIT),
        (AGREED, AGREED),
    ],
)
def test_a_stricter_form_of_the_same_kind_is_enough(
    given: ConsentForm | None, wanted: ConsentForm
) -> None:
    assert lacking(given, [wanted]) == ()


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (ANY, WRITTEN),
        (None, WRITTEN),
        (WRITTEN, SPECIFIC),
        (ANY, EXPLICIT),
        (WRITTEN, EXPLICIT),
        (EXPLICIT, WRITTEN),
        (PERMIT, NAMED),
        (SPECIFIC, PERMIT),
        (NAMED, ANY),
        (AGREED, PERMIT),
        (ConsentForm.NONE, ANY),
    ],
)
def test_a_looser_form_or_another_kind_is_not(
    given: ConsentForm | None, wanted: ConsentForm
) -> None:
    assert lacking(given, [wanted]) == (wanted,)


def test_of_several_forms_the_strictest_counts_and_a_permit_of_another_kind_does_not() -> None:
    assert lacking(ANY, [ANY, SPECIFIC, WRITTEN]) == (SPECIFIC,)
    assert lacking(SPECIFIC, [ANY, SPECIFIC, WRITTEN]) == ()
    assert lacking(ANY, [ANY, PERMIT]) == ()


@pytest.mark.parametrize("form", ["any", "written", "explicit"])
def test_a_consent_that_is_too_weak_for_its_own_ground_is_told_at_its_form(form: str) -> None:
    consent = f"gives: oppilas, form: {form}, ground: ulkopuoliset"
    text = contact("ground: ulkopuoliset, needs: lupa", consent=consent)
    assert found(text, LAW) == [("consent-too-weak", form)]
    (item,) = located(text, LAW)
    assert "OHL 19 § 2 mom." in item.finding.message.fi
    assert "duties.ulkopuoliset.consent" in [str(each.route) for each in item.related]


def test_a_form_that_is_not_stated_is_enough_only_where_any_is() -> None:
    consent = "gives: oppilas"
    assert found(contact("ground: ohjaus, needs: lupa", consent=consent), LAW) == []
    text = contact("ground: ulkopuoliset, needs: lupa", consent=consent)
    assert found(text, LAW) == [("consent-too-weak", "lupa")]
    assert "muotoa ei ole sanottu" in located(text, LAW)[0].finding.message.fi


def test_with_several_grounds_the_strictest_counts() -> None:
    text = contact("ground: [ryhma, ulkopuoliset], needs: lupa")
    assert found(text, LAW) == [("consent-too-weak", "any")]


def test_a_ground_that_suffices_without_consent_wants_no_form() -> None:
    assert found(contact("ground: [ulkopuoliset, valttamattomat], needs: lupa"), LAW) == []


def two(needs: str, asks: str) -> str:
    """Two consents, a loose and a strict one; the strict one is what the handoff wants."""
    exits = "refused: jatkaa, unanswered: {after: 5 koulupäivää, to: jatkaa}"
    return chain(
        "alku: {kind: start, role: kuraattori, next: pyynto}\n"
        "pyynto: {role: kuraattori, duty: ryhma, asks: {whom: oppilas, consent: valjempi, "
        f"given: toinen, {exits}}}}}\n"
        f"toinen: {{role: kuraattori, duty: ulkopuoliset, asks: {{whom: oppilas, consent: {asks}, "
        f"given: yhteys, {exits}}}}}\n"
        "yhteys: {role: kuraattori, sends: viesti, next: jatkaa}\n"
        "jatkaa: {kind: end, role: kuraattori}\n"
        "arvio: {role: sosiaalityontekija, next: loppu}\n"
        "loppu: {kind: end, role: sosiaalityontekija}\n",
        "viesti: {kind: contact, to: arvio, carries: Tuen tarve, ground: [ryhma, ulkopuoliset], "
        f"needs: {needs}}}",
        consents="valjempi: {gives: oppilas, or: huoltaja, form: any, ground: ryhma}\n"
        "tiukempi: {gives: oppilas, or: huoltaja, form: specific-written, ground: ulkopuoliset}",
    )


def test_a_handoff_or_a_question_that_takes_the_wrong_consent_is_told_there_and_once() -> None:
    assert found(two("tiukempi", "tiukempi"), LAW) == []
    assert found(two("valjempi", "tiukempi"), LAW) == [("consent-too-weak", "valjempi")]
    assert found(two("tiukempi", "valjempi"), LAW) == [("consent-too-weak", "valjempi")]
    (item,) = located(two("valjempi", "tiukempi"), LAW)
    assert "'tiukempi'" in item.finding.help.fi
    assert str(item.finding.at) == "chains.huoli.handoffs.viesti.needs"
