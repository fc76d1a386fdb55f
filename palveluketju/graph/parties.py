"""Who belongs to whom: roles, their members, actors and the organisations above them."""

from __future__ import annotations

from palveluketju.model.actor import Actor
from palveluketju.model.words import AUTHORITIES, ActorType
from palveluketju.model.workspace import Model


class Parties:
    """Answers about the roles and actors of a model; an unknown id has no answer."""

    def __init__(self, model: Model) -> None:
        self._roles = model.roles
        self._actors = model.actors
        # Rules ask the same of a role again and again, and a model does not change.
        self._actors_of: dict[str | None, tuple[str, ...]] = {}
        self._types_of: dict[str, frozenset[ActorType]] = {}

    def members(self, role: str | None) -> tuple[str, ...]:
        """The role itself, or the roles that may hold it where it is any of several."""
        record = self._roles.get(role or "")
        if record is None:
            return ()
        return tuple(name for name in record.one_of if name in self._roles) or (role or "",)

    def actors(self, role: str | None) -> tuple[str, ...]:
        """The actors that a role's holders belong to, each once, in the order of members."""
        found = self._actors_of.get(role)
        if found is None:
            names = (self._roles[member].actor for member in self.members(role))
            found = tuple(dict.fromkeys(name for name in names if name in self._actors and name))
            self._actors_of[role] = found
        return found

    def registers(self, role: str | None) -> frozenset[str]:
        """The registers that a role's holders write to."""
        names = (self._roles[member].register_ for member in self.members(role))
        return frozenset(name for name in names if name)

    def lineage(self, actor: str) -> tuple[str, ...]:
        """The actor and the actors it is part of, the organisation last; stops at a cycle."""
        line: list[str] = []
        name: str | None = actor
        while name is not None and name in self._actors and name not in line:
            line.append(name)
            name = self._actors[name].part_of
        return tuple(line)

    def group_members(self, actor: str) -> tuple[str, ...]:
        """The roles that belong to a joint group; none for any other actor."""
        record = self._actors.get(actor)
        is_group = record is not None and ActorType.GROUP in _types(record)
        return record.members if record and is_group else ()

    def organisation(self, actor: str) -> str:
        """The topmost actor that this one is part of."""
        return (self.lineage(actor) or (actor,))[-1]

    def is_known(self, actor: str) -> bool:
        """Whether it can be said what the actor is: its whole line is described, with types."""
        line = self.lineage(actor)
        top = self._actors[line[-1]] if line else None
        return top is not None and top.part_of is None and top.type is not None

    def types(self, actor: str) -> frozenset[ActorType]:
        """Every capacity in which an actor or an organisation above it acts."""
        found = self._types_of.get(actor)
        if found is None:
            records = [self._actors[name] for name in self.lineage(actor)]
            found = frozenset(kind for record in records for kind in _types(record))
            self._types_of[actor] = found
        return found

    def is_client(self, role: str | None) -> bool:
        """Whether the role's holders are all clients; a role without an actor is not."""
        actors = self.actors(role)
        return bool(actors) and all(ActorType.CLIENT in self.types(name) for name in actors)

    def is_authority(self, role: str | None) -> bool:
        """Whether some holder of the role acts for an authority."""
        return any(self.types(name) & AUTHORITIES for name in self.actors(role))

    def crosses(self, role: str | None, other: str | None) -> bool:
        """Whether a matter that passes between the roles changes its actor or its register.

        Roles of which nothing is known cross nothing; nor do roles that the same person may
        hold, since then the matter may stay in the same hands.
        """
        if set(self.members(role)) & set(self.members(other)):
            return False
        if not self.actors(role) or not self.actors(other):
            return False
        if set(self.actors(role)) != set(self.actors(other)):
            return True
        return self.registers(role) != self.registers(other)


def _types(record: Actor) -> tuple[ActorType, ...]:
    return (record.type, *record.acts_as) if record.type else record.acts_as
