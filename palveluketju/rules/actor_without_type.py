"""An actor does not say what it is before the law.

The law gives duties to municipalities, wellbeing services counties and others by their type.
Without it nothing can be said of whose duty a step is.

# Toimija ei kerro, mikä se on

Laki antaa tehtävät kunnille, hyvinvointialueille ja muille toimijatyypin mukaan. Ilman tyyppiä
ei voi sanoa, kenen tehtävä vaihe on.

## Bad

`toimijat2.yaml`:

    format: 1
    actors:
      «nuorisoseura»:
        title: Nuorisoseura

## Good

`toimijat2.yaml`:

    format: 1
    actors:
      nuorisoseura:
        title: Nuorisoseura
        type: association
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each actor that has no type and is part of none."""
    for name, actor in workspace.model.actors.items():
        if actor.type is None and actor.part_of is None:
            yield Finding(
                RULE.name,
                Route.to("actors", name).key,
                Message(fi=f"toimijalla '{name}' ei ole tyyppiä", en=f"actor '{name}' has no type"),
                Message(
                    fi="lisää 'type:', esim. municipality (kunta), tai 'part_of:', "
                    "jos toimija on toisen osa",
                    en="add 'type:', such as municipality, or 'part_of:' if it is part of another",
                ),
            )


RULE = Rule("actor-without-type", Severity.ERROR, __doc__, check)
