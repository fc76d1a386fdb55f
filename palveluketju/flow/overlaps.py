"""Exclusive duties that two unrelated actors carry out in one chain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from palveluketju.flow.net import Net
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing


class Overlap(NamedTuple):
    """A duty and two steps of unrelated actors that carry it, with the places before each."""

    duty: str
    step: str
    second: str
    one: int
    other: int


def overlaps(chain: ChainView, net: Net) -> tuple[Overlap, ...]:
    """Every pair of steps in which one exclusive duty would be open with two at once."""
    carriers = _carriers(chain)
    before: dict[str, int] = {}
    for bit, spot in net.spots.items() if carriers else ():
        if spot.kind in ("p", "r"):
            before[spot.step] = before.get(spot.step, 0) | bit
    return tuple(
        Overlap(duty, one, other, before.get(one, 0), before.get(other, 0))
        for duty, steps in carriers.items()
        for one, other in _strangers(chain, steps)
    )


def _carriers(chain: ChainView) -> dict[str, dict[str, tuple[str, ...]]]:
    """For each exclusive duty the steps that carry it, with the actors that do."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for name, step in chain.steps.items():
        for member, duty in step.duties if isinstance(step, Doing) else ():
            record = chain.model.duties.get(duty)
            who = record.responsible if record else None
            if record is None or not record.exclusive or (who and (who.shared or who.joint)):
                continue
            actors = chain.parties.actors(member or step.role)
            steps = found.setdefault(duty, {})
            steps[name] = (*steps.get(name, ()), *actors)
    return found


def _strangers(chain: ChainView, steps: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    # By lane and title, so that neither the order of the file nor an id decides what is told.
    names = sorted(
        steps,
        key=lambda name: (chain.lane_of[name], chain.title(name), name),
    )
    for number, one in enumerate(names):
        for other in names[number + 1 :]:
            if steps[one] and steps[other] and not _related(chain, steps[one], steps[other]):
                yield one, other


def _related(chain: ChainView, some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    lineage = chain.parties.lineage
    return any(one in lineage(other) or other in lineage(one) for one in some for other in others)
