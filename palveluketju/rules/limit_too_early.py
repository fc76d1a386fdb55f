"""A step is to be done before the waiting time of the law is over.

Some times protect by waiting: a place of study is assigned only when guidance has had two months
(OVL 15 §). An exception may apply, such as the consent of the student; then say so.

# Vaihe tehdään ennen kuin lain odotusaika on kulunut

Jotkin ajat suojaavat odottamalla: opiskelupaikka osoitetaan vasta, kun ohjaukselle on annettu kaksi
kuukautta (OVL 15 §). Poikkeus on mahdollinen, esimerkiksi opiskelijan suostumus.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: paikka, title: Opiskelupaikan osoittaminen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Ilmoitus saapuu, next: osoitus}
      osoitus:
        role: opettaja
        title: Osoittaa opiskelupaikan
        duty: osoittaminen
        limits: [{limit: T-16, within: «1 kuukausi»}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Paikka on osoitettu}

`laki.yaml`:

    format: 1
    acts:
      OVL: {number: 1214/2020, title: Oppivelvollisuuslaki}
    limits:
      T-16: {title: Odotusaika, not_before: 2 kuukautta, basis: OVL 15 §}
    duties:
      osoittaminen:
        title: Opiskelupaikan osoittaminen
        responsible: municipality
        basis: OVL 15 §
        limits: [T-16]

## Good

`huoli.yaml`:

    format: 1
    chain: {id: paikka, title: Opiskelupaikan osoittaminen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Ilmoitus saapuu, next: osoitus}
      osoitus:
        role: opettaja
        title: Osoittaa opiskelupaikan
        duty: osoittaminen
        limits: [{limit: T-16, within: 3 kuukautta}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Paikka on osoitettu}

`laki.yaml`:

    format: 1
    acts:
      OVL: {number: 1214/2020, title: Oppivelvollisuuslaki}
    limits:
      T-16: {title: Odotusaika, not_before: 2 kuukautta, basis: OVL 15 §}
    duties:
      osoittaminen:
        title: Opiskelupaikan osoittaminen
        responsible: municipality
        basis: OVL 15 §
        limits: [T-16]
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.limits import limit_named, stated


def check(chain: ChainView) -> Iterator[Finding]:
    """Each stated time that ends before a waiting time in the same unit."""
    for each in stated(chain):
        own, wait = each.use.within, each.limit.not_before
        if own is None or wait is None or own.unit is not wait.unit:
            continue
        if (own.amount or 0) >= (wait.amount or 0):
            continue
        named = limit_named(each)
        yield Finding(
            RULE.name,
            each.at / "within",
            Message(
                fi=f"vaihe '{each.clock.step}' tehdään ajassa {own.say()}, mutta {named} on "
                f"odotusaika: aikaisintaan {wait.say()} (oletus: lain poikkeus ei koske ketjua)",
                en=f"step '{each.clock.step}' is done in {own.say('en')}, but {named} is a waiting "
                f"time: not before {wait.say('en')} (assuming that no exception of the law "
                "applies)",
            ),
            Message(
                fi="poista 'within:', tai kerro vaiheen huomautuksessa poikkeus, joka sallii sen",
                en="remove 'within:', or tell in the step's note the exception that allows it",
            ),
            (each.there,),
        )


RULE = Rule("limit-too-early", Severity.WARNING, __doc__, check)
