import pytest
from support.chains import chain, found

from palveluketju.rules.questions.named_law import named

LAW = """
format: 1
acts:
  POL:
    number: 628/1998
    title: Perusopetuslaki
    sections:
      "35": V (1267/2013)
      "36": K (163/2022)
      "36 a": M (163/2022)
      "37": (kumottu 1/2020)
"""


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("LSL 25 § 1 mom., 25 a §; SHL 35 § 1–4 mom.", ["LSL 25 §", "LSL 25 a §", "SHL 35 §"]),
        ("LSL 26–28 §", ["LSL 26 §", "LSL 27 §", "LSL 28 §"]),
        ("NuorL 11 § 4 mom. 3 k., 6 mom.", ["NuorL 11 §"]),
        ("VNa338 7 § 3 mom., 9 § 1 mom.", ["VNa338 7 §", "VNa338 9 §"]),
        ("POL 36 a § 1 mom. (163/2022); muusta työryhmä päättää", ["POL 36 a §"]),
        ("Työryhmä päättää 2 viikossa", []),
    ],
)
def test_the_sections_that_a_text_names_are_read_with_their_acts(
    text: str, sections: list[str]
) -> None:
    assert [each.short for each in named(text)] == sections


def said(source: str, status: str = "law") -> list[str]:
    steps = f"""
    alku: {{kind: start, role: opettaja, next: teko}}
    teko: {{role: opettaja, status: {status}, source: "{source}", next: loppu}}
    loppu: {{kind: end, role: opettaja}}
    """
    return [rule for rule, _ in found(chain(steps), LAW)]


@pytest.mark.parametrize("source", ["POL 36 § 1 mom.", "POL 35–36 §", "POL 36 a § (163/2022)"])
def test_a_source_in_the_index_of_acts_is_right(source: str) -> None:
    assert said(source) == []


@pytest.mark.parametrize("source", ["POL 999 §", "Kissalaki 1 §", "POL 37 §", "Laki vaatii tätä"])
def test_a_source_that_is_no_law_in_force_is_told_where_law_is_claimed(source: str) -> None:
    assert said(source) == ["source-not-in-law"]
    assert said(source, "proposal") == []


def test_nothing_is_said_where_no_act_has_an_index() -> None:
    steps = """
    alku: {kind: start, role: opettaja, next: teko}
    teko: {role: opettaja, status: law, source: Kissalaki 1 §, next: loppu}
    loppu: {kind: end, role: opettaja}
    """
    assert found(chain(steps)) == []
