"""Where the parties' own words contradict the law, each other or the chains.

Each cause is told once: what an unlawful statement brings with it is not told again, nor what holds
in several areas by the same words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from palveluketju.graph.workspace import Workspace
from palveluketju.model.duty import UNSTATED
from palveluketju.model.words import ActorType, Nature
from palveluketju.responsibility.carrying import Carrier
from palveluketju.responsibility.division import Division, divisions
from palveluketju.responsibility.law import named_roles
from palveluketju.responsibility.statement import Statement


@dataclass(frozen=True)
class Clash:
    """A statement with what it contradicts: another statement, or a step of a chain."""

    statement: Statement
    other: Statement | None = None
    step: Carrier | None = None


@dataclass(frozen=True)
class Missing:
    """A duty that an organisation does not take though it must and somebody needs it.

    `declaration` is where it should say so; `steps` carry the duty out, `required_by` are chains
    whose subject requires it, `expected` the statements that expect it.
    """

    declaration: str
    party: str
    duty: str
    steps: tuple[Carrier, ...]
    required_by: tuple[str, ...]
    expected: tuple[Statement, ...]


def unlawful(workspace: Workspace) -> Iterator[Statement]:
    """Each duty that is taken by, or expected of, somebody to whom the law does not give it."""
    yield from _once(
        each
        for division in divisions(workspace)
        for each in division.said
        if not division.is_lawful(each)
    )


def foreign_roles(workspace: Workspace) -> Iterator[tuple[Statement, int]]:
    """Each role through which a party takes a duty though the role is not its own.

    Nor are those its own that the law does not name where it names roles.
    """
    seen: set[tuple[str, int]] = set()
    for division in divisions(workspace):
        for each in division.said:
            for index, role in enumerate(each.roles):
                key = (str(each.at), index)
                if key not in seen and is_foreign(division, each, role):
                    seen.add(key)
                    yield each, index


def is_foreign(division: Division, statement: Statement, role: str) -> bool:
    """Whether a role is another party's, or not among those that the law names for the duty."""
    if role not in division.model.roles or not division.parties.actors(role):
        return False
    party = division.party(statement.speaker)
    own = {division.party(actor) for actor in division.parties.actors(role)}
    named = named_roles(division.parties, division.model.duties[statement.duty])
    if party not in own:
        return True
    return bool(named) and not named & {role, *division.parties.members(role)}


def doubled(workspace: Workspace) -> Iterator[Clash]:
    """Each exclusive duty that a second organisation takes as well, at the same time."""
    yield from _clashes(
        clash
        for division in divisions(workspace)
        for duty in division.by_duty
        for clash in doubles_of(division, duty)
    )


def doubles_of(division: Division, duty: str) -> Iterator[Clash]:
    """The statements of an area that take an exclusive duty after another has taken it."""
    claims = division.claims(duty) if division.model.duties[duty].exclusive else ()
    for index, each in enumerate(claims):
        other = _double(division, each, claims[:index])
        if other is not None:
            yield Clash(each, other)


def _double(
    division: Division, statement: Statement, before: Iterable[Statement]
) -> Statement | None:
    party = division.party(statement.speaker)
    others = (each for each in before if division.party(each.speaker) != party)
    if _by_own_decision(division, statement):
        return None
    return next(
        (each for each in others if each.meets(statement) and not _by_own_decision(division, each)),
        None,
    )


def _by_own_decision(division: Division, statement: Statement) -> bool:
    """Whether a party takes what is another's by law until it decides so: then it is its own."""
    record = division.model.duties[statement.duty]
    own = record.responsible.types if record.responsible and record.own_by else ()
    types = division.parties.types(division.party(statement.speaker) or "")
    return bool(own) and not types & {*own}


def untaken(workspace: Workspace) -> Iterator[Missing]:
    """Each duty that is needed and that nobody takes whom the law makes responsible."""
    seen: set[tuple[str, str]] = set()
    for division in divisions(workspace):
        for duty, record in division.model.duties.items():
            if record.nature is not Nature.DUTY or _is_explained(division, duty):
                continue
            for each in missing_of(division, duty):
                key = (each.declaration, duty)
                if key not in seen:
                    seen.add(key)
                    yield each


def missing_of(division: Division, duty: str) -> Iterator[Missing]:
    """The organisations of an area that must take a duty and have declared other things alone.

    Who takes it in some chains alone must say who takes it in the others.
    """
    record = division.model.duties[duty]
    for group in division.responsible(duty):
        able = {name for name in division.organisations if name in group or record.own_by}
        untaken = _Untaken(division, duty, frozenset(able))
        for party in group:
            names = division.speakers.get(party, ())
            needed = untaken.needed(party, names) if names else None
            if needed is not None:
                yield Missing(names[0], party, duty, *needed)


@dataclass(frozen=True)
class _Untaken:
    """A duty in an area, and the organisations that are able to take it."""

    division: Division
    duty: str
    able: frozenset[str]

    def needed(
        self, party: str, declarations: tuple[str, ...]
    ) -> tuple[tuple[Carrier, ...], tuple[str, ...], tuple[Statement, ...]] | None:
        """By what it is needed of a party where nobody takes it; None: by nothing."""
        division, about = self.division, self._about(party, declarations)
        carried = division.carried.get(self.duty, ())
        steps = tuple(each for each in carried if each.chain in about and self._is_bare(each.chain))
        required = division.required.get(self.duty, ())
        chains = tuple(each for each in required if each in about and self._is_bare(each))
        expected = tuple(
            each
            for each in division.by_duty.get(self.duty, ())
            if not each.takes and division.party(each.of or "") == party and self._is_open(each)
        )
        return (steps, chains, expected) if steps or chains or expected else None

    def _about(self, party: str, declarations: tuple[str, ...]) -> set[str]:
        """The chains that a party has spoken of: all, where it takes the duty in some."""
        division = self.division
        if party in division.claimants(self.duty):
            return {*division.model.chains}
        records = (division.model.declarations[name] for name in declarations)
        return {chain for record in records for chain in record.chains or division.model.chains}

    def _is_open(self, expected: Statement) -> bool:
        scope: tuple[str | None, ...] = expected.chains or self.division.needed_in(self.duty)
        return any(self._is_bare(chain) for chain in scope or (None,))

    def _is_bare(self, chain: str | None) -> bool:
        """Whether nobody who is able takes it in a chain."""
        return self.able.isdisjoint(self.division.claimants(self.duty, chain))


def _is_explained(division: Division, duty: str) -> bool:
    """Whether an unlawful statement already tells why a duty is in the wrong hands."""
    return any(not division.is_lawful(each) for each in division.by_duty.get(duty, ()))


def in_vain(workspace: Workspace) -> Iterator[Clash]:
    """Each duty expected of a party that does not take it and that the law does not bind to it."""
    yield from _clashes(
        Clash(each)
        for division in divisions(workspace)
        for each in division.said
        if not each.takes and division.is_lawful(each) and is_vain(division, each)
    )


def is_vain(division: Division, statement: Statement) -> bool:
    """Whether what is expected of a party it neither takes nor is bound to by law."""
    party = division.party(statement.of or "")
    if party is None:
        return False
    taken = [
        each
        for each in division.claims(statement.duty)
        if division.party(each.speaker) == party and each.meets(statement)
    ]
    scope = statement.chains or division.needed_in(statement.duty)
    if taken and all(any(each.is_about(chain) for each in taken) for chain in scope):
        return False
    is_duty = division.model.duties[statement.duty].nature is Nature.DUTY
    bound = any(party in group for group in division.responsible(statement.duty))
    return not (is_duty and bound and party in division.speakers)


def idle(workspace: Workspace) -> Iterator[Statement]:
    """Each duty that a party takes and that no step of the chains carries out.

    Silent where a chain's subject requires it: there the chain is told to lack it; and where other
    chains need it and nobody takes it in them: that is told instead.
    """
    yield from _once(
        each
        for division in divisions(workspace)
        for each in division.said
        if each.takes
        and division.is_lawful(each)
        and not any(each.is_about(step.chain) for step in division.carried.get(each.duty, ()))
        and (division.carried.get(each.duty) or not division.required.get(each.duty))
        and not any(True for _ in missing_of(division, each.duty))
    )


def against_chain(workspace: Workspace) -> Iterator[Clash]:
    """Each duty that a chain gives to another party, or to another role, than who takes it."""
    yield from _clashes(
        Clash(each, step=step)
        for division in divisions(workspace)
        for each in division.said
        if each.takes and division.is_lawful(each)
        for step in division.carried.get(each.duty, ())
        if each.is_about(step.chain) and contradicts(division, each, step)
    )


def contradicts(division: Division, statement: Statement, step: Carrier) -> bool:
    """Whether a chain gives a duty to another party or role than the one who takes it.

    Not where the law forbids the doer: that is told of the chain.
    """
    party = division.party(statement.speaker)
    doers = {division.party_of(role) for role in step.roles}
    if any(name and not division.may(name, statement.duty) for name in doers):
        return False
    if party in doers or None in doers:
        return party in doers and _by_other_roles(division, statement, step)
    form = division.model.duties[statement.duty].responsible or UNSTATED
    if form.shared or form.joint:
        return False  # the doer's own claim is missing: it is told as such
    claims = (each for each in division.claims(statement.duty) if each.meets(statement))
    taken = {division.party(each.speaker) for each in claims}
    names = [name for name in doers if name]
    return not taken & doers and not any(_is_other(division, each, party) for each in names)


def _by_other_roles(division: Division, statement: Statement, step: Carrier) -> bool:
    """Whether the party does the step in roles of the generic actors that it does not name.

    A role of the local organisation itself stands for one of the generic actor's: a variant says
    for which.
    """
    roles = statement.roles
    unclear = any(
        role not in division.model.roles or is_foreign(division, statement, role) for role in roles
    )
    if not roles or unclear:
        return False
    tops = {division.parties.organisation(a) for r in roles for a in division.parties.actors(r)}
    if division.area.local in tops and division.area.stands_for:
        return False
    named = {*roles, *(member for role in roles for member in division.parties.members(role))}
    party = division.party(statement.speaker)
    own = [role for role in step.roles if division.party_of(role) == party]
    return not named & set(own)


def _is_other(division: Division, doer: str, party: str | None) -> bool:
    """Whether a doer is a joint group, or a generic actor of the party's own kind.

    Such is the pupil's municipality of residence: each municipality is it for some.
    """
    types = division.parties.types(doer)
    alike = bool(types & division.parties.types(party or ""))
    return ActorType.GROUP in types or (division.model.actors[doer].generic and alike)


def _once(found: Iterable[Statement]) -> Iterator[Statement]:
    seen: set[str] = set()
    for each in found:
        if str(each.at) not in seen:
            seen.add(str(each.at))
            yield each


def _clashes(found: Iterable[Clash]) -> Iterator[Clash]:
    seen: set[str] = set()
    for each in found:
        if str(each.statement.at) not in seen:
            seen.add(str(each.statement.at))
            yield each
