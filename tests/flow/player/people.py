"""Who is a client, who is an authority, and who shares what they know."""

from .reading import Raw, words


class People:
    """The roles and actors of all files."""

    def __init__(self, roles: dict[str, Raw], actors: dict[str, Raw]) -> None:
        self.roles = roles
        self.actors = actors

    def members(self, role: str) -> frozenset[str]:
        """The roles that can act as the role: itself, or its `one_of` all the way down."""
        found: set[str] = set()
        seen: set[str] = set()
        ahead = [role]
        while ahead:
            name = ahead.pop()
            if name in seen:
                continue
            seen.add(name)
            below = words(self.roles.get(name, {}).get("one_of"))
            ahead.extend(below)
            if not below:
                found.add(name)
        return frozenset(found)

    def actors_of(self, role: str | None) -> frozenset[str]:
        """The actors of the members of a role."""
        if role is None:
            return frozenset()
        names = (self.roles.get(member, {}).get("actor") for member in self.members(role))
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

    def is_a(self, actor: str, kind: str) -> bool:
        """Whether an actor is of a type, itself or by what it is part of."""
        for name in self.line(actor):
            raw = self.actors.get(name, {})
            if raw.get("type") == kind or kind in words(raw.get("acts_as")):
                return True
        return False

    def is_client(self, role: str | None) -> bool:
        """Whether a role has actors and each of them is a client."""
        actors = self.actors_of(role)
        return bool(actors) and all(self.is_a(actor, "client") for actor in actors)

    def is_client_name(self, name: str | None) -> bool:
        """The same for a name that is a role or an actor."""
        if name is None or name in self.roles:
            return self.is_client(name)
        return self.is_a(name, "client")

    def is_client_actor(self, name: str) -> bool:
        """The same for the name of an actor, such as `continues_with`."""
        return self.is_a(name, "client") if name in self.actors else self.is_client(name)

    def in_group(self, role: str | None) -> bool:
        """Whether a role has actors and each of them is a group."""
        actors = self.actors_of(role)
        return bool(actors) and all(self.is_a(actor, "group") for actor in actors)

    def related(self, some: frozenset[str], others: frozenset[str]) -> bool:
        """Whether an actor of either is one of the other's, or part of one of them."""
        return any(
            one in self.line(other) or other in self.line(one) for one in some for other in others
        )

    def registers(self, role: str) -> frozenset[str]:
        own = self.roles.get(role, {}).get("register")
        if own is not None:
            return frozenset({str(own)})
        names = (self.roles.get(member, {}).get("register") for member in self.members(role))
        return frozenset(str(name) for name in names if name is not None)

    def circle(self, role: str) -> object:
        """Roles with an equal circle know the same: no actor and no register is between them."""
        actors = self.actors_of(role)
        return (actors, self.registers(role)) if actors else role
