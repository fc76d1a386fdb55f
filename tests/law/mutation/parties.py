"""Roles of other parties than the one that the law means."""

from __future__ import annotations

from collections.abc import Collection

from palveluketju.graph.workspace import Workspace
from palveluketju.model.actor import Role
from palveluketju.model.chain import Chain
from palveluketju.model.step import Doing
from palveluketju.model.words import AUTHORITIES, ActorType
from palveluketju.model.workspace import Model
from tests.law.mutation.change import put


def other_role(workspace: Workspace, chain: Chain, types: Collection[ActorType]) -> str | None:
    """A role of an authority of none of these types; one of the chain's lanes if there is one."""
    parties = workspace.parties
    for role in (*chain.lanes, *workspace.model.roles):
        found = [parties.types(actor) for actor in parties.actors(role)]
        if found and all(each & AUTHORITIES and not each & set(types) for each in found):
            return parties.members(role)[0]
    return None


def exclusive(
    workspace: Workspace, step: Doing
) -> tuple[str | None, str, tuple[ActorType, ...]] | None:
    """The first exclusive duty of a step that the law lays on types of organisation, with them.

    Before it the member role that it binds, None for any holder.
    """
    for member, duty in step.duties:
        record = workspace.model.duties[duty]
        if record.exclusive and record.responsible and record.responsible.types:
            return member, duty, record.responsible.types
    return None


def with_group(model: Model, name: str, members: Collection[str]) -> Model:
    """The model with a role that any of the members may hold."""
    role = Role.model_validate({"title": " tai ".join(members), "one_of": list(members)})
    return put(model, "roles", name, role)
