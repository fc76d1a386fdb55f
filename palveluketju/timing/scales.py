"""Lengths that can be added and compared: numbers of one kind, or days of a calendar.

Section 5 of `docs/explanation/time.md`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from palveluketju.almanac import Almanac, due
from palveluketju.almanac.school import days
from palveluketju.model.duration import Duration, Unit

FIRST_DAY, LAST_DAY = date(2025, 1, 1), date(2028, 12, 31)
"""The days on which a limit may start where no school days are counted."""

UNKNOWN = date.max.toordinal()
_DAY = 24 * 60
_AS_BASE = {
    Unit.WEEK: (Unit.DAY, 7),
    Unit.YEAR: (Unit.MONTH, 12),
    Unit.HOUR: (Unit.MINUTE, 60),
}
_AT_ONCE = (Unit.IMMEDIATELY, Unit.WITHOUT_DELAY, Unit.WITHOUT_UNDUE_DELAY)


class Scale(Protocol):
    """How lengths are added: a value is a whole number, `zero` where nothing has passed."""

    @property
    def zero(self) -> int:
        """The value where nothing has passed."""

    def plus(self, value: int, time: Duration, *, up: bool) -> int:
        """The value a time later; `up` rounds what is finer than the scale up, else down.

        Never smaller for a larger value.
        """


@dataclass(frozen=True, slots=True)
class Counted:
    """Times of one kind, as a number of that kind."""

    unit: Unit
    zero: int = 0

    def plus(self, value: int, time: Duration, *, up: bool) -> int:  # noqa: ARG002
        """The sum."""
        return value + base(time)[1]


@dataclass(frozen=True, slots=True)
class Dated:
    """Times of several kinds from a day on; a value is the ordinal of a day.

    `UNKNOWN` is the value of a day that the calendar does not know.
    """

    start: date
    almanac: Almanac
    kept: dict[tuple[int, Duration, bool], int] = field(default_factory=dict, compare=False)

    @property
    def zero(self) -> int:
        """The day on which the limit starts."""
        return self.start.toordinal()

    def plus(self, value: int, time: Duration, *, up: bool) -> int:
        """The last day of the time that begins on the day of the value."""
        if value >= UNKNOWN:
            return UNKNOWN
        found = self.kept.get((value, time, up))
        if found is None:
            found = self.kept[value, time, up] = self._plus(value, time, up=up)
        return found

    def _plus(self, value: int, time: Duration, *, up: bool) -> int:
        unit, amount = base(time)
        if unit is Unit.MINUTE:
            return value + (-(-amount // _DAY) if up else amount // _DAY)
        last = due(date.fromordinal(value), time, self.almanac)
        return last.toordinal() if isinstance(last, date) else UNKNOWN


def is_numbered(time: Duration) -> bool:
    """Whether a time has a length: the law's `without delay` has none."""
    return time.unit not in _AT_ONCE


def base(time: Duration) -> tuple[Unit, int]:
    """The unit and number to which a time is added: weeks are days, years are months."""
    unit, factor = _AS_BASE.get(time.unit, (time.unit, 1))
    if time.unit is Unit.SAME_DAY:
        return Unit.SAME_DAY, 0
    amount = 1 if time.amount is None else time.amount
    return unit, amount * factor


def scales(times: Iterable[Duration], almanac: Almanac) -> tuple[Scale, ...]:
    """The scales on which these times are to be added; none where they are not comparable.

    One of numbers where all are of one kind, else one for each day on which a limit may start.
    """
    bases = [base(time) for time in times]
    units = {unit for unit, amount in bases if amount}
    if units:
        units |= {unit for unit, _ in bases if unit is Unit.SAME_DAY}
    if len(units) <= 1:
        return (Counted(next(iter(units), Unit.DAY)),)
    if Unit.SCHOOL_DAY not in units:
        return _dated(days(FIRST_DAY, LAST_DAY), almanac)
    return _dated(
        (day for year in almanac.school_years for day in days(year.from_, year.until)), almanac
    )


def _dated(starts: Iterable[date], almanac: Almanac) -> tuple[Dated, ...]:
    kept: dict[tuple[int, Duration, bool], int] = {}
    return tuple(Dated(day, almanac, kept) for day in starts)
