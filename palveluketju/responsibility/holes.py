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

    Time begins on the first day that any declaration of the area names, or as soon as somebody
    expects the duty; what is said without a first day has always been so.
    """
    found: dict[tuple[str, bool], Hole] = {}
    for division in divisions(workspace):
        for duty in division.by_duty:
            for hole in holes_of(division, duty):
                key = (hole.at.declaration, hole.is_before)
                found[key] = _joined(found.get(key), hole)
    yield from found.values()


def holes_of(division: Division, duty: str) -> Iterator[Hole]:
    """Such times of one duty in an area, chain by chain where a claim is about some alone.

    Time begins also where somebody begins to expect the duty.
    """
    said = division.by_duty.get(duty, ())
    starts = [each.since for each in division.said if each.since > date.min]
    starts += [each.since for each in said if not each.takes]
    begin = min(starts, default=date.min)
    claims = division.claims(duty)
    if not any(each.chains or each.besides for each in claims):
        yield from _of_claims(division, duty, begin, claims)
        return
    seen: set[tuple[str, date]] = set()
    for chain in division.needed_in(duty):
        about = tuple(each for each in claims if each.is_about(chain))
        for hole in _of_claims(division, duty, begin, about):
            key = (str(hole.at.at), hole.first)
            if key not in seen:
                seen.add(key)
                yield hole


def _joined(known: Hole | None, hole: Hole) -> Hole:
    if known is None:
        return hole
    duties = tuple(dict.fromkeys((*known.duties, *hole.duties)))
    return replace(known, first=min(known.first, hole.first), duties=duties)


def _of_claims(
    division: Division, duty: str, begin: date, taken: tuple[Statement, ...]
) -> Iterator[Hole]:
    record = division.model.duties[duty]
    begin = max(begin, record.in_force or date.min)
    end = record.until or date.max
    claims = [each for each in taken if each.since <= each.until]
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
