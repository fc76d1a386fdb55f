"""Who is a client, who is an authority, and who shares what they know."""

from .reading import Raw, words


class People:
    """The roles and actors of all files."""

    def __init__(self, roles: dict[str, Raw], actors: dict[str, Raw]) -> None:
        self.roles = roles
        self.actors = actors

    def members(self, role: str) -> frozenset[str]:
        """The roles of its `one_of` that exist, or the role itself."""
        below = words(self.roles.get(role, {}).get("one_of"))
        return frozenset(name for name in below if name in self.roles) or frozenset({role})

    def actors_of(self, role: str | None) -> frozenset[str]:
        """The actors of the members of a role."""
        if role is None:
            return frozenset()
        return self._of_members(role, "actor")

    def registers_of(self, role: str) -> frozenset[str]:
        """The registers of the members of a role."""
        return self._of_members(role, "register")

    def _of_members(self, role: str, key: str) -> frozenset[str]:
        names = (self.roles.get(member, {}).get(key) for member in self.members(role))
        return frozenset(str(name) for name in names if name is not None)

    def line(self, actor: str) -> list[str]:
        """An actor and everything it is `part_of`."""
        found: list[str] = []
        name: str | None = actor
        while name is not None and name not in found:
            found.append(name)
            above = self.actors.get(name, {}).get("part_of")
            name = None if above is None else str(above)
        return found

    def _is_of_type(self, actor: str, kind: str) -> bool:
        """Whether an actor is or acts as a type, itself or by what it is part of."""
        above = (self.actors.get(name, {}) for name in self.line(actor))
        return any(kind in (raw.get("type"), *words(raw.get("acts_as"))) for raw in above)

    def _is_of_only(self, role: str | None, kind: str) -> bool:
        """Whether a role has actors and each of them is of a type."""
        actors = self.actors_of(role)
        return bool(actors) and all(self._is_of_type(actor, kind) for actor in actors)

    def is_client(self, role: str | None) -> bool:
        """Whether a role has actors and each of them is a client."""
        return self._is_of_only(role, "client")

    def is_client_name(self, name: str) -> bool:
        """The same for the name of an actor, such as `continues_with`, or of a role."""
        return self._is_of_type(name, "client") if name in self.actors else self.is_client(name)

    def must_name_lead(self, role: str | None) -> bool:
        """Whether a role has actors, each a group for one child, and none is led by a role."""
        leads = (self.actors.get(actor, {}).get("lead") for actor in self.actors_of(role))
        led = any(lead is not None and str(lead) in self.roles for lead in leads)
        common = (self.actors.get(actor, {}).get("handles") for actor in self.actors_of(role))
        return self._is_of_only(role, "group") and not led and "community" not in common

    def related(self, some: frozenset[str], others: frozenset[str]) -> bool:
        """Whether an actor of either is one of the other's, or part of one of them."""
        return any(
            one in self.line(other) or other in self.line(one) for one in some for other in others
        )

    def cross(self, one: str, other: str) -> bool:
        """Whether matter that passes between two roles crosses an actor or a register."""
        some, others = self.actors_of(one), self.actors_of(other)
        if not some or not others or self.members(one) & self.members(other):
            return False
        return some != others or self.registers_of(one) != self.registers_of(other)
