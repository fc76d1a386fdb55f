import pytest

from palveluketju.model.citation import Citation
from palveluketju.model.duration import Duration, Unit
from palveluketju.model.duty import Duty, Limit, Responsible
from palveluketju.model.text import Text
from palveluketju.model.words import ActorType

from .reading import told

COUNTY = ActorType.WELLBEING_SERVICES_COUNTY
TOWN = ActorType.MUNICIPALITY


def responsible(value: object) -> Responsible | None:
    return Duty.model_validate({"title": "Tehtävä", "responsible": value}).responsible


def test_one_word_is_the_type_of_the_organiser() -> None:
    found = responsible("wellbeing-services-county")
    assert found is not None
    assert found.types == (COUNTY,)
    assert found.roles == ()


def test_nobody_is_responsible_where_the_law_names_none() -> None:
    found = responsible("none-in-law")
    assert found is not None
    assert found.nobody
    assert (found.types, found.roles) == ((), ())


@pytest.mark.parametrize("form", ["any_of", "person"])
def test_roles_are_responsible_in_person_or_any_of_them(form: str) -> None:
    found = responsible({form: ["opettaja", "rehtori"]})
    assert found is not None
    assert found.roles == ("opettaja", "rehtori")


@pytest.mark.parametrize("form", ["shared", "joint"])
def test_several_types_share_a_duty(form: str) -> None:
    found = responsible({form: [TOWN, COUNTY]})
    assert found is not None
    assert found.types == (TOWN, COUNTY)


@pytest.mark.parametrize("forms", ["{}", "{any_of: [a], person: [a]}", "{group: G, person: [a]}"])
def test_a_duty_is_responsible_in_exactly_one_form(forms: str) -> None:
    text = f"duties: {{d: {{title: D, responsible: {forms}}}}}"
    assert told(text) == [("wrong-type", "responsible")]


def test_a_duty_is_built_of_values_as_well_as_of_texts() -> None:
    values = Limit(title=Text(fi="L"), within=Duration(Unit.DAY, 7), basis=(Citation("OHL", "9"),))
    texts = {"title": {"fi": "L"}, "within": "7 vrk", "basis": "OHL 9 §"}
    assert Limit.model_validate(texts) == values
