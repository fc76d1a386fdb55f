"""A step puts a number on a limit that has none in the law.

"Without delay" bends with the situation: two days may be too long. A number is a local agreement,
and whoever reads the chain must see that it is one.

# Vaihe antaa luvun määräajalle, jolla ei laissa ole lukua

"Viipymättä" riippuu tilanteesta: kaksi päivää voi olla liikaa. Luku on paikallinen sopimus, ja
ketjun lukijan on nähtävä se.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Tieto lapsesta saapuu, next: ilmoitus}
      ilmoitus:
        role: kuraattori
        title: Kirjaa ilmoituksen tehdyksi
        duty: H-11
        limits: [{limit: T-06, within: «2 työpäivää»}]
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Ilmoitus on tehty}

`maaraajat.yaml`:

    format: 1
    limits:
      T-06: {title: Ilmoitus, within: viipymättä, basis: LSL 25 § 1 mom.}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Tieto lapsesta saapuu, next: ilmoitus}
      ilmoitus:
        role: kuraattori
        title: Kirjaa ilmoituksen tehdyksi
        duty: H-11
        limits: [{limit: T-06, within: 2 työpäivää, status: agreed, source: Sopimus}]
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Ilmoitus on tehty}

`maaraajat.yaml`:

    format: 1
    limits:
      T-06: {title: Ilmoitus, within: viipymättä, basis: LSL 25 § 1 mom.}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.words import Status
from palveluketju.rules.questions.limits import compared, limit_named
from palveluketju.rules.questions.times import Compared


def check(chain: ChainView) -> Iterator[Finding]:
    """Each number on a limit without one, unless it says that it is agreed or proposed."""
    for each, legal, own in compared(chain, Compared.NUMBERED):
        if each.use.status in (Status.AGREED, Status.PROPOSAL):
            continue
        named = limit_named(each)
        yield Finding(
            RULE.name,
            each.at / "within",
            Message(
                fi=f"määräajassa {named} ei ole lukua vaan '{legal.say()}'; {own.say()} on "
                "paikallinen sopimus",
                en=f"limit {named} has no number but '{legal.say('en')}'; {own.say('en')} is a "
                "local agreement",
            ),
            Message(
                fi="kirjoita 'status: agreed' tai 'status: proposal' ja 'source:', tai poista "
                "'within:'",
                en="write 'status: agreed' or 'status: proposal' and 'source:', or remove "
                "'within:'",
            ),
            (each.there,),
        )


RULE = Rule("limit-number-without-law", Severity.HINT, __doc__, check)
