"""Typed time: seven school days and seven weekdays are different things.

No kind is ever turned into another by a factor; that needs a calendar.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any

from pydantic import PlainValidator, WithJsonSchema

from palveluketju.model.fault import fault, not_text


class Unit(StrEnum):
    """Kinds of time, in the words of the acts that use them."""

    SCHOOL_DAY = "school-day"
    WEEKDAY = "weekday"
    WORKING_DAY = "working-day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    HOUR = "hour"
    MINUTE = "minute"
    IMMEDIATELY = "immediately"
    WITHOUT_DELAY = "without-delay"
    WITHOUT_UNDUE_DELAY = "without-undue-delay"
    SAME_DAY = "same-day"
    SAME_OR_NEXT_WORKING_DAY = "same-or-next-working-day"


_COUNTED: dict[Unit, tuple[str, str, str, str]] = {
    Unit.SCHOOL_DAY: ("koulupäivä", "koulupäivää", "school day", "school days"),
    Unit.WEEKDAY: ("arkipäivä", "arkipäivää", "weekday", "weekdays"),
    Unit.WORKING_DAY: ("työpäivä", "työpäivää", "working day", "working days"),
    Unit.DAY: ("vrk", "vrk", "day", "days"),
    Unit.WEEK: ("viikko", "viikkoa", "week", "weeks"),
    Unit.MONTH: ("kuukausi", "kuukautta", "month", "months"),
    Unit.YEAR: ("vuosi", "vuotta", "year", "years"),
    Unit.HOUR: ("tunti", "tuntia", "hour", "hours"),
    Unit.MINUTE: ("minuutti", "minuuttia", "minute", "minutes"),
}
_UNCOUNTED: dict[Unit, tuple[str, str]] = {
    Unit.IMMEDIATELY: ("välittömästi", "immediately"),
    Unit.WITHOUT_DELAY: ("viipymättä", "without delay"),
    Unit.WITHOUT_UNDUE_DELAY: ("ilman aiheetonta viivytystä", "without undue delay"),
    Unit.SAME_DAY: ("samana päivänä", "same day"),
    Unit.SAME_OR_NEXT_WORKING_DAY: (
        "samana tai seuraavana työpäivänä",
        "same or next working day",
    ),
}
_BY_WORD = {word: unit for unit, words in _COUNTED.items() for word in words}
_BY_PHRASE = {word: unit for unit, words in _UNCOUNTED.items() for word in words}
_FORM = re.compile(r"(\d{1,4}) +(\S.*)", re.ASCII)

UNIT_WORDS = (*_BY_WORD, *_BY_PHRASE)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in its own unit; `amount` is None where the law gives no number."""

    unit: Unit
    amount: int | None = None

    @classmethod
    def parse(cls, text: str) -> Duration:
        """Read `7 koulupäivää`, `28 days`, `viipymättä` and the like.

        Raises ValueError for anything else.
        """
        words = " ".join(text.split()).casefold()
        if words in _BY_PHRASE:
            return cls(_BY_PHRASE[words])
        match = _FORM.fullmatch(words)
        if match and match.group(2) in _BY_WORD:
            return cls(_BY_WORD[match.group(2)], int(match.group(1)))
        raise ValueError(text)

    def say(self, language: str = "fi") -> str:
        """The duration in `fi` or `en` words."""
        offset = 0 if language == "fi" else 1
        if self.amount is None:
            return _UNCOUNTED[self.unit][offset]
        words = _COUNTED[self.unit]
        return f"{self.amount} {words[2 * offset + (self.amount != 1)]}"

    def __str__(self) -> str:
        return self.say("fi")


def _read(value: Any) -> Duration:
    if isinstance(value, Duration):
        return value
    if not isinstance(value, str):
        raise not_text()
    try:
        return Duration.parse(value)
    except ValueError:
        raise fault("malformed-duration", value=value) from None


Time = Annotated[
    Duration,
    PlainValidator(_read),
    WithJsonSchema(
        {
            "type": "string",
            "examples": ["7 koulupäivää", "7 arkipäivää", "28 vrk", "viipymättä"],
            "pattern": r"^([0-9]{1,4} +\S.*|[^0-9].*)$",
        }
    ),
]
"""A duration as a field of a record."""
