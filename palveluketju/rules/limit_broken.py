"""The times that a chain plans are together longer than a limit.

Every step may seem short, and the child still waits too long. The program adds up the planned
times along every way between the start and the end of the limit (for instance OHL 15 §, LSL 26 §).
It counts only what is stated: a chain without planned times breaks nothing, and keeps nothing.

# Suunnitellut ajat ovat yhdessä pidempiä kuin määräaika

Jokainen vaihe voi näyttää lyhyeltä, ja lapsi odottaa silti liian kauan. Ohjelma laskee suunnitellut
ajat yhteen jokaisella reitillä määräajan alusta loppuun (esimerkiksi OHL 15 §, LSL 26 §). Vain
sanotut ajat lasketaan: ketju, jossa ei ole aikoja, ei riko mitään eikä pidä mitään.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [oppilas, kuraattori]}
    steps:
      alku: {kind: start, role: oppilas, title: Haluaa keskustella, next: pyytaa}
      pyytaa: {role: oppilas, title: Pyytää keskustelua, sends: pyynto}
      lukee: {role: kuraattori, title: Lukee pyynnön, takes: 3 koulupäivää, next: keskustelu}
      keskustelu:
        role: kuraattori
        title: Keskustelee oppilaan kanssa
        duty: R-16
        takes: 5 koulupäivää
        limits: [{limit: «T-01», from: pyynto.received}]
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}
    handoffs:
      pyynto: {title: Pyyntö, kind: contact, to: lukee, carries: Oppilaan pyyntö, secret: false}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [oppilas, kuraattori]}
    steps:
      alku: {kind: start, role: oppilas, title: Haluaa keskustella, next: pyytaa}
      pyytaa: {role: oppilas, title: Pyytää keskustelua, sends: pyynto}
      lukee: {role: kuraattori, title: Lukee pyynnön, takes: 2 koulupäivää, next: keskustelu}
      keskustelu:
        role: kuraattori
        title: Keskustelee oppilaan kanssa
        duty: R-16
        takes: 5 koulupäivää
        limits: [{limit: T-01, from: pyynto.received}]
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}
    handoffs:
      pyynto: {title: Pyyntö, kind: contact, to: lukee, carries: Oppilaan pyyntö, secret: false}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import Clock
from palveluketju.model.duration import Duration
from palveluketju.rules.questions.limits import compared
from palveluketju.rules.questions.times import Compared
from palveluketju.source import Route
from palveluketju.timing.judge import almanac_of, timed
from palveluketju.timing.moments import Bound, Leg
from palveluketju.timing.verdict import Timed, Verdict
from palveluketju.timing.words import part_in_words, way_in_words


def check(chain: ChainView) -> Iterator[Finding]:
    """Each limit that the planned times of a chain break, on the longest such way.

    Not one whose days a step miscounts: `limit-wrong-kind-of-day` tells of it.
    """
    miscounted = {_use(each.clock) for each, _, _ in compared(chain, Compared.OTHER_KIND)}
    for each in timed(chain, almanac_of(chain.model)):
        is_broken = each.verdict is Verdict.BROKEN and _use(each.clock) not in miscounted
        if is_broken and each.clock.within is not None:
            yield _finding(chain, each, each.clock.within)


def _use(clock: Clock) -> tuple[str, str | None, int | None]:
    return clock.step, clock.limit, clock.index


def _finding(chain: ChainView, each: Timed, limit: Duration) -> Finding:
    clock, way = each.clock, way_in_words(chain, each.way)
    named = _named(chain, clock)
    since = each.day.start.isoformat() if each.day else ""
    on_day = Message(
        fi=f"; pahin alkamispäivä on {since}" if since else "",
        en=f"; the worst day to start is {since}" if since else "",
    )
    return Finding(
        RULE.name,
        _place(chain, clock),
        Message(
            fi=f"vaiheen '{clock.step}' määräaika {named}{limit.say('fi')} ei pidä; pisin reitti: "
            f"{way.fi}{on_day.fi}",
            en=f"the limit {named}{limit.say('en')} of step '{clock.step}' does not hold; the "
            f"longest way: {way.en}{on_day.en}",
        ),
        Message(
            fi="lyhennä reitin aikoja ('takes:', 'after:', 'within:') tai poista reitiltä vaihe",
            en="shorten the times of the way ('takes:', 'after:', 'within:') or take a step off it",
        ),
        tuple(_related(chain, each)),
    )


def _named(chain: ChainView, clock: Clock) -> str:
    limit = chain.model.limits.get(clock.limit or "")
    sections = ", ".join(dict.fromkeys(cited.short for cited in limit.basis)) if limit else ""
    name = f"'{clock.limit}' " if clock.limit else ""
    return f"{name}({sections}) " if sections else name


def _place(chain: ChainView, clock: Clock) -> Route:
    """Where the limit comes to the step: what the step says of it, else its duty."""
    at = chain.at("steps", clock.step)
    return at / "duty" if clock.index is None else at / "limits" / clock.index / "limit"


def _related(chain: ChainView, each: Timed) -> Iterator[Related]:
    for part in each.way:
        if not isinstance(part, Leg):
            yield Related(part.at, _on_way(chain, part))
        elif isinstance(part.time, Duration):
            has_takes = part.at.parts[-2:] == ("steps", part.source.name)
            yield Related(part.at / "takes" if has_takes else part.at, _on_way(chain, part))
    if each.clock.limit:
        there = Message(fi="määräaika sanotaan tässä", en="the limit is stated here")
        yield Related(Route.to("limits", each.clock.limit).key, there)


def _on_way(chain: ChainView, part: Leg | Bound) -> Message:
    said = part_in_words(chain, part)
    return Message(fi=f"reitillä: {said.fi}", en=f"on the way: {said.en}")


RULE = Rule("limit-broken", Severity.ERROR, __doc__, check)
