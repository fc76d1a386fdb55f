"""By which moves of a play a duty is carried out, here or in a chain that is opened."""

from __future__ import annotations

from palveluketju.findings import Trace
from palveluketju.flow.followed import Watch, left_open
from palveluketju.flow.net import Net
from palveluketju.flow.proof import prove
from palveluketju.flow.told import told
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.inside import is_done_inside
from palveluketju.rules.questions.law import duties_of
from palveluketju.rules.questions.owing import moves_of
from palveluketju.rules.questions.wholes import is_closed_above


def carrying_moves(chain: ChainView, net: Net, duty: str) -> frozenset[int]:
    """The moves of a net by which a duty is carried out, by their numbers.

    What sends a handoff that rests on the duty carries it out too.
    """
    steps = {name for name, step in chain.steps.items() if duty in duties_of(step)}
    handoffs = {name for name, each in chain.handoffs.items() if duty in each.ground}

    def inside(other: ChainView, its: Net) -> frozenset[int]:
        return carrying_moves(other, its, duty)

    return frozenset(
        index
        for index, move in enumerate(net.moves)
        if (move.begins and move.step in steps)
        or not handoffs.isdisjoint(move.handoffs)
        or (move.kind == "chain" and is_done_inside(chain, move, f"duty {duty}", inside))
    )


def path_without(chain: ChainView, duty: str) -> Trace | None:
    """A path from a start of a chain on which a duty is never carried out; None if there is none.

    None also where the chain cannot be proven.
    """
    proof = prove(chain)
    if proof is None:
        return None
    starts = frozenset(i for i, move in enumerate(proof.net.moves) if move.kind == "start")
    path = left_open(proof.net, Watch(starts, carrying_moves(chain, proof.net, duty)))
    return None if path is None else told(chain, proof.net, path)


def path_after(chain: ChainView, step: str, duty: str) -> Trace | None:
    """A path with a step on which a duty is carried out neither before nor after it.

    None if there is none, in the chain and in the chain that it is a part of, or if the chain
    cannot be proven.
    """
    proof = prove(chain)
    if proof is None:
        return None

    def here(net: Net) -> Watch:
        return _around(chain, net, moves_of(net, {step}), duty)

    def above(whole: ChainView, net: Net, opens: frozenset[int]) -> Watch:
        return _around(whole, net, opens, duty)

    path = left_open(proof.net, here(proof.net))
    if path is None or is_closed_above(chain, here, above, at_home=True):
        return None
    return told(chain, proof.net, path)


def _around(chain: ChainView, net: Net, opens: frozenset[int], duty: str) -> Watch:
    closes = carrying_moves(chain, net, duty)
    return Watch(opens - closes, closes, closes)
