"""A provider arranges a service itself that it may not.

A private or state provider of education may decide to arrange the services of a psychologist and a
school social worker itself; a municipality may not (OHL 9 § 2 mom.).

# Järjestäjä järjestää itse palvelun, jota se ei saa järjestää

Yksityinen koulutuksen järjestäjä tai valtio voi päättää järjestää psykologi- ja kuraattoripalvelut
itse, kunta ei (OHL 9 § 2 mom.).

## Bad

`toimija.yaml`:

    format: 1
    actors:
      naapurikunta: {title: Naapurikunta, type: municipality, arranges: [«kuraattoripalvelu»]}
    duties:
      kuraattoripalvelu:
        title: Kuraattoripalvelut
        responsible: wellbeing-services-county
        own_by: [state, association, company]
        basis: OHL 9 § 2 mom.

## Good

`toimija.yaml`:

    format: 1
    actors:
      yksityiskoulu: {title: Yksityinen koulu, type: association, arranges: [kuraattoripalvelu]}
    duties:
      kuraattoripalvelu:
        title: Kuraattoripalvelut
        responsible: wellbeing-services-county
        own_by: [state, association, company]
        basis: OHL 9 § 2 mom.
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.responsibility.law import may_arrange
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each duty that an actor says to arrange itself and that no type of it may."""
    for name, actor in workspace.model.actors.items():
        for index, duty in enumerate(actor.arranges):
            record = workspace.model.duties.get(duty)
            if record is None or not workspace.parties.is_known(name):
                continue
            if not may_arrange(workspace.parties, name, record):
                yield _finding(workspace, name, index, duty)


def _finding(workspace: Workspace, actor: str, index: int, duty: str) -> Finding:
    record = workspace.model.duties[duty]
    language = workspace.model.workspace.language
    sections = ", ".join(dict.fromkeys(cited.short for cited in record.basis))
    named = (
        f"'{duty}' ({', '.join(filter(None, (record.title.say(language, language), sections)))})"
    )
    there = Message(fi="vastuu sanotaan tässä", en="the responsibility is stated here")
    return Finding(
        RULE.name,
        Route.to("actors", actor, "arranges", index),
        Message(
            fi=f"toimija '{actor}' järjestää itse tehtävän {named}, mutta laki ei anna sitä sille",
            en=f"actor '{actor}' arranges duty {named} itself, but the law does not give it that",
        ),
        Message(
            fi="poista tehtävä kohdasta 'arranges:'; jos toimija on yksityinen tai valtion, "
            "korjaa sen 'type:'",
            en="remove the duty from 'arranges:'; if the actor is private or of the state, "
            "correct its 'type:'",
        ),
        (Related(Route.to("duties", duty).key, there),),
    )


RULE = Rule("own-arrangement-not-allowed", Severity.ERROR, __doc__, check)
