import pytest
from support.chains import chain, found, located

RULE = "individual-case-in-general-group"
GROUP = """
format: 1
subjects:
  yksilo: {title: Yksilökohtainen opiskeluhuolto}
  yhteiso: {title: Yhteisöllinen opiskeluhuolto, concerns: community}
actors:
  kouluryhma:
    title: Koulun opiskeluhuoltoryhmä
    type: group
    handles: community
    members: [rehtori, kuraattori]
    lead: rehtori
roles:
  kouluryhma: {title: Koulun opiskeluhuoltoryhmä, actor: kouluryhma}
  jompikumpi: {title: Jompikumpi, one_of: [kouluryhma, asiantuntijaryhma]}
"""


def worked(role: str, subject: str = "subject: yksilo") -> str:
    return chain(
        f"""
        alku: {{kind: start, role: {role}, next: tyo}}
        tyo: {{role: {role}, next: loppu}}
        loppu: {{kind: end, role: {role}}}
        """,
        header=subject,
    )


def test_the_group_is_told_once_with_the_law_and_what_it_handles() -> None:
    text = worked("kouluryhma")
    assert found(text, GROUP) == [(RULE, "kouluryhma")]
    (item,) = located(text, GROUP)
    assert str(item.route) == "chains.huoli.steps.tyo.role"
    assert "OHL 14 § 4 mom." in item.finding.message.fi
    assert "Koulun opiskeluhuoltoryhmä" in item.finding.message.fi
    assert [str(each.route) for each in item.related] == [
        "actors.kouluryhma.handles",
        "chains.huoli.steps.alku.role",
        "chains.huoli.steps.loppu.role",
    ]


def test_a_role_that_the_group_may_hold_is_told_too() -> None:
    assert found(worked("jompikumpi"), GROUP) == [(RULE, "jompikumpi")]


@pytest.mark.parametrize("subject", ["", "subject: yhteiso", "subject: yksiloo"])
def test_other_subjects_are_not_held_to_it(subject: str) -> None:
    assert RULE not in dict(found(worked("kouluryhma", subject), GROUP))


@pytest.mark.parametrize("handles", ["", "handles: individual"])
def test_other_groups_are_not_held_to_it(handles: str) -> None:
    assert found(worked("kouluryhma"), GROUP.replace("handles: community", handles)) == []


@pytest.mark.parametrize(
    ("step", "handoffs", "at"),
    [
        ("with: [kouluryhma], next: loppu", "", "kouluryhma"),
        (
            "sends: tieto, next: loppu",
            "tieto: {kind: information, to: kouluryhma, carries: Asia, secret: false}",
            "kouluryhma",
        ),
    ],
)
def test_whoever_takes_part_or_is_told_is_found(step: str, handoffs: str, at: str) -> None:
    text = chain(
        f"""
        alku: {{kind: start, role: opettaja, next: tyo}}
        tyo: {{role: opettaja, {step}}}
        loppu: {{kind: end, role: opettaja}}
        """,
        handoffs,
        header="subject: yksilo",
    )
    assert found(text, GROUP) == [(RULE, at)]


def test_an_invitation_to_the_group_is_found() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: kutsu}
        uusi: {role: opettaja, next: kutsu}
        kokous: {role: kuraattori, next: loppu}
        loppu: {kind: end, role: kuraattori}
        """,
        "kutsu: {kind: invitation, to: kokous, carries: Asia, ground: H-06, cannot: uusi, "
        "enough: kaikki, invites: [psykologi, kouluryhma]}",
        header="subject: yksilo",
    )
    assert found(text, GROUP) == [(RULE, "kouluryhma")]
