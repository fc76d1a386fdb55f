"""Areas: one municipality or other local provider of education, with all that it works with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.graph.parties import Parties
from palveluketju.model.words import ActorType
from palveluketju.model.workspace import Model

LOCAL = (ActorType.MUNICIPALITY, ActorType.EDUCATION_PROVIDER)
"""Types of which an area has one of its own; all other organisations serve every area."""


@dataclass(frozen=True)
class Area:
    """Who is who in one area.

    `local` is the organisation of the area, None for an area in which only the generic actors
    stand. `stands_for` are the generic actors whose place it takes, `elsewhere` the
    organisations of other areas.
    """

    local: str | None
    stands_for: frozenset[str]
    elsewhere: frozenset[str]

    def party(self, parties: Parties, actor: str) -> str | None:
        """The organisation that an actor is of in this area; None for one of another area."""
        top = parties.organisation(actor)
        if top in self.elsewhere:
            return None
        return self.local if self.local and top in self.stands_for else top


def areas(model: Model, parties: Parties) -> tuple[Area, ...]:
    """The areas of a workspace in the order of its actors; one generic area if it has none."""
    local = tuple(_local(model))
    found = (
        Area(name, _generics(model, parties, name), frozenset(local) - {name}) for name in local
    )
    return tuple(found) or (generic_area(model, parties),)


def generic_area(model: Model, parties: Parties) -> Area:
    """The area that stands for all: the generic actors are themselves.

    The organisations for which they stand are elsewhere; one for which none stands is there.
    """
    local = (name for name in _local(model) if _generics(model, parties, name))
    return Area(None, frozenset(), frozenset(local))


def _local(model: Model) -> Iterator[str]:
    for name, actor in model.actors.items():
        is_local = not {actor.type, *actor.acts_as}.isdisjoint(LOCAL)
        if is_local and actor.part_of is None and not actor.generic:
            yield name


def _generics(model: Model, parties: Parties, name: str) -> frozenset[str]:
    """The generic organisation that a local one is said to be of, else all of its type."""
    record = model.actors[name]
    if record.instance_of is not None:
        return frozenset({parties.organisation(record.instance_of)})
    return frozenset(
        other
        for other, actor in model.actors.items()
        if actor.generic and actor.part_of is None and actor.type is record.type
    )
