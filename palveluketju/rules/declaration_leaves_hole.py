"""A declaration begins or ends so that for some days nobody takes a duty.

On those days each party can say that the duty is no longer, or not yet, its own.

# Ilmoituksen voimassaolo jättää aukon

Niinä päivinä jokainen voi sanoa, ettei tehtävä ole enää tai vielä sen oma.

## Bad

`vastuunjako.yaml`:

    format: 1
    declarations:
      kunnan-ilmoitus:
        {actor: kunta, since: 2026-08-01, expects: [{duty: R-16, of: hyvinvointialue}]}
      alueen-ilmoitus: {actor: hyvinvointialue, since: «2026-10-01», takes: [R-16]}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Huoli herää, next: tyo}
      tyo: {role: kuraattori, title: Keskustelee oppilaan kanssa, duty: R-16, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Asia on hoidettu}

## Good

`vastuunjako.yaml`:

    format: 1
    declarations:
      kunnan-ilmoitus:
        {actor: kunta, since: 2026-08-01, expects: [{duty: R-16, of: hyvinvointialue}]}
      alueen-ilmoitus: {actor: hyvinvointialue, since: 2026-08-01, takes: [R-16]}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Huoli herää, next: tyo}
      tyo: {role: kuraattori, title: Keskustelee oppilaan kanssa, duty: R-16, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Asia on hoidettu}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.responsibility.holes import Hole, holes
from palveluketju.rules.questions.declared import actor_said, duty_said
from palveluketju.rules.questions.naming import joined
from palveluketju.source import Route

_SHOWN = 3


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each end of a declaration's time beside which some duty is left to nobody."""
    for hole in holes(workspace):
        yield _finding(workspace, hole)


def _finding(workspace: Workspace, hole: Hole) -> Finding:
    route = Route.to("declarations", hole.at.declaration)
    speaker = actor_said(workspace, hole.at.speaker)
    duties, days = _duties(workspace, hole), _days(hole)
    fi, en = ("alkaa", "begins") if hole.is_before else ("päättyy", "ends")
    there = Message(fi="toinen ilmoitus on tässä", en="the other declaration is here")
    return Finding(
        RULE.name,
        route / ("since" if hole.is_before else "until"),
        Message(
            fi=f"{speaker}: ilmoituksen voimassaolo {fi} niin, että {days.fi} kukaan ei ilmoita "
            f"hoitavansa tehtävää {duties.fi}",
            en=f"{speaker}: the declaration's time {en} so that {days.en} nobody takes duty "
            f"{duties.en}",
        ),
        Message(
            fi="sovittakaa päivät yhteen: edellinen päättyy päivää ennen kuin seuraava alkaa",
            en="make the days meet: one ends on the day before the next begins",
        ),
        (Related(Route.to("declarations", hole.other.declaration).key, there),)
        if hole.other
        else (),
    )


def _duties(workspace: Workspace, hole: Hole) -> Message:
    shown = [duty_said(workspace, duty) for duty in hole.duties[:_SHOWN]]
    more = len(hole.duties) - len(shown)
    if not more:
        return joined(shown, "eikä", "or")
    first = ", ".join(shown)
    return Message(fi=f"{first} eikä {more} muuta", en=f"{first} or {more} others")


def _days(hole: Hole) -> Message:
    first = hole.first.isoformat()
    if hole.first == date.min and hole.last is not None:
        return Message(fi=f"{hole.last} saakka", en=f"until {hole.last}")
    if hole.last is None:
        return Message(fi=f"{first} alkaen", en=f"from {first} on")
    last = hole.last.isoformat()
    return Message(fi=f"{first} – {last}", en=f"from {first} to {last}")


RULE = Rule("declaration-leaves-hole", Severity.ERROR, __doc__, check)
