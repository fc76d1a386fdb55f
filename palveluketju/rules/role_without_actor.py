"""A role belongs to no actor.

Without an actor nobody can say whose employee does the step: whether the matter crosses a
border, or whether the duty is in the right hands, stays unchecked.

# Roolilla ei ole toimijaa

Ilman toimijaa ei voi sanoa, kenen palveluksessa vaiheen tekijä on: jää tarkistamatta, ylittääkö
asia rajan ja onko tehtävä oikean tahon käsissä.

## Bad

`roolit.yaml`:

    format: 1
    roles:
      «opinto-ohjaaja»:
        title: Opinto-ohjaaja
        register: opetuksen-rekisteri

## Good

`roolit.yaml`:

    format: 1
    roles:
      opinto-ohjaaja:
        title: Opinto-ohjaaja
        actor: koulu
        register: opetuksen-rekisteri
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each role that has neither an actor nor members."""
    for name, role in workspace.model.roles.items():
        if role.actor is None and not role.one_of:
            yield Finding(
                RULE.name,
                Route.to("roles", name).key,
                Message(fi=f"roolilla '{name}' ei ole toimijaa", en=f"role '{name}' has no actor"),
                Message(
                    fi="lisää 'actor:' ja toimijan tunnus, tai 'one_of:' ja roolit",
                    en="add 'actor:' with the id of an actor, or 'one_of:' with roles",
                ),
            )


RULE = Rule("role-without-actor", Severity.ERROR, __doc__, check)
