"""Days on which nobody takes a duty that somebody takes on other days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from palveluketju.graph.workspace import Workspace
from palveluketju.responsibility.division import Division, divisions
from palveluketju.responsibility.statement import Statement

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Hole:
    """Days from `first` to `last` (None: without end) on which nobody takes some duties.

    `at` is the statement whose time leaves them out, `other` the statement on the other side of
    them, if there is one.
    """

    at: Statement
    other: Statement | None
    first: date
    last: date | None
    duties: tuple[str, ...]

    @property
    def is_before(self) -> bool:
        """Whether the days are before the statement's time, not after it."""
        return self.first < self.at.since


def holes(workspace: Workspace) -> Iterator[Hole]:
    """Each such time once for each side of a declaration, from its first day on.

    Time begins on the first day that any declaration of the area names; what is said without a
    first day has always been so.
    """
    found: dict[tuple[str, bool], Hole] = {}
    for division in divisions(workspace):
        for duty in division.by_duty:
            for hole in holes_of(division, duty):
                key = (hole.at.declaration, hole.is_before)
                found[key] = _joined(found.get(key), hole)
    yield from found.values()


def holes_of(division: Division, duty: str) -> Iterator[Hole]:
    """Such times of one duty in an area."""
    starts = [each.since for each in division.said if each.since > date.min]
    yield from _of_duty(division, duty, min(starts, default=date.min))


def _joined(known: Hole | None, hole: Hole) -> Hole:
    if known is None:
        return hole
    duties = tuple(dict.fromkeys((*known.duties, *hole.duties)))
    return replace(known, first=min(known.first, hole.first), duties=duties)


def _of_duty(division: Division, duty: str, begin: date) -> Iterator[Hole]:
    record = division.model.duties[duty]
    begin = max(begin, record.in_force or date.min)
    end = record.until or date.max
    claims = [each for each in division.claims(duty) if each.since <= each.until]
    claims.sort(key=lambda each: each.since)
    last: Statement | None = None
    covered = begin
    for each in claims:
        if each.since > covered:
            yield Hole(each, last, covered, each.since - _DAY, (duty,))
        if each.until >= covered:
            covered = each.until + _DAY if each.until < date.max else date.max
            last = each
    if last is not None and last.until < end:
        yield Hole(last, None, last.until + _DAY, record.until, (duty,))
