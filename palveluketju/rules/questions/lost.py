"""The steps that no start leads to."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Set

from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Start
from palveluketju.rules.questions.whole import is_whole


def first_lost(chain: ChainView) -> list[str]:
    """Of the steps that no start leads to those that no other such step leads to.

    Of a circle its first step. None where the chain has no start or could not be read whole.
    What follows an unused handoff is not lost by itself: handoff-unused tells of it.
    """
    if not any(isinstance(step, Start) for step in chain.steps.values()) or not is_whole(chain):
        return []
    sent = {out.target for _, out in chain.outs()}
    unsent = (handoff.to or "" for name, handoff in chain.handoffs.items() if name not in sent)
    found = chain.reached | beyond(chain, unsent)
    lost = [name for name in chain.steps if name not in found]
    # From the leaders all lost steps are reached; going through them backwards leaves out
    # a leader that a later one leads to.
    return _leaders(chain, _leaders(chain, lost)[::-1])[::-1]


def _leaders(chain: ChainView, names: list[str]) -> list[str]:
    """The names that none of the names before them leads to."""
    covered: set[str] = set()
    leaders = []
    for name in names:
        if name not in covered:
            leaders.append(name)
            covered |= beyond(chain, (name,), covered)
    return leaders


def beyond(chain: ChainView, starts: Iterable[str], barred: Set[str] = frozenset()) -> set[str]:
    """The steps on some path from `starts` that goes through no barred step."""
    waiting = deque(name for name in starts if name in chain.steps)
    found: set[str] = set()
    while waiting:
        name = waiting.popleft()
        if name not in found and name not in barred:
            found.add(name)
            waiting.extend(arrow.target for arrow in chain.arrows_from[name])
    return found
