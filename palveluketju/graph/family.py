"""Chains that belong together: a map page, its parts, and the chains that they open."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph.chain import ChainView
from palveluketju.model.chain import Chain
from palveluketju.model.step import SubChain
from palveluketju.model.workspace import Model


def is_top(chain: Chain, model: Model) -> bool:
    """Whether a chain is part of no other one that is known."""
    return chain.part_of is None or chain.part_of not in model.chains


def family(chain: Chain, model: Model) -> tuple[Chain, ...]:
    """A chain with all its parts and all that they open, itself first, each once."""
    found = {chain.id: chain}
    waiting = [chain]
    while waiting:
        for other in _near(waiting.pop(), model):
            if other.id not in found:
                found[other.id] = other
                waiting.append(other)
    return tuple(found.values())


def relatives(chain: ChainView) -> tuple[ChainView, ...]:
    """The other chains of the families that a chain belongs to."""
    model, names = chain.model, dict[str, None]()
    for top in model.chains.values():
        members = family(top, model) if is_top(top, model) else ()
        if any(member.id == chain.id for member in members):
            names.update(dict.fromkeys(member.id for member in members))
    return tuple(
        ChainView(model.chains[name], model, chain.parties, chain.max_states, chain.today)
        for name in names
        if name != chain.id
    )


def _near(chain: Chain, model: Model) -> Iterator[Chain]:
    yield from (other for other in model.chains.values() if other.part_of == chain.id)
    for step in chain.steps.values():
        other = model.chains.get(step.chain or "") if isinstance(step, SubChain) else None
        if other is not None:
            yield other
