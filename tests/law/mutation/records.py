"""Faults of records: kept in another controller's register, or not kept at all."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.graph.workspace import Workspace
from palveluketju.model.chain import Chain
from palveluketju.model.duty import DutyRecord
from palveluketju.model.step import RecordUse
from tests.law.mutation.change import doings, step_at, with_step
from tests.law.mutation.place import Place, Places, Skipped


def wrong_register(workspace: Workspace) -> Places:
    """The record that a duty asks for goes to another controller's register."""
    for chain, name, record in _recorded(workspace):
        at = step_at(chain, name)
        controller = workspace.model.registers[record.register_ or ""].controller
        others = (
            key
            for key, register in workspace.model.registers.items()
            if register.controller and register.controller != controller
        )
        other = next(others, None)
        if other is None:
            yield Skipped(at, "no register of another controller")
            continue
        use = RecordUse.model_validate({"title": record.title, "register": other})
        model = with_step(workspace.model, chain, name, record=use)
        yield Place(at, chain.id, model, (at / "record",), note=other)


def missing(workspace: Workspace) -> Places:
    """The step says that nothing is recorded, though its duty asks for a record."""
    for chain, name, _ in _recorded(workspace):
        at = step_at(chain, name)
        model = with_step(workspace.model, chain, name, record=RecordUse(nothing=True))
        yield Place(at, chain.id, model, (at,))


def _recorded(workspace: Workspace) -> Iterator[tuple[Chain, str, DutyRecord]]:
    """Each step with a duty that asks for a record in a known register."""
    for chain, name, step in doings(workspace):
        records = (workspace.model.duties[duty].record for _, duty in step.duties)
        known = (each for each in records if each and each.register_ in workspace.model.registers)
        record = next(known, None)
        if record is not None:
            yield chain, name, record
