"""Who may carry out a duty of a step, as its responsibility is stated."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from palveluketju.graph.chain import ChainView
from palveluketju.graph.parties import Parties
from palveluketju.model.duty import Duty
from palveluketju.model.step import Doing
from palveluketju.model.words import ActorType
from palveluketju.responsibility.law import may_arrange


class Shared(NamedTuple):
    """An exclusive duty of a step, who of its doers may carry it out, and who of them may not."""

    duty: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]


def wrong_doers(chain: ChainView, step: Doing, member: str | None, duty: str) -> tuple[str, ...]:
    """The roles that carry out a duty of the step though it is laid on somebody else.

    `member` is the member role that the step binds to the duty, None for any holder.
    """
    record = chain.model.duties.get(duty)
    if record is None or record.responsible is None:
        return ()
    doing = chain.parties.members(step.role if member is None else member)
    return tuple(role for role in doing if not _may(chain, record, duty, role, step.role))


def shared_duties(chain: ChainView, step: Doing) -> tuple[Shared, ...]:
    """The exclusive duties of a step that some of its doers may carry out and others may not."""
    found: dict[str, dict[str, bool]] = {}
    for member, duty in step.duties:
        record = chain.model.duties.get(duty)
        if record is not None and record.exclusive:
            wrong = wrong_doers(chain, step, member, duty)
            for role in chain.parties.members(step.role if member is None else member):
                found.setdefault(duty, {})[role] = role in wrong
    split = (
        Shared(
            duty,
            tuple(role for role, is_wrong in roles.items() if not is_wrong),
            tuple(role for role, is_wrong in roles.items() if is_wrong),
        )
        for duty, roles in found.items()
    )
    return tuple(each for each in split if each.right and each.wrong)


def wrong_hands(chain: ChainView, name: str | None) -> frozenset[str]:
    """The roles that do a step though one of its duties is laid on somebody else."""
    step = chain.steps.get(name or "")
    duties = step.duties if isinstance(step, Doing) else ()
    return frozenset(
        role
        for member, duty in duties
        if isinstance(step, Doing)
        for role in wrong_doers(chain, step, member, duty)
    )


def belongs_with(chain: ChainView, name: str, role: str | None) -> bool:
    """Whether a step is done by somebody who may not, and would be right in the hands of `role`.

    Then a border between the step and that role is no fault of its own: it goes with the fault.
    """
    step = chain.steps[name]
    if not isinstance(step, Doing):
        return False
    wrong = [duty for member, duty in step.duties if wrong_doers(chain, step, member, duty)]
    moved = step.model_copy(update={"role": role})
    return bool(wrong) and not any(wrong_doers(chain, moved, None, duty) for duty in wrong)


def _may(chain: ChainView, record: Duty, duty: str, role: str, lane: str | None) -> bool:
    """Whether a role may carry out a duty; whoever belongs to nobody known may."""
    responsible, parties = record.responsible, chain.parties
    if responsible is None:
        return True
    if responsible.roles:
        named = {member for each in responsible.roles for member in parties.members(each)}
        return bool({role, lane} & {*responsible.roles, *named})
    actors = parties.actors(role)
    if not responsible.types or not all(map(parties.is_known, actors)):
        return True
    return any(
        parties.types(actor) & set(responsible.types)
        or _arranges(chain, actor, duty, record)
        or _meets(parties, actor, {*responsible.shared, *responsible.joint})
        for actor in actors
    )


def _meets(parties: Parties, actor: str, together: AbstractSet[ActorType]) -> bool:
    """Whether an actor is a group in which all have members whose duty it is together."""
    members = parties.group_members(actor)
    return bool(together) and all(
        any(kind in parties.types(each) for role in members for each in parties.actors(role))
        for kind in together
    )


def _arranges(chain: ChainView, actor: str, duty: str, record: Duty) -> bool:
    """Whether an actor, or one above it, has decided to arrange a duty itself and may."""
    return any(
        duty in chain.model.actors[name].arranges and may_arrange(chain.parties, name, record)
        for name in chain.parties.lineage(actor)
    )
