from support.chains import chain, found, located, related

from palveluketju.findings import Severity

from .walks import walked

STEPS = """
alku: {kind: start, role: asiantuntijaryhma, next: kokous}
kokous: {role: asiantuntijaryhma, next: toinen, FIRST}
toinen: {role: asiantuntijaryhma, next: tehtava, SECOND}
tuki: {role: kuraattori, next: loppu}
loppu: {kind: end, role: kuraattori}
"""
AGREED = "tehtava: {kind: agreed, to: tuki, carries: Sovittu tuki}"


def group(first: str = "", second: str = "") -> str:
    steps = STEPS.replace(", FIRST", first).replace(", SECOND", second)
    return chain(steps, AGREED)


TEAM = """
format: 1
actors: {tiimi: {title: Tiimi, type: group}}
roles: {tiimi: {title: Tiimi, actor: tiimi}}
"""


def test_a_group_without_a_lead_is_told_once_at_its_first_task() -> None:
    text = group().replace("asiantuntijaryhma", "tiimi")
    assert found(text, TEAM) == [("lead-missing", "kokous")]
    (item,) = located(text, TEAM)
    assert item.severity is Severity.HINT
    assert related([item], text) == ["tehtava"]
    assert walked(item) == ["start alku", "step kokous", "send toinen"]


def test_any_step_may_name_the_lead_while_the_group_has_the_matter() -> None:
    assert found(group(", names_lead: vastuuhenkilo")) == []
    assert found(group("", ", names_lead: vastuuhenkilo")) == []


def test_a_lead_that_is_released_leads_no_more() -> None:
    text = group(", names_lead: vastuuhenkilo", ", releases_lead: true")
    assert found(text) == [("lead-missing", "kokous")]


def test_a_group_whose_leader_is_known_beforehand_names_none() -> None:
    fixed = TEAM.replace("type: group", "type: group, lead: kuraattori")
    assert found(group().replace("asiantuntijaryhma", "tiimi"), fixed) == []
    assert found(group().replace("asiantuntijaryhma", "tiimi"), TEAM) == [
        ("lead-missing", "kokous")
    ]


def test_a_matter_that_ends_in_the_group_needs_no_lead() -> None:
    text = chain(
        "alku: {kind: start, role: asiantuntijaryhma, next: kokous}\n"
        "kokous: {role: asiantuntijaryhma, next: loppu}\n"
        "loppu: {kind: end, role: asiantuntijaryhma}\n"
    )
    assert found(text) == []
