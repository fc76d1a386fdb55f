"""The page of a role: what it does, with whom it works, and what it is told, in every chain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.description.handoffs import limit_piece
from palveluketju.description.pieces import Piece
from palveluketju.graph.clocks import clocks_of
from palveluketju.model.step import Doing
from palveluketju.publish.address import page_of
from palveluketju.publish.frame import Frame
from palveluketju.publish.source import Source


@dataclass(frozen=True, slots=True)
class Work:
    """A step with its limits and duties."""

    step: Piece
    limits: tuple[Piece, ...]
    duties: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What a role has to do with a chain."""

    chain: Piece
    does: tuple[Work, ...]
    joins: tuple[Piece, ...]
    told: tuple[Piece, ...]


def pages(source: Source, frame: Frame) -> Iterator[tuple[str, str]]:
    """One page for each role."""
    names = source.names
    for role, record in source.workspace.model.roles.items():
        at = page_of("role", role)
        actor = source.workspace.parties.organisation(record.actor) if record.actor else ""
        values = {
            "also": names.others(record.title),
            "organisation": names.actor(actor) if actor else "",
            "note": names.text(record.note),
            "parts": tuple(_parts(source, role)),
        }
        yield at, frame.page("role", at, names.role(role), values)


def _parts(source: Source, role: str) -> Iterator[Part]:
    members = source.workspace.parties.members
    for name, view in source.workspace.chains.items():
        does: list[Work] = []
        joins: list[Piece] = []
        told: list[Piece] = []
        for key in view.reading:
            step = view.steps[key]
            if not isinstance(step, Doing):
                continue
            piece = source.names.step_piece(name, key)
            if role == step.role or role in members(step.role):
                limits = (limit_piece(source.names, name, c) for c in clocks_of(view, key, step))
                mine = (duty for member, duty in step.duties if member in (None, role))
                duties = dict.fromkeys(mine)
                own = tuple(source.names.duty_piece(duty) for duty in duties)
                does.append(Work(piece, tuple(limits), own))
            if any(role == each or role in members(each) for each in step.with_):
                joins.append(piece)
            if any(role == each.who or role in members(each.who) for each in step.informs):
                told.append(piece)
        if does or joins or told:
            yield Part(source.names.chain_piece(name), tuple(does), tuple(joins), tuple(told))
