"""By which moves of a play a duty is carried out, here or in a chain that is opened."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.flow.followed import Watch, left_open, outcomes_without, with_ends
from palveluketju.flow.net import Net, NetMove
from palveluketju.flow.outcomes import leads_back
from palveluketju.flow.proof import prove
from palveluketju.graph.chain import ChainView
from palveluketju.model.chain import Chain
from palveluketju.model.step import Doing, SubChain
from palveluketju.rules.questions.misfits import other_chain
from palveluketju.rules.questions.owing import moves_of
from palveluketju.rules.questions.wholes import is_closed_above


def carriers(chain: Chain, duty: str) -> Iterator[str]:
    """The steps of a chain that carry out a duty themselves."""
    for name, step in chain.steps.items():
        if isinstance(step, Doing) and any(each == duty for _, each in step.duties):
            yield name


def carrying_moves(chain: ChainView, net: Net, duty: str) -> frozenset[int]:
    """The moves of a net by which a duty is carried out, by their numbers.

    What sends a handoff that rests on the duty carries it out too.
    """
    steps = set(carriers(chain.record, duty))
    handoffs = {name for name, each in chain.handoffs.items() if duty in each.ground}
    return frozenset(
        index
        for index, move in enumerate(net.moves)
        if (move.begins and move.step in steps)
        or not handoffs.isdisjoint(move.handoffs)
        or (move.kind == "chain" and _is_carried_inside(chain, move, duty))
    )


def path_without(chain: ChainView, duty: str) -> tuple[int, ...] | None:
    """A path from a start of a chain on which a duty is never carried out; None if there is none.

    None also where the chain cannot be proven.
    """
    proof = prove(chain)
    if proof is None:
        return None
    starts = frozenset(i for i, move in enumerate(proof.net.moves) if move.kind == "start")
    return left_open(proof.net, Watch(starts, carrying_moves(chain, proof.net, duty)))


def path_after(chain: ChainView, step: str, duty: str) -> tuple[int, ...] | None:
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
    is_met = path is None or is_closed_above(chain, here, above, at_home=True)
    return None if is_met else path


def _around(chain: ChainView, net: Net, opens: frozenset[int], duty: str) -> Watch:
    closes = carrying_moves(chain, net, duty)
    return Watch(opens - closes, closes, closes)


def _is_carried_inside(chain: ChainView, move: NetMove, duty: str) -> bool:
    """Whether the way to these ends of another chain carries it out; unknown chains may do so."""
    other, step = other_chain(chain, move.step), chain.steps[move.step]
    if other is None or leads_back(chain.model, other.record, chain.id):
        return True
    without = _outcomes_without(chain, other, duty)
    if without is None:
        return True
    has_answers = isinstance(step, SubChain) and step.answers
    return move.ends not in without if has_answers else not without


def _outcomes_without(chain: ChainView, other: ChainView, duty: str) -> set[tuple[str, ...]] | None:
    """The sets of ends that another chain may come to without the duty; None if not known."""
    key = f"without {other.id} {duty}"
    if key not in chain.kept:
        net = with_ends(other)
        moves = carrying_moves(other, net, duty) if net else frozenset[int]()
        chain.kept[key] = outcomes_without(net, moves) if net else None
    found = chain.kept[key]
    return found if isinstance(found, set) else None
