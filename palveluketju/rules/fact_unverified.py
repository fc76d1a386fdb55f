"""A chain rests on a fact that nobody has read from its source.

Names, duties and limits that are believed or put together from several sources may be wrong.
Whoever reads the chain must be able to see which they are.

# Ketju nojaa tietoon, jota ei ole luettu lähteestä

Muistiin perustuva tai useasta lähteestä koottu nimi, tehtävä tai määräaika voi olla väärä.
Ketjun lukijan on nähtävä, mitkä tiedot ovat tällaisia.

## Bad

`tehtavat.yaml`:

    format: 1
    duties:
      koulun-tuki:
        title: Tuki koulussa
        responsible: education-provider
        certainty: «from-knowledge»

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: tuki}
      tuki: {role: opettaja, title: Antaa tukea, duty: koulun-tuki, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`tehtavat.yaml`:

    format: 1
    duties:
      koulun-tuki:
        title: Tuki koulussa
        responsible: education-provider
        certainty: verified
        source: Kunnan opiskeluhuoltosuunnitelma

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: tuki}
      tuki: {role: opettaja, title: Antaa tukea, duty: koulun-tuki, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.model.words import Certainty
from palveluketju.rules.questions.used import used
from palveluketju.source import Route

_WHY = {
    Certainty.FROM_KNOWLEDGE: ("perustuu muistiin, ei luettuun lähteeseen", "is from memory"),
    Certainty.SYNTHESIS: ("on koottu tai tulkittu lähteistä", "is put together from sources"),
}


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each record that some chain needs and whose certainty is less than verified."""
    for (section, name), record in used(workspace.model).items():
        certainty = getattr(record, "certainty", None)
        if certainty in _WHY:
            fi, en = _WHY[certainty]
            yield Finding(
                RULE.name,
                Route.to(section, name, "certainty"),
                Message(
                    fi=f"ketju nojaa tietoon '{name}', joka {fi}",
                    en=f"a chain rests on '{name}', which {en}",
                ),
                Message(
                    fi="tarkista tieto, kirjoita 'source:' ja merkitse 'certainty: verified'",
                    en="check the fact, write 'source:' and set 'certainty: verified'",
                ),
            )


RULE = Rule("fact-unverified", Severity.HINT, __doc__, check)
