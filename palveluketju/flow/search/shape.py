"""Chains of inner flow alone, where a drawing of steps and arrows says all.

Nothing is handed over, asked, remembered or waited for without a date, and an authority does
every step: then somebody holds the matter in every state, and only the shape of the flow can be
wrong. Such a chain need not be played if its shape reduces to nothing (`reduce`).
"""

from __future__ import annotations

from palveluketju.flow.search.reduce import END, ROOT, Shape
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import (
    Decision,
    Doing,
    End,
    Join,
    Parallel,
    Start,
    Step,
    SubChain,
    Task,
    Wait,
)
from palveluketju.model.words import ActorType


def shape_of(chain: ChainView) -> Shape | None:
    """The shape of a playable chain of inner flow; None if there is more in it."""
    if _carries_exclusive(chain):
        return None
    one: dict[str, dict[str, None]] = {ROOT: {}}
    every: dict[str, list[str]] = {}
    joins: dict[str, str] = {}
    for name, step in chain.steps.items():
        ways = _ways(chain, step)
        if ways is None or (isinstance(step, Wait) and step.after is None):
            return None
        if isinstance(step, Start):
            one[ROOT][name] = None
        if isinstance(step, Join):
            joins[name] = step.of or ""
        if isinstance(step, Parallel) or (isinstance(step, Task) and step.sends):
            every[name] = ways
        else:
            one[name] = dict.fromkeys(ways)
    roles = {step.role for step in chain.steps.values()}
    return Shape(one, every, joins) if all(_holds(chain, role) for role in roles) else None


def _ways(chain: ChainView, step: Step) -> list[str] | None:
    """Where a step leads; None if more than the flow of its own token depends on it."""
    targets: tuple[str, ...]
    if isinstance(step, Task):
        if step.asks is not None or step.replies is not None:
            return None
        targets = (*step.next, *step.sends)
    elif isinstance(step, Decision):
        targets = tuple(step.answers.values())
        if step.same_as:
            return None
    elif isinstance(step, SubChain):
        targets = step.next
        if step.answers:
            return None
    elif isinstance(step, End):
        return None if step.final else [END]
    elif isinstance(step, Parallel):
        targets = step.branches
    else:
        targets = step.following
    if isinstance(step, Doing) and step.once:
        return None
    return _direct(chain, targets)


def _direct(chain: ChainView, targets: tuple[str, ...]) -> list[str] | None:
    """The targets that are steps; None if a handoff brings the matter to one of them."""
    found = []
    for target in targets:
        if target in chain.steps:
            found.append(target)
        elif chain.handoffs[target].to in chain.steps:
            return None
    return found or [END]


def _holds(chain: ChainView, role: str | None) -> bool:
    """Whether the role holds the matter before its steps, and is no group that names a lead."""
    if chain.parties.is_client(role):
        return False
    actors = chain.parties.actors(role)
    return not any(ActorType.GROUP in chain.parties.types(actor) for actor in actors)


def _carries_exclusive(chain: ChainView) -> bool:
    """Whether some step carries a duty that only one may carry out at a time."""
    known = chain.model.duties
    return any(
        duty in known and known[duty].exclusive
        for step in chain.steps.values()
        if isinstance(step, Doing) and step.duty
        for _, duty in step.duties
    )
