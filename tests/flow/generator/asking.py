"""Shapes in which work waits for an answer: of a client, or of another who replies."""

from __future__ import annotations

from dataclasses import replace

from tests.flow.generator.draft import Draft, Site
from tests.flow.generator.grow import grow, shape, strand
from tests.flow.generator.world import Plain

_FREE = (("jatketaan", "ei tarvetta"), ("neuvo annettu", "ohjataan muualle"), ("sopii",))


@shape(1, 9, weight=1.0)
def asking_client(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A question to a client, asked and answered within the step itself."""
    form = draft.pick(("consent", "answered", "free"))
    words = _words(draft, form)
    sizes = draft.split(size - 1, len(words) + 1)
    asks: Plain = {"whom": draft.pick(("oppilas", "huoltaja"))}
    if form == "consent" and draft.chance(0.7):
        asks["consent"] = draft.names.consent()
        draft.consents[asks["consent"]] = {"gives": asks["whom"], "form": "any", "for": ["asia"]}
    asks |= _exits(draft, site, words, sizes, rest)
    if not draft.slips(site, 0.3):
        asks["unanswered"] = draft.dated(site, grow(draft, site, sizes[-1], rest))
        return draft.task(site, asks=asks)
    return grow(draft, site, sizes[-1], draft.task(site, asks=asks))


def _words(draft: Draft, form: str) -> tuple[str, ...]:
    if form == "consent":
        return ("given", "refused")
    return ("answered",) if form == "answered" else draft.rng.choice(_FREE)


def _exits(draft: Draft, site: Site, words: tuple[str, ...], sizes: list[int], rest: str) -> Plain:
    """The keys of a question that its answers lead on by."""
    exits: Plain = {}
    for word, part in zip(words, sizes, strict=False):
        target = draft.way(site, grow(draft, site, part, rest))
        if word in ("given", "refused", "answered"):
            exits[word] = target
        else:
            exits.setdefault("answers", {})[word] = target
    return exits


@shape(2, 12, weight=2.6, strands=1)
def asking(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A question to another, who replies or is assumed to."""
    kind = draft.pick(("consultation", "request"))
    words = _words(draft, "consent" if kind == "request" else draft.pick(("answered", "free")))
    handoff = draft.names.handoff()
    needed = 1 if len(words) == 1 else 1 + len(words)
    is_replied = size - 1 >= needed and draft.chance(0.85)
    receiving = needed if is_replied else 1
    sizes = draft.split(size - 1 - receiving, len(words) + 2)
    by = site.by(draft.other(site.role))
    if is_replied:
        to = strand(draft, by, sizes[-1], _replying(draft, by, handoff, words))
    else:
        to = strand(draft, by, sizes[-1] + 1)
    asks: Plain = {"handoff": handoff, **_exits(draft, site, words, sizes, rest)}
    late = grow(draft, site, sizes[-2], rest)
    exits = _silence(draft, site, asks, late)
    if draft.chance(0.25):
        exits["returned"] = {"to": late}
    if kind == "request" and draft.chance(0.15):
        exits["cannot"] = late
    if draft.chance(0.2):
        exits["acknowledge"] = draft.within()
    if draft.chance(0.15):
        exits["ground"] = draft.ground(attaches=draft.chance(0.5))
    draft.handoff(kind, to, handoff, **exits)
    return draft.task(site, asks=asks)


def _silence(draft: Draft, site: Site, asks: Plain, late: str) -> Plain:
    """The exit for no answer, in the question or in the handoff; the handoff's exits."""
    if draft.slips(site, 0.25):
        return {"returned": {"to": late}}
    if draft.chance(0.75):
        asks["unanswered"] = draft.dated(site, late)
        return {}
    return {"unanswered": draft.dated(site, late)}


def _replying(draft: Draft, site: Site, handoff: str, words: tuple[str, ...]) -> str:
    """The step that answers, or a decision and a step for each answer."""
    beside = replace(site, strand=True)
    if len(words) == 1:
        return _reply(draft, beside, handoff, words[0])
    answers = {
        f"Vastaus {index}": _reply(draft, beside, handoff, word)
        for index, word in enumerate(words, 1)
    }
    return draft.step(beside, "decision", answers=answers)


def _reply(draft: Draft, site: Site, handoff: str, word: str) -> str:
    replies = handoff if word == "answered" else {"to": handoff, "answer": word}
    return draft.task(site, replies=replies)
