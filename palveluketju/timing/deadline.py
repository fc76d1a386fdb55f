"""The limits of a chain as days: what a timeline shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from palveluketju.findings import Message

_WEEKDAYS = ("ma", "ti", "ke", "to", "pe", "la", "su")
_ENGLISH = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
VERDICTS: Mapping[str, Message] = {
    "kept": Message(fi="pitää", en="kept"),
    "broken": Message(fi="ei pidä", en="broken"),
    "not-shown": Message(fi="ei näy ketjusta", en="not shown"),
}
"""What was shown of a limit, in words."""
WAITING = "waiting"
"""In place of a verdict: a time before which nothing may be done."""
EARLIEST = Message(fi="aikaisintaan", en="not before")


def shown_as(verdict: str) -> Message:
    """A verdict, or the word for a waiting time."""
    return VERDICTS.get(verdict, EARLIEST)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A limit of a chain: what it binds, its last day, and what was shown of it.

    `when` are the answers on which it depends, else its condition in words. `last` is None where
    the time has no last day; `why` then says why. `gaps` and `way` are the parts of the longest
    way, `promises` the limits of others on which it rests.
    """

    limit: str
    title: str
    step: str
    within: str
    starts: str
    last: date | None
    why: str
    verdict: str
    reason: str
    way: tuple[str, ...]
    gaps: tuple[str, ...]
    promises: tuple[str, ...]
    exceptions: str
    law: tuple[str, ...]
    when: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The limits of a chain when each begins to run on the day `start`, and what was counted by.

    `kinds` are the rules of the kinds of day that occur, `sources` the school years and the
    library of public holidays. `closed` are the working days without school up to the last
    limit, where a limit counts school days.
    """

    chain: str
    title: str
    start: date
    deadlines: tuple[Deadline, ...]
    kinds: tuple[str, ...]
    sources: tuple[str, ...]
    closed: tuple[date, ...] = ()

    def count(self, verdict: str) -> int:
        """How many limits have a verdict."""
        return sum(each.verdict == verdict for each in self.deadlines)

    def first(self, deadline: Deadline) -> Deadline | None:
        """The limit of the same step that falls before this one and so binds first, if any."""
        if deadline.last is None:
            return None
        beside = (
            each
            for each in self.deadlines
            if each.step == deadline.step and each.verdict != WAITING and each.last
        )
        found = min(beside, key=lambda each: each.last or date.max, default=deadline)
        return found if found.last and found.last < deadline.last else None


def day_in_words(day: date, language: str) -> str:
    """A day as it is written: `ti 13.10.2026`, in English `Tue 2026-10-13`."""
    if language == "en":
        return f"{_ENGLISH[day.weekday()]} {day.isoformat()}"
    return f"{_WEEKDAYS[day.weekday()]} {day.day}.{day.month}.{day.year}"
