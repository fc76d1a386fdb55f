"""What statements of a chain rest on: what they say, else their duty, else only a proposal.

What no act and no agreement says is a proposal, also where the author forgot to say so.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from palveluketju.graph.parties import Parties
from palveluketju.model.duty import Duty
from palveluketju.model.handoff import Handoff
from palveluketju.model.step import Doing, Join, Step, SubChain
from palveluketju.model.words import Status
from palveluketju.model.workspace import Model


class Dated(Protocol):
    """A date or exit that may say what it rests on."""

    @property
    def status(self) -> Status | None:
        """The status as written."""


def of_step(step: Step, model: Model, parties: Parties) -> Status | None:
    """What a step rests on; None for what is no statement about anybody's work.

    That is what a client does, and sub-chains and symbols in which nothing is done.
    """
    if step.status:
        return step.status
    if not isinstance(step, Doing) or isinstance(step, (Join, SubChain)):
        return None
    duties = _known((duty for _, duty in step.duties), model)
    if duties:
        return duties[0].status
    return None if parties.is_client(step.role) else Status.PROPOSAL


def of_handoff(handoff: Handoff, model: Model) -> Status:
    """What a handoff rests on."""
    if handoff.status:
        return handoff.status
    grounds = _known(handoff.ground, model)
    return grounds[0].status if grounds else Status.PROPOSAL


def of_date(dated: Dated) -> Status:
    """What a date or an exit rests on."""
    return dated.status or Status.PROPOSAL


def _known(names: Iterable[str], model: Model) -> list[Duty]:
    return [model.duties[name] for name in names if name in model.duties]
