"""Whether a chain can be played: section 1 of the definition."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph.arrow import VERBS
from palveluketju.graph.chain import ChainView
from palveluketju.model.handoff import Handoff, Verb
from palveluketju.model.step import Decision, Join, Parallel, Start, Step


def is_playable(chain: ChainView) -> bool:
    """Whether the chain was read whole and is complete enough to be played."""
    steps, handoffs = chain.steps, chain.handoffs
    if chain.record.broken or not steps.keys().isdisjoint(handoffs):
        return False
    if not any(isinstance(step, Start) for step in steps.values()):
        return False
    return all(_has_ways(chain, step) for step in steps.values()) and all(_targets_hold(chain))


def _has_ways(chain: ChainView, step: Step) -> bool:
    following = getattr(step, "next", ())
    if isinstance(step, Start):
        return len(following) == 1
    if isinstance(step, Decision):
        return bool(step.answers)
    if isinstance(step, Parallel):
        return bool(step.branches)
    if isinstance(step, Join):
        of = chain.steps.get(step.of or "")
        return isinstance(of, Parallel) and len(following) <= 1
    return len(following) <= 1


def _targets_hold(chain: ChainView) -> Iterator[bool]:
    """Whether each target exists and, where it is a handoff, is one that can be used so."""
    used: dict[str, None] = {}
    for _, out in chain.outs():
        handoff = chain.handoffs.get(out.target)
        if handoff is not None:
            used[out.target] = None
            yield _fits(chain, handoff, VERBS.get(out.kind, Verb.NEXT))
        else:
            yield out.target in chain.steps
    waiting = list(used)
    while waiting:
        for target in _exits(chain.handoffs[waiting.pop()]):
            if target in chain.steps:
                continue
            other = chain.handoffs.get(target)
            yield other is not None and _fits(chain, other, Verb.NEXT)
            if other is not None and target not in used:
                used[target] = None
                waiting.append(target)


def _fits(chain: ChainView, handoff: Handoff, verb: Verb) -> bool:
    """Whether a handoff has a kind that goes with the verb, and a known receiver."""
    to = handoff.to or ""
    known = to in chain.steps or to in chain.model.roles or to in chain.model.actors
    return known and handoff.row is not None and handoff.row.verb is verb


def _exits(handoff: Handoff) -> Iterator[str]:
    for exit_ in (handoff.returned, handoff.unanswered, handoff.follow_up):
        if exit_ is not None:
            yield exit_.to
    if handoff.cannot:
        yield handoff.cannot
