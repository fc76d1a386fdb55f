from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from palveluketju.model.value import Day, Id, Truth, is_id

from .reading import told


@pytest.mark.parametrize(
    "text", ["a", "R-16", "yksilokohtainen-opiskeluhuolto", "ä1", "Škoula", "a_b", "a" * 80]
)
def test_letters_digits_hyphens_and_underscores_make_an_id(text: str) -> None:
    assert is_id(text)


@pytest.mark.parametrize(
    "text",
    ["", "1a", "-a", "_a", "a b", "a.b", "a/b", "a\n", "a" * 81, "*", "а", "a\u200b", "a\u0308"],
)
def test_anything_else_is_no_id(text: str) -> None:
    assert not is_id(text)


def test_an_id_is_compared_in_composed_form() -> None:
    assert TypeAdapter(Id).validate_python("tyo\u0308") == "työ"


@pytest.mark.parametrize(("value", "truth"), [("true", True), ("false", False), (True, True)])
def test_only_true_and_false_are_truth_values(value: object, truth: bool) -> None:
    assert TypeAdapter(Truth).validate_python(value) is truth


@pytest.mark.parametrize("text", ["yes", "no", "on", "True", "1", "kyllä", "[]", "{a: b}", "''"])
def test_other_words_are_no_truth_values(text: str) -> None:
    ((rule, _),) = told(f"actors: {{a: {{title: A, type: client, generic: {text}}}}}")
    assert rule == "wrong-type"


def test_a_date_is_read_as_year_month_and_day() -> None:
    assert TypeAdapter(Day).validate_python("2026-08-01") == date(2026, 8, 1)
    assert TypeAdapter(Day).validate_python(date(2026, 8, 1)) == date(2026, 8, 1)


@pytest.mark.parametrize(
    "text", ["", "1.8.2026", "2026-8-1", "2026-02-30", "0000-01-01", "20260801", "2026-08-01T00"]
)
def test_other_dates_are_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Day).validate_python(text)
