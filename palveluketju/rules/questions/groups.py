"""Groups: what they handle, and how they come to their lead (OHL 14 §)."""

from __future__ import annotations

from palveluketju.flow.faults import Fault
from palveluketju.flow.proof import prove
from palveluketju.graph.chain import ChainView
from palveluketju.graph.parties import Parties
from palveluketju.model.actor import Actor
from palveluketju.model.step import Doing, SubChain, Task
from palveluketju.model.words import ActorType, Concern
from palveluketju.model.workspace import Model

CHOSEN = "chosen-by-group"
"""The lead of a group that names it from among itself."""


def is_group(actor: Actor) -> bool:
    """Whether an actor is a joint group of several."""
    return ActorType.GROUP in (actor.type, *actor.acts_as)


def groups_of(model: Model, parties: Parties, role: str | None) -> tuple[str, ...]:
    """The groups that some holder of a role acts for."""
    lines = (parties.lineage(actor) for actor in parties.actors(role))
    found = (name for line in lines for name in line if is_group(model.actors[name]))
    return tuple(dict.fromkeys(found))


def general_groups(chain: ChainView, party: str | None) -> tuple[str, ...]:
    """The groups for matters of the whole community that a role or an actor is of."""
    actors = chain.model.actors
    names = groups_of(chain.model, chain.parties, party)
    if not names and party in actors and party not in chain.model.roles:
        names = tuple(name for name in chain.parties.lineage(party or "") if is_group(actors[name]))
    return tuple(name for name in names if actors[name].handles is Concern.COMMUNITY)


def met_at(chain: ChainView, fault: Fault) -> str:
    """The first task of a group on the path to a state in which nobody leads."""
    proof = prove(chain)
    steps = (proof.net.moves[index].step for index in fault.path) if proof else ()
    own = (name for name in steps if chain.steps[name].role == fault.name)
    return next(name for name in own if isinstance(chain.steps[name], Task))


def names_no_lead(chain: ChainView, role: str) -> bool:
    """Whether a group that has to choose its lead is in a chain in which nobody ever names one.

    A chain that it opens may name it there.
    """
    groups = groups_of(chain.model, chain.parties, role)
    if not any(chain.model.actors[name].lead == CHOSEN for name in groups):
        return False
    records, seen = [chain.record], {chain.id}
    for record in records:
        for step in record.steps.values():
            if isinstance(step, Doing) and step.names_lead:
                return False
            other = chain.model.chains.get(step.chain or "") if isinstance(step, SubChain) else None
            if other is not None and other.id not in seen:
                seen.add(other.id)
                records.append(other)
    return True
