"""Faults of exits: nobody hears when an answer does not come, or comes as a no."""

from __future__ import annotations

from palveluketju.graph.workspace import Workspace
from palveluketju.model.handoff import KIND_ROWS, Handoff, HandoffKind
from palveluketju.model.step import Task
from tests.law.mutation.change import doings, handoff_at, handoffs, step_at, with_handoff, with_step
from tests.law.mutation.place import Place, Places


def no_acknowledgement(workspace: Workspace) -> Places:
    """The receiver need not confirm, where only that ends what the sender holds."""
    yield from _dropped(workspace, "acknowledge")


def no_follow_up(workspace: Workspace) -> Places:
    """Nobody looks whether the one who was guided got there."""
    yield from _dropped(workspace, "follow_up")


def no_unanswered(workspace: Workspace) -> Places:
    """Nothing is said of the case that no answer comes."""
    yield from _dropped(workspace, "unanswered")
    for chain, name, step in doings(workspace):
        asks = step.asks if isinstance(step, Task) else None
        if asks and asks.unanswered and asks.handoff:
            at = step_at(chain, name, "asks")
            changed = asks.model_copy(update={"unanswered": None})
            model = with_step(workspace.model, chain, name, asks=changed)
            yield Place(at, chain.id, model, (at, handoff_at(chain, asks.handoff)))


def no_refusal(workspace: Workspace) -> Places:
    """Nothing is said of the case that the one who is asked refuses."""
    for chain, name, step in doings(workspace):
        asks = step.asks if isinstance(step, Task) else None
        if asks and asks.refused:
            at = step_at(chain, name, "asks")
            changed = asks.model_copy(update={"refused": None})
            model = with_step(workspace.model, chain, name, asks=changed)
            yield Place(at, chain.id, model, (at,))


def _dropped(workspace: Workspace, exit_: str) -> Places:
    for chain, name, handoff in handoffs(workspace):
        if getattr(handoff, exit_) and _must_have(handoff, exit_):
            at = handoff_at(chain, name)
            model = with_handoff(workspace.model, chain, name, **{exit_: None})
            yield Place(at, chain.id, model, (at,))


def _must_have(handoff: Handoff, exit_: str) -> bool:
    """Whether a kind must have an exit, or has it with another that says nothing without it.

    What is confirmed by a date must lead somewhere when the date passes, and the other way round.
    """
    if handoff.kind in (HandoffKind.CONTACT, HandoffKind.NOTIFICATION):
        pair = (handoff.acknowledge, handoff.unanswered)
        return exit_ in ("acknowledge", "unanswered") and all(pair)
    return handoff.kind is not None and exit_ in KIND_ROWS[handoff.kind].exits
