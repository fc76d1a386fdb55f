"""Things contain one another in a circle.

An actor cannot be part of itself, nor a role be one of itself, nor a chain wait for itself:
whose the matter is, and when it ends, would never be found.

# Osat sisältävät toisensa kehässä

Toimija ei voi olla oma osansa, rooli oma jäsenensä eikä ketju odottaa itseään: silloin ei koskaan
selviä, kenen asia on tai milloin se päättyy.

## Bad

`toimijat2.yaml`:

    format: 1
    actors:
      nuorisopalvelut: {title: Nuorisopalvelut, part_of: «nuorisotalo»}
      nuorisotalo: {title: Nuorisotalo, part_of: nuorisopalvelut}

## Good

`toimijat2.yaml`:

    format: 1
    actors:
      nuorisopalvelut: {title: Nuorisopalvelut, part_of: kunta}
      nuorisotalo: {title: Nuorisotalo, part_of: nuorisopalvelut}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.model.step import SubChain
from palveluketju.model.workspace import Model
from palveluketju.source import Route

Links = Mapping[str, Sequence[tuple[str, Route]]]
"""For each id the ids it rests on, each with the place that says so."""


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each circle of actors, of roles, of chains and their pages, once."""
    for links in _all_links(workspace.model):
        told: set[str] = set()
        for start in links:
            circle = _circle(links, start)
            if circle and not told & set(circle):
                told.update(circle)
                yield _finding(circle, next(at for to, at in links[start] if to in circle))


def _all_links(model: Model) -> Iterator[Links]:
    yield {
        name: [(actor.part_of, Route.to("actors", name, "part_of"))] if actor.part_of else []
        for name, actor in model.actors.items()
    }
    yield {
        name: [(to, Route.to("roles", name, "one_of", i)) for i, to in enumerate(role.one_of)]
        for name, role in model.roles.items()
    }
    yield {
        name: [(chain.part_of, Route.to("chains", name, "part_of"))] if chain.part_of else []
        for name, chain in model.chains.items()
    }
    yield {
        name: [
            (step.chain, Route.to("chains", name, "steps", key, "chain"))
            for key, step in chain.steps.items()
            if isinstance(step, SubChain) and step.chain and step.answers
        ]
        for name, chain in model.chains.items()
    }


def _circle(links: Links, start: str) -> tuple[str, ...]:
    """The ids on a way from `start` back to it; empty if there is none."""
    came: dict[str, str] = {}
    waiting = [start]
    while waiting:
        name = waiting.pop()
        for to, _ in links.get(name, ()):
            if to == start:
                way = [name]
                while way[-1] != start:
                    way.append(came[way[-1]])
                return tuple(reversed(way))
            if to not in came and to in links:
                came[to] = name
                waiting.append(to)
    return ()


def _finding(circle: tuple[str, ...], at: Route) -> Finding:
    shown = " → ".join(f"'{name}'" for name in (*circle, circle[0]))
    return Finding(
        RULE.name,
        at,
        Message(fi=f"kehä: {shown}", en=f"a circle: {shown}"),
        Message(
            fi="katkaise kehä: korjaa yksi näistä", en="break the circle: correct one of these"
        ),
    )


RULE = Rule("circular-reference", Severity.ERROR, __doc__, check)
