"""A chain as a graph of typed nodes and edges: the only home of networkx."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TypeAlias

import networkx

from palveluketju.graph.arrow import Arrow, ArrowKind
from palveluketju.graph.parties import Parties
from palveluketju.model.chain import Chain
from palveluketju.model.step import Doing, Step
from palveluketju.model.workspace import Model

Node = tuple[str, str]
"""A node's name: its kind (`actor`, `role`, `step`, `handoff`, `duty`) and its id."""

Graph: TypeAlias = "networkx.MultiDiGraph[Node]"

_GOING = {
    ArrowKind.NEXT: "next",
    ArrowKind.ANSWER: "next",
    ArrowKind.BRANCH: "next",
    ArrowKind.SENDS: "sends",
    ArrowKind.ASKS: "asks",
}


def network(
    chain: Chain, arrows: Iterable[Arrow], model: Model, parties: Parties
) -> networkx.MultiDiGraph[Node]:
    """The typed graph of a chain.

    Nodes are pairs of a kind and an id; each carries `kind` and `record`, the frozen record
    of the model. Edges carry `kind`: `belongs to` (role to actor, actor to the actor it is
    part of), `performs` (role to step), `carries out` (step to duty), between steps `next`,
    and where a handoff carries the arrow `next`, `sends` or `asks` to the handoff and
    `arrives` from it. Edges of the flow also carry `arrow`, the arrow they stand for.
    """
    graph: networkx.MultiDiGraph[Node] = networkx.MultiDiGraph(chain=chain.id)
    for name, step in chain.steps.items():
        graph.add_node(("step", name), kind="step", record=step)
        _add_role(graph, name, step, model, parties)
        _add_duties(graph, name, step, model)
    for name, handoff in chain.handoffs.items():
        graph.add_node(("handoff", name), kind="handoff", record=handoff)
    for arrow in arrows:
        _add_arrow(graph, arrow)
    return graph


def _add_role(
    graph: networkx.MultiDiGraph[Node], name: str, step: Step, model: Model, parties: Parties
) -> None:
    record = model.roles.get(step.role or "")
    if record is None or step.role is None:
        return
    role = ("role", step.role)
    if not graph.has_node(role):
        graph.add_node(role, kind="role", record=record)
        for actor in parties.actors(step.role):
            _add_actor(graph, actor, model, parties)
            graph.add_edge(role, ("actor", actor), kind="belongs to")
    graph.add_edge(role, ("step", name), kind="performs")


def _add_actor(
    graph: networkx.MultiDiGraph[Node], actor: str, model: Model, parties: Parties
) -> None:
    line = parties.lineage(actor)
    for name in line:
        graph.add_node(("actor", name), kind="actor", record=model.actors[name])
    for unit, whole in pairwise(line):
        if not graph.has_edge(("actor", unit), ("actor", whole)):
            graph.add_edge(("actor", unit), ("actor", whole), kind="belongs to")


def _add_duties(graph: networkx.MultiDiGraph[Node], name: str, step: Step, model: Model) -> None:
    for member, duty in step.duties if isinstance(step, Doing) else ():
        record = model.duties.get(duty)
        if record is not None:
            graph.add_node(("duty", duty), kind="duty", record=record)
            graph.add_edge(("step", name), ("duty", duty), kind="carries out", member=member)


def _add_arrow(graph: networkx.MultiDiGraph[Node], arrow: Arrow) -> None:
    start, end = ("step", arrow.source), ("step", arrow.target)
    kind = _GOING.get(arrow.kind)
    if arrow.handoff is None or kind is None:
        graph.add_edge(start, end, kind="next", arrow=arrow)
        return
    handoff = ("handoff", arrow.handoff)
    graph.add_edge(start, handoff, kind=kind, arrow=arrow)
    if not graph.has_edge(handoff, end):
        graph.add_edge(handoff, end, kind="arrives")
