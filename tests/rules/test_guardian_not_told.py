import pytest
from support.chains import chain, found, located

from palveluketju.findings import Severity

from .telling import DUTIES, contact, judged
from .walks import walked

TOLD = ("guardian-not-told", "yhteys")


def test_it_is_a_warning_that_says_what_it_assumes_and_who_judges() -> None:
    text = contact("duty: huoltajan-tieto")
    assert found(text, DUTIES) == [TOLD]
    (item,) = located(text, DUTIES)
    assert item.severity is Severity.WARNING
    assert "OHL 16 § 3 mom." in item.finding.message.fi
    assert "OHL 18 § 2 mom." in item.finding.message.fi
    assert "'kuraattori' tai 'psykologi'" in item.finding.message.fi
    assert "täysi-ikäisellä ei ole huoltajaa" in item.finding.help.fi
    assert [str(each.route) for each in item.related] == ["duties.huoltajan-tieto.informs[0]"]


@pytest.mark.parametrize("entry", ["who: huoltaja", "who: vanhempi"])
def test_telling_is_enough_with_or_without_an_exception(entry: str) -> None:
    unless = "unless: OHL 18 § 2 mom., judged_by: kuraattori"
    for informs in (f"informs: [{{{entry}}}]", f"informs: [{{{entry}, {unless}}}]"):
        assert found(contact("duty: huoltajan-tieto", informs), DUTIES) == []


@pytest.mark.parametrize("judge", ["kuraattori", "psykologi", "ammattilainen"])
def test_a_professional_may_judge_that_the_guardian_is_not_told(judge: str) -> None:
    assert found(judged(judge), DUTIES) == []


@pytest.mark.parametrize(
    ("changes", "last"),
    [
        ({"FREE": "loppu"}, "answer kieltaako Ei"),
        ({"FORBIDDEN": "loppu"}, "answer kieltaako Kyllä"),
        ({"SILENCE": "loppu"}, "lapse kysyminen"),
        ({"ALLOWED": "loppu"}, "answer kieltaako Kyllä"),
    ],
)
def test_every_way_past_telling_and_judgement_is_found(changes: dict[str, str], last: str) -> None:
    text = judged(**changes)
    assert found(text, DUTIES) == [TOLD]
    assert walked(located(text, DUTIES)[0])[-1] == last


def test_a_decision_of_the_professional_on_something_else_is_no_judgement() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: yhteys}
        yhteys: {role: opettaja, duty: huoltajan-tieto, sends: viesti, next: onko}
        onko: {kind: decision, role: opettaja, answers: {Kyllä: kerro, Ei: loppu}}
        kerro: {role: opettaja, informs: [{who: huoltaja}], next: loppu}
        loppu: {kind: end, role: opettaja}
        kiire: {kind: decision, role: kuraattori, answers: {Kyllä: heti, Ei: myohemmin}}
        heti: {kind: end, role: kuraattori}
        myohemmin: {kind: end, role: kuraattori}
        """,
        "viesti: {kind: contact, to: kiire, carries: Tuen tarve, ground: H-01}",
    )
    assert found(text, DUTIES) == [TOLD]


def test_the_one_who_does_the_step_judges_where_the_law_lets_them() -> None:
    text = chain(
        """
        alku: {kind: start, role: kuraattori, next: kirjaa}
        kirjaa: {role: kuraattori, duty: asiakkuus, next: onko}
        onko: {kind: decision, role: kuraattori, answers: {Kyllä: kerro, Ei: loppu}}
        kerro: {role: kuraattori, informs: [{who: huoltaja}], next: loppu}
        loppu: {kind: end, role: kuraattori}
        """
    )
    law = """
        format: 1
        duties:
          asiakkuus:
            title: Asiakkuudesta kertominen
            informs: [{who: huoltaja, unless: LSL 27 § 3 mom., judged_by: JUDGE}]
        """
    assert found(text, law.replace("JUDGE", "[kuraattori]")) == []
    assert found(text, law.replace("JUDGE", "[psykologi]")) == [("guardian-not-told", "kirjaa")]
    anybody = law.replace(", judged_by: JUDGE", "")
    assert found(text, anybody) == []


JUDGEMENT = """
format: 1
chain: {id: arvio, title: Arvio kiellosta}
steps:
  alku: {kind: start, role: kuraattori, next: kielto}
  kielto: {kind: decision, role: kuraattori, SOURCE answers: {Kyllä: ei-saa, Ei: saa}}
  ei-saa: {kind: end, role: kuraattori}
  saa: {kind: end, role: kuraattori}
"""


def test_the_judgement_may_be_on_a_page_of_its_own() -> None:
    text = chain(
        """
        alku: {kind: start, role: kuraattori, next: yhteys}
        yhteys: {role: kuraattori, duty: tieto, next: arvio}
        arvio: {kind: chain, role: kuraattori, chain: arvio, answers: {ei-saa: loppu, saa: kerro}}
        kerro: {role: kuraattori, informs: [{who: huoltaja}], next: loppu}
        loppu: {kind: end, role: kuraattori}
        """
    )
    entry = "{who: huoltaja, unless: OHL 18 § 2 mom., judged_by: [kuraattori]}"
    law = DUTIES.replace("duties:\n", f"duties:\n  tieto: {{title: Tieto, informs: [{entry}]}}\n")
    cited = JUDGEMENT.replace("SOURCE", "source: OHL 18 § 2 mom.,")
    assert found(text, law, cited) == []
    other = JUDGEMENT.replace("SOURCE ", "")
    assert found(text, law, other) == [TOLD]
