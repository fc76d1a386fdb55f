"""Faults of knowledge: a lane has to decide as another did, of which it was never told."""

from __future__ import annotations

from palveluketju.graph.arrow import ArrowKind
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.model.step import Decision, Task
from tests.law.mutation.arrows import beyond
from tests.law.mutation.change import changed_step, step_at, with_chain
from tests.law.mutation.place import Place, Places

TWIN = "paattaa-samoin"


def decision_untold(workspace: Workspace) -> Places:
    """What a sender decides after sending is decided alike by the receiver, who has not heard.

    The models hold no such decisions, so that each place is made: the first decision that the
    sender comes to after something was sent also stands in the lane that received it.
    """
    for view in workspace.chains.values():
        told: set[tuple[str, str]] = set()
        for arrow in view.arrows:
            receiver = view.steps[arrow.target]
            if arrow.kind is not ArrowKind.SENDS or not arrow.handoff:
                continue
            decision = _decided_after(view, arrow.source, arrow.target)
            if decision is None or (decision, arrow.target) in told:
                continue
            if isinstance(receiver, Task) and len(receiver.next) == 1:
                told.add((decision, arrow.target))
                yield _place(workspace, view, decision, arrow.target)


def _decided_after(view: ChainView, sender: str, receiver: str) -> str | None:
    """The first decision that only the sender's side comes to."""
    onward = [arrow.target for arrow in view.arrows_from[sender] if arrow.kind is ArrowKind.NEXT]
    received = {receiver, *beyond(view, receiver)}
    for start in onward:
        for name in (start, *beyond(view, start)):
            step = view.steps[name]
            apart = view.parties.crosses(step.role, view.steps[receiver].role)
            if isinstance(step, Decision) and name not in received and apart:
                return name
    return None


def _place(workspace: Workspace, view: ChainView, decision: str, receiver: str) -> Place:
    root, task = view.steps[decision], view.steps[receiver]
    fields = {
        "kind": "decision",
        "role": task.role,
        "title": root.title,
        "same_as": decision,
        "answers": dict.fromkeys(root.__dict__["answers"], task.following[0]),
    }
    steps = {
        **changed_step(view.record, receiver, next=(TWIN,)),
        TWIN: Decision.model_validate(fields),
    }
    at = step_at(view.record, TWIN)
    model = with_chain(workspace.model, view.record, steps=steps)
    return Place(at, view.id, model, (at,), note=f"as {decision}, after {receiver}")
