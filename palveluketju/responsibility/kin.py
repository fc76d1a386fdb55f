"""Duties that rest on the same law.

Some law is told twice in a catalogue: as a duty, and as what makes a handoff lawful. Whoever reads
that one of them is in no chain must hear of the other.
"""

from __future__ import annotations

from palveluketju.model.duty import Duty
from palveluketju.model.workspace import Model


def kin_of(model: Model, duty: str) -> tuple[str, ...]:
    """The other duties and rights whose first citation is the same moment, in declared order.

    What they cite after that may be a section on much else.
    """
    own = _law_of(model.duties[duty])
    return tuple(
        name
        for name, other in model.duties.items()
        if own and name != duty and _law_of(other) == own
    )


def _law_of(duty: Duty) -> tuple[str, str, str | None] | None:
    return (duty.basis[0].act, duty.basis[0].section, duty.basis[0].moment) if duty.basis else None
