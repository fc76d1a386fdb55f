"""Who is told what happens in a chain, and by which moves of its play."""

from __future__ import annotations

from typing import NamedTuple

from palveluketju.flow.net import Net, NetMove
from palveluketju.graph.chain import ChainView
from palveluketju.model.handoff import Handoff, HandoffKind
from palveluketju.model.step import Doing
from palveluketju.rules.questions.grounds import receiving_role
from palveluketju.rules.questions.inside import is_done_inside

_TELLING = (HandoffKind.INFORMATION, HandoffKind.NOTIFICATION, HandoffKind.CONTACT)


class Told(NamedTuple):
    """Somebody to be told of a duty.

    `surely` where telling with an exception of its own will not do. `strictly` where only a
    step counts that carries the duty, or one of the same section: in another chain a step that
    says nothing of it tells of its own matters.
    """

    who: str
    surely: bool
    duty: str = ""
    strictly: bool = False


def tells(chain: ChainView, step: Doing, told: Told) -> bool:
    """Whether a step itself tells somebody: it says so, or does its telling duty with them.

    Where it names somebody unknown, it may have meant them.
    """
    if not _is_about(chain, step, told):
        return False
    meant = [*step.with_, *(each.who for each in step.informs)]
    if any(role not in chain.model.roles for role in meant):
        return True
    says = (each.who for each in step.informs if not (told.surely and each.unless))
    if any(is_same(chain, who, told.who) for who in says):
        return True
    is_there = any(is_same(chain, role, told.who) for role in step.with_)
    return is_there and bears_telling(chain, step, told.who)


def _is_about(chain: ChainView, step: Doing, told: Told) -> bool:
    """Whether what a step tells may be the duty: it carries it, or no other telling duty."""
    known = chain.model.duties
    duties = [duty for _, duty in step.duties if duty in known]
    if told.duty not in known or told.duty in duties:
        return True
    sections = {(each.act, each.section) for each in known[told.duty].basis}
    if any(sections & {(each.act, each.section) for each in known[duty].basis} for duty in duties):
        return True
    return not told.strictly and not bears_telling(chain, step, told.who)


def bears_telling(chain: ChainView, step: Doing, who: str, other_than: str = "") -> bool:
    """Whether a step carries a duty (other than one) of which the law wants somebody told."""
    return any(
        duty not in chain.model.duties
        or any(is_same(chain, each.who, who) for each in chain.model.duties[duty].informs)
        for _, duty in step.duties
        if duty != other_than
    )


def telling_moves(chain: ChainView, net: Net, told: Told) -> frozenset[int]:
    """The moves of a net by which somebody is told, by their numbers."""
    steps = {
        name
        for name, step in chain.steps.items()
        if isinstance(step, Doing) and tells(chain, step, told)
    }
    handoffs = {name for name, each in chain.handoffs.items() if _goes_to(chain, each, told.who)}
    return frozenset(
        index
        for index, move in enumerate(net.moves)
        if (move.begins and move.step in steps)
        or not handoffs.isdisjoint(move.handoffs)
        or (move.kind == "chain" and _tells_inside(chain, move, told))
    )


def is_same(chain: ChainView, role: str, who: str) -> bool:
    """Whether two roles are one, or may be held by the same person."""
    members = chain.parties.members
    return role == who or bool({*members(role)} & {*members(who)})


def _goes_to(chain: ChainView, handoff: Handoff, who: str) -> bool:
    """Whether a handoff brings a message to somebody; guidance to them tells of nothing else."""
    if handoff.kind not in _TELLING:
        return False
    role = receiving_role(chain, handoff)
    if role is not None:
        return is_same(chain, role, who)
    return handoff.to in chain.parties.actors(who)


def _tells_inside(chain: ChainView, move: NetMove, told: Told) -> bool:
    """Whether on the way to these ends of another chain they are told."""
    strictly = told._replace(strictly=True)
    return is_done_inside(
        chain, move, f"telling {strictly}", lambda other, net: telling_moves(other, net, strictly)
    )
