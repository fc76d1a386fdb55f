"""Small chains for the questions of the graph."""

from __future__ import annotations

from palveluketju.graph.chain import ChainView
from palveluketju.pipeline import build

ACTORS = {
    "kunta": {"title": "Kunta", "type": "municipality"},
    "koulu": {"title": "Koulu", "part_of": "kunta"},
    "alue": {"title": "Alue", "type": "wellbeing-services-county"},
}
ROLES = {
    "opettaja": {"title": "Opettaja", "actor": "koulu"},
    "kuraattori": {"title": "Kuraattori", "actor": "alue"},
}
DUTIES = {"R-16": {"title": "Kuraattoripalvelut"}}


def view(
    steps: dict[str, object], handoffs: dict[str, object] | None = None, **chains: object
) -> ChainView:
    """The chain `huoli` with these steps and handoffs, beside other chains."""
    huoli = {"id": "huoli", "title": "Huoli", "steps": steps, "handoffs": handoffs or {}}
    workspace = build(actors=ACTORS, roles=ROLES, duties=DUTIES, chains={"huoli": huoli, **chains})
    return workspace.chains["huoli"]


def lines(chain: ChainView) -> list[str]:
    """Each arrow as `source -kind:label-> target`, with `via handoff` where one carries it."""
    return [
        f"{arrow.source} -{arrow.kind}{':' if arrow.label else ''}{arrow.label}-> {arrow.target}"
        + (f" via {arrow.handoff}" if arrow.handoff else "")
        for arrow in chain.arrows
    ]
