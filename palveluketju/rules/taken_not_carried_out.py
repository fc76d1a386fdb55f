"""A party takes a duty that no chain carries out.

Either a chain lacks a step, or the step does not say that it carries out the duty.

# Tehtävää, jonka osapuoli ottaa, ei hoideta missään ketjussa

Joko ketjusta puuttuu vaihe, tai vaihe ei sano hoitavansa tehtävää.

## Bad

`vastuunjako.yaml`:

    format: 1
    declarations:
      alueen-ilmoitus: {actor: hyvinvointialue, takes: [R-16, «R-25»]}

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
      alueen-ilmoitus: {actor: hyvinvointialue, takes: [R-16]}

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
from palveluketju.responsibility.contradictions import idle
from palveluketju.responsibility.statement import Statement
from palveluketju.rules.questions.declared import actor_said, duty_said, place_of
from palveluketju.rules.questions.naming import listed


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each duty that a declaration takes and that no step of its chains carries out."""
    if not workspace.model.chains:
        return
    for statement in idle(workspace):
        yield _finding(workspace, statement)


def _finding(workspace: Workspace, statement: Statement) -> Finding:
    speaker, duty = actor_said(workspace, statement.speaker), duty_said(workspace, statement.duty)
    chains, some = listed(statement.chains), bool(statement.chains)
    where = Message(
        fi=f"ketjuissa {chains.fi} mikään vaihe" if some else "mikään ketjun vaihe",
        en=f"no step of chains {chains.en}" if some else "no step of any chain",
    )
    return Finding(
        RULE.name,
        place_of(statement),
        Message(
            fi=f"{speaker} ilmoittaa hoitavansa tehtävän {duty}, mutta {where.fi} ei hoida sitä",
            en=f"{speaker} takes duty {duty}, but {where.en} carries it out",
        ),
        Message(
            fi=f"lisää ketjuun vaihe, jossa on 'duty: {statement.duty}', tai poista tehtävä tästä",
            en=f"add a step with 'duty: {statement.duty}' to a chain, or remove the duty from here",
        ),
    )


RULE = Rule("taken-not-carried-out", Severity.HINT, __doc__, check)
