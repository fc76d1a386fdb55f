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


def _may(chain: ChainView, responsible: Responsible, role: str, lane: str | None) -> bool:
    """Whether a role may carry out a duty; whoever belongs to nobody known may."""
    if responsible.roles:
        named = {member for each in responsible.roles for member in chain.parties.members(each)}
        return bool({role, lane} & {*responsible.roles, *named})
    actors = chain.parties.actors(role)
    if not responsible.types or not all(map(chain.parties.is_known, actors)):
        return True
    return any(chain.parties.types(actor) & set(responsible.types) for actor in actors)
