import pytest

from palveluketju.graph.parties import Parties
from palveluketju.model.words import ActorType
from palveluketju.pipeline import build

COUNTY = "wellbeing-services-county"
WORKSPACE = build(
    actors={
        "kunta": {"title": "Kunta", "type": "municipality", "acts_as": ["education-provider"]},
        "koulu": {"title": "Koulu", "part_of": "kunta"},
        "luokka": {"title": "Luokka", "part_of": "koulu"},
        "alue": {"title": "Alue", "type": COUNTY},
        "opiskeluhuolto": {"title": "Opiskeluhuolto", "part_of": "alue"},
        "oppilas": {"title": "Oppilas", "type": "client"},
        "irti": {"title": "Irti", "part_of": "ei-ole"},
        "a": {"title": "A", "part_of": "b", "type": "company"},
        "b": {"title": "B", "part_of": "a", "type": "parish"},
        "itse": {"title": "Itse", "part_of": "itse"},
    },
    roles={
        "opettaja": {"title": "Opettaja", "actor": "koulu", "register": "opetus"},
        "rehtori": {"title": "Rehtori", "actor": "koulu", "register": "opetus"},
        "kuraattori": {"title": "Kuraattori", "actor": "opiskeluhuolto", "register": "sosiaali"},
        "psykologi": {"title": "Psykologi", "actor": "opiskeluhuolto", "register": "potilas"},
        "ammattilainen": {"title": "Ammattilainen", "one_of": ["kuraattori", "psykologi"]},
        "kuka-vain": {"title": "Kuka vain", "one_of": ["opettaja", "kuraattori", "ei-ole"]},
        "oppilas": {"title": "Oppilas", "actor": "oppilas"},
        "haamu": {"title": "Haamu", "actor": "ei-ole"},
        "tyhja": {"title": "Tyhjä"},
        "pyora": {"title": "Pyörä", "one_of": ["pyora"]},
    },
)
PARTIES = WORKSPACE.parties


def test_the_members_of_a_role_are_those_that_may_hold_it() -> None:
    assert PARTIES.members("kuraattori") == ("kuraattori",)
    assert PARTIES.members("ammattilainen") == ("kuraattori", "psykologi")
    assert PARTIES.members("kuka-vain") == ("opettaja", "kuraattori")


@pytest.mark.parametrize("role", [None, "", "ei-ole"])
def test_an_unknown_role_has_no_answers(role: str | None) -> None:
    assert PARTIES.members(role) == ()
    assert PARTIES.actors(role) == ()
    assert PARTIES.registers(role) == frozenset()
    assert not PARTIES.is_client(role)
    assert not PARTIES.is_authority(role)
    assert not PARTIES.crosses(role, "opettaja")


def test_the_actors_of_several_members_are_each_named_once() -> None:
    assert PARTIES.actors("ammattilainen") == ("opiskeluhuolto",)
    assert PARTIES.actors("kuka-vain") == ("koulu", "opiskeluhuolto")
    assert PARTIES.actors("haamu") == ()


def test_the_lineage_ends_with_the_organisation() -> None:
    assert PARTIES.lineage("luokka") == ("luokka", "koulu", "kunta")
    assert PARTIES.organisation("luokka") == "kunta"
    assert PARTIES.organisation("ei-ole") == "ei-ole"


def test_a_circle_of_parts_ends_where_it_began() -> None:
    assert PARTIES.lineage("a") == ("a", "b")
    assert PARTIES.lineage("itse") == ("itse",)
    assert PARTIES.types("a") == {ActorType.COMPANY, ActorType.PARISH}


def test_a_unit_has_the_types_of_the_organisation_above() -> None:
    assert PARTIES.types("luokka") == {ActorType.MUNICIPALITY, ActorType.EDUCATION_PROVIDER}
    assert PARTIES.types("irti") == frozenset()


def test_clients_and_authorities_are_told_apart() -> None:
    assert PARTIES.is_client("oppilas")
    assert not PARTIES.is_client("opettaja")
    assert not PARTIES.is_client("tyhja")
    assert PARTIES.is_authority("opettaja")
    assert not PARTIES.is_authority("oppilas")


@pytest.mark.parametrize(
    ("role", "other", "crosses"),
    [
        ("opettaja", "kuraattori", True),
        ("opettaja", "rehtori", False),
        ("kuraattori", "psykologi", True),  # one actor, two registers
        ("oppilas", "opettaja", True),
        ("ammattilainen", "kuraattori", False),  # the same person may be both
        ("ammattilainen", "opettaja", True),
        ("tyhja", "opettaja", False),
        ("haamu", "opettaja", False),
        ("pyora", "pyora", False),
    ],
)
def test_a_matter_crosses_where_actor_or_register_changes(
    role: str, other: str, crosses: bool
) -> None:
    assert PARTIES.crosses(role, other) is crosses
    assert PARTIES.crosses(other, role) is crosses


def test_an_empty_model_has_no_answers() -> None:
    assert Parties(build().model).actors("opettaja") == ()
