"""What rests on a proposal alone: steps, handoffs and exits (section 6)."""

from collections.abc import Iterable

from .people import People
from .reading import Handoff, Raw, Step

DOING = ("task", "decision", "wait")
"""The kinds of step in which somebody does something."""


class Proposals:
    """Tells which steps and handoffs are proposals; an exit or a date tells it itself."""

    def __init__(self, people: People, duties: dict[str, Raw]) -> None:
        self.people = people
        self.duties = duties

    def step(self, step: Step) -> bool:
        if step.status is not None:
            return step.status == "proposal"
        acting = step.kind in DOING and not self.people.is_client(step.role)
        return acting and self._rests_on(duty for _, duty in step.duties)

    def handoff(self, handoff: Handoff) -> bool:
        if handoff.status is not None:
            return handoff.status == "proposal"
        return self._rests_on(handoff.ground)

    def _rests_on(self, duties: Iterable[str]) -> bool:
        """Whether no duty is known, or the first known one is a proposal."""
        known = (self.duties[duty] for duty in duties if duty in self.duties)
        first = next(known, None)
        return first is None or first.get("status") == "proposal"
