"""Faults of time: a chain rests on a provision that is not in force while it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from palveluketju.graph.workspace import Workspace
from palveluketju.model.chain import Chain, Validity
from palveluketju.model.step import Doing
from palveluketju.source import Route
from tests.law.mutation.change import handoff_at, put, step_at, with_chain
from tests.law.mutation.place import Place, Places

_DAY = timedelta(days=1)


def not_in_force(workspace: Workspace) -> Places:
    """The chain begins before a duty is in force, or the duty has ended before the chain."""
    for chain in workspace.model.chains.values():
        uses = dict[str, list[Route]]()
        for duty, at in _uses(chain):
            uses.setdefault(duty, []).append(at)
        for duty, spots in uses.items():
            record = workspace.model.duties[duty]
            if record.in_force is None:
                continue
            before = Validity(**{"from": record.in_force - _DAY, "until": None})
            model = with_chain(workspace.model, chain, valid=before)
            where = workspace.chains[chain.id].at("valid")
            spots_too = (*spots, where, Route.to("duties", duty))
            yield Place(where, chain.id, model, spots_too, several=True, note=f"before {duty}")
            first = (chain.valid.from_ if chain.valid else None) or record.in_force + 9 * _DAY
            ended = record.model_copy(update={"until": first - _DAY})
            valid = Validity(**{"from": first, "until": None})
            model = with_chain(put(workspace.model, "duties", duty, ended), chain, valid=valid)
            at = Route.to("duties", duty, "until")
            yield Place(at, chain.id, model, spots_too, several=True, note=f"ended, {chain.id}")


def _uses(chain: Chain) -> Iterator[tuple[str, Route]]:
    for name, step in chain.steps.items():
        for _, duty in step.duties if isinstance(step, Doing) else ():
            yield duty, step_at(chain, name)
    for name, handoff in chain.handoffs.items():
        for duty in handoff.ground:
            yield duty, handoff_at(chain, name)
    for name, each in chain.anytime.items():
        if each.duty:
            yield each.duty, Route.to("chains", chain.id, "anytime", name)
