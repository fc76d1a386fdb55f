"""Shapes of plain flow: work, waiting, decisions, loops, parallels."""

from __future__ import annotations

from dataclasses import replace

from tests.flow.generator.draft import TIMES, Draft, Site
from tests.flow.generator.grow import grow, shape, strand
from tests.flow.generator.passing import entrust
from tests.flow.generator.world import Plain

_ANSWERS = (("Kyllä", "Ei"), ("Riittää", "Ei vielä"), ("Heti", "Myöhemmin", "Ei lainkaan"))


@shape(1, 1, weight=2.0)
def plain(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A task."""
    assert size == 1
    return draft.task(site, next=draft.way(site, rest))


@shape(1, 1, weight=0.8)
def waiting(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A wait for a date, or for an event that may never come."""
    assert size == 1
    keys: Plain = {"next": draft.way(site, rest)}
    if draft.slips(site, 0.4):
        return draft.step(site, "wait", event="Lukuvuosi päättyy", **keys)
    keys["after"] = draft.within() if draft.chance(0.7) else draft.pick(TIMES)
    return draft.step(site, "wait", **keys)


@shape(1, weight=1.5)
def choosing(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A decision; each answer has a part of its own, and one of them may end the matter."""
    words = draft.rng.choice(_ANSWERS)
    sizes = draft.split(size - 1, len(words))
    answers = {}
    for index, (word, part) in enumerate(zip(words, sizes, strict=True)):
        by = site if draft.chance(0.6) else site.by(draft.other(site.role))
        if index and part and site.ends and draft.chance(0.4):
            answers[word] = draft.way(site, grow(draft, by, part - 1, draft.end(by)))
        else:
            answers[word] = draft.way(site, grow(draft, by, part, rest))
    return draft.step(site, "decision", answers=answers)


@shape(2, 14, weight=1.3)
def repeating(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A loop with a decision that leads out of it, at its end or at its beginning."""
    decision = draft.names.step("decision")
    body = grow(draft, replace(site, loop=True), size - 1, decision)
    out = draft.way(site, rest)
    if draft.risks_flow and draft.chance(0.12):
        out = body
    draft.step(site, "decision", decision, answers={"Kyllä": out, "Ei": body})
    return body if draft.chance(0.7) else decision


def _is_roomy(draft: Draft, site: Site) -> bool:
    return draft.room(site) >= 9


@shape(3, 24, weight=3.0, fits=_is_roomy)
def parallel(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A parallel whose branches a join closes."""
    room = draft.room(site)
    width = draft.rng.choice([2, 2, 3] if room < 200 else [2, 2, 3, 3, 4])
    width = min(width, max(2, size - 2))
    most = max(2, int(room ** (1 / width) / 1.5))
    sizes = draft.split(size - 2, width)
    spare = sum(part - most for part in sizes if part > most)
    sizes = [min(part, most) for part in sizes]
    rest = grow(draft, site, spare, rest)
    held = draft.chance(0.7)
    closer = site if held else site.by(draft.other(site.role))
    fork, join = draft.names.step("parallel"), draft.names.step("join")
    draft.step(closer, "join", join, of=fork, next=draft.way(closer, rest))
    inside = Site(site.role, site.share / width, site.loop, held or site.held, ends=False)
    is_sent = draft.chance(0.3)
    branches = [_branch(draft, inside, part, join, is_sent=is_sent) for part in sizes]
    return draft.step(site, "parallel", fork, branches=branches)


def _branch(draft: Draft, site: Site, size: int, join: str, *, is_sent: bool) -> str:
    """A branch of a parallel: perhaps handed to another at once, or certainly if all are."""
    by = site.by(draft.other(site.role))
    if size >= 2 and draft.chance(0.35):
        return entrust(draft, site, size, lambda part: grow(draft, by, part, join))
    if size and (is_sent or draft.chance(0.3)):
        return draft.handoff("agreed", grow(draft, by, size, join))
    return grow(draft, by if draft.chance(0.6) else site, size, join)


@shape(4, 16, weight=0.8, strands=1)
def splitting(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A parallel without a join: one branch is the matter, the others end by themselves."""
    width = 2 if size < 6 or draft.chance(0.7) else 3
    sizes = draft.split(size - 1, width, least=1)
    branches = []
    for index, part in enumerate(sizes):
        by = site.by(draft.other(site.role))
        first = strand(draft, by, part) if index else grow(draft, by, part, rest)
        branches.append(draft.way(site, first))
    if draft.chance(0.5):
        branches.reverse()
    return draft.step(site, "parallel", branches=branches)
