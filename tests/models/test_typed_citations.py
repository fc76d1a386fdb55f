"""Sections that the chains cite in their own words are among those that were read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

MODELS = Path(__file__).parents[2] / "models"
CITED = re.compile(
    r"\b(?P<act>[A-Z][A-Za-z]*L|VNa338) (?P<first>\d+(?: [a-z])?)"
    r"(?:\s*(?:–|,\s*|\s*ja\s*)(?P<second>\d+(?: [a-z])?))? §"
)


def _read() -> dict[str, set[str]]:
    """The sections of each act in the index."""
    files = (yaml.safe_load(path.read_text("utf-8")) for path in (MODELS / "saadokset").iterdir())
    acts = (act for file in files for act in file["acts"].items())
    return {name: {str(section) for section in act.get("sections", {})} for name, act in acts}


READ = _read()


@pytest.mark.parametrize(
    "path", sorted((MODELS / "ketjut").rglob("*.yaml")), ids=lambda path: path.stem
)
def test_every_section_that_a_chain_names_in_words_was_read(path: Path) -> None:
    found = list(CITED.finditer(path.read_text("utf-8")))
    named = [(each["act"], each[key]) for each in found for key in ("first", "second") if each[key]]
    assert [each for each in named if each[1] not in READ.get(each[0], set())] == []


def test_the_pattern_finds_sections() -> None:
    found = [each.groups() for each in CITED.finditer("SHL 29 b §, ATL 54–55 §, OHL 14 § 4 mom.")]
    assert found == [("SHL", "29 b", None), ("ATL", "54", "55"), ("OHL", "14", None)]
