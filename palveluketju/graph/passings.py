"""Who hands to whom, over all chains of a workspace."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from palveluketju.graph.arrow import ArrowKind
from palveluketju.graph.workspace import Workspace
from palveluketju.model.handoff import HandoffKind

_GOING = (
    ArrowKind.NEXT,
    ArrowKind.ANSWER,
    ArrowKind.BRANCH,
    ArrowKind.SENDS,
    ArrowKind.ASKS,
)


@dataclass(frozen=True, slots=True)
class Passing:
    """All handoffs from one actor to another: how many of each kind, in order of kinds."""

    source: str
    target: str
    kinds: tuple[tuple[HandoffKind, int], ...]


def passings(workspace: Workspace) -> tuple[Passing, ...]:
    """The handoffs of every chain by sending and receiving actor, in order of first use.

    A role that any of several may hold counts for the actor of its first member.
    """
    counts: dict[tuple[str, str], Counter[HandoffKind]] = {}
    for chain in workspace.chains.values():
        for arrow in chain.arrows:
            handoff = chain.handoffs.get(arrow.handoff or "")
            if handoff is None or handoff.kind is None or arrow.kind not in _GOING:
                continue
            source = workspace.parties.actors(chain.steps[arrow.source].role)
            target = workspace.parties.actors(chain.steps[arrow.target].role)
            if source and target and source[0] != target[0]:
                counts.setdefault((source[0], target[0]), Counter())[handoff.kind] += 1
    return tuple(
        Passing(*pair, tuple((kind, count[kind]) for kind in HandoffKind if count[kind]))
        for pair, count in counts.items()
    )
