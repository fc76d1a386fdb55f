"""A party takes a duty through a role that is not its own, or that the law does not name.

The one who is named must be able to do the duty: a person of the party itself, in a role to which
the law gives it.

# Tehtävä otetaan roolilla, joka ei ole osapuolen oma

Nimetyn pitää voida hoitaa tehtävä: hän on osapuolen omaa väkeä ja roolissa, jolle laki sen antaa.

## Bad

`vastuunjako.yaml`:

    format: 1
    declarations:
      alueen-ilmoitus: {actor: hyvinvointialue, takes: [{duty: R-16, roles: [«rehtori»]}]}

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

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.responsibility.contradictions import foreign_roles
from palveluketju.responsibility.statement import Statement
from palveluketju.rules.questions.declared import actor_said, duty_said, responsible_there
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each role of a taken duty that belongs to another party or that the law does not name."""
    for statement, index in foreign_roles(workspace):
        yield _finding(workspace, statement, index)


def _finding(workspace: Workspace, statement: Statement, index: int) -> Finding:
    role = statement.roles[index]
    tops = [workspace.parties.organisation(actor) for actor in workspace.parties.actors(role)]
    own = workspace.parties.organisation(statement.speaker)
    duty = duty_said(workspace, statement.duty)
    speaker = actor_said(workspace, statement.speaker)
    of = ", ".join(actor_said(workspace, top) for top in dict.fromkeys(tops))
    why = (
        Message(fi="laki ei anna tehtävää tälle roolille", en="the law does not name that role")
        if own in tops
        else Message(fi=f"rooli kuuluu toimijalle {of}", en=f"the role belongs to {of}")
    )
    there = Message(fi="rooli on tässä", en="the role is here")
    return Finding(
        RULE.name,
        statement.at / "roles" / index,
        Message(
            fi=f"{speaker} ilmoittaa hoitavansa tehtävän {duty} roolilla '{role}', mutta {why.fi}",
            en=f"{speaker} takes duty {duty} through role '{role}', but {why.en}",
        ),
        Message(
            fi="nimeä osapuolen oma rooli, joka tehtävän hoitaa",
            en="name a role of the party's own that carries out the duty",
        ),
        (
            responsible_there(statement.duty)
            if own in tops
            else Related(Route.to("roles", role).key, there),
        ),
    )


RULE = Rule("declaration-wrong-role", Severity.ERROR, __doc__, check)
