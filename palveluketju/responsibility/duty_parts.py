"""Who has which part in a duty, by law, by the parties' word and by the steps that carry it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from palveluketju.model.duty import UNSTATED
from palveluketju.model.step import Doing
from palveluketju.model.workspace import Model
from palveluketju.responsibility.division import Division
from palveluketju.responsibility.law import named_roles
from palveluketju.responsibility.parts import Part, Source, source_of
from palveluketju.responsibility.statement import Statement


@dataclass(frozen=True)
class Scope:
    """What a matrix is of: words in force on a day (None: on any), and some chains (none: all)."""

    day: date | None = None
    chains: frozenset[str] = frozenset()

    def holds(self, said: Statement) -> bool:
        """Whether a word is in force and about some of the chains."""
        is_about = not self.chains or any(said.is_about(chain) for chain in self.chains)
        return is_about and (self.day is None or said.holds_on(self.day))


Had = tuple[str | None, str | None, Part, Source]
"""A part of an organisation, or of a role; the other one is None."""


def duty_parts(division: Division, duty: str, scope: Scope) -> Iterator[Had]:
    """Every part in a duty, each with what says so; one part may come from several sources."""
    claims = tuple(each for each in division.claims(duty) if scope.holds(each))
    yield from _by_law(division, duty)
    yield from _by_word(division, claims)
    yield from _by_steps(division, duty, scope, is_claimed=bool(claims))


def _by_law(division: Division, duty: str) -> Iterator[Had]:
    record = division.model.duties[duty]
    source = source_of(record.status)
    for group in division.responsible(duty):
        yield from ((name, None, Part.ORGANISES, source) for name in busy(division, duty, group))
    # Whom the law binds in person answers for it in person, whoever the employer is.
    if (record.responsible or UNSTATED).person:
        for role in sorted(named_roles(division.parties, record)):
            if division.model.roles.get(role) and not division.model.roles[role].one_of:
                yield None, role, Part.ACCOUNTABLE, source
    yield from ((None, role, Part.HEARD, source) for role in _each(division, record.together))
    for informs in record.informs:
        told = source_of(informs.status, source)
        yield from ((None, role, Part.TOLD, told) for role in _each(division, (informs.who,)))


def busy(division: Division, duty: str, group: tuple[str, ...]) -> tuple[str, ...]:
    """Those of a group that take or carry out a duty; all where none does.

    A municipality is also a pupil's municipality of residence or a new provider: such a generic
    actor stands in a row only where a chain gives it the duty.
    """
    doers = {
        division.party_of(role)
        for carrier in division.carried.get(duty, ())
        for role in carrier.roles
    }
    doers |= set(division.claimants(duty))
    return tuple(name for name in group if name in doers) or group


def _by_word(division: Division, claims: tuple[Statement, ...]) -> Iterator[Had]:
    for each in claims:
        party, said = division.party(each.speaker), word_source(division.model, each)
        if party:
            yield party, None, Part.ACCOUNTABLE, said
        for role in _each(division, each.roles):
            yield None, role, Part.DOES, said


def _by_steps(division: Division, duty: str, scope: Scope, *, is_claimed: bool) -> Iterator[Had]:
    record = division.model.duties[duty]
    is_claimed = is_claimed or bool((record.responsible or UNSTATED).person)
    bound = {name for group in division.responsible(duty) for name in group}
    for carrier in division.carried.get(duty, ()):
        if scope.chains and carrier.chain not in scope.chains:
            continue
        step = division.model.chains[carrier.chain].steps[carrier.step]
        if not isinstance(step, Doing):
            continue
        own = source_of(step.status)
        for role in _each(division, carrier.roles):
            yield None, role, Part.DOES, doing_source(division, (duty,), role, own)
            party = division.party_of(role)
            if party and not is_claimed:
                by_law = source_of(record.status) if party in bound else own
                yield party, None, Part.ACCOUNTABLE, by_law
        yield from ((None, role, Part.HEARD, own) for role in _each(division, step.with_))
        for informs in step.informs:
            told = source_of(informs.status, own)
            yield from ((None, role, Part.TOLD, told) for role in _each(division, (informs.who,)))


def word_source(model: Model, said: Statement) -> Source:
    """What a party's word rests on: its status, else that it is its own or a generic actor's."""
    is_general = model.actors[said.speaker].generic
    return source_of(said.status, Source.GENERAL if is_general else Source.DECLARED)


def doing_source(division: Division, duties: tuple[str, ...], role: str, own: Source) -> Source:
    """What says that a role does a step: the law where it names the role, else the step's own."""
    for duty in duties:
        record = division.model.duties[duty]
        if role in named_roles(division.parties, record):
            return source_of(record.status)
    return own


def _each(division: Division, roles: tuple[str, ...]) -> Iterator[str]:
    """The roles themselves, or their members where they are any of several."""
    for role in roles:
        yield from division.parties.members(role)
