"""Faults of who carries out a duty, and whether anybody does."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.graph.workspace import Workspace
from palveluketju.model.actor import Role
from palveluketju.model.chain import Chain
from palveluketju.model.handoff import HandoffKind
from palveluketju.model.step import Step, Task
from palveluketju.model.words import Nature
from palveluketju.model.workspace import Model
from tests.law.mutation.arrows import inserted
from tests.law.mutation.change import (
    changed_step,
    doings,
    laned,
    put,
    step_at,
    with_chain,
)
from tests.law.mutation.parties import exclusive, other_role, with_group
from tests.law.mutation.place import Place, Places, Skipped


def wrong_actor(workspace: Workspace) -> Places:
    """A step with an exclusive duty is done by another organisation."""
    for chain, name, step in doings(workspace):
        if (found := exclusive(workspace, step)) is None:
            continue
        member, duty, types = found
        at = step_at(chain, name)
        other = other_role(workspace, chain, types)
        if other is None:
            yield Skipped(at, "no role of another organisation")
        elif member is None:
            model = _placed(workspace.model, chain, name, role=other)
            yield Place(at, chain.id, model, (at / "duty",), note=f"{duty} by {other}")
        else:
            swapped = [other if one == member else one for one in _members(workspace, step)]
            bound = {other if one == member else one: each for one, each in step.duties}
            role = f"{step.role}-vaihdettu"
            model = with_group(workspace.model, role, swapped)
            model = _placed(model, chain, name, role=role, duty=bound)
            yield Place(at, chain.id, model, (at / "duty",), note=f"{duty} by {other}")


def two_organisers(workspace: Workspace) -> Places:
    """A step with an exclusive duty may be done by either of two organisations."""
    for chain, name, step in doings(workspace):
        if (found := exclusive(workspace, step)) is None:
            continue
        member, duty, types = found
        at = step_at(chain, name)
        other = other_role(workspace, chain, types)
        if other is None:
            yield Skipped(at, "no role of another organisation")
            continue
        role = f"{step.role}-tai-{other}"
        bound = step.duty if member is None else {**dict(step.duties), other: duty}
        model = with_group(workspace.model, role, [*_members(workspace, step), other])
        model = _placed(model, chain, name, role=role, duty=bound)
        yield Place(at, chain.id, model, (at,), note=f"{duty} also by {other}")


def _members(workspace: Workspace, step: Step) -> tuple[str, ...]:
    return workspace.parties.members(step.role)


def _placed(model: Model, chain: Chain, name: str, **changes: object) -> Model:
    """The model in which a step has another role, and the lanes follow."""
    steps = changed_step(chain, name, **changes)
    return with_chain(model, chain, steps=steps, lanes=laned(chain, steps))


def approval(workspace: Workspace) -> Places:
    """Before somebody does a personal duty, a superior or another organisation approves it."""
    for chain, name, step in doings(workspace):
        personal = [duty for _, duty in step.duties if _is_personal(workspace.model, duty)]
        if not personal or not _notifies(chain, step, personal):
            continue
        superior = _with_approver(workspace, step.role or "")
        stranger = _stranger(workspace, chain, step.role or "")
        for base, role in ((superior, APPROVER), (workspace.model, stranger)):
            approves = Task.model_validate(
                {"role": role, "title": "Hyväksyy", "next": name, "status": "proposal"}
            )
            longer = inserted(chain, name, "hyvaksyy-ensin", approves)
            spots = (step_at(chain, name), step_at(chain, "hyvaksyy-ensin"))
            model = with_chain(base, longer)
            yield Place(spots[0], chain.id, model, spots, note=f"before {personal[0]} by {role}")


def _stranger(workspace: Workspace, chain: Chain, role: str) -> str:
    """A role of another authority than the role's, one of the chain's lanes if there is one."""
    parties = workspace.parties
    return next(
        other
        for other in (*chain.lanes, *workspace.model.roles)
        if parties.is_authority(other) and parties.crosses(role, other)
    )


APPROVER = "esihenkilo"


def _is_personal(model: Model, duty: str) -> bool:
    record = model.duties.get(duty)
    if record is None or record.responsible is None or record.nature is not Nature.DUTY:
        return False
    needs = record.consent is not None and record.consent.form != "none"
    return bool(record.responsible.person) and not needs


def _notifies(chain: Chain, step: Step, duties: list[str]) -> bool:
    sent = (chain.handoffs.get(name) for name in step.__dict__.get("sends", ()))
    kinds = {HandoffKind.NOTIFICATION, HandoffKind.CONTACT}
    return any(each and each.kind in kinds and set(each.ground) & set(duties) for each in sent)


def _with_approver(workspace: Workspace, role: str) -> Model:
    """A superior in each organisation of a role, so that no border lies between them."""
    model, members = workspace.model, []
    homes: Mapping[tuple[str | None, str | None], str] = {
        (model.roles[member].actor, model.roles[member].register_): member
        for member in workspace.parties.members(role)
    }
    for number, (actor, register) in enumerate(homes):
        name = f"{APPROVER}-{number}"
        fields = {"title": "Esihenkilö", "actor": actor, "register": register}
        model = put(model, "roles", name, Role.model_validate(fields))
        members.append(name)
    return with_group(model, APPROVER, members)
