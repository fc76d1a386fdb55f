"""The client's part of a handoff: what a follow-up takes back."""

from .chain import Chain
from .people import People


def clients_part(chain: Chain, people: People, handoff: str) -> frozenset[str]:
    """`to` of a handoff and what clients do after it, while it goes straight from step to step."""
    first = chain.handoffs[handoff].to
    ahead = [first] if first in chain.steps else []
    found: set[str] = set()
    while ahead:
        step = chain.steps[ahead.pop() or ""]
        if step.id not in found and people.is_client(step.role):
            found.add(step.id)
            targets = (way.target for way in chain.ways_of_step(step))
            ahead.extend(target for target in targets if target in chain.steps)
    return frozenset(found)
