"""Breaks and extra days of a school year that do not fit it."""

import pytest

from palveluketju.pipeline.load import load_texts
from palveluketju.rules.school_break_misplaced import check

YEAR = """format: 1
school_years:
  y:
    from: 2026-08-11
    until: 2027-06-05
    breaks: [{breaks}]
    also: [{also}]
"""
AUTUMN = "{from: 2026-10-19, until: 2026-10-23}"


def told(breaks: str, also: str = "") -> list[str]:
    text = YEAR.replace("{breaks}", breaks).replace("{also}", also)
    return [str(each.at) for each in check(load_texts({"v.yaml": text}))]


@pytest.mark.parametrize(
    ("breaks", "also", "at"),
    [
        (AUTUMN, "", []),
        (f"{AUTUMN}, {{from: 2026-12-22, until: 2027-01-06}}", "2026-10-24", []),
        ("{from: 2025-10-19, until: 2026-10-23}", "", ["breaks[0].from"]),
        ("{from: 2027-06-01, until: 2027-06-30}", "", ["breaks[0].until"]),
        (f"{AUTUMN}, {{from: 2026-10-23, until: 2026-10-30}}", "", ["breaks[1].from"]),
        ("", "2026-08-10", ["also[0]"]),
    ],
)
def test_each_misplaced_day_is_told_once_and_at_its_place(
    breaks: str, also: str, at: list[str]
) -> None:
    assert told(breaks, also) == [f"school_years.y.{each}" for each in at]
