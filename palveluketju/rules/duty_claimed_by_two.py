"""Two parties say that they take a duty that only one can hold.

Each then relies on the other having it, or both do it. Such is a duty with `exclusive`. Where the
law lets a provider of education take a service as its own, its word goes before the county's.

# Kaksi osapuolta ilmoittaa hoitavansa saman tehtävän

Kumpikin voi luulla, että toinen hoitaa sen, tai molemmat tekevät saman. Tehtävä kuuluu yhdelle,
jos siinä on `exclusive: true`. Jos laki antaa koulutuksen järjestäjän ottaa palvelun omaksi
tehtäväkseen, sen sana käy hyvinvointialueen sanan edelle.

## Bad

`tehtavat.yaml`:

    format: 1
    duties:
      saattaminen:
        title: Oppilaan saattaminen ensimmäiselle käynnille
        responsible: none-in-law
        status: agreed
        exclusive: true
        source: Esimerkki kuntien ja hyvinvointialueen sopimuksesta

`vastuunjako.yaml`:

    format: 1
    declarations:
      kunnan-ilmoitus: {actor: kunta, takes: [{duty: saattaminen, roles: [opettaja]}]}
      alueen-ilmoitus: {actor: hyvinvointialue, takes: [{duty: «saattaminen»}]}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: tyo}
      tyo: {role: opettaja, title: Saattaa oppilaan käynnille, duty: saattaminen, next: loppu}
      loppu: {kind: end, role: opettaja, title: Asia on hoidettu}

## Good

`tehtavat.yaml`:

    format: 1
    duties:
      saattaminen:
        title: Oppilaan saattaminen ensimmäiselle käynnille
        responsible: none-in-law
        status: agreed
        exclusive: true
        source: Esimerkki kuntien ja hyvinvointialueen sopimuksesta

`vastuunjako.yaml`:

    format: 1
    declarations:
      kunnan-ilmoitus: {actor: kunta, takes: [{duty: saattaminen, roles: [opettaja]}]}
      alueen-ilmoitus: {actor: hyvinvointialue, expects: [{duty: saattaminen, of: kunta}]}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: tyo}
      tyo: {role: opettaja, title: Saattaa oppilaan käynnille, duty: saattaminen, next: loppu}
      loppu: {kind: end, role: opettaja, title: Asia on hoidettu}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.responsibility.contradictions import doubled
from palveluketju.responsibility.statement import Statement
from palveluketju.rules.questions.declared import actor_said, duty_said, place_of, said_there


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each statement that takes an exclusive duty which another party takes at the same time."""
    for clash in doubled(workspace):
        if clash.other is not None:
            yield _finding(workspace, clash.statement, clash.other)


def _finding(workspace: Workspace, statement: Statement, other: Statement) -> Finding:
    duty = duty_said(workspace, statement.duty)
    first, second = (actor_said(workspace, each.speaker) for each in (other, statement))
    return Finding(
        RULE.name,
        place_of(statement),
        Message(
            fi=f"sekä {first} että {second} ilmoittavat hoitavansa tehtävän {duty}, joka kuuluu "
            "yhdelle",
            en=f"both {first} and {second} take duty {duty}, which only one can hold",
        ),
        Message(
            fi="sopikaa, kumpi tehtävän hoitaa; toinen sanoo sen kohdassa 'expects:'",
            en="agree on who takes the duty; the other one says so in 'expects:'",
        ),
        (said_there(other),),
    )


RULE = Rule("duty-claimed-by-two", Severity.ERROR, __doc__, check)
