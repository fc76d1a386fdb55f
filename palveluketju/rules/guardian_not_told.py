"""On some path the guardian is not told, and nobody who may has judged so.

A guardian is told of the school's contact, unless the pupil has forbidden it for a weighty
reason and a social or health professional of student welfare has judged that it may be left out
(OHL 16 § 3 mom., 18 § 2 mom.). The rule assumes that there is a guardian: an adult has none.

# Jollakin polulla huoltajalle ei kerrota, eikä kukaan siihen oikeutettu ole arvioinut sitä

Huoltaja saa tiedon koulun yhteydenotosta, jollei oppilas ole painavasta syystä kieltänyt
kertomista ja opiskeluhuollon sosiaali- tai terveydenhuollon ammattihenkilö arvioinut kieltoa
(OHL 16 § 3 mom., 18 § 2 mom.). Sääntö olettaa, että huoltaja on: täysi-ikäisellä ei ole.

## Bad

`tehtavat.yaml`:

    format: 1
    duties:
      yhteys-palveluun:
        title: Koulun yhteydenotto opiskeluhuoltoon
        responsible: {person: [opettaja, rehtori]}
        basis: [OHL 16 § 3 mom. (377/2022), OHL 18 § 2 mom.]
        informs: [{who: huoltaja, unless: OHL 18 § 2 mom., judged_by: [kuraattori, psykologi]}]

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas tarvitsee tukea, next: yhteys}
      «yhteys»:
        role: opettaja
        title: Ottaa yhteyttä opiskeluhuoltoon
        duty: yhteys-palveluun
        next: kieltaako
      kieltaako:
        kind: decision
        role: opettaja
        title: Kieltääkö oppilas kertomasta?
        answers: {Ei: kertominen, Kyllä: loppu}
      kertominen:
        role: opettaja
        title: Kertoo huoltajalle
        informs: [{who: huoltaja}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}

## Good

`tehtavat.yaml`:

    format: 1
    duties:
      yhteys-palveluun:
        title: Koulun yhteydenotto opiskeluhuoltoon
        responsible: {person: [opettaja, rehtori]}
        basis: [OHL 16 § 3 mom. (377/2022), OHL 18 § 2 mom.]
        informs: [{who: huoltaja, unless: OHL 18 § 2 mom., judged_by: [kuraattori, psykologi]}]

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas tarvitsee tukea, next: yhteys}
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä opiskeluhuoltoon
        duty: yhteys-palveluun
        next: kieltaako
      kieltaako:
        kind: decision
        role: opettaja
        title: Kieltääkö oppilas kertomasta?
        answers: {Ei: kertominen, Kyllä: kysyminen}
      kysyminen:
        role: opettaja
        title: Pyytää arvion kiellosta
        asks:
          handoff: arvio
          answers: {Saa kertoa: kertominen, Ei saa kertoa: loppu}
          unanswered: {after: 2 koulupäivää, to: kysyminen, status: proposal}
      arviointi:
        kind: decision
        role: kuraattori
        title: Onko kielto perusteltu?
        once: true
        answers: {Kyllä: ei-saa, Ei: saa}
      ei-saa:
        role: kuraattori
        title: Vastaa, ettei kerrota
        replies: {to: arvio, answer: Ei saa kertoa}
      saa: {role: kuraattori, title: Vastaa, replies: {to: arvio, answer: Saa kertoa}}
      kertominen:
        role: opettaja
        title: Kertoo huoltajalle
        informs: [{who: huoltaja}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
    handoffs:
      arvio: {kind: consultation, to: arviointi, carries: Kielto ja sen syy, ground: H-06}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.law import duty_named
from palveluketju.rules.questions.naming import listed, titled
from palveluketju.rules.questions.owing import owed
from palveluketju.rules.questions.untold import Untold, by_cause, path_to, places, untold


def check(chain: ChainView) -> Iterator[Finding]:
    """Each cause by which somebody is told nothing though no judgement allows it."""
    debts = (each for each in owed(chain) if each.entry.unless is not None)
    found = (path for each in debts if (path := untold(chain, each)) is not None)
    for group in by_cause(chain, found):
        yield _finding(chain, group)


def _finding(chain: ChainView, group: list[Untold]) -> Finding:
    first = group[0].owed
    who, step, duty = first.entry.who, titled(chain, first.step), duty_named(chain, first.duty)
    unless = first.entry.unless.short if first.entry.unless else ""
    judges = listed(first.entry.judged_by, "tai", "or")
    fi = f"; poikkeuksen ({unless}) arvioi {judges.fi}" if judges.fi else ""
    en = f"; the exception ({unless}) is judged by {judges.en}" if judges.en else ""
    return Finding(
        RULE.name,
        chain.at("steps", first.step).key,
        Message(
            fi=f"vaiheen {step} jälkeen on polku, jolla roolille '{who}' ei kerrota eikä kukaan "
            f"ole arvioinut, ettei kerrota; tehtävästä {duty} on kerrottava{fi}",
            en=f"after step {step} there is a path on which '{who}' is not told and nobody has "
            f"judged so; duty {duty} has to be told of{en}",
        ),
        Message(
            fi=f"lisää polulle vaihe, jossa on 'informs: [{{who: {who}}}]', tai arvio siitä, "
            "ettei kerrota; oletus on, että kyse on alaikäisestä: täysi-ikäisellä ei ole "
            "huoltajaa",
            en=f"add to the path a step with 'informs: [{{who: {who}}}]', or the judgement that "
            "nobody is told; a minor is assumed: an adult has no guardian",
        ),
        places(chain, group),
        path_to(chain, group[0]),
    )


RULE = Rule("guardian-not-told", Severity.WARNING, __doc__, check)
