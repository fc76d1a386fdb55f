"""The day on which a time that runs from a day is up."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum

from palveluketju.almanac.kinds import KINDS, Kind
from palveluketju.almanac.school import FIRST_YEAR, LAST_YEAR, Almanac
from palveluketju.model.duration import Duration, Unit

_MONTHS = {Unit.MONTH: 1, Unit.YEAR: 12}
_HOURS = {Unit.HOUR: 24, Unit.MINUTE: 24 * 60}
_LONGEST = 9999


class Undated(StrEnum):
    """Why a time has no last day."""

    NO_NUMBER = "no-number"
    """The law gives no number: without delay, at once."""
    NO_SCHOOL_YEAR = "no-school-year"
    """School days cannot be counted: no school year is known, or it ends before."""
    OUT_OF_RANGE = "out-of-range"
    """The day is before or after the years whose holidays are known."""


def due(start: date, time: Duration, almanac: Almanac) -> date | Undated:
    """The last day of a time that runs from an event on the day `start`.

    The day of the event does not count. A time of weeks, months or years ends on the day of the
    same name or number, in a shorter month on its last day. A last day that is no working day
    is not moved forward: no act that was read lets an authority's own limit wait for that.
    Hours are rounded up to whole days.
    """
    if not FIRST_YEAR <= start.year <= LAST_YEAR:
        return Undated.OUT_OF_RANGE
    if time.unit is Unit.SAME_DAY:
        return start
    if time.unit is Unit.SAME_OR_NEXT_WORKING_DAY:
        return _counted(start, 1, KINDS[Unit.WORKING_DAY], almanac)
    if time.amount is None:
        return Undated.NO_NUMBER
    if time.unit in KINDS:
        return _counted(start, time.amount, KINDS[time.unit], almanac)
    return _by_calendar(start, time.unit, time.amount)


def _by_calendar(start: date, unit: Unit, amount: int) -> date | Undated:
    try:
        if unit in _MONTHS:
            return _months_later(start, amount * _MONTHS[unit])
        if unit in _HOURS:
            return start + timedelta(
                days=-(-amount // _HOURS[unit]) if amount >= _HOURS[unit] else 0
            )
        return start + timedelta(weeks=amount)
    except (OverflowError, ValueError):
        return Undated.OUT_OF_RANGE


def _months_later(start: date, months: int) -> date:
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def _counted(start: date, amount: int, kind: Kind, almanac: Almanac) -> date | Undated:
    """The day that is the `amount`th of a kind after the start."""
    day, left = start, min(amount, _LONGEST)
    if not kind.breaks and not almanac.knows_school(start):
        return Undated.NO_SCHOOL_YEAR
    while left:
        day += timedelta(days=1)
        if day.year > LAST_YEAR:
            return Undated.OUT_OF_RANGE
        if not kind.breaks and not almanac.knows_school(day):
            return Undated.NO_SCHOOL_YEAR
        left -= almanac.counts(day, kind)
    return day
