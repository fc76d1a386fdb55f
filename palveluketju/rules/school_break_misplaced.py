"""A break or an extra school day that does not fit its school year.

A break outside the year, breaks on the same days, and an extra day outside the year are mostly
slips of a year or month; limits in school days are then counted wrong.

# Loma tai lisäkoulupäivä ei sovi lukuvuoteensa

Lukuvuoden ulkopuolinen loma, samoille päiville osuvat lomat ja lukuvuoden ulkopuolinen koulupäivä
ovat yleensä näppäilyvirheitä. Koulupäivinä annetut määräajat laskettaisiin silloin väärin.

## Bad

`lukuvuosi.yaml`:

    format: 1
    school_years:
      lukuvuosi-2026:
        from: 2026-08-11
        until: 2027-06-05
        example: true
        breaks:
          - {title: Syysloma, from: «2025-10-19», until: 2026-10-23}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: loppu}
      loppu: {kind: end, role: opettaja, title: Asia on hoidettu}

## Good

`lukuvuosi.yaml`:

    format: 1
    school_years:
      lukuvuosi-2026:
        from: 2026-08-11
        until: 2027-06-05
        example: true
        breaks:
          - {title: Syysloma, from: 2026-10-19, until: 2026-10-23}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: loppu}
      loppu: {kind: end, role: opettaja, title: Asia on hoidettu}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.model.school_year import SchoolYear
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each day of a break or of `also` outside its year, and each break that meets another."""
    for name, year in workspace.model.school_years.items():
        if year.from_ <= year.until:
            at = Route.to("school_years", name)
            yield from _outside(year, at)
            yield from _meeting(year, at)


def _outside(year: SchoolYear, at: Route) -> Iterator[Finding]:
    for index, each in enumerate(year.breaks):
        place = at / "breaks" / index
        for key, day in (("from", each.from_), ("until", each.until)):
            if not year.from_ <= day <= year.until:
                yield _finding(place / key, day, year, at)
                break
    for index, day in enumerate(year.also):
        if not year.from_ <= day <= year.until:
            yield _finding(at / "also" / index, day, year, at)


def _finding(place: Route, day: date, year: SchoolYear, at: Route) -> Finding:
    there = Message(fi="lukuvuosi alkaa tässä", en="the school year begins here")
    return Finding(
        RULE.name,
        place,
        Message(
            fi=f"päivä {day} ei ole lukuvuodessa, joka on {year.from_} – {year.until}",
            en=f"day {day} is not in the school year, which is {year.from_} to {year.until}",
        ),
        Message(
            fi="korjaa päivä; vuosi kirjoitetaan ensin, kuten 2026-10-19",
            en="correct the day; the year comes first, as in 2026-10-19",
        ),
        (Related(at / "from", there),),
    )


def _meeting(year: SchoolYear, at: Route) -> Iterator[Finding]:
    for index, each in enumerate(year.breaks):
        for before, other in enumerate(year.breaks[:index]):
            if each.from_ <= other.until and other.from_ <= each.until:
                there = Message(fi="toinen loma on tässä", en="the other break is here")
                yield Finding(
                    RULE.name,
                    at / "breaks" / index / "from",
                    Message(
                        fi=f"loma {each.from_} – {each.until} osuu samoille päiville kuin "
                        f"{other.from_} – {other.until}",
                        en=f"break {each.from_} to {each.until} falls on the days of "
                        f"{other.from_} to {other.until}",
                    ),
                    Message(
                        fi="korjaa jommankumman päivät tai yhdistä lomat",
                        en="correct the days of one of them, or join the breaks",
                    ),
                    (Related(at / "breaks" / before / "from", there),),
                )
                break


RULE = Rule("school-break-misplaced", Severity.ERROR, __doc__, check)
