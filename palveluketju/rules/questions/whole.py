"""Whether a chain could be read whole: what must hold before an absence is a fault."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph.chain import ChainView
from palveluketju.model.handoff import Handoff
from palveluketju.model.step import End, Step, SubChain


def is_whole(chain: ChainView) -> bool:
    """Whether every step and handoff could be read and every arrow has one clear target.

    Where not, a step that seems unreachable or a handoff that seems unused may only miss
    the part that another finding already tells of.
    """
    if chain.record.broken or any(name in chain.steps for name in chain.handoffs):
        return False
    return all(target in chain.steps or target in chain.handoffs for target in _targets(chain))


def lacks_end(chain: ChainView) -> bool:
    """Whether no step of a whole chain closes the matter or gives it away for good."""
    return bool(chain.steps) and is_whole(chain) and not any(map(_ends, chain.steps.values()))


def _ends(step: Step) -> bool:
    if isinstance(step, SubChain):
        return bool(step.chain) and not step.next and not step.answers
    return isinstance(step, End)


def _targets(chain: ChainView) -> Iterator[str]:
    for _, out in chain.outs():
        yield out.target
    for handoff in chain.handoffs.values():
        if not _only_tells(chain, handoff):
            yield handoff.to or ""
        for exit_ in (handoff.returned, handoff.unanswered, handoff.follow_up):
            if exit_ is not None:
                yield exit_.to
        if handoff.cannot is not None:
            yield handoff.cannot


def _only_tells(chain: ChainView, handoff: Handoff) -> bool:
    """Whether a handoff goes to somebody who only hears, so that it leads to no step."""
    if handoff.row is None or handoff.row.starts_work:
        return False
    return handoff.to in chain.model.roles or handoff.to in chain.model.actors
