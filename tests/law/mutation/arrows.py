"""Changes of where arrows lead: steps put in and taken out, and what is then left over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from palveluketju.graph.arrow import outs
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.model.asks import Asks
from palveluketju.model.chain import Chain
from palveluketju.model.handoff import Handoff
from palveluketju.model.record import Record
from palveluketju.model.step import Step
from palveluketju.source import Route
from tests.law.mutation.change import laned

Swap = Callable[[str], str]


def redirected(chain: Chain, swap: Swap) -> Chain:
    """The chain with every target changed by `swap`."""
    return chain.model_copy(
        update={
            "steps": {name: step_to(step, swap) for name, step in chain.steps.items()},
            "handoffs": {name: _handoff_to(each, swap) for name, each in chain.handoffs.items()},
        }
    )


def step_to(step: Step, swap: Swap) -> Step:
    """The step with every target of its arrows changed by `swap`."""
    changes: dict[str, Any] = {}
    for field in ("next", "sends", "branches"):
        if field in type(step).model_fields:
            changes[field] = tuple(map(swap, getattr(step, field)))
    if "answers" in type(step).model_fields:
        answers = step.__dict__["answers"].items()
        changes["answers"] = {word: swap(target) for word, target in answers}
    asks = step.__dict__.get("asks")
    if asks is not None:
        changes["asks"] = _asks_to(asks, swap)
    return step.model_copy(update=changes)


def _asks_to(asks: Asks, swap: Swap) -> Asks:
    exits = ("given", "refused", "answered")
    changes: dict[str, Any] = {key: swap(to) for key in exits if (to := getattr(asks, key))}
    changes["answers"] = {word: swap(target) for word, target in asks.answers.items()}
    if asks.unanswered:
        changes["unanswered"] = _exit_to(asks.unanswered, swap)
    return asks.model_copy(update=changes)


def _handoff_to(handoff: Handoff, swap: Swap) -> Handoff:
    changes: dict[str, Any] = {
        key: swap(to) for key in ("to", "cannot") if (to := getattr(handoff, key))
    }
    for key in ("returned", "unanswered", "follow_up"):
        found = getattr(handoff, key)
        if found:
            changes[key] = _exit_to(found, swap)
    return handoff.model_copy(update=changes)


def _exit_to(record: Record, swap: Swap) -> Record:
    return record.model_copy(update={"to": swap(record.__dict__["to"])})


def inserted(chain: Chain, before: str, name: str, step: Step) -> Chain:
    """The chain with a step put in: whatever led to `before` leads to it."""
    led = redirected(chain, lambda target: name if target == before else target)
    steps = {**led.steps, name: step}
    return led.model_copy(update={"steps": steps, "lanes": laned(chain, steps)})


def bridged(workspace: Workspace, chain: Chain, name: str) -> Chain | None:
    """The chain without a step: what led to it leads to its next; None if it has no one next.

    The handoffs that it alone sent, and what only they led to, are gone as well.
    """
    step = chain.steps[name]
    onward = step.following
    if len(onward) != 1 or onward[0] == name or step.__dict__.get("asks"):
        return None
    arrives = any(each.to == name for each in chain.handoffs.values())
    if arrives and onward[0] not in chain.steps:
        return None
    rest = {key: each for key, each in chain.steps.items() if key != name}
    shorter = chain.model_copy(update={"steps": rest})
    return pruned(workspace, redirected(shorter, lambda to: onward[0] if to == name else to))


def pruned(workspace: Workspace, chain: Chain) -> Chain:
    """The chain without handoffs that nobody sends, steps that nothing leads to, empty lanes."""
    while True:
        sent = set(_sent(chain))
        handoffs = {name: each for name, each in chain.handoffs.items() if name in sent}
        reached = ChainView(chain, workspace.model, workspace.parties).reached
        steps = {name: step for name, step in chain.steps.items() if name in reached}
        if len(handoffs) == len(chain.handoffs) and len(steps) == len(chain.steps):
            return chain.model_copy(update={"lanes": laned(chain, steps)})
        chain = chain.model_copy(update={"handoffs": handoffs, "steps": steps})


def _sent(chain: Chain) -> Iterator[str]:
    for step in chain.steps.values():
        yield from (out.target for out in outs(step, Route()))
    for handoff in chain.handoffs.values():
        yield from (each.to for each in (handoff.unanswered, handoff.follow_up) if each)


def beyond(view: ChainView, name: str) -> tuple[str, ...]:
    """The steps that some path from a step leads to, nearest first; itself only on a circle."""
    found: dict[str, None] = {}
    waiting = [name]
    while waiting:
        for arrow in view.arrows_from[waiting.pop(0)]:
            if arrow.target not in found:
                found[arrow.target] = None
                waiting.append(arrow.target)
    return tuple(found)
