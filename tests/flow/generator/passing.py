"""Shapes in which the matter moves to another: transfers, referrals, invitations."""

from __future__ import annotations

from collections.abc import Callable

from tests.flow.generator.draft import Draft, Site
from tests.flow.generator.grow import grow, shape
from tests.flow.generator.world import CLIENTS, Plain

_MOVING = ("transfer", "warm-handover", "referral")


@shape(2, 8, weight=2.2, moves=True)
def passing_on(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A task that hands the matter over; when nobody answers, it is asked about again."""
    by = site.by(draft.holder_of(rest, site))
    sent = entrust(draft, site, size - 1, lambda part: grow(draft, by, part, rest))
    return draft.task(site, next=sent)


def entrust(draft: Draft, site: Site, size: int, receive: Callable[[int], str]) -> str:
    """A handoff that moves the matter, with one step for its exits; size is at least 1."""
    kind = draft.pick(_MOVING)
    handoff, chase = draft.names.handoff(), draft.names.step("task")
    to = receive(size - 1)
    exits: Plain = {"acknowledge": draft.within()} if draft.chance(0.6) else {}
    if kind == "transfer" and not draft.slips(site, 0.3):
        exits["acknowledge"] = draft.within()
    is_chased = not draft.slips(site, 0.25)
    if kind == "referral" or draft.chance(0.2) or not is_chased:
        exits["returned"] = {"to": chase, "within": "5 työpäivää"}
    if is_chased:
        exits["unanswered"] = draft.dated(site, chase)
    if draft.chance(0.15):
        exits["ground"] = draft.ground(attaches=draft.chance(0.5))
    draft.handoff(kind, to, handoff, **exits)
    draft.task(site, chase, next=handoff)
    return handoff


@shape(3, 8, weight=0.9, moves=True)
def inviting(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A meeting is called; whoever cannot come is given another time."""
    handoff, again = draft.names.handoff(), draft.names.step("task")
    by = site.by(draft.holder_of(rest, site))
    first = draft.task(site, next=handoff)
    keys: Plain = {"with": ["oppilas"]}
    meeting = draft.task(by, next=grow(draft, by, size - 3, rest), **keys)
    more: Plain = {"unanswered": draft.dated(site, again)} if draft.chance(0.2) else {}
    draft.handoff(
        "invitation",
        meeting,
        handoff,
        invites=["opettaja", "huoltaja"],
        cannot=again,
        enough="Oppilas ja kaksi työntekijää",
        **more,
    )
    draft.task(site, again, next=handoff if draft.chance(0.6) else first)
    return first


@shape(2, 6, weight=0.7, moves=True)
def agreeing(draft: Draft, site: Site, size: int, rest: str) -> str:
    """Work that was agreed on together: it needs no acknowledgement."""
    by = site.by(draft.other(site.role))
    to = grow(draft, by, size - 1, rest)
    return draft.task(site, next=draft.handoff("agreed", to, ground=draft.ground(attaches=False)))


@shape(3, 6, weight=0.8, moves=True)
def calling_in(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A contact by somebody without further work of their own: they only ask after it."""
    handoff, again = draft.names.handoff(), draft.names.step("task")
    by = site.by(draft.other(site.role))
    to = grow(draft, by, size - 2, rest)
    more: Plain = {"acknowledge": draft.within()} if draft.chance(0.5) else {}
    draft.handoff("contact", to, handoff, unanswered=draft.dated(site, again), **more)
    draft.task(site, again, sends=[handoff])
    return draft.task(site, sends=handoff)


@shape(2, 3, weight=0.5)
def client_work(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A client does something between authorities; somebody ought to be with them."""
    client = site.by(draft.pick(CLIENTS))
    is_alone = draft.slips(site, 0.5)
    after = grow(draft, site, size - 2, rest)
    keys: Plain = {} if is_alone else {"with": [site.role]}
    theirs = draft.step(client, "task", next=after, **keys)
    return draft.task(site, next=theirs)
