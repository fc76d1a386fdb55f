"""Shapes that call another chain."""

from __future__ import annotations

from dataclasses import replace

from tests.flow.generator.draft import Draft, Site, Sub
from tests.flow.generator.grow import grow, shape
from tests.flow.generator.world import Plain


def _has_known(draft: Draft, _site: Site) -> bool:
    return any(sub.is_known for sub in draft.subs)


@shape(1, 12, weight=2.5, fits=_has_known)
def calling(draft: Draft, site: Site, size: int, rest: str) -> str:
    """Another chain takes the matter until it answers by one of its ends."""
    sub = draft.rng.choice([each for each in draft.subs if each.is_known])
    beside = _beside(draft, site, sub, size - 1)
    ends = _waited_for(draft, sub)
    sizes = draft.split(size - 1 - len(beside), len(ends))
    answers: Plain = {}
    for end, part in zip(ends, sizes, strict=True):
        answers[end] = draft.way(site, grow(draft, site, part, rest))
    draft.traits += ["sub-chain-together"] if beside else []
    for end in beside:
        draft.spend(1)
        answers[end] = draft.end(replace(site, strand=True))
    return draft.step(site, "chain", chain=sub.chain, answers=answers)


def _waited_for(draft: Draft, sub: Sub) -> tuple[str, ...]:
    """The ends that are answers: all of them, unless somebody got them wrong."""
    if not draft.risks_flow or draft.chance(0.85):
        return sub.ends
    return sub.ends[1:] if len(sub.ends) > 1 and draft.chance(0.6) else (*sub.ends, "ei-loppua")


def _beside(draft: Draft, site: Site, sub: Sub, room: int) -> tuple[str, ...]:
    """Ends of strands of the other chain that are answers too."""
    if site.loop or room < 1 or draft.room(site) < 5 or draft.chance(0.3):
        return ()
    return sub.beside[: min(room, 2)]


@shape(2, 5, weight=0.8, strands=1, fits=_has_known)
def opening(draft: Draft, site: Site, size: int, rest: str) -> str:
    """Another chain is opened beside own work; its answers are heard of, or not at all."""
    sub = draft.rng.choice([each for each in draft.subs if each.is_known])
    own = draft.way(site, rest)
    if len(sub.ends) > size - 1:
        own = grow(draft, site, size - 1, rest)
        return draft.step(site, "chain", chain=sub.chain, next=own)
    own = grow(draft, site, size - 1 - len(sub.ends), rest)
    answers = {end: draft.end(replace(site, strand=True)) for end in sub.ends}
    return draft.step(site, "chain", chain=sub.chain, next=own, answers=answers)


@shape(2, 5, weight=0.5, fits=lambda draft, site: bool(draft.subs) and site.ends)
def giving_away(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A decision one answer of which gives the matter to another chain for good."""
    sub = draft.rng.choice(draft.subs)
    gone = draft.step(site, "chain", chain=sub.chain)
    answers = {"Kyllä": gone, "Ei": grow(draft, site, size - 2, rest)}
    return draft.step(site, "decision", answers=answers)


@shape(1, 4, weight=0.3, fits=lambda draft, _site: any(not each.is_known for each in draft.subs))
def calling_unknown(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A chain of which no outcome is known: it leads back here, or nobody has written it."""
    sub = next(each for each in draft.subs if not each.is_known)
    parts = zip(sub.ends, draft.split(size - 1, len(sub.ends)), strict=True)
    answers = {end: grow(draft, site, part, rest) for end, part in parts}
    draft.traits.append("sub-chain-unknown")
    return draft.step(site, "chain", chain=sub.chain, answers=answers)
