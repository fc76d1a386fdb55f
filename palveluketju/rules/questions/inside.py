"""Whether something is done in a chain that a step opens, on the way to the ends it came to."""

from __future__ import annotations

from collections.abc import Callable

from palveluketju.flow.followed import Ends, outcomes_without, with_ends
from palveluketju.flow.net import Net, NetMove
from palveluketju.flow.outcomes import leads_back
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import SubChain
from palveluketju.rules.questions.misfits import other_chain

Doing = Callable[[ChainView, Net], frozenset[int]]
"""The moves of a chain's net by which it is done, by their numbers."""


def is_done_inside(chain: ChainView, move: NetMove, what: str, doing: Doing) -> bool:
    """Whether every way of another chain to these ends does it; an unknown chain may do so.

    `what` names it: what was worked out of a chain is kept under it.
    """
    other, step = other_chain(chain, move.step), chain.steps[move.step]
    if other is None or leads_back(chain.model, other.record, chain.id):
        return True
    without = _ends_without(chain, other, what, doing)
    if without is None:
        return True
    has_answers = isinstance(step, SubChain) and step.answers
    return move.ends not in without if has_answers else not without


def _ends_without(chain: ChainView, other: ChainView, what: str, doing: Doing) -> Ends | None:
    """The sets of ends that another chain may come to without it; None if not known."""
    key = f"without {other.id} {what}"
    if key not in chain.kept:
        net = with_ends(other)
        chain.kept[key] = outcomes_without(net, doing(other, net)) if net else None
    found = chain.kept[key]
    return found if isinstance(found, set) else None
