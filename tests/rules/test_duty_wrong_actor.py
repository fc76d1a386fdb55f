import pytest
from support.chains import chain, found, located

MORE = """
format: 1
duties:
  yhteinen:
    title: Yhteistyö
    responsible: {shared: [education-provider, wellbeing-services-county]}
  kenen-vain:
    title: Neuvonta
    responsible: none-in-law
  ryhma: {title: Kirjaaminen, responsible: {group: ryhmän nimeämä vastuuhenkilö}}
  avoin: {title: Muu tehtävä}
  kunnan: {title: Nuorisotyö, responsible: municipality}
  ammattilaisen: {title: Ilmoitus, responsible: {any_of: [ammattilainen]}}
roles:
  ammattilainen: {title: Ammattilainen, one_of: [kuraattori, psykologi]}
  kuka-vain: {title: Aikuinen, one_of: [opettaja, kuraattori]}
"""


def text(role: str, duty: str) -> str:
    return chain(
        f"alku: {{kind: start, role: {role}, next: a}}\n"
        f"a: {{role: {role}, duty: {duty}, next: loppu}}\n"
        f"loppu: {{kind: end, role: {role}}}"
    )


@pytest.mark.parametrize(
    ("role", "duty"),
    [
        ("kuraattori", "R-16"),
        ("opettaja", "H-01"),
        ("opettaja", "yhteinen"),
        ("kuraattori", "yhteinen"),
        ("huoltaja", "kenen-vain"),
        ("huoltaja", "ryhma"),
        ("huoltaja", "avoin"),
        ("opettaja", "kunnan"),
        ("psykologi", "ammattilaisen"),
        ("ammattilainen", "ammattilaisen"),
        ("ammattilainen", "R-16"),
        ("ammattilainen", "{kuraattori: R-16}"),
    ],
)
def test_whom_the_duty_names_may_carry_it_out(role: str, duty: str) -> None:
    assert found(text(role, duty), MORE) == []


@pytest.mark.parametrize(
    ("role", "duty"),
    [
        ("opettaja", "R-16"),
        ("kuraattori", "H-01"),
        ("huoltaja", "yhteinen"),
        ("kuraattori", "kunnan"),
        ("opettaja", "ammattilaisen"),
        ("kuka-vain", "R-16"),
    ],
)
def test_anybody_else_may_not(role: str, duty: str) -> None:
    assert found(text(role, duty), MORE) == [("duty-wrong-actor", duty)]


def test_of_several_holders_the_wrong_one_is_named() -> None:
    (item,) = located(text("kuka-vain", "R-16"), MORE)
    assert "'opettaja' (Koulu)" in item.finding.message.fi
    assert "kuraattori'" not in item.finding.message.fi


def test_the_message_names_the_section_and_shows_where_the_duty_says_so() -> None:
    (item,) = located(text("opettaja", "R-16"))
    assert "OHL 9 § 2 mom." in item.finding.message.fi
    assert "hyvinvointialueelle" in item.finding.message.fi
    assert [str(each.route) for each in item.related] == ["duties.R-16.responsible"]


def test_duties_by_holder_are_checked_each() -> None:
    wrong = text("kuka-vain", "{opettaja: R-16, kuraattori: R-16}")
    assert found(wrong, MORE) == [("duty-wrong-actor", "R-16")]


def test_a_holder_that_the_role_does_not_have_is_told() -> None:
    wrong = text("ammattilainen", "{opettaja: H-01}")
    assert found(wrong, MORE) == [("duty-wrong-actor", "opettaja")]


def test_unknown_roles_and_duties_are_told_as_that_alone() -> None:
    assert found(text("opettaja", "R-61")) == [("unknown-id", "R-61")]
    assert found(text("opo", "R-16")) == [("unknown-id", "opo")]


GROUP = """
format: 1
actors:
  yhteinen-ryhma: {title: Ryhmä, type: group, members: [MEMBERS]}
roles:
  ryhma-kokoontuu: {title: Ryhmä, actor: yhteinen-ryhma}
"""


@pytest.mark.parametrize(
    ("members", "duty", "wrong"),
    [
        ("opettaja, kuraattori", "yhteinen", []),
        ("opettaja", "yhteinen", [("duty-wrong-actor", "yhteinen")]),
        ("opettaja, kuraattori", "R-16", [("duty-wrong-actor", "R-16")]),
    ],
)
def test_a_group_may_do_together_what_is_the_duty_of_its_members_together(
    members: str, duty: str, wrong: list[tuple[str, str]]
) -> None:
    said = found(text("ryhma-kokoontuu", duty), MORE, GROUP.replace("MEMBERS", members))
    assert [each for each in said if each[0] == "duty-wrong-actor"] == wrong
