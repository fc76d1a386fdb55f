"""What is known of days: public holidays of Finland and the school years of a workspace.

The only home of the library of holidays; its version is `LIBRARY`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.metadata import version

from palveluketju.almanac.kinds import SATURDAY, SUNDAY, Kind
from palveluketju.model.school_year import SchoolYear

_AUGUST = 8
FIRST_YEAR, LAST_YEAR = 1995, 2199
"""Years whose holidays the library knows for certain."""


@cache
def public_holidays(year: int) -> frozenset[date]:
    """The public holidays of Finland and the eves of Christmas and Midsummer in a year."""
    from holidays import country_holidays

    return frozenset(country_holidays("FI", years=[year]))


def library() -> str:
    """Name and version of the library that the public holidays come from."""
    return f"holidays {version('holidays')}"


@dataclass(frozen=True, slots=True)
class Almanac:
    """Tells whether a day counts; without school years it knows no school days."""

    school_years: tuple[SchoolYear, ...] = ()

    def counts(self, day: date, kind: Kind) -> bool:
        """Whether a day counts as one of a kind."""
        if not kind.breaks:
            return self.is_school_day(day)
        if kind.holidays:
            return True
        off = day.weekday() == SUNDAY or (day.weekday() == SATURDAY and not kind.saturdays)
        return not off and day not in public_holidays(day.year)

    def is_school_day(self, day: date) -> bool:
        """Whether there is school; False for a day of which no school year says anything."""
        return any(_has_school(year, day) for year in self.school_years)

    def knows_school(self, day: date) -> bool:
        """Whether it is known if there is school on a day.

        A school year is from August to July (POL 23 § 1 mom.): outside its school days there
        is none.
        """
        return any(_august(day) == _august(year.from_) for year in self.school_years)


def _has_school(year: SchoolYear, day: date) -> bool:
    if day in year.also:
        return True
    is_inside = year.from_ <= day <= year.until and day.weekday() < SATURDAY
    is_break = any(each.from_ <= day <= each.until for each in year.breaks)
    return is_inside and not is_break and day not in public_holidays(day.year)


def _august(day: date) -> int:
    """The year in which the school year of a day begins."""
    return day.year if day.month >= _AUGUST else day.year - 1


def days(first: date, last: date) -> Iterable[date]:
    """Every day from the first to the last."""
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
