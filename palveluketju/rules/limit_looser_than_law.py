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
from palveluketju.model.duration import Duration
from palveluketju.model.words import Event
from palveluketju.rules.questions.limits import Stated, beside_law, compared, limit_named, stated
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
    for step, at, law, legal, own in beside_law(chain):
        yield _beside(step, at, law.limit or "", (legal, own))
    for each in stated(chain):
        if _stops_early(each):
            yield _stopped(each)


def _beside(step: str, at: Route, limit: str, times: tuple[Duration, Duration]) -> Finding:
    """A time that names no limit of the law, though one binds the same thing."""
    legal, own = times
    there = Message(fi="määräaika sanotaan tässä", en="the limit is stated here")
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"aika {own.say()} on pidempi kuin määräajan '{limit}' {legal.say()}, "
            f"joka sitoo vaihetta '{step}'",
            en=f"a time of {own.say('en')} is longer than the {legal.say('en')} of limit "
            f"'{limit}', which binds step '{step}'",
        ),
        Message(
            fi="kirjoita enintään lain aika, tai poista oma aika",
            en="write at most the law's time, or remove the time of your own",
        ),
        (Related(Route.to("limits", limit).key, there),),
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
