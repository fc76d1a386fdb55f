"""Shapes whose moves depend on what has happened: same answers, open matters, leads."""

from __future__ import annotations

from tests.flow.generator.draft import Draft, Site
from tests.flow.generator.grow import grow, shape, strand
from tests.flow.generator.world import GROUP, LEADS, Plain

_WORDS = (("Kiireellinen", "Kiireetön"), ("Suostuu", "Ei suostu"), ("A", "B", "C"))


@shape(2, 12, weight=1.2)
def same_answer(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A decision, something between, and decisions that must answer the same."""
    words = draft.rng.choice(_WORDS)
    draft.remember(len(words))
    root = draft.names.step("decision")
    by = site if draft.chance(0.5) else site.by(draft.other(site.role))
    sizes = draft.split(size - 2, 2)
    is_long = sizes[0] > 1 and draft.chance(0.3)
    last = _deciding(draft, by, words, sizes[1], rest, same_as=root)
    if is_long:
        middle = grow(draft, by, sizes[0] - 1, last)
        draft.steps[last]["same_as"] = between = draft.names.step("decision")
        answers: Plain = dict.fromkeys(words, middle)
        draft.step(by, "decision", between, answers=answers, same_as=root)
        then = between
    else:
        then = grow(draft, site, sizes[0], last)
    draft.step(site, "decision", root, answers=dict.fromkeys(words, draft.way(site, then)))
    return root


def _deciding(
    draft: Draft, site: Site, words: tuple[str, ...], size: int, rest: str, **keys: str
) -> str:
    parts = zip(words, draft.split(size, len(words)), strict=True)
    answers = {word: draft.way(site, grow(draft, site, part, rest)) for word, part in parts}
    return draft.step(site, "decision", answers=answers, **keys)


def _is_roomy(draft: Draft, site: Site) -> bool:
    return draft.room(site) >= 16


@shape(4, 12, weight=1.1, fits=_is_roomy)
def same_answer_apart(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A decision in one branch and its follower in another: it must hear of the answer."""
    words = _WORDS[0]
    draft.remember(len(words))
    fork, join, root = (draft.names.step(kind) for kind in ("parallel", "join", "decision"))
    draft.step(site, "join", join, of=fork, next=draft.way(site, rest))
    inside = Site(site.role, site.share / 2, site.loop, held=True, ends=False)
    by = inside.by(draft.other(site.role)) if draft.risks_duty else inside
    sizes = draft.split(size - 4, 4)
    _follow = _deciding(draft, by, words, min(sizes[0], 2), join, same_as=root)
    second = grow(draft, by, sizes[1], _follow)
    first = grow(draft, inside, sizes[2], root)
    parts = sizes[3] + max(0, sizes[0] - 2)
    answers = {"Kiireellinen": grow(draft, inside, parts, join), "Kiireetön": join}
    draft.step(inside, "decision", root, answers=answers)
    return draft.step(site, "parallel", fork, branches=[first, second])


@shape(3, 10, weight=1.0, strands=1)
def meeting_once(draft: Draft, site: Site, size: int, rest: str) -> str:
    """Two contacts about one matter: the second joins what the first has opened."""
    by = site.by(draft.other(site.role))
    own = draft.way(site, rest)
    opened = draft.task(by, next=strand(draft, by, size - 2), once=True)
    if draft.risks_flow and draft.chance(0.15):
        del draft.steps[opened]["once"]
    kinds = ("notification", "contact")
    ground = draft.ground(attaches=True)
    sent = [draft.handoff(draft.pick(kinds), opened, ground=ground) for _ in range(2)]
    return draft.task(site, sends=sent, next=own)


@shape(5, 10, weight=0.7, strands=1)
def repeating_contact(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A loop that makes contact each time round: it is one matter while it is open."""
    by = site.by(draft.other(site.role))
    out = draft.way(site, rest)
    decision = draft.names.step("decision")
    opened = draft.task(by, next=strand(draft, by, size - 3), once=True)
    if draft.risks_flow and draft.chance(0.3):
        del draft.steps[opened]["once"]
    sent = draft.handoff("contact", opened, ground=draft.ground(attaches=True))
    body = draft.task(site, sends=sent, next=decision)
    draft.step(site, "decision", decision, answers={"Ei": body, "Kyllä": out})
    return body


@shape(1, 3, weight=0.9)
def group_work(draft: Draft, site: Site, size: int, rest: str) -> str:
    """A group meets; it ought to name who leads from there on."""
    group = site.by(GROUP)
    lead = draft.pick(LEADS)
    target = grow(draft, site, max(0, size - 2), rest)
    if size > 1:
        target = draft.task(site.by(lead), next=draft.way(site.by(lead), target))
    keys: Plain = {} if draft.risks_duty and draft.chance(0.6) else {"names_lead": lead}
    return draft.task(group, next=draft.way(group, target), **keys)


@shape(4, 4, weight=0.7, fits=_is_roomy)
def duty_apart(draft: Draft, site: Site, size: int, rest: str) -> str:
    """Two branches carry one duty; where the law gives it to one, that is one too many."""
    assert size == 4
    fork, join = draft.names.step("parallel"), draft.names.step("join")
    draft.step(site, "join", join, of=fork, next=draft.way(site, rest))
    pair = ("opettaja", "sosiaalityöntekijä")
    duty = draft.pick(("Y-03", "Y-01") if draft.risks_duty else ("J-01", "J-02", "T-01"))
    branches = [draft.step(site.by(role), "task", next=join, duty=duty) for role in pair]
    return draft.step(site, "parallel", fork, branches=branches)
