"""On some path nobody tells the person whom the law wants told.

A pupil whom the school's contact concerns is told of it, unless it is made together with the
pupil (OHL 16 § 2 mom.). What no step says on some path is left undone there.

# Jollakin polulla kukaan ei kerro sille, jolle lain mukaan on kerrottava

Koulun yhteydenotosta kerrotaan oppilaalle, ellei sitä tehdä yhdessä hänen kanssaan (OHL 16 §
2 mom.). Jos mikään polun vaihe ei kerro, kertominen jää tekemättä.

## Bad

`tehtavat.yaml`:

    format: 1
    duties:
      yhteys-palveluun:
        title: Koulun yhteydenotto opiskeluhuoltoon
        responsible: {person: [opettaja, rehtori]}
        basis: OHL 16 § 1–2 mom. (377/2022)
        informs: [{who: oppilas}]

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas tarvitsee tukea, next: yhteys}
      «yhteys»:
        role: opettaja
        title: Ottaa yhteyttä opiskeluhuoltoon
        duty: yhteys-palveluun
        next: koulussa
      koulussa:
        kind: decision
        role: opettaja
        title: Onko oppilas koulussa?
        answers: {Kyllä: kertominen, Ei: loppu}
      kertominen:
        role: opettaja
        title: Kertoo oppilaalle yhteydenotosta
        informs: [{who: oppilas}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}

## Good

`tehtavat.yaml`:

    format: 1
    duties:
      yhteys-palveluun:
        title: Koulun yhteydenotto opiskeluhuoltoon
        responsible: {person: [opettaja, rehtori]}
        basis: OHL 16 § 1–2 mom. (377/2022)
        informs: [{who: oppilas}]

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas tarvitsee tukea, next: yhdessa}
      yhdessa:
        kind: decision
        role: opettaja
        title: Voiko yhteyttä ottaa yhdessä oppilaan kanssa?
        answers: {Kyllä: yhteys-yhdessa, Ei: yhteys}
      yhteys-yhdessa:
        role: opettaja
        title: Ottaa yhteyttä yhdessä oppilaan kanssa
        with: [oppilas]
        duty: yhteys-palveluun
        next: loppu
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä ilman oppilasta
        duty: yhteys-palveluun
        next: kertominen
      kertominen:
        role: opettaja
        title: Kertoo oppilaalle yhteydenotosta
        informs: [{who: oppilas}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.law import duty_named
from palveluketju.rules.questions.naming import titled
from palveluketju.rules.questions.owing import owed
from palveluketju.rules.questions.untold import Untold, by_cause, path_to, places, untold


def check(chain: ChainView) -> Iterator[Finding]:
    """Each cause by which somebody whom the law wants told in any case is told nothing."""
    debts = (each for each in owed(chain) if each.entry.unless is None)
    found = (path for each in debts if (path := untold(chain, each)) is not None)
    for group in by_cause(chain, found):
        yield _finding(chain, group)


def _finding(chain: ChainView, group: list[Untold]) -> Finding:
    first = group[0].owed
    who, step, duty = first.entry.who, titled(chain, first.step), duty_named(chain, first.duty)
    return Finding(
        RULE.name,
        chain.at("steps", first.step).key,
        Message(
            fi=f"vaiheen {step} jälkeen on polku, jolla kukaan ei kerro roolille '{who}'; "
            f"tehtävästä {duty} on kerrottava",
            en=f"after step {step} there is a path on which nobody tells '{who}'; "
            f"duty {duty} has to be told of",
        ),
        Message(
            fi=f"tee vaihe yhdessä ('with: [{who}]') tai lisää polulle vaihe, jossa on "
            f"'informs: [{{who: {who}}}]'",
            en=f"do the step together ('with: [{who}]') or add to the path a step with "
            f"'informs: [{{who: {who}}}]'",
        ),
        places(chain, group),
        path_to(chain, group[0]),
    )


RULE = Rule("client-not-told", Severity.ERROR, __doc__, check)
