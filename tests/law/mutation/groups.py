"""Faults of groups: nobody named to lead, or one child's case before the general group."""

from __future__ import annotations

from palveluketju.graph.workspace import Workspace
from palveluketju.model.actor import Actor, Role
from palveluketju.model.chain import Chain
from palveluketju.model.words import ActorType, Concern
from palveluketju.model.workspace import Model
from tests.law.mutation.change import (
    changed_step,
    doings,
    laned,
    put,
    step_at,
    with_chain,
    with_step,
)
from tests.law.mutation.place import Place, Places

GENERAL = "koulun-yleinen-ryhma"


def no_lead(workspace: Workspace) -> Places:
    """The group does not name who leads."""
    for chain, name, step in doings(workspace):
        if step.names_lead:
            at = step_at(chain, name)
            model = with_step(workspace.model, chain, name, names_lead=None)
            same = (
                step_at(chain, key) for key, each in chain.steps.items() if each.role == step.role
            )
            yield Place(at, chain.id, model, (at, *same))


def general_group(workspace: Workspace) -> Places:
    """The case of one child is before the group that is for the whole school."""
    for chain, name, step in doings(workspace):
        if _is_of_one_child(workspace, chain) and _is_group(workspace, step.role or ""):
            at = step_at(chain, name)
            steps = changed_step(chain, name, role=GENERAL)
            model = with_chain(
                _with_general(workspace.model), chain, steps=steps, lanes=laned(chain, steps)
            )
            yield Place(at, chain.id, model, (at,))


def _is_of_one_child(workspace: Workspace, chain: Chain) -> bool:
    subject = workspace.model.subjects.get(chain.subject or "")
    return subject is not None and subject.concerns is Concern.INDIVIDUAL


def _is_group(workspace: Workspace, role: str) -> bool:
    actors = workspace.parties.actors(role)
    return bool(actors) and all(ActorType.GROUP in workspace.parties.types(a) for a in actors)


def _with_general(model: Model) -> Model:
    fields = {"title": "Koulun opiskeluhuoltoryhmä", "type": "group", "handles": "community"}
    model = put(model, "actors", GENERAL, Actor.model_validate(fields))
    role = Role.model_validate({"title": "Koulun opiskeluhuoltoryhmä", "actor": GENERAL})
    return put(model, "roles", GENERAL, role)
