import pytest
from support.chains import chain, found, located

from palveluketju.findings import Severity

RULE = "lead-fixed-beforehand"
GROUP = """
format: 1
duties:
  kirjaaminen:
    title: Opiskeluhuoltokertomuksen kirjaaminen
    responsible: {group: ryhmän nimeämä vastuuhenkilö}
    basis: OHL 20 § 3 mom.
  muu: {title: Muu tehtävä, responsible: none-in-law}
actors:
  tiimi: {title: Tiimi, type: group, members: [opettaja, kuraattori], lead: LEAD, MORE}
roles:
  tiimi: {title: Tiimi, actor: tiimi}
  vetaja: {title: Tiimin vetäjä, actor: tiimi}
  jompikumpi: {title: Jompikumpi, one_of: [opettaja, kuraattori]}
"""


def group(lead: str = "kuraattori", more: str = "") -> str:
    return GROUP.replace("LEAD", lead).replace(", MORE", more)


def work(extra: str) -> str:
    return chain(
        f"""
        alku: {{kind: start, role: tiimi, next: tyo}}
        tyo: {{role: tiimi, next: loppu, {extra}}}
        loppu: {{kind: end, role: tiimi}}
        """
    )


def test_a_fixed_lead_is_a_hint_at_the_group_with_the_duty() -> None:
    text = work("duty: kirjaaminen")
    (item,) = located(text, group())
    assert (item.rule, item.severity) == (RULE, Severity.HINT)
    assert str(item.route) == "actors.tiimi.lead"
    assert "OHL 14 § 4 mom." in item.finding.message.fi
    assert "OHL 20 § 3 mom." in item.finding.message.fi
    assert [str(each.route) for each in item.related] == [
        "duties.kirjaaminen.responsible",
        "chains.huoli.steps.tyo",
    ]


def test_it_is_told_once_for_all_chains() -> None:
    other = work("duty: kirjaaminen").replace("id: huoli", "id: toinen")
    assert [item.rule for item in located(work("duty: kirjaaminen"), group(), other)] == [RULE]


def test_a_group_that_chooses_or_has_another_task_is_not_told() -> None:
    assert found(work("duty: kirjaaminen"), group("chosen-by-group")) == []
    assert found(work("duty: muu"), group()) == []
    assert found(work("duty: kirjaaminen"), group(more=", handles: community")) == []


@pytest.mark.parametrize("lead", ["opettaja", "kuraattori"])
def test_a_step_that_always_names_the_same_profession_is_told(lead: str) -> None:
    text = work(f"names_lead: {lead}")
    assert found(text, group("chosen-by-group")) == [(RULE, lead)]
    (item,) = located(text, group("chosen-by-group"))
    assert [str(each.route) for each in item.related] == ["actors.tiimi.lead"]


@pytest.mark.parametrize("lead", ["vetaja", "jompikumpi"])
def test_a_role_that_any_of_the_group_may_hold_is_not(lead: str) -> None:
    assert found(work(f"names_lead: {lead}"), group("chosen-by-group")) == []


def test_one_cause_is_told_once() -> None:
    text = work("duty: kirjaaminen, names_lead: kuraattori")
    assert [item.rule for item in located(text, group())] == [RULE]
    assert found(work("names_lead: kuraatori"), group()) == [("unknown-id", "kuraatori")]
