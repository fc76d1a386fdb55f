"""A party takes, or expects of another, a duty that the law gives to somebody else.

A declaration may say more exactly how a duty is met. It cannot move a duty that the law gives to
one party.

# Osapuolen ilmoitus on vastoin lakia

Ilmoitus voi tarkentaa, miten tehtävä hoidetaan. Se ei voi siirtää tehtävää, jonka laki antaa
toiselle.

## Bad

`vastuunjako.yaml`:

    format: 1
    declarations:
      kunnan-ilmoitus: {actor: kunta, takes: [{duty: «R-16», roles: [rehtori]}]}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Huoli herää, next: tyo}
      tyo: {role: kuraattori, title: Keskustelee oppilaan kanssa, duty: R-16, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Asia on hoidettu}

## Good

`vastuunjako.yaml`:

    format: 1
    declarations:
      kunnan-ilmoitus: {actor: kunta, expects: [{duty: R-16, of: hyvinvointialue}]}
      alueen-ilmoitus: {actor: hyvinvointialue, takes: [{duty: R-16, roles: [kuraattori]}]}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Huoli herää, next: tyo}
      tyo: {role: kuraattori, title: Keskustelee oppilaan kanssa, duty: R-16, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Asia on hoidettu}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.responsibility.contradictions import unlawful
from palveluketju.responsibility.statement import Statement
from palveluketju.rules.questions.declared import (
    actor_said,
    duty_said,
    place_of,
    responsible_there,
)
from palveluketju.rules.questions.duty_owner import owner


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each statement that gives a duty to a party to which the law does not give it."""
    for statement in unlawful(workspace):
        yield _finding(workspace, statement)


def _finding(workspace: Workspace, statement: Statement) -> Finding:
    duty = duty_said(workspace, statement.duty)
    to = owner(workspace.model.duties[statement.duty])
    speaker = actor_said(workspace, statement.speaker)
    said = (
        Message(fi=f"{speaker} ilmoittaa hoitavansa tehtävän {duty}", en=f"{speaker} takes {duty}")
        if statement.of is None
        else Message(
            fi=f"{speaker} odottaa tehtävää {duty} toimijalta "
            f"{actor_said(workspace, statement.of)}",
            en=f"{speaker} expects {duty} of {actor_said(workspace, statement.of)}",
        )
    )
    return Finding(
        RULE.name,
        place_of(statement),
        Message(
            fi=f"{said.fi}, mutta laki antaa sen {to.fi}",
            en=f"{said.en}, but the law gives it to {to.en}",
        ),
        Message(
            fi="poista tehtävä tästä; jos osapuoli vain auttaa siinä, sano se kohdassa 'note:'",
            en="remove the duty from here; if the party only helps in it, say so in 'note:'",
        ),
        (responsible_there(statement.duty),),
    )


RULE = Rule("declaration-against-law", Severity.ERROR, __doc__, check)
