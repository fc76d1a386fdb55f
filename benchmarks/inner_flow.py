"""Random chains of inner flow, all sound: sequences, decisions, loops and parallel branches."""

from __future__ import annotations

import random

from palveluketju.graph.chain import ChainView
from palveluketju.model.actor import Actor, Role
from palveluketju.model.chain import Chain
from palveluketju.pipeline.load import build

Steps = dict[str, dict[str, object]]


def inner_flow(seed: int, size: int) -> ChainView:
    """A chain of one role with about `size` steps; the same seed gives the same chain."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    steps: Steps = {"loppu": _step("end", title="Asia päättyy")}
    first = _block(rng, size - 2, steps, "loppu")
    steps["alku"] = _step("start", next=first)
    return _chain(steps)


def branches(count: int) -> ChainView:
    """A chain in which two steps stand on each of so many parallel branches."""
    names = [f"haara-{number}" for number in range(count)]
    steps: Steps = {
        "alku": _step("start", next="jako"),
        "jako": _step("parallel", branches=names),
        "yhteen": _step("join", of="jako", next="loppu"),
        "loppu": _step("end"),
    }
    for name in names:
        steps[name] = _step("task", next=f"{name}-jatko")
        steps[f"{name}-jatko"] = _step("task", next="yhteen")
    return _chain(steps)


def asking_branches(count: int) -> ChainView:
    """A chain with a question to another actor on each of so many parallel branches."""
    names = [f"haara-{number}" for number in range(count)]
    steps: Steps = {
        "alku": _step("start", next="jako"),
        "jako": _step("parallel", branches=names),
        "yhteen": _step("join", of="jako", next="loppu"),
        "loppu": _step("end"),
    }
    handoffs = {}
    for name in names:
        unanswered = {"after": "2 viikkoa", "to": "yhteen"}
        asks = {"handoff": f"kysymys-{name}", "answered": "yhteen", "unanswered": unanswered}
        steps[name] = _step("task", asks=asks)
        steps[f"{name}-vastaus"] = {
            **_step("task", replies=f"kysymys-{name}"),
            "role": "kuraattori",
        }
        handoffs[f"kysymys-{name}"] = {
            "kind": "consultation",
            "to": f"{name}-vastaus",
            "carries": "Neuvo",
            "secret": False,
        }
    return _chain(steps, handoffs)


def row(length: int) -> ChainView:
    """A chain of so many steps one after another."""
    steps: Steps = {
        f"vaihe-{number}": _step("task", next=f"vaihe-{number + 1}") for number in range(length)
    }
    steps[f"vaihe-{length}"] = _step("end")
    steps["alku"] = _step("start", next="vaihe-0")
    return _chain(steps)


def _block(rng: random.Random, size: int, steps: Steps, following: str) -> str:
    """Add a block of about `size` steps before a step; the id of its first."""
    name = f"vaihe-{len(steps)}"
    kind = rng.choice(("row", "row", "decision", "parallel", "loop")) if size >= 5 else "row"
    if size <= 1:
        steps[name] = _step("task", next=following)
        return name
    if kind == "row":
        cut = rng.randint(1, size - 1)
        return _block(rng, cut, steps, _block(rng, size - cut, steps, following))
    steps[name] = {}
    if kind == "loop":
        test = f"{name}-riittaako"
        steps[test] = {}
        first = _block(rng, size - 2, steps, test)
        steps[test] = _step("decision", answers={"Kyllä": following, "Ei": first})
        steps[name] = _step("task", next=first)
        return name
    join = f"{name}-yhteen" if kind == "parallel" else following
    ways = [_block(rng, (size - 2) // 2, steps, join) for _ in range(2)]
    if kind == "decision":
        steps[name] = _step("decision", answers={"Kyllä": ways[0], "Ei": ways[1]})
        return name
    steps[name] = _step("parallel", branches=ways)
    steps[join] = _step("join", of=name, next=following)
    return name


def _step(kind: str, title: str = "Työ etenee", **keys: object) -> dict[str, object]:
    return {"kind": kind, "role": "opettaja", "title": title, **keys}


def _chain(steps: Steps, handoffs: dict[str, object] | None = None) -> ChainView:
    chain = {"id": "ketju", "title": "Ketju", "steps": steps, "handoffs": handoffs or {}}
    workspace = build(
        actors={
            "kunta": Actor.model_validate({"title": "Kunta", "type": "municipality"}),
            "alue": Actor.model_validate({"title": "Alue", "type": "wellbeing-services-county"}),
        },
        roles={
            "opettaja": Role.model_validate({"title": "Opettaja", "actor": "kunta"}),
            "kuraattori": Role.model_validate({"title": "Kuraattori", "actor": "alue"}),
        },
        chains=[Chain.model_validate(chain)],
    )
    return workspace.chains["ketju"]
