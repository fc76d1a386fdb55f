"""When a time is up, against dates worked out by hand on a wall calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palveluketju.almanac import Almanac, Undated, due
from palveluketju.model.duration import Duration, Unit
from tests.almanac.years import ALMANAC


@pytest.mark.parametrize(
    ("start", "time", "day"),
    [
        # An ordinary week.
        ("2026-09-07", "7 koulupäivää", "2026-09-16"),
        ("2026-09-07", "7 työpäivää", "2026-09-16"),
        ("2026-09-07", "7 arkipäivää", "2026-09-15"),
        ("2026-09-07", "7 vrk", "2026-09-14"),
        # Before the school year and at its beginning.
        ("2026-08-03", "7 koulupäivää", "2026-08-19"),
        ("2026-08-11", "7 koulupäivää", "2026-08-20"),
        # The autumn break.
        ("2026-10-16", "7 koulupäivää", "2026-11-03"),
        ("2026-10-16", "7 työpäivää", "2026-10-27"),
        ("2026-10-16", "7 arkipäivää", "2026-10-24"),
        ("2026-10-17", "1 koulupäivä", "2026-10-26"),
        # Christmas, New Year and Epiphany.
        ("2026-12-18", "7 koulupäivää", "2027-01-15"),
        ("2026-12-22", "7 arkipäivää", "2027-01-04"),
        ("2026-12-22", "7 työpäivää", "2027-01-05"),
        ("2026-12-23", "samana tai seuraavana työpäivänä", "2026-12-28"),
        # The winter break.
        ("2027-03-05", "3 koulupäivää", "2027-03-17"),
        # Easter.
        ("2027-03-24", "7 koulupäivää", "2027-04-06"),
        ("2027-03-24", "7 arkipäivää", "2027-04-03"),
        ("2027-03-25", "samana tai seuraavana työpäivänä", "2027-03-30"),
        # May Day and Ascension Day.
        ("2027-04-30", "samana tai seuraavana työpäivänä", "2027-05-03"),
        ("2027-05-05", "1 koulupäivä", "2027-05-07"),
        # Midsummer and the summer.
        ("2027-06-24", "samana tai seuraavana työpäivänä", "2027-06-28"),
        ("2027-06-22", "7 arkipäivää", "2027-07-02"),
        # Months and their ends, and the day of a leap year.
        ("2026-11-30", "3 kuukautta", "2027-02-28"),
        ("2027-11-30", "3 kuukautta", "2028-02-29"),
        ("2028-01-31", "1 kuukausi", "2028-02-29"),
        ("2028-02-29", "1 vuosi", "2029-02-28"),
        ("2027-01-31", "1 kuukausi", "2027-02-28"),
        ("2026-12-31", "2 kuukautta", "2027-02-28"),
        ("2026-10-15", "3 kuukautta", "2027-01-15"),
        # Weeks, days and hours.
        ("2026-12-20", "3 viikkoa", "2027-01-10"),
        ("2028-02-01", "28 vrk", "2028-02-29"),
        ("2027-02-01", "28 vrk", "2027-03-01"),
        ("2026-09-07", "samana päivänä", "2026-09-07"),
        ("2026-09-07", "2 tuntia", "2026-09-07"),
        ("2026-09-07", "24 tuntia", "2026-09-08"),
        ("2026-09-07", "36 tuntia", "2026-09-09"),
    ],
)
def test_a_time_is_up_on_the_day_worked_out_by_hand(start: str, time: str, day: str) -> None:
    found = due(date.fromisoformat(start), Duration.parse(time), ALMANAC)
    assert str(found) == day


@pytest.mark.parametrize(
    ("start", "time", "why"),
    [
        ("2026-09-07", "viipymättä", Undated.NO_NUMBER),
        ("2026-09-07", "välittömästi", Undated.NO_NUMBER),
        ("2027-06-01", "7 koulupäivää", Undated.NO_SCHOOL_YEAR),
        ("2027-09-01", "1 koulupäivä", Undated.NO_SCHOOL_YEAR),
        ("1900-01-01", "1 arkipäivä", Undated.OUT_OF_RANGE),
        ("2026-01-01", "9999 vuotta", Undated.OUT_OF_RANGE),
    ],
)
def test_a_time_without_a_last_day_says_why(start: str, time: str, why: Undated) -> None:
    assert due(date.fromisoformat(start), Duration.parse(time), ALMANAC) is why


def test_without_a_school_year_no_school_day_is_known() -> None:
    found = due(date(2026, 9, 7), Duration(Unit.SCHOOL_DAY, 1), Almanac())
    assert found is Undated.NO_SCHOOL_YEAR


STARTS = st.dates(date(2026, 8, 1), date(2027, 3, 31))
TIMES = st.builds(
    Duration,
    st.sampled_from([unit for unit in Unit if unit.value.endswith("day")][:4]),
    st.integers(1, 20),
)


@given(STARTS, TIMES)
def test_a_later_start_never_ends_sooner_and_more_days_never_end_before(
    start: date, time: Duration
) -> None:
    first = due(start, time, ALMANAC)
    later = due(start + timedelta(days=1), time, ALMANAC)
    longer = due(start, Duration(time.unit, (time.amount or 0) + 1), ALMANAC)
    assert isinstance(first, date)
    assert isinstance(later, date)
    assert isinstance(longer, date)
    assert start < first <= later
    assert first < longer
