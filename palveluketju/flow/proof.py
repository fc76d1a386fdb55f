"""The proof of a chain: every state that it can reach, and every fault in them."""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

from palveluketju.flow.build import build
from palveluketju.flow.faults import (
    Fault,
    FaultKind,
    flow_faults,
    gaps,
    overlap_faults,
    unled_faults,
)
from palveluketju.flow.holding import Holding, holding
from palveluketju.flow.knowledge import unknowable_faults
from palveluketju.flow.net import Net
from palveluketju.flow.outcomes import sub_chains
from palveluketju.flow.overlaps import overlaps
from palveluketju.flow.playable import is_playable
from palveluketju.flow.space import LIMIT, Space, explore
from palveluketju.graph.chain import ChainView


@dataclass(frozen=True)
class Proof:
    """What play of a chain has shown.

    `space` holds the states that were looked at; `is_finished` says whether they are all. A
    chain is proven when they are and there are no faults other than hints.
    """

    chain: ChainView
    net: Net
    space: Space
    holding: Holding
    faults: tuple[Fault, ...]

    @property
    def is_finished(self) -> bool:
        """Whether every state was looked at."""
        return self.space.finished

    def of(self, *kinds: FaultKind) -> tuple[Fault, ...]:
        """The faults of these kinds, in the order in which they were found."""
        return tuple(fault for fault in self.faults if fault.kind in kinds)

    def is_gap(self, state: int) -> bool:
        """Whether an authority knows of the matter in a state and nobody holds it."""
        known = self.net.memory.get(("known", ""), 0)
        return bool(state & known and state & self.net.control and not state & self.holding.held)


_PROOFS: WeakKeyDictionary[ChainView, Proof | None] = WeakKeyDictionary()
"""The proof of a chain is made once, however many rules ask for it."""


def prove(chain: ChainView) -> Proof | None:
    """The proof of a chain; None if it is not complete enough to be played."""
    if chain not in _PROOFS:
        _PROOFS[chain] = make_proof(chain)
    return _PROOFS[chain]


def make_proof(chain: ChainView, *, firm: bool = False, limit: int = LIMIT) -> Proof | None:
    """A new proof, looking at no more than `limit` states.

    `firm` counts as holders only those that law or agreement names.
    """
    if not is_playable(chain):
        return None
    outcomes, misfits = sub_chains(chain)
    net = build(chain, outcomes, misfits)
    space = explore(net, limit)
    holders = holding(chain, net, firm=firm)
    faults = (
        *flow_faults(chain, net, space),
        *gaps(chain, net, space, holders),
        *overlap_faults(space, overlaps(chain, net)),
        *unled_faults(chain, net, space),
        *unknowable_faults(chain, net, limit),
    )
    return Proof(chain, net, space, holders, faults)
