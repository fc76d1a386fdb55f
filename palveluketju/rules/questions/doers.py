"""Who may carry out a duty of a step, as its responsibility is stated."""

from __future__ import annotations

from palveluketju.graph.chain import ChainView
from palveluketju.model.duty import Responsible
from palveluketju.model.step import Doing


def wrong_doers(chain: ChainView, step: Doing, member: str | None, duty: str) -> tuple[str, ...]:
    """The roles that carry out a duty of the step though it is laid on somebody else.

    `member` is the member role that the step binds to the duty, None for any holder.
    """
    record = chain.model.duties.get(duty)
    if record is None or record.responsible is None:
        return ()
    doing = chain.parties.members(step.role if member is None else member)
    return tuple(role for role in doing if not _may(chain, record.responsible, role, step.role))


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


def _may(chain: ChainView, responsible: Responsible, role: str, lane: str | None) -> bool:
    """Whether a role may carry out a duty; whoever belongs to nobody known may."""
    if responsible.roles:
        named = {member for each in responsible.roles for member in chain.parties.members(each)}
        return bool({role, lane} & {*responsible.roles, *named})
    actors = chain.parties.actors(role)
    if not responsible.types or not all(map(chain.parties.is_known, actors)):
        return True
    return any(chain.parties.types(actor) & set(responsible.types) for actor in actors)
