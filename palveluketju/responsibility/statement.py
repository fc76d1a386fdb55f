"""Statements: what each declaration says of one duty, with its place and its time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from palveluketju.model.declaration import Declaration
from palveluketju.model.words import Status
from palveluketju.model.workspace import Model
from palveluketju.source import Route

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Statement:
    """What a party says of a duty.

    `speaker` is the actor that says it, `of` the actor that is expected to take the duty, None
    where the speaker takes it itself through `roles` (any of its own where none is named).
    `chains` are the chains it is about, all where none is named, but for those it is `besides`.
    `areas` are the local organisations it holds for, all where none is named; `since` and `until`
    its first and last day. `status` is None where it is simply the party's word.
    """

    declaration: str
    speaker: str
    duty: str
    at: Route
    of: str | None
    roles: tuple[str, ...]
    chains: tuple[str, ...]
    areas: tuple[str, ...]
    since: date
    until: date
    status: Status | None
    besides: frozenset[str] = frozenset()

    @property
    def takes(self) -> bool:
        """Whether the speaker takes the duty upon itself."""
        return self.of is None

    def is_about(self, chain: str) -> bool:
        """Whether the statement holds for a chain."""
        return chain not in self.besides and (not self.chains or chain in self.chains)

    def holds_on(self, day: date) -> bool:
        """Whether the statement is in force on a day."""
        return self.since <= day <= self.until

    def beside(self, own: Statement) -> Iterator[Statement]:
        """What is left of the statement where another one takes its place."""
        if own.chains:
            yield replace(self, besides=self.besides | {*own.chains})
        inside = replace(self, chains=own.chains or self.chains)
        if own.since > self.since:
            yield replace(inside, until=min(self.until, own.since - _DAY))
        if own.until < self.until:
            yield replace(inside, since=max(self.since, own.until + _DAY))

    def meets(self, other: Statement) -> bool:
        """Whether two statements are about some same chain on some same day."""
        apart = self.until < other.since or other.until < self.since
        named = self.chains or other.chains
        both = not named or any(self.is_about(name) and other.is_about(name) for name in named)
        return bool(both) and not apart


def statements(model: Model) -> Iterator[Statement]:
    """Everything that the declarations say of known duties and actors, in their order."""
    for name, declaration in model.declarations.items():
        whole = _Whole(name, declaration)
        said = [*whole.taken(), *whole.expected()] if declaration.actor in model.actors else []
        for each in said:
            if each.duty in model.duties and (each.of is None or each.of in model.actors):
                yield each


@dataclass(frozen=True)
class _Whole:
    """A declaration whose parts are told one by one."""

    name: str
    record: Declaration

    def taken(self) -> Iterator[Statement]:
        for index, each in enumerate(self.record.takes):
            yield self._of(each.duty, ("takes", index), each.roles, None)

    def expected(self) -> Iterator[Statement]:
        for index, each in enumerate(self.record.expects):
            for number, duty in enumerate(each.duty):
                yield self._of(duty, ("expects", index, "duty", number), (), each.of)

    def _of(
        self, duty: str, at: tuple[str | int, ...], roles: tuple[str, ...], of: str | None
    ) -> Statement:
        return Statement(
            declaration=self.name,
            speaker=self.record.actor,
            duty=duty,
            at=Route.to("declarations", self.name, *at),
            of=of,
            roles=roles,
            chains=self.record.chains,
            areas=self.record.for_,
            since=self.record.since or date.min,
            until=self.record.until or date.max,
            status=self.record.status,
        )
