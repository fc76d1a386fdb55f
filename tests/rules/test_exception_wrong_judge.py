import pytest
from support.chains import chain, found, located

from palveluketju.findings import Severity

from .telling import DUTIES, contact, judged
from .walks import walked


def told(entry: str, duty: str = "huoltajan-tieto") -> str:
    return contact(f"duty: {duty}, informs: [{{who: huoltaja, {entry}}}]")


@pytest.mark.parametrize(
    "judges", ["[kuraattori]", "[psykologi, kuraattori]", "[ammattilainen]", "kuraattori"]
)
def test_those_whom_the_law_names_may_judge(judges: str) -> None:
    assert found(told(f"unless: OHL 18 § 2 mom., judged_by: {judges}"), DUTIES) == []


def test_anybody_else_may_not() -> None:
    text = told("unless: OHL 18 § 2 mom., judged_by: [kuraattori, opettaja]")
    assert found(text, DUTIES) == [("exception-wrong-judge", "opettaja")]
    (item,) = located(text, DUTIES)
    assert item.severity is Severity.ERROR
    assert "'opettaja' (Koulu)" in item.finding.message.fi
    assert "(OHL 18 § 2 mom.)" in item.finding.message.fi
    assert [str(each.route) for each in item.related] == ["duties.huoltajan-tieto.informs[0]"]


def test_a_role_of_which_only_some_may_judge_may_not() -> None:
    more = "roles: {aikuinen: {title: Aikuinen, one_of: [opettaja, kuraattori]}}\n"
    text = told("unless: OHL 18 § 2 mom., judged_by: [aikuinen]")
    assert found(text, DUTIES, "format: 1\n" + more) == [("exception-wrong-judge", "aikuinen")]


def test_it_must_be_said_who_judges() -> None:
    text = told("unless: OHL 18 § 2 mom.")
    assert found(text, DUTIES) == [("exception-wrong-judge", "OHL 18 § 2 mom.")]


def test_a_step_without_the_duty_is_held_to_the_same_exception() -> None:
    text = told("unless: OHL 18 § 2 mom., judged_by: [opettaja]", "muu")
    assert found(text, DUTIES) == [("exception-wrong-judge", "opettaja")]


@pytest.mark.parametrize(
    "entry",
    [
        "status: proposal",
        "unless: OHL 14 § 4 mom., judged_by: [opettaja]",
        "unless: LSL 18 § 2 mom., judged_by: [opettaja]",
    ],
)
def test_what_is_no_exception_of_the_catalogue_is_left_alone(entry: str) -> None:
    assert found(told(entry), DUTIES) == []


def test_an_unknown_judge_is_told_as_that_alone() -> None:
    text = told("unless: OHL 18 § 2 mom., judged_by: [kuraattoori]")
    assert found(text, DUTIES) == [("unknown-id", "kuraattoori")]


def test_a_judgement_in_a_lane_of_others_is_told_once_at_its_step() -> None:
    text = judged("rehtori")
    assert found(text, DUTIES) == [("exception-wrong-judge", "rehtori")]
    (item,) = located(text, DUTIES)
    assert str(item.route) == "chains.huoli.steps.arviointi.role"
    assert [str(each.route) for each in item.related] == [
        "duties.huoltajan-tieto.informs[0]",
        "chains.huoli.steps.yhteys",
    ]
    assert "answer arviointi Kyllä" in walked(item)


def test_a_decision_that_rests_on_the_exception_alone_is_the_judgement() -> None:
    text = """
        alku: {kind: start, role: opettaja, next: yhteys}
        yhteys: {role: opettaja, duty: huoltajan-tieto, next: onko}
        onko: {kind: decision, role: opettaja, SOURCE answers: {Kyllä: loppu, Ei: kerro}}
        kerro: {role: opettaja, informs: [{who: huoltaja}], next: loppu}
        loppu: {kind: end, role: opettaja}
        """
    cited = chain(text.replace("SOURCE", "source: OHL 18 § 2 mom.,"))
    assert found(cited, DUTIES) == [("exception-wrong-judge", "opettaja")]
    other = chain(text.replace("SOURCE", 'source: "OHL 16 § 3 mom., 18 § 2 mom.",'))
    assert found(other, DUTIES) == [("guardian-not-told", "yhteys")]


def test_an_answer_that_comes_of_itself_is_judged_by_whom_it_was_asked_of() -> None:
    text = """
        alku: {kind: start, role: opettaja, next: yhteys}
        yhteys: {role: opettaja, duty: huoltajan-tieto, next: kysyminen}
        kysyminen:
          role: opettaja
          asks:
            handoff: arvio
            answers: {saa: kerro, ei saa: loppu}
            unanswered: {after: 2 koulupäivää, to: kysyminen}
        kerro: {role: opettaja, informs: [{who: huoltaja}], next: loppu}
        loppu: {kind: end, role: opettaja}
        neuvoo: {role: JUDGE, next: neuvottu}
        neuvottu: {kind: end, role: JUDGE}
        """
    asked = "arvio: {kind: consultation, to: neuvoo, carries: Kielto, ground: H-06}"
    right = chain(text.replace("JUDGE", "psykologi"), asked)
    assert "exception-wrong-judge" not in dict(found(right, DUTIES))
    assert "guardian-not-told" not in dict(found(right, DUTIES))
    wrong = chain(text.replace("JUDGE", "sosiaalityontekija"), asked)
    assert ("exception-wrong-judge", "kysyminen") in found(wrong, DUTIES)
