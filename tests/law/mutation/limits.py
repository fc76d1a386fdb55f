"""Faults of time limits: longer, in other days, from a later moment than the law says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from palveluketju.graph.clocks import Clock, clocks, legal_starts
from palveluketju.graph.workspace import Workspace
from palveluketju.model.chain import Chain
from palveluketju.model.duration import Duration, Unit
from palveluketju.model.duty import Limit
from palveluketju.model.step import Doing, LimitUse
from palveluketju.model.words import Status
from tests.law.mutation.change import step_at, with_step
from tests.law.mutation.place import Place, Places


@dataclass(frozen=True)
class _Bound:
    """A limit of the law that binds a step."""

    chain: Chain
    name: str
    step: Doing
    clock: Clock
    limit: Limit


def _bound(workspace: Workspace) -> Iterator[_Bound]:
    for view in workspace.chains.values():
        for clock in clocks(view):
            limit = workspace.model.limits.get(clock.limit or "")
            step = view.steps[clock.step]
            if limit and limit.status is Status.LAW and isinstance(step, Doing):
                yield _Bound(view.record, clock.step, step, clock, limit)


def longer(workspace: Workspace) -> Places:
    """The step states one unit more than the law."""
    yield from _stated(workspace, _one_more)


def _one_more(legal: Duration) -> Duration | None:
    if legal.unit is Unit.SAME_OR_NEXT_WORKING_DAY:
        return Duration(Unit.WORKING_DAY, 2)
    return Duration(legal.unit, legal.amount + 1) if legal.amount else None


def other_days(workspace: Workspace) -> Places:
    """The step counts the same number in another kind of day."""
    yield from _stated(workspace, _in_other_days)


_OTHER: Mapping[Unit, Unit] = {
    Unit.SCHOOL_DAY: Unit.WEEKDAY,
    Unit.WEEKDAY: Unit.SCHOOL_DAY,
    Unit.WORKING_DAY: Unit.SCHOOL_DAY,
    Unit.DAY: Unit.WEEKDAY,
}


def _in_other_days(legal: Duration) -> Duration | None:
    other = _OTHER.get(legal.unit)
    if legal.unit is Unit.SAME_OR_NEXT_WORKING_DAY:
        return Duration(Unit.SCHOOL_DAY, 1)
    return Duration(other, legal.amount) if other and legal.amount else None


def _stated(workspace: Workspace, change: Callable[[Duration], Duration | None]) -> Places:
    for bound in _bound(workspace):
        within = change(bound.limit.within) if bound.limit.within else None
        if within is not None:
            yield _place(workspace, bound, f"{bound.limit.within} -> {within}", within=within)


def later_start(workspace: Workspace) -> Places:
    """The step lets the time run from a later event than the law."""
    for bound in _bound(workspace):
        view = workspace.chains[bound.chain.id]
        if bound.limit.within and legal_starts(view, bound.limit, bound.name):
            event = _later(workspace, bound)
            legal = ", ".join(bound.clock.starts)
            yield _place(workspace, bound, f"{legal} -> {event}", from_=(event,))


def _later(workspace: Workspace, bound: _Bound) -> str:
    """An event after the law's: that the step is begun, or where that ends the time the one before.

    Where nothing lies between, the time would begin as it ends.
    """
    begun = f"{bound.name}.begun"
    legal = {event.rpartition(".")[0] for event in bound.clock.starts}
    view = workspace.chains[bound.chain.id]
    for arrow in view.arrows if bound.clock.stop == begun else ():
        if arrow.target == bound.name and not legal & {arrow.source, arrow.handoff}:
            return f"{arrow.source}.done"
    return begun


def _place(workspace: Workspace, bound: _Bound, note: str, **changes: object) -> Place:
    uses = list(bound.step.limits)
    if bound.clock.index is None:
        index = len(uses)
        uses.append(LimitUse(limit=bound.clock.limit).model_copy(update=changes))
    else:
        index = bound.clock.index
        uses[index] = uses[index].model_copy(update=changes)
    model = with_step(workspace.model, bound.chain, bound.name, limits=tuple(uses))
    at = step_at(bound.chain, bound.name, "limits", index)
    return Place(at, bound.chain.id, model, (at,), note=f"{bound.clock.limit}: {note}")
