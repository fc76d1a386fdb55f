"""The division of duties in an area: who has said what, and whom the law makes responsible."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from weakref import WeakKeyDictionary

from palveluketju.graph.parties import Parties
from palveluketju.graph.workspace import Workspace
from palveluketju.model.duty import UNSTATED
from palveluketju.model.words import ActorType
from palveluketju.model.workspace import Model
from palveluketju.responsibility.area import Area, areas, generic_area
from palveluketju.responsibility.carrying import Carrier, carriers, required
from palveluketju.responsibility.law import may_arrange, role_holders
from palveluketju.responsibility.statement import Statement, statements

_KNOWN: WeakKeyDictionary[Parties, tuple[Division, ...]] = WeakKeyDictionary()
"""Divisions, kept as long as the workspace's parties are."""


@dataclass(frozen=True)
class Division:
    """What holds in one area or in several that are alike.

    `areas` are the local organisations it holds for, none where the workspace names none.
    `said` are the statements that hold there: those of the local organisation go before those
    of the generic actor that it stands for, duty by duty.
    """

    model: Model
    parties: Parties
    area: Area
    areas: tuple[str, ...]
    said: tuple[Statement, ...]
    carried: Mapping[str, tuple[Carrier, ...]]
    required: Mapping[str, tuple[str, ...]]

    def party(self, actor: str) -> str | None:
        """The organisation that an actor is of here; None for one of another area."""
        return self.area.party(self.parties, actor) if actor in self.model.actors else None

    def party_of(self, role: str) -> str | None:
        """The organisation that a role's holders are of here, if they are all of one."""
        found = {self.party(actor) for actor in self.parties.actors(role)}
        return found.pop() if len(found) == 1 else None

    @cached_property
    def organisations(self) -> tuple[str, ...]:
        """Every organisation here, in the order of the actors."""
        found = (self.party(name) for name in self.model.actors)
        return tuple(dict.fromkeys(name for name in found if name))

    @cached_property
    def speakers(self) -> Mapping[str, tuple[str, ...]]:
        """The declarations of each organisation that has any."""
        found: dict[str, list[str]] = {}
        for name, declaration in self.model.declarations.items():
            party = self.party(declaration.actor)
            if party:
                found.setdefault(party, []).append(name)
        return {party: tuple(names) for party, names in found.items()}

    @cached_property
    def by_duty(self) -> Mapping[str, tuple[Statement, ...]]:
        """The statements that hold here, by duty."""
        found: dict[str, list[Statement]] = {}
        for each in self.said:
            found.setdefault(each.duty, []).append(each)
        return {duty: tuple(each) for duty, each in found.items()}

    def claims(self, duty: str) -> tuple[Statement, ...]:
        """The statements by which some organisation takes a duty and by law may."""
        return tuple(
            each for each in self.by_duty.get(duty, ()) if each.takes and self.is_lawful(each)
        )

    def claimants(self, duty: str, chain: str | None = None) -> tuple[str, ...]:
        """The organisations that take a duty and by law may, in the order of their words.

        Of a chain only those whose word is about it.
        """
        claims = (each for each in self.claims(duty) if chain is None or each.is_about(chain))
        found = (self.party(each.speaker) for each in claims)
        return tuple(dict.fromkeys(name for name in found if name))

    def needed_in(self, duty: str) -> tuple[str, ...]:
        """The chains that carry out a duty or whose subject requires it."""
        carrying = (each.chain for each in self.carried.get(duty, ()))
        return tuple(dict.fromkeys((*carrying, *self.required.get(duty, ()))))

    def is_lawful(self, statement: Statement) -> bool:
        """Whether the one who takes the duty, or is expected to, may do so by law."""
        party = self.party(statement.of or statement.speaker)
        return party is None or self.may(party, statement.duty)

    def may(self, party: str, duty: str) -> bool:
        """Whether an organisation may see to a duty by law."""
        record = self.model.duties[duty]
        if not self.parties.is_known(party):
            return True
        if (record.responsible or UNSTATED).roles:
            holders = {self.party(actor) for actor in role_holders(self.parties, record)}
            return not holders or party in holders
        return may_arrange(self.parties, party, record)

    def responsible(self, duty: str) -> tuple[tuple[str, ...], ...]:
        """The organisations that must see to a duty by law: of each group, one.

        Empty where the law binds a person, leaves it to a group or names nobody.
        """
        form = self.model.duties[duty].responsible or UNSTATED
        if form.any_of:
            holders = (
                self.party(actor) for actor in role_holders(self.parties, self.model.duties[duty])
            )
            return (tuple(dict.fromkeys(name for name in holders if name)),)
        groups = [[kind] for kind in form.shared or form.joint] or [list(form.types)]
        return tuple(self._of_types(group) for group in groups if group)

    def _of_types(self, kinds: list[ActorType]) -> tuple[str, ...]:
        return tuple(
            name for name in self.organisations if self.parties.types(name) & frozenset(kinds)
        )


def divisions(workspace: Workspace) -> tuple[Division, ...]:
    """Every different division of duties of a workspace: the general one first."""
    found = _KNOWN.get(workspace.parties)
    if found is None:
        found = _KNOWN[workspace.parties] = tuple(_divisions(workspace))
    return found


def general_division(workspace: Workspace) -> Division:
    """What holds by the general words alone, also where every area has words of its own."""
    first = divisions(workspace)[0]
    if first.area.local is None:
        return first
    area = generic_area(workspace.model, workspace.parties)
    return replace(first, area=area, areas=(), said=_holding_in(workspace, area))


def _holding_in(workspace: Workspace, area: Area) -> tuple[Statement, ...]:
    return _holding(tuple(statements(workspace.model)), area, workspace.parties)


def _divisions(workspace: Workspace) -> list[Division]:
    model, parties = workspace.model, workspace.parties
    said = tuple(statements(model))
    speaking = {name for each in model.declarations.values() for name in (each.actor, *each.for_)}
    alike: list[str] = []
    found: list[Division] = []
    carried, needed = carriers(model, parties), required(model)
    for area in areas(model, parties):
        own = {name for name in speaking if parties.organisation(name) == area.local}
        if own:
            held = _holding(said, area, parties)
            local = (area.local,) if area.local else ()
            found.append(Division(model, parties, area, local, held, carried, needed))
        elif area.local:
            alike.append(area.local)
    if alike or not found:
        area = generic_area(model, parties)
        held = _holding(said, area, parties)
        found.insert(0, Division(model, parties, area, tuple(alike), held, carried, needed))
    return found


def _holding(said: tuple[Statement, ...], area: Area, parties: Parties) -> tuple[Statement, ...]:
    """The statements that hold in an area, each as far as it holds there."""
    here = [
        each
        for each in said
        if area.party(parties, each.speaker) is not None and _is_for(area, each)
    ]
    own = [each for each in here if parties.organisation(each.speaker) == area.local]
    return tuple(
        part
        for each in here
        for part in (
            _left(each, own) if parties.organisation(each.speaker) in area.stands_for else (each,)
        )
    )


def _left(general: Statement, own: list[Statement]) -> list[Statement]:
    """What is left of a general word beside the local organisation's own on the same duty."""
    parts = [general]
    for each in own:
        if each.duty == general.duty and each.takes == general.takes:
            parts = [rest for part in parts for rest in part.beside(each)]
    return parts


def _is_for(area: Area, statement: Statement) -> bool:
    return not statement.areas or not {area.local, *area.stands_for}.isdisjoint(statement.areas)
