"""Handoffs by which an authority gives secret information on without a ground."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph.chain import ChainView
from palveluketju.model.handoff import Handoff
from palveluketju.model.words import ActorType


def groundless(chain: ChainView) -> Iterator[tuple[str, str]]:
    """Each handoff that gives secret information without ground or consent, and its giver.

    The giver is the first sending step whose role is an authority's and another's than the
    receiver's.
    """
    for name, handoff in chain.handoffs.items():
        if not handoff.carries or not handoff.secret or handoff.ground or handoff.needs:
            continue
        for sender in chain.senders(name):
            if _gives_away(chain, chain.steps[sender].role, handoff):
                yield name, sender
                break


def unknown_grounds(chain: ChainView) -> Iterator[str]:
    """The handoffs of which a ground is not described: what it would bring is not known."""
    for name, handoff in chain.handoffs.items():
        if any(duty not in chain.model.duties for duty in handoff.ground):
            yield name


def _gives_away(chain: ChainView, giver: str | None, handoff: Handoff) -> bool:
    """Whether the giver is an authority and the receiver somebody else than it or a client."""
    parties = chain.parties
    if not parties.is_authority(giver):
        return False
    role = receiving_role(chain, handoff)
    if role is not None:
        return parties.crosses(giver, role) and not parties.is_client(role)
    if handoff.to is None or handoff.to not in chain.model.actors:
        return False
    is_client = ActorType.CLIENT in parties.types(handoff.to)
    return handoff.to not in parties.actors(giver) and not is_client


def receiving_role(chain: ChainView, handoff: Handoff) -> str | None:
    """The role that receives a handoff or hears of it; None where an actor does."""
    step = chain.steps.get(handoff.to or "")
    if step is not None:
        return step.role
    return handoff.to if handoff.to in chain.model.roles else None
