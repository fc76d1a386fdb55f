"""Whom the law lets or makes see to a duty, in terms of organisations."""

from __future__ import annotations

from palveluketju.graph.parties import Parties
from palveluketju.model.duty import UNSTATED, Duty


def may_arrange(parties: Parties, actor: str, record: Duty) -> bool:
    """Whether an actor may carry out a duty as its own: by its type, or by its own decision."""
    responsible = record.responsible
    types = parties.types(actor)
    if responsible is None or not responsible.types:
        return True
    return bool(types & {*responsible.types, *record.own_by})


def role_holders(parties: Parties, record: Duty) -> tuple[str, ...]:
    """The actors of the roles that the law names for a duty."""
    roles = (record.responsible or UNSTATED).roles
    return tuple(dict.fromkeys(actor for role in roles for actor in parties.actors(role)))


def named_roles(parties: Parties, record: Duty) -> frozenset[str]:
    """The roles that the law names for a duty, with the members of each; empty: none named."""
    roles = (record.responsible or UNSTATED).roles
    return frozenset((*roles, *(member for role in roles for member in parties.members(role))))
