"""A chain rests on a provision that is not in force while the chain is.

A description made for next autumn follows the law of next autumn, and one that is still in use
follows the law of today. The day is that of `--date`, or the chain's own first day if it is later.

# Ketju nojaa säännökseen, joka ei ole voimassa ketjun aikana

Ensi syksyksi tehty kuvaus noudattaa ensi syksyn lakia, ja käytössä oleva tämän päivän lakia. Päivä
on `--date`, tai ketjun oma alkupäivä, jos se on myöhempi.

## Bad

`huoli.yaml`:

    format: 1
    chain:
      id: huoli
      title: Huolesta tukeen
      valid: {from: 2025-08-01}
      lanes: [opettaja]
    steps:
      alku: {kind: start, role: opettaja, title: Tuen tarve huomataan, next: tuki}
      tuki: {role: opettaja, title: Antaa tehostettua tukea, duty: «tehostettu-tuki», next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki on annettu}

`laki.yaml`:

    format: 1
    acts:
      POL: {number: 628/1998, title: Perusopetuslaki}
    duties:
      tehostettu-tuki:
        title: Tehostettu tuki
        responsible: education-provider
        basis: POL 16 a § (642/2010)
        until: 2025-07-31

## Good

`huoli.yaml`:

    format: 1
    chain:
      id: huoli
      title: Huolesta tukeen
      valid: {from: 2025-08-01}
      lanes: [opettaja]
    steps:
      alku: {kind: start, role: opettaja, title: Tuen tarve huomataan, next: tuki}
      tuki: {role: opettaja, title: Antaa tukea, duty: oppilaskohtainen-tuki, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki on annettu}

`laki.yaml`:

    format: 1
    acts:
      POL: {number: 628/1998, title: Perusopetuslaki}
    duties:
      oppilaskohtainen-tuki:
        title: Oppilaskohtaiset tukitoimet
        responsible: education-provider
        basis: POL 20 c § (1090/2024)
        in_force: 2025-08-01
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing
from palveluketju.rules.questions.law import duty_named
from palveluketju.rules.questions.order import by_lane
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each duty, right or ground of the chain that is not in force all the time that it is used."""
    first, last = _days(chain)
    if first is None or last is None:
        return
    uses: dict[str, list[Route]] = {}
    for duty, at in _uses(chain):
        uses.setdefault(duty, []).append(at)
    for duty, places in uses.items():
        record = chain.model.duties.get(duty)
        if record and record.in_force and record.in_force > first:
            yield _finding(chain, duty, places, "in_force", first)
        elif record and record.until and record.until < last:
            yield _finding(chain, duty, places, "until", last)


def _days(chain: ChainView) -> tuple[date | None, date | None]:
    """The first and last day for which the chain is judged; None where no day is known."""
    valid = chain.record.valid
    known = [day for day in (chain.today, valid.from_ if valid else None) if day]
    first = max(known) if known else None
    return first, (valid.until if valid and valid.until else first)


def _uses(chain: ChainView) -> Iterator[tuple[str, Route]]:
    for name in by_lane(chain, chain.steps):
        step = chain.steps[name]
        for member, duty in step.duties if isinstance(step, Doing) else ():
            at = chain.at("steps", name, "duty")
            yield duty, at if member is None else at / member
    for name, handoff in sorted(chain.handoffs.items()):
        for index, duty in enumerate(handoff.ground):
            yield duty, chain.at("handoffs", name, "ground", index)
    for name, each in sorted(chain.record.anytime.items()):
        if each.duty:
            yield each.duty, chain.at("anytime", name, "duty")


def _finding(chain: ChainView, duty: str, places: list[Route], key: str, used: date) -> Finding:
    begins, record = key == "in_force", chain.model.duties[duty]
    law = (record.in_force if begins else record.until) or used
    too = Message(fi="käytetty myös tässä", en="used here too")
    there = Message(fi="voimassaolo sanotaan tässä", en="the time in force is stated here")
    return Finding(
        RULE.name,
        places[0],
        Message(
            fi=f"tehtävä {duty_named(chain, duty)} on voimassa {_day(law)} "
            f"{'alkaen' if begins else 'saakka'}, mutta ketju on käytössä {_day(used)}",
            en=f"duty {duty_named(chain, duty)} is in force {'from' if begins else 'until'} "
            f"{law.isoformat()}, but the chain is in use on {used.isoformat()}",
        ),
        Message(
            fi="vaihda tehtävä sen päivän lakiin, tai muuta ketjun voimassaoloa ('valid:')",
            en="change the duty to the law of that day, or change when the chain is in force "
            "('valid:')",
        ),
        (Related(Route.to("duties", duty, key), there), *(Related(at, too) for at in places[1:])),
    )


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


RULE = Rule("act-not-in-force", Severity.ERROR, __doc__, check)
