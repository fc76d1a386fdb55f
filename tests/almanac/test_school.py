"""Which days count, against a school year counted by hand."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from palveluketju.almanac import KINDS, Almanac
from palveluketju.almanac.school import days, library, public_holidays
from palveluketju.model.duration import Unit
from tests.almanac.years import ALMANAC, YEAR

SCHOOL_DAYS = {
    (2026, 8): 15,
    (2026, 9): 22,
    (2026, 10): 17,
    (2026, 11): 21,
    (2026, 12): 14,
    (2027, 1): 17,
    (2027, 2): 20,
    (2027, 3): 16,
    (2027, 4): 22,
    (2027, 5): 20,
    (2027, 6): 4,
}
"""Counted by hand from a wall calendar: breaks, Good Friday, Easter Monday, Ascension Day."""


def test_a_whole_school_year_has_the_school_days_that_were_counted_by_hand() -> None:
    year = days(date(2026, 8, 1), date(2027, 7, 31))
    counted = Counter((day.year, day.month) for day in year if ALMANAC.is_school_day(day))
    assert counted == SCHOOL_DAYS


@pytest.mark.parametrize(
    ("day", "kinds"),
    [
        (date(2026, 10, 16), {Unit.DAY, Unit.WEEKDAY, Unit.WORKING_DAY, Unit.SCHOOL_DAY}),
        (date(2026, 10, 17), {Unit.DAY, Unit.WEEKDAY}),
        (date(2026, 10, 18), {Unit.DAY}),
        (date(2026, 10, 19), {Unit.DAY, Unit.WEEKDAY, Unit.WORKING_DAY}),
        (date(2026, 12, 24), {Unit.DAY}),
        (date(2026, 12, 26), {Unit.DAY}),
        (date(2027, 3, 27), {Unit.DAY, Unit.WEEKDAY}),
        (date(2027, 5, 1), {Unit.DAY}),
        (date(2027, 6, 25), {Unit.DAY}),
        (date(2027, 7, 1), {Unit.DAY, Unit.WEEKDAY, Unit.WORKING_DAY}),
    ],
)
def test_a_day_counts_as_the_kinds_it_is(day: date, kinds: set[Unit]) -> None:
    assert {unit for unit, kind in KINDS.items() if ALMANAC.counts(day, kind)} == kinds


def test_a_further_school_day_counts_on_a_saturday_too() -> None:
    saturday = date(2026, 9, 26)
    longer = Almanac((YEAR.model_copy(update={"also": (saturday,)}),))
    assert not ALMANAC.is_school_day(saturday)
    assert longer.is_school_day(saturday)


def test_a_school_year_says_of_every_day_from_august_to_july_whether_there_is_school() -> None:
    assert ALMANAC.knows_school(date(2026, 8, 1))
    assert ALMANAC.knows_school(date(2027, 7, 31))
    assert not ALMANAC.knows_school(date(2026, 7, 31))
    assert not ALMANAC.knows_school(date(2027, 8, 1))
    assert not Almanac().knows_school(date(2026, 9, 1))


@pytest.mark.parametrize("year", range(2020, 2040))
def test_moving_holidays_stand_where_the_easter_rule_puts_them(year: int) -> None:
    easter = _easter(year)
    moving = {easter + timedelta(days=gap) for gap in (-2, 0, 1, 39, 49)}
    assert moving <= public_holidays(year)


def _easter(year: int) -> date:
    """Easter Sunday by the anonymous Gregorian algorithm (Meeus, ch. 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, g = b // 4, b % 4, (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def test_the_library_of_holidays_tells_its_version() -> None:
    assert library().startswith("holidays ")
