"""What a client does alone, step after step."""

from __future__ import annotations

from palveluketju.graph.chain import ChainView


def clients_part(chain: ChainView, name: str) -> set[str]:
    """The client's steps that follow each other from a step or handoff; none if it is no client's.

    Who notices that the client has not done one of them notices it of the others too.
    """
    handoff = chain.handoffs.get(name)
    waiting = [(handoff.to or "") if handoff else name]
    found: set[str] = set()
    while waiting:
        step = chain.steps.get(waiting[-1])
        here = waiting.pop()
        if here not in found and step is not None and chain.parties.is_client(step.role):
            found.add(here)
            waiting += [arrow.target for arrow in chain.arrows_from[here]]
    return found
