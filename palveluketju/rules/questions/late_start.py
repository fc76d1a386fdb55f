"""Whether a clock that a chain starts itself starts later than the law lets it run."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import legal_starts
from palveluketju.graph.family import relatives
from palveluketju.model.step import Start
from palveluketju.model.words import Event

_ORDER = tuple(Event.__members__.values())
_OF_STEP = (Event.BEGUN, Event.SENT, Event.RECEIVED, Event.DONE)


def is_late(chain: ChainView, event: str, legal: Collection[str]) -> bool:
    """Whether an event of the chain comes only after an event from which the law's time runs.

    That is so if no path comes to it before one of those, or if it is a later event of the same
    step or handoff.
    """
    if event in legal:
        return False
    name, happening = _parts(event)
    known = dict(map(_parts, legal))
    if name in known:
        return _rank(name, happening, chain) > _rank(name, known[name], chain)
    senders = {
        step for each, way in known.items() if way == Event.SENT for step in _of(chain, each)
    }
    if name in senders:
        return happening == Event.DONE
    return name not in _reached(chain, without={*known, *senders})


def starts_before(chain: ChainView, limit: str, step: str) -> bool:
    """Whether the law's time runs already when the chain begins: another page holds its start."""
    record = chain.model.limits[limit]
    if any("." not in event for event in record.from_):
        return False
    return any(legal_starts(other, record, step) for other in relatives(chain))


def _of(chain: ChainView, handoff: str) -> tuple[str, ...]:
    """The steps that send a handoff: what comes after them comes after its sending."""
    return chain.senders(handoff) if handoff in chain.handoffs else ()


def _parts(event: str) -> tuple[str, str]:
    name, _, happening = event.rpartition(".")
    return name, happening


def _rank(name: str, happening: str, chain: ChainView) -> int:
    order = _OF_STEP if name in chain.steps else _ORDER
    return order.index(Event(happening)) if happening in order else -1


def _reached(chain: ChainView, *, without: Collection[str]) -> set[str]:
    """The steps and handoffs that some path comes to that passes none of those left out."""
    onward: Mapping[str, list[str]] = {name: [] for name in (*chain.steps, *chain.handoffs)}
    for arrow in chain.arrows:
        if arrow.handoff is not None and arrow.handoff in onward:
            onward[arrow.source].append(arrow.handoff)
            onward[arrow.handoff].append(arrow.target)
        else:
            onward[arrow.source].append(arrow.target)
    for name, out in chain.outs():
        if out.target in chain.handoffs:
            onward[name].append(out.target)
    waiting = [name for name, step in chain.steps.items() if isinstance(step, Start)]
    waiting = [name for name in waiting if name not in without]
    found = set(waiting)
    while waiting:
        for target in onward[waiting.pop()]:
            if target not in found and target not in without:
                found.add(target)
                waiting.append(target)
    return found
