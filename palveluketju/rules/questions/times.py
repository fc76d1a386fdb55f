"""Two times side by side: whether the second is stricter, looser, or not to be compared.

No kind of day is turned into another; that needs a calendar.
"""

from __future__ import annotations

from enum import StrEnum

from palveluketju.model.duration import Duration, Unit

_AT_ONCE = (Unit.IMMEDIATELY, Unit.WITHOUT_DELAY, Unit.WITHOUT_UNDUE_DELAY)
"""Times without a number, the strictest first."""

_WITHIN_A_DAY = (Unit.IMMEDIATELY, Unit.SAME_DAY)
_SHORT = (Unit.HOUR, Unit.MINUTE)
_DAY = {Unit.HOUR: 24, Unit.MINUTE: 24 * 60}


class Compared(StrEnum):
    """How a stated time stands to that of the law."""

    FINE = "fine"
    LOOSER = "looser"
    OTHER_KIND = "other-kind"
    NUMBERED = "numbered"
    """A number where the law gives none."""


def compare(legal: Duration, own: Duration) -> Compared:
    """How `own` stands to `legal`."""
    if legal.unit in _AT_ONCE:
        return _to_at_once(legal, own)
    if own.unit is legal.unit:
        is_longer = (own.amount or 0) > (legal.amount or 0)
        return Compared.LOOSER if is_longer else Compared.FINE
    if own.unit in _WITHIN_A_DAY or (own.unit in _SHORT and (own.amount or 0) < _DAY[own.unit]):
        return Compared.FINE
    if legal.unit is Unit.SAME_DAY:
        return Compared.LOOSER
    if legal.unit is Unit.SAME_OR_NEXT_WORKING_DAY and own.unit is Unit.WORKING_DAY:
        return Compared.FINE if (own.amount or 0) <= 1 else Compared.LOOSER
    return Compared.OTHER_KIND


def _to_at_once(legal: Duration, own: Duration) -> Compared:
    if own.unit not in _AT_ONCE:
        return Compared.NUMBERED
    is_later = _AT_ONCE.index(own.unit) > _AT_ONCE.index(legal.unit)
    return Compared.LOOSER if is_later else Compared.FINE
