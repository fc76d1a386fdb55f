"""A time ends before it begins.

A time that never is says nothing: days in it are counted as if nothing were known.

# Aika päättyy ennen kuin se alkaa

Aika, jota ei ole, ei kerro mitään: päivät lasketaan niin kuin siitä ei tiedettäisi.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huoli, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Pyyntö saapuu, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}

`lukuvuosi.yaml`:

    format: 1
    school_years:
      vuosi: {from: 2026-08-11, until: «2026-06-05»}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huoli, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Pyyntö saapuu, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}

`lukuvuosi.yaml`:

    format: 1
    school_years:
      vuosi: {from: 2026-08-11, until: 2027-06-05}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.model.record import Record
from palveluketju.model.workspace import SECTIONS
from palveluketju.source import Route

_FIRST = ("from", "in_force", "since")


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each `until` that is before the day on which the same time begins."""
    model = workspace.model
    for section in SECTIONS:
        for key, record in getattr(model, section).items():
            yield from _in(record, Route.to(section, key))
    for key, chain in model.chains.items():
        if chain.valid is not None:
            yield from _in(chain.valid, Route.to("chains", key, "valid"))


def _in(record: Record, route: Route) -> Iterator[Finding]:
    """The times of a record, and of the records that it lists."""
    days = {
        field.alias or name: value
        for name, field in type(record).model_fields.items()
        if isinstance(value := getattr(record, name), date)
    }
    first = next((key for key in _FIRST if key in days), None)
    if first and "until" in days and days["until"] < days[first]:
        yield _finding(route, first, days[first], days["until"])
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        for index, each in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(each, Record):
                yield from _in(each, route / (field.alias or name) / index)


def _finding(route: Route, key: str, first: date, last: date) -> Finding:
    begins = Message(fi="aika alkaa tässä", en="the time begins here")
    return Finding(
        RULE.name,
        route / "until",
        Message(
            fi=f"aika päättyy {last.isoformat()}, ennen kuin se alkaa {first.isoformat()}",
            en=f"the time ends on {last.isoformat()}, before it begins on {first.isoformat()}",
        ),
        Message(
            fi="korjaa toinen päivistä; vuosi kirjoitetaan ensin, kuten 2026-08-11",
            en="correct one of the days; the year comes first, as in 2026-08-11",
        ),
        (Related(route / key, begins),),
    )


RULE = Rule("dates-in-wrong-order", Severity.ERROR, __doc__, check)
