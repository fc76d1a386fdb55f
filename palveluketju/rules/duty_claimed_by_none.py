"""A party whose duty it is by law does not say that it takes it, nor does anybody else.

A chain needs the duty, its subject requires it, or another party expects it. Duties of a single
person are not asked for: the law binds whoever comes to know.

# Kukaan ei ilmoita hoitavansa tehtävää

Ketju tarvitsee tehtävän, ketjun aihe vaatii sen tai toinen osapuoli odottaa sitä. Yhden henkilön
velvollisuuksia ei kysytä: laki sitoo sitä, joka saa tietää.

## Bad

`vastuunjako.yaml`:

    format: 1
    declarations:
      alueen-ilmoitus: {actor: hyvinvointialue, «takes»: [R-25]}
      kunnan-ilmoitus: {actor: kunta, expects: [{duty: R-16, of: hyvinvointialue}]}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: kuraattori, title: Huoli herää, next: tyo}
      tyo: {role: kuraattori, title: Keskustelee oppilaan kanssa, duty: R-16, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Asia on hoidettu}
      ilmoitus: {kind: start, role: sosiaalityontekija, title: Ilmoitus saapuu, next: arvio}
      arvio: {role: sosiaalityontekija, title: Aloittaa arvioinnin, duty: R-25, next: arvioitu}
      arvioitu: {kind: end, role: sosiaalityontekija, title: Arviointi on alkanut}

## Good

`vastuunjako.yaml`:

    format: 1
    declarations:
      alueen-ilmoitus: {actor: hyvinvointialue, takes: [R-16]}
      kunnan-ilmoitus: {actor: kunta, expects: [{duty: R-16, of: hyvinvointialue}]}

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
from palveluketju.responsibility.contradictions import Missing, untaken
from palveluketju.rules.questions.declared import (
    actor_said,
    duty_said,
    responsible_there,
    said_there,
)
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each needed duty that a declaration of the responsible party leaves out."""
    for missing in untaken(workspace):
        yield _finding(workspace, missing)


def _finding(workspace: Workspace, missing: Missing) -> Finding:
    duty = duty_said(workspace, missing.duty)
    party = actor_said(workspace, missing.party)
    need = _need(missing)
    carried = Message(fi="ketju hoitaa sen tässä", en="a chain carries it out here")
    return Finding(
        RULE.name,
        Route.to("declarations", missing.declaration, "takes").key,
        Message(
            fi=f"{party} ei ilmoita hoitavansa tehtävää {duty}, jonka laki antaa sille, eikä "
            f"ilmoita kukaan muukaan; {need.fi}",
            en=f"{party} does not take duty {duty}, which the law gives it, nor does anybody "
            f"else; {need.en}",
        ),
        Message(
            fi=f"lisää tehtävä '{missing.duty}' kohtaan 'takes:'",
            en=f"add duty '{missing.duty}' to 'takes:'",
        ),
        (
            responsible_there(missing.duty),
            *(said_there(each) for each in missing.expected),
            *(Related(each.at, carried) for each in missing.steps[:1]),
        ),
    )


def _need(missing: Missing) -> Message:
    """Why the duty is needed: the strongest reason."""
    if missing.steps:
        chain = missing.steps[0].chain
        return Message(fi=f"ketju '{chain}' tarvitsee sen", en=f"chain '{chain}' needs it")
    if missing.required_by:
        chain = missing.required_by[0]
        return Message(
            fi=f"ketjun '{chain}' aihe vaatii sen", en=f"the subject of chain '{chain}' requires it"
        )
    speaker = missing.expected[0].speaker
    return Message(fi=f"'{speaker}' odottaa sitä", en=f"'{speaker}' expects it")


RULE = Rule("duty-claimed-by-none", Severity.ERROR, __doc__, check)
