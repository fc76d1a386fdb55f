"""Shapes that send something on its way while own work goes on."""

from __future__ import annotations

from dataclasses import replace

from tests.flow.generator.draft import Draft, Site
from tests.flow.generator.grow import grow, shape, strand
from tests.flow.generator.world import ACTOR_OF, CLIENTS, Plain


@shape(1, 1, weight=0.8)
def telling(draft: Draft, site: Site, size: int, rest: str) -> str:
    """Somebody is told; no work begins."""
    assert size == 1
    hearer = draft.pick(("huoltaja", "rehtori", "psykologi", ACTOR_OF[draft.other("")]))
    sent = draft.handoff("information", hearer)
    return draft.task(site, sends=sent, next=draft.way(site, rest))


@shape(2, 9, weight=1.6, strands=1)
def contacting(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A contact, notification or information that begins a strand of its own."""
    by = site.by(draft.other(site.role))
    own = draft.way(site, rest)
    kind = draft.rng.choice(("contact", "contact", "notification", "notification", "information"))
    handoff = draft.names.handoff()
    is_followed = draft.chance(0.3)
    needs = 0 if kind == "notification" or size < 3 else 1
    to = strand(draft, by, size - 1 - needs)
    exits: Plain = {}
    if needs:
        exits["follow_up" if is_followed else "unanswered"] = draft.dated(
            site, _after(draft, site, handoff, is_followed=is_followed)
        )
    if not needs and kind != "notification" and not draft.slips(site, 0.5, beside=True):
        exits["ground"] = draft.ground(attaches=True)
    if draft.chance(0.3):
        exits["acknowledge"] = draft.within()
    draft.handoff(kind, to, handoff, **exits)
    return draft.task(site, sends=handoff, next=own)


def _after(draft: Draft, site: Site, handoff: str, *, is_followed: bool) -> str:
    """The one step that the sender of a contact does about it later."""
    if is_followed or draft.chance(0.3):
        return draft.end(replace(site, strand=True))
    return draft.task(site, sends=[handoff])


@shape(4, 10, weight=0.7, strands=2)
def announcing(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A row of things sent at once, each with a strand of its own."""
    width = 3 if size < 6 or draft.chance(0.7) else 4
    own = draft.way(site, rest)
    sent = []
    for part in draft.split(size - 1, width, least=1):
        to = strand(draft, site.by(draft.other(site.role)), part)
        if draft.chance(0.5):
            sent.append(draft.handoff("notification", to))
        else:
            ground = draft.ground(attaches=not draft.slips(site, 0.4, beside=True))
            sent.append(draft.handoff("contact", to, ground=ground))
    return draft.task(site, sends=sent, next=own)


@shape(2, 8, weight=1.2)
def guiding(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A client is guided to seek help, and the guide sees how it went."""
    client = site.by(draft.pick(CLIENTS))
    has_contact = size >= 4 and not site.loop and draft.room(site) >= 5
    if has_contact:
        draft.spend(2)
    own = draft.rng.randrange(size - (3 if has_contact else 1))
    follow = grow(draft, site, own, rest)
    to = _client_part(draft, client, size - own - 1, has_contact=has_contact)
    exits: Plain = (
        {} if draft.slips(site, 0.2, beside=True) and not site.loop else {"follow_up": None}
    )
    if exits:
        exits = {"follow_up": draft.dated(site, follow)}
        if draft.chance(0.15):
            exits["unanswered"] = draft.dated(site, follow)
    sent = draft.handoff("guidance", to, **exits)
    return draft.task(site, sends=sent) if exits else draft.task(site, sends=sent, next=follow)


def _client_part(draft: Draft, client: Site, size: int, *, has_contact: bool) -> str:
    """What a client does when guided: `size` steps that end with the client or elsewhere."""
    if has_contact:
        receiving = max(1, size - 1 - draft.rng.randrange(2))
        to = strand(draft, client.by(draft.other("")), receiving)
        ground = draft.ground(attaches=not draft.slips(client, 0.3, beside=True))
        target = draft.task(client, sends=draft.handoff("contact", to, ground=ground))
        size -= receiving + 1
    else:
        target = draft.step(client, "end")
        draft.strand_ends.append(target)
        size -= 1
    for _ in range(size):
        target = draft.step(client, "task", next=target)
    return target
