"""Faults of telling: the pupil or the guardian does not hear what the law lets them hear."""

from __future__ import annotations

from palveluketju.graph.workspace import Workspace
from palveluketju.model.chain import Chain
from palveluketju.model.step import Doing
from tests.law.mutation.change import doings, step_at, with_step
from tests.law.mutation.place import Place, Places


def pupil_not_told(workspace: Workspace) -> Places:
    """The step that tells the pupil does not."""
    yield from _not_told(workspace, "oppilas")


def guardian_not_told(workspace: Workspace) -> Places:
    """The step that tells the guardian does not."""
    yield from _not_told(workspace, "huoltaja")


def _not_told(workspace: Workspace, who: str) -> Places:
    for chain, name, step in doings(workspace):
        bound = _bound(workspace, chain, who)
        if not bound or not _tells(step, who, bound=name in bound):
            continue
        if name not in bound and all(
            _tells(_doing(chain, each), who, bound=True) for each in bound
        ):
            continue  # It tells of something that nobody has to be told.
        # Whoever is there hears of it too: both ways of telling have to go.
        changes = {
            "informs": tuple(each for each in step.informs if each.who != who),
            "with_": tuple(role for role in step.with_ if role != who),
        }
        at = step_at(chain, name)
        spots = (at, *(step_at(chain, each) for each in bound))
        yield Place(at, chain.id, with_step(workspace.model, chain, name, **changes), spots)


def _doing(chain: Chain, name: str) -> Doing:
    step = chain.steps[name]
    assert isinstance(step, Doing)
    return step


def _tells(step: Doing, who: str, *, bound: bool) -> bool:
    return any(each.who == who for each in step.informs) or (bound and who in step.with_)


def _bound(workspace: Workspace, chain: Chain, who: str) -> tuple[str, ...]:
    """The steps with a duty of which somebody must be told."""
    known = workspace.model.duties
    return tuple(
        name
        for name, step in chain.steps.items()
        if isinstance(step, Doing)
        and any(each.who == who for _, duty in step.duties for each in known[duty].informs)
    )
