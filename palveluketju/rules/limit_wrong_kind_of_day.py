"""A step counts the time of a limit in other days than the law does.

Seven school days, seven weekdays and seven days end on different days, and a holiday moves each
of them in its own way. The kind of day is part of the limit (OHL 15 §, LSL 26 §).

# Vaihe laskee määräajan toisenlaisissa päivissä kuin laki

Seitsemän koulupäivää, seitsemän arkipäivää ja seitsemän vuorokautta päättyvät eri päivinä, ja loma
siirtää kutakin omalla tavallaan. Päivän laji on osa määräaikaa (OHL 15 §, LSL 26 §).

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Pyyntö saapuu, next: keskustelu}
      keskustelu:
        role: kuraattori
        title: Keskustelee oppilaan kanssa
        duty: R-16
        limits: [{limit: T-01, within: «7 arkipäivää»}]
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Pyyntö saapuu, next: keskustelu}
      keskustelu:
        role: kuraattori
        title: Keskustelee oppilaan kanssa
        duty: R-16
        limits: [{limit: T-01, within: 7 koulupäivää}]
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.limits import compared, limit_named
from palveluketju.rules.questions.times import Compared


def check(chain: ChainView) -> Iterator[Finding]:
    """Each stated time in another unit than the law's, so that the two cannot be compared."""
    for each, legal, own in compared(chain, Compared.OTHER_KIND):
        named = limit_named(each)
        yield Finding(
            RULE.name,
            each.at / "within",
            Message(
                fi=f"vaiheen '{each.clock.step}' aika {own.say()} lasketaan toisin kuin "
                f"määräajan {named} {legal.say()}; niitä ei voi verrata ilman kalenteria",
                en=f"step '{each.clock.step}' takes {own.say('en')}, which is counted in another "
                f"way than the {legal.say('en')} of limit {named}; without a calendar they cannot "
                "be compared",
            ),
            Message(
                fi=f"kirjoita aika samoina päivinä kuin laki ({legal.say()} tai vähemmän), tai "
                "poista 'within:'",
                en=f"write the time in the law's days ({legal.say('en')} or less), or remove "
                "'within:'",
            ),
            (each.there,),
        )


RULE = Rule("limit-wrong-kind-of-day", Severity.ERROR, __doc__, check)
