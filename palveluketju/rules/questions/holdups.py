"""What a personal duty waits for: somebody else's step, a wait, an answer or a consent.

Whoever is bound by a duty of their own does it without asking anybody (LSL 25 § 1 mom., OHL
16 §). So there must be a way from where they first have the matter, or decide whether there is
cause, to the step that carries out the duty, on which nobody else has to act.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from palveluketju.graph.arrow import Arrow
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Task
from palveluketju.rules.questions.doer import Doer, Stops
from palveluketju.rules.questions.exits import Lack, lacking, steps_beside
from palveluketju.rules.questions.hindrances import is_anothers, is_consent
from palveluketju.rules.questions.order import by_lane
from palveluketju.rules.questions.personal import carriers
from palveluketju.rules.questions.whole import is_whole


@dataclass(frozen=True, slots=True)
class HoldUp:
    """A step that carries out a personal duty, and the steps that it cannot do without.

    `holders` are the last of them before the step, by lane; `between` are the holders that are
    steps of others, and those of others that lead to them without a handoff.
    """

    step: str
    duty: str
    holders: tuple[str, ...]
    between: frozenset[str]


def behind_others(chain: ChainView) -> tuple[HoldUp, ...]:
    """Personal duties that wait for somebody else, for a date or for an answer without one.

    What waits for a consent is left to `behind_consent`, a question that only lacks an exit to
    handoff-without-exit.
    """
    by_consent = {held.step for held in behind_consent(chain)}
    found = _kept(chain, "behind others", is_anothers)
    beside = {step for lack in lacking(chain) for step in _beside(chain, lack)}
    return tuple(
        held for held in found if held.step not in by_consent and beside.isdisjoint(held.holders)
    )


def _beside(chain: ChainView, lack: Lack) -> set[str]:
    """The steps beside which an exit is missing, and those that answer what is asked there."""
    answering = {
        name
        for name, step in chain.steps.items()
        if isinstance(step, Task) and step.replies and step.replies.to == lack.handoff
    }
    return steps_beside(chain, lack) | answering


def behind_consent(chain: ChainView) -> tuple[HoldUp, ...]:
    """Personal duties that can be done only if a consent is given."""
    return _kept(chain, "behind consent", is_consent)


def ways_through(chain: ChainView, held: HoldUp) -> tuple[Arrow, ...]:
    """The arrows without a handoff to and from the steps of others that hold a duty up."""
    return tuple(
        arrow
        for arrow in chain.arrows
        if arrow.handoff is None and held.between & {arrow.source, arrow.target}
    )


def _kept(chain: ChainView, name: str, stops: Stops) -> tuple[HoldUp, ...]:
    if name not in chain.kept:
        chain.kept[name] = tuple(_held(chain, stops)) if is_whole(chain) else ()
    found = chain.kept[name]
    return found if isinstance(found, tuple) else ()


def _held(chain: ChainView, stops: Stops) -> Iterator[HoldUp]:
    carried = carriers(chain)
    for step, duty in carried.items():
        if step not in chain.reached:
            continue
        doer = Doer(chain, step, carried)
        if holders := doer.holders(stops):
            yield HoldUp(step, duty, tuple(by_lane(chain, holders)), _between(doer, holders))


def _between(doer: Doer, holders: Collection[str]) -> frozenset[str]:
    found = {name for name in holders if not doer.is_own(name)}
    waiting = list(found)
    while waiting:
        name = waiting.pop()
        for arrow in doer.chain.arrows:
            is_way = arrow.target == name and arrow.handoff is None
            if is_way and arrow.source not in found and not doer.is_own(arrow.source):
                found.add(arrow.source)
                waiting.append(arrow.source)
    return frozenset(found)
