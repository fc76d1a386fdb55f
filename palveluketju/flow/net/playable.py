"""Whether a chain can be played: section 1 of the definition."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph.chain import ChainView
from palveluketju.model.handoff import Handoff, Verb
from palveluketju.model.step import Decision, Join, Parallel, Start, Step, SubChain, Task


def is_playable(chain: ChainView) -> bool:
    """Whether the chain was read whole and is complete enough to be played."""
    steps, handoffs = chain.steps, chain.handoffs
    if chain.record.broken or not steps.keys().isdisjoint(handoffs):
        return False
    if not any(isinstance(step, Start) for step in steps.values()):
        return False
    return all(_has_ways(chain, step) for step in steps.values()) and all(_targets_hold(chain))


def _has_ways(chain: ChainView, step: Step) -> bool:
    if isinstance(step, Decision):
        return bool(step.answers)
    if isinstance(step, Parallel):
        return bool(step.branches)
    following = len(step.following)
    if isinstance(step, Start):
        return following == 1
    if isinstance(step, Join) and not isinstance(chain.steps.get(step.of or ""), Parallel):
        return False
    return following <= 1


def _targets_hold(chain: ChainView) -> Iterator[bool]:
    """Whether each target exists and, where it is a handoff, is one that can be used so."""
    used: dict[str, None] = {}
    for step in chain.steps.values():
        for target, verb in _targets(step):
            if target not in chain.steps or verb is Verb.ASKS:
                handoff = chain.handoffs.get(target)
                used[target] = None
                yield handoff is not None and _fits(chain, handoff, verb)
    waiting = [name for name in used if name in chain.handoffs]
    while waiting:
        for target in _exits(chain.handoffs[waiting.pop()]):
            if target in chain.steps:
                continue
            other = chain.handoffs.get(target)
            yield other is not None and _fits(chain, other, Verb.NEXT)
            if other is not None and target not in used:
                used[target] = None
                waiting.append(target)


def _targets(step: Step) -> Iterator[tuple[str, Verb]]:
    """Where a step leads, with the verb of each way."""
    following = [*step.following]
    if isinstance(step, Parallel):
        following += step.branches
    elif isinstance(step, (Decision, SubChain)):
        following += step.answers.values()
    elif isinstance(step, Task):
        for target in step.sends:
            yield target, Verb.SENDS
        if step.asks is not None and step.asks.handoff:
            yield step.asks.handoff, Verb.ASKS
        if step.asks is not None:
            following += (target for _, target in step.asks.exits())
    for target in following:
        yield target, Verb.NEXT


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
