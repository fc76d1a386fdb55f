"""A party expects of another a duty that the other does not take.

The law does not settle whose it is; nobody does it unless the parties agree.

# Osapuoli odottaa toiselta tehtävää, jota tämä ei ota

Laki ei ratkaise, kenen tehtävä on. Kukaan ei hoida sitä, elleivät osapuolet sovi.

## Bad

`tehtavat.yaml`:

    format: 1
    duties:
      kuljetus:
        title: Kyyti ensimmäiselle käynnille
        responsible: none-in-law
        status: agreed
        source: Esimerkki

`vastuunjako.yaml`:

    format: 1
    declarations:
      kunnan-ilmoitus: {actor: kunta, expects: [{duty: «kuljetus», of: hyvinvointialue}]}
      alueen-ilmoitus: {actor: hyvinvointialue, takes: [R-16]}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Huoli herää, next: tyo}
      tyo: {role: kuraattori, title: Keskustelee oppilaan kanssa, duty: R-16, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Asia on hoidettu}

## Good

`tehtavat.yaml`:

    format: 1
    duties:
      kuljetus:
        title: Kyyti ensimmäiselle käynnille
        responsible: none-in-law
        status: agreed
        source: Esimerkki

`vastuunjako.yaml`:

    format: 1
    declarations:
      kunnan-ilmoitus: {actor: kunta, expects: [{duty: kuljetus, of: hyvinvointialue}]}
      alueen-ilmoitus: {actor: hyvinvointialue, takes: [kuljetus]}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Huoli herää, next: tyo}
      tyo: {role: kuraattori, title: Kyyditsee oppilaan käynnille, duty: kuljetus, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Asia on hoidettu}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.responsibility.contradictions import in_vain
from palveluketju.responsibility.statement import Statement
from palveluketju.rules.questions.declared import actor_said, duty_said
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each duty that is expected of a party which does not say that it takes it."""
    for clash in in_vain(workspace):
        yield _finding(workspace, clash.statement)


def _finding(workspace: Workspace, statement: Statement) -> Finding:
    of = statement.of or ""
    other, duty = actor_said(workspace, of), duty_said(workspace, statement.duty)
    speaker = actor_said(workspace, statement.speaker)
    declared = [
        name
        for name, each in workspace.model.declarations.items()
        if workspace.parties.organisation(each.actor) == workspace.parties.organisation(of)
    ]
    says = (
        Message(fi="ei ilmoita hoitavansa sitä", en="does not say that it takes it")
        if declared
        else Message(fi="ei ole ilmoittanut mitään", en="has not declared anything")
    )
    there = Message(fi="toisen ilmoitus on tässä", en="the other's declaration is here")
    return Finding(
        RULE.name,
        statement.at,
        Message(
            fi=f"{speaker} odottaa tehtävää {duty} toimijalta {other}, mutta tämä {says.fi}",
            en=f"{speaker} expects duty {duty} of {other}, which {says.en}",
        ),
        Message(
            fi="sopikaa asiasta: lisää tehtävä toisen ilmoitukseen kohtaan 'takes:' tai poista "
            "odotus",
            en="agree on it: add the duty to 'takes:' of the other's declaration, or remove the "
            "expectation",
        ),
        tuple(Related(Route.to("declarations", name).key, there) for name in declared[:1]),
    )


RULE = Rule("expected-not-taken", Severity.WARNING, __doc__, check)
