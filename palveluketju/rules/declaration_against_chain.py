"""A chain gives a duty to another party, or to another role, than the one who takes it.

The chain and the party's own word then tell staff different things.

# Ilmoitus ja ketju antavat tehtävän eri tekijälle

Silloin ketju ja osapuolen oma sana kertovat henkilöstölle eri asiaa.

## Bad

`vastuunjako.yaml`:

    format: 1
    declarations:
      alueen-ilmoitus: {actor: hyvinvointialue, takes: [{duty: R-16, «roles»: [psykologi]}]}

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
from palveluketju.responsibility.carrying import Carrier
from palveluketju.responsibility.contradictions import against_chain
from palveluketju.responsibility.statement import Statement
from palveluketju.rules.questions.declared import actor_said, duty_said, place_of
from palveluketju.rules.questions.naming import listed


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each taken duty that a step of a chain gives to others than the declaration names."""
    for clash in against_chain(workspace):
        if clash.step is not None:
            yield _finding(workspace, clash.statement, clash.step)


def _finding(workspace: Workspace, statement: Statement, step: Carrier) -> Finding:
    speaker, duty = actor_said(workspace, statement.speaker), duty_said(workspace, statement.duty)
    through, doers = listed(statement.roles, "tai", "or"), listed(step.roles, "tai", "or")
    by = Message(
        fi=f" roolilla {through.fi}" if statement.roles else "",
        en=f" through role {through.en}" if statement.roles else "",
    )
    there = Message(fi="ketju sanoo tekijän tässä", en="the chain says who does it here")
    at = place_of(statement) if not statement.roles else (statement.at / "roles").key
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"{speaker} ilmoittaa hoitavansa tehtävän {duty}{by.fi}, mutta ketjun "
            f"'{step.chain}' vaiheen '{step.step}' tekee {doers.fi}",
            en=f"{speaker} takes duty {duty}{by.en}, but step '{step.step}' of chain "
            f"'{step.chain}' is done by {doers.en}",
        ),
        Message(
            fi="korjaa se, kumpi on väärin: ilmoituksen rooli tai vaiheen rooli",
            en="correct what is wrong: the role of the declaration or the role of the step",
        ),
        (Related(step.at.parent / "role", there),),
    )


RULE = Rule("declaration-against-chain", Severity.WARNING, __doc__, check)
