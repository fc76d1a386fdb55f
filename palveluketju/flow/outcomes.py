"""What a sub-chain can come to: the sets of ends that its plays reach."""

from __future__ import annotations

from collections.abc import Mapping
from weakref import WeakKeyDictionary

from palveluketju.flow.net import Misfit, Outcomes, build
from palveluketju.flow.net.playable import is_playable
from palveluketju.flow.search.space import explore
from palveluketju.graph.chain import ChainView
from palveluketju.graph.parties import Parties
from palveluketju.model.chain import Chain
from palveluketju.model.step import SubChain
from palveluketju.model.workspace import Model

LIMIT = 200_000
"""How many states of another chain are looked at for what it comes to."""

_KNOWN: WeakKeyDictionary[Parties, dict[str, Outcomes | None]] = WeakKeyDictionary()
"""Outcomes by chain, kept as long as the workspace's parties are."""


def sub_chains(chain: ChainView) -> tuple[Mapping[str, Outcomes], Mapping[str, Misfit]]:
    """For each sub-chain step its outcomes, and what of them does not fit its answers."""
    outcomes: dict[str, Outcomes] = {}
    misfits: dict[str, Misfit] = {}
    for name, step in chain.steps.items():
        if not isinstance(step, SubChain) or not step.answers:
            continue
        known = _outcomes_of(chain, step.chain or "")
        if known is None:
            outcomes[name] = tuple((end,) for end in step.answers)
            continue
        outcomes[name] = known
        answered = set(step.answers)
        silent = tuple(ends for ends in known if not answered & set(ends))
        reached = {end for ends in known for end in ends}
        never = tuple(end for end in step.answers if end not in reached)
        if silent or never:
            misfits[name] = Misfit(silent, never)
    return outcomes, misfits


def _outcomes_of(chain: ChainView, other: str) -> Outcomes | None:
    """The outcomes of another chain, or None where they are not known."""
    record = chain.model.chains.get(other)
    if record is None or leads_back(chain.model, record, chain.id):
        return None
    cache = _KNOWN.setdefault(chain.parties, {})
    if other not in cache:
        cache[other] = _played(ChainView(record, chain.model, chain.parties))
    return cache[other]


def _played(chain: ChainView) -> Outcomes | None:
    if not is_playable(chain):
        return None
    outcomes, _ = sub_chains(chain)
    net = build(chain, outcomes, ends=True)
    space = explore(net, LIMIT)
    if not space.finished:
        return None
    ended = [(name, bit) for (kind, name), bit in net.memory.items() if kind == "ended"]
    found = {
        tuple(sorted(name for name, bit in ended if state & bit))
        for state in space.states
        if not state & net.control
    }
    return tuple(sorted(found)) or None


def leads_back(model: Model, record: Chain, target: str) -> bool:
    """Whether a chain is the target or opens it, itself or through its sub-chains."""
    waiting, seen = [record.id], {record.id}
    while waiting:
        name = waiting.pop()
        if name == target:
            return True
        other = model.chains.get(name)
        for step in other.steps.values() if other else ():
            if isinstance(step, SubChain) and step.chain and step.chain not in seen:
                seen.add(step.chain)
                waiting.append(step.chain)
    return False
