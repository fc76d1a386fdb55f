"""What is told in the chains that a chain is a part of, after it."""

from __future__ import annotations

from dataclasses import replace

from palveluketju.flow.followed import Ends, left_open, outcomes_left_open, with_ends
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Step, SubChain
from palveluketju.rules.questions.owing import Owed, moves_of, watch_of


def is_told_later(chain: ChainView, each: Owed, wrong: str) -> bool:
    """Whether every chain that this one is a part of tells afterwards what is owed here."""
    net = with_ends(chain)
    if net is None:
        return False
    watch = watch_of(chain, net, each, moves_of(net, {each.step}), wrong)
    later = replace(each, strictly=True)
    return _above(chain, later, outcomes_left_open(net, watch), frozenset((chain.id,)))


def _above(chain: ChainView, each: Owed, ends: Ends | None, seen: frozenset[str]) -> bool:
    wholes = [
        ChainView(record, chain.model, chain.parties)
        for name, record in chain.model.chains.items()
        if name not in seen and any(_opens(step, chain.id) for step in record.steps.values())
    ]
    return bool(wholes) and all(_tells_on(whole, chain.id, each, ends, seen) for whole in wholes)


def _tells_on(
    whole: ChainView, part: str, each: Owed, ends: Ends | None, seen: frozenset[str]
) -> bool:
    """Whether a chain always tells after it has opened a part that came to such ends.

    True where it cannot be known.
    """
    net = with_ends(whole)
    if net is None or ends is None:
        return True
    opens = frozenset(
        index
        for index, move in enumerate(net.moves)
        if move.kind == "chain"
        and _opens(whole.steps[move.step], part)
        and (not move.ends or move.ends in ends)
    )
    watch = watch_of(whole, net, each, opens)
    if left_open(net, watch) is None:
        return True
    return _above(whole, each, outcomes_left_open(net, watch), seen | {whole.id})


def _opens(step: Step, part: str) -> bool:
    return isinstance(step, SubChain) and step.chain == part
