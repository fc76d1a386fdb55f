"""A step gives itself more time than the law does.

The limit is a promise to the child. A chain may be stricter than the law, never looser (for
instance OHL 15 §, LSL 26 §).

# Vaihe antaa enemmän aikaa kuin laki

Määräaika on lupaus lapselle. Ketju saa olla lakia tiukempi, ei löysempi (esimerkiksi OHL 15 §,
LSL 26 §).

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
        limits: [{limit: T-01, within: «10 koulupäivää»}]
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
        limits: [{limit: T-01, within: 5 koulupäivää}]
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import Clock
from palveluketju.model.duration import Duration
from palveluketju.model.words import Event
from palveluketju.rules.questions.limits import Stated, compared, limit_named, looser_own, stated
from palveluketju.rules.questions.times import Compared
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each stated time that is longer than the law's, or that is stopped before the law does."""
    for each, legal, own in compared(chain, Compared.LOOSER):
        named = limit_named(each)
        yield Finding(
            RULE.name,
            each.at / "within",
            Message(
                fi=f"vaiheen '{each.clock.step}' aika {own.say()} on pidempi kuin määräajan "
                f"{named} {legal.say()}",
                en=f"step '{each.clock.step}' takes {own.say('en')}, longer than the "
                f"{legal.say('en')} of limit {named}",
            ),
            Message(
                fi="poista 'within:', jolloin lain aika on voimassa, tai kirjoita lyhyempi aika",
                en="remove 'within:', so that the law's time holds, or write a shorter one",
            ),
            (each.there,),
        )
    for each in stated(chain):
        if _stops_early(each):
            yield _stopped(each)
    for clock, time, bound in looser_own(chain):
        yield _own(chain, clock, time, bound)


def _own(chain: ChainView, own: Clock, time: Duration, legal: Clock) -> Finding:
    there = Message(fi="lain määräaika on tässä", en="the law's limit is here")
    return Finding(
        RULE.name,
        chain.at("steps", own.step, "limits", own.index or 0, "within"),
        Message(
            fi=f"vaiheen '{own.step}' oma aika {time.say()} on pidempi kuin lain määräaika "
            f"'{legal.limit}', joka koskee samaa vaihetta",
            en=f"the own time {time.say('en')} of step '{own.step}' is longer than the law's limit "
            f"'{legal.limit}' on the same step",
        ),
        Message(
            fi="poista aika, jolloin lain aika on voimassa, tai kirjoita lyhyempi",
            en="remove the time, so that the law's holds, or write a shorter one",
        ),
        (Related(Route.to("limits", legal.limit or "").key, there),),
    )


def _stops_early(each: Stated) -> bool:
    """Whether the chain stops the clock as the step begins, though the law wants more."""
    name, _, event = (each.use.to or "").rpartition(".")
    is_begun = name == each.clock.step and event == Event.BEGUN
    return is_begun and each.limit.to not in (None, Event.BEGUN)


def _stopped(each: Stated) -> Finding:
    named = limit_named(each)
    return Finding(
        RULE.name,
        each.at / "to",
        Message(
            fi=f"määräaika {named} pysähtyy vaiheen '{each.clock.step}' alkuun, vaikka se laissa "
            "kulkee siihen asti, että asia on tehty",
            en=f"limit {named} stops as step '{each.clock.step}' begins, though by law it runs "
            "until the thing is done",
        ),
        Message(
            fi="poista 'to:', jolloin lain loppuhetki on voimassa",
            en="remove 'to:', so that the law's end holds",
        ),
        (each.there,),
    )


RULE = Rule("limit-looser-than-law", Severity.ERROR, __doc__, check)
