"""A declaration is said to hold in an area where its party does not work.

A municipality speaks for itself alone, and an area is that of a municipality or another local
provider of education. What is said for another area holds nowhere.

# Ilmoitus koskee aluetta, jolla osapuoli ei toimi

Kunta puhuu vain omasta puolestaan, ja alue on aina jonkin kunnan tai muun paikallisen koulutuksen
järjestäjän. Toisen alueesta sanottu ei päde missään.

## Bad

`kunnat.yaml`:

    format: 1
    actors:
      keksimaki: {title: Keksimäki, type: municipality, acts_as: [education-provider]}
      tarukyla: {title: Tarukylä, type: municipality, acts_as: [education-provider]}

`vastuunjako.yaml`:

    format: 1
    declarations:
      keksimaen-ilmoitus:
        {actor: keksimaki, for: «tarukyla», expects: [{duty: R-16, of: hyvinvointialue}]}
      alueen-ilmoitus: {actor: hyvinvointialue, takes: [R-16]}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Huoli herää, next: tyo}
      tyo: {role: kuraattori, title: Keskustelee oppilaan kanssa, duty: R-16, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Asia on hoidettu}

## Good

`kunnat.yaml`:

    format: 1
    actors:
      keksimaki: {title: Keksimäki, type: municipality, acts_as: [education-provider]}
      tarukyla: {title: Tarukylä, type: municipality, acts_as: [education-provider]}

`vastuunjako.yaml`:

    format: 1
    declarations:
      keksimaen-ilmoitus: {actor: keksimaki, expects: [{duty: R-16, of: hyvinvointialue}]}
      alueen-ilmoitus: {actor: hyvinvointialue, for: tarukyla, takes: [R-16]}
      alueen-toinen-ilmoitus: {actor: hyvinvointialue, for: keksimaki, takes: [R-16]}

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
from palveluketju.responsibility.area import areas
from palveluketju.rules.questions.declared import actor_said
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each actor under `for` that is no area, or not the speaker's own."""
    model, parties = workspace.model, workspace.parties
    local = {each.local for each in areas(model, parties) if each.local}
    for name, declaration in model.declarations.items():
        own = parties.organisation(declaration.actor)
        for index, actor in enumerate(declaration.for_):
            record = model.actors.get(actor)
            if record is None or record.generic:
                continue
            area = parties.organisation(actor)
            if area not in local or (own in local and own != area):
                at = Route.to("declarations", name, "for", index)
                yield _finding(workspace, at, declaration.actor, actor, is_area=area in local)


def _finding(
    workspace: Workspace, at: Route, speaker: str, actor: str, *, is_area: bool
) -> Finding:
    who, where = actor_said(workspace, speaker), actor_said(workspace, actor)
    other = Message(
        fi=f"{who} ei toimi alueella {where}: kunta puhuu vain omasta puolestaan",
        en=f"{who} does not work in the area of {where}: a municipality speaks for itself alone",
    )
    none = Message(
        fi=f"{where} ei ole alue: alue on kunnan tai muun paikallisen koulutuksen järjestäjän",
        en=f"{where} is no area: an area is that of a municipality or other local provider",
    )
    return Finding(
        RULE.name,
        at,
        other if is_area else none,
        Message(
            fi="poista se kohdasta 'for:' tai nimeä kunta, jonka alueella ilmoitus pätee",
            en="remove it from 'for:' or name the municipality in whose area it holds",
        ),
    )


RULE = Rule("declaration-foreign-area", Severity.ERROR, __doc__, check)
