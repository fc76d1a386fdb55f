"""Changes of frozen records: a new model that differs in one chain, step or handoff."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from palveluketju.graph.workspace import Workspace
from palveluketju.model.chain import Chain
from palveluketju.model.handoff import Handoff
from palveluketju.model.record import Record
from palveluketju.model.step import Doing, Step
from palveluketju.model.workspace import Model
from palveluketju.source import Route

R = TypeVar("R", bound=Record)


def put(model: Model, section: str, name: str, record: Record) -> Model:
    """The model with one record of a section added or replaced, by its very id."""
    return model.model_copy(update={section: {**getattr(model, section), name: record}})


def with_chain(model: Model, chain: Chain, **changes: Any) -> Model:
    """The model with a chain replaced, changed in the named fields."""
    changed = chain.model_copy(update=changes)
    return model.model_copy(update={"chains": {**model.chains, chain.id: changed}})


def changed_step(chain: Chain, name: str, **changes: Any) -> Mapping[str, Step]:
    """The steps of a chain with one of them changed, in the same order."""
    return {**chain.steps, name: chain.steps[name].model_copy(update=changes)}


def changed_handoff(chain: Chain, name: str, **changes: Any) -> Mapping[str, Handoff]:
    """The handoffs of a chain with one of them changed, in the same order."""
    return {**chain.handoffs, name: chain.handoffs[name].model_copy(update=changes)}


def with_step(model: Model, chain: Chain, name: str, **changes: Any) -> Model:
    """The model with a step of a chain changed."""
    return with_chain(model, chain, steps=changed_step(chain, name, **changes))


def with_handoff(model: Model, chain: Chain, name: str, **changes: Any) -> Model:
    """The model with a handoff of a chain changed."""
    return with_chain(model, chain, handoffs=changed_handoff(chain, name, **changes))


def step_at(chain: Chain, name: str, *more: str | int) -> Route:
    """The route of a step or of a part of it."""
    return Route.to("chains", chain.id, "steps", name, *more)


def handoff_at(chain: Chain, name: str, *more: str | int) -> Route:
    """The route of a handoff or of a part of it."""
    return Route.to("chains", chain.id, "handoffs", name, *more)


def doings(workspace: Workspace) -> Iterator[tuple[Chain, str, Doing]]:
    """Every step in which somebody does something, with its chain and id."""
    for chain in workspace.model.chains.values():
        for name, step in chain.steps.items():
            if isinstance(step, Doing):
                yield chain, name, step


def handoffs(workspace: Workspace) -> Iterator[tuple[Chain, str, Handoff]]:
    """Every handoff with its chain and id."""
    for chain in workspace.model.chains.values():
        for name, handoff in chain.handoffs.items():
            yield chain, name, handoff


def laned(chain: Chain, steps: Mapping[str, Step]) -> tuple[str, ...]:
    """The lanes that these steps need, in the chain's order, new ones last."""
    used = dict.fromkeys(step.role for step in steps.values() if step.role)
    return (
        *(lane for lane in chain.lanes if lane in used),
        *(role for role in used if role not in chain.lanes),
    )
