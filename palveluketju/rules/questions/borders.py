"""Arrows that pass a matter to another actor or register without a handoff."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.graph.arrow import Arrow
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import End, Start, Step, SubChain
from palveluketju.rules.questions.doers import belongs_with
from palveluketju.rules.questions.misgrouped import is_misgrouped


@dataclass(frozen=True, slots=True)
class Border:
    """An arrow without a handoff, and the roles on its two sides."""

    arrow: Arrow
    giver: str
    receiver: str


def borders(chain: ChainView) -> Iterator[Border]:
    """Each arrow without a handoff between steps of different actors or registers.

    Where a sub-chain stands at an end of the arrow, its own end or start is what counts. Where
    the only fault is that a step is done by the wrong one, another finding tells of it.
    """
    for arrow in chain.arrows:
        if arrow.handoff is not None or arrow.target in chain.handoffs:
            continue
        source, target = chain.steps[arrow.source], chain.steps[arrow.target]
        if isinstance(source, SubChain) and isinstance(target, End):
            continue  # The matter has ended inside the sub-chain, in whoever's hands.
        if _is_hidden(chain, source, arrow.label) or _is_hidden(chain, target):
            continue
        givers, receivers = chain.holders(arrow)
        pairs = [(giver, receiver) for giver in givers for receiver in receivers]
        if pairs and all(_parts(chain, arrow, *pair) for pair in pairs):
            yield Border(arrow, *pairs[0])


def _parts(chain: ChainView, arrow: Arrow, giver: str, receiver: str) -> bool:
    """Whether the roles are of different parties, and not only since a step is in wrong hands."""
    if not chain.parties.crosses(giver, receiver):
        return False
    if is_misgrouped(chain, giver) or is_misgrouped(chain, receiver):
        return False
    misplaced = belongs_with(chain, arrow.source, receiver)
    return not misplaced and not belongs_with(chain, arrow.target, giver)


def _is_hidden(chain: ChainView, step: Step, end: str | None = None) -> bool:
    """Whether a sub-chain does not show in whose hands its `end`, or its start, is.

    What it lacks for that is a finding of its own.
    """
    if not isinstance(step, SubChain) or end == "":
        return False
    other = chain.model.chains.get(step.chain or "")
    if other is None:
        return True
    inside = [
        record
        for name, record in other.steps.items()
        if name == end or (end is None and isinstance(record, Start))
    ]
    return all(record.role is None for record in inside)
