"""Two actors carry out at once a duty that only one may have at a time.

Each relies on its own part, the family answers the same questions twice, and in the end nobody
knows whose decision counts.

# Kaksi toimijaa hoitaa yhtä aikaa tehtävää, joka saa olla vain yhdellä

Kumpikin luottaa omaan osuuteensa, perhe vastaa samoihin kysymyksiin kahdesti, eikä lopulta
tiedetä, kenen ratkaisu pätee.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: kuraattori, title: Suojelun tarve tulee ilmi, next: ilmoitus}
      ilmoitus:
        role: kuraattori
        title: Tekee lastensuojeluilmoituksen
        duty: H-11
        sends: ls-ilmoitus
        next: selvitys
      selvitys:
        role: kuraattori
        title: Aloittaa palvelutarpeen arvioinnin
        duty: R-25
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Tuen tarve on selvillä}
      arvio:
        role: sosiaalityontekija
        title: Aloittaa palvelutarpeen arvioinnin
        duty: «R-25»
        next: arvioidaan
      arvioidaan: {kind: end, role: sosiaalityontekija, title: Arviointi on aloitettu}
    handoffs:
      ls-ilmoitus: {kind: notification, to: arvio, carries: Suojelun tarve, ground: H-11}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: kuraattori, title: Suojelun tarve tulee ilmi, next: ilmoitus}
      ilmoitus:
        role: kuraattori
        title: Tekee lastensuojeluilmoituksen
        duty: H-11
        sends: ls-ilmoitus
        next: keskustelu
      keskustelu: {role: kuraattori, title: Keskustelee oppilaan kanssa, duty: R-16, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Kuraattorin tuki jatkuu}
      arvio:
        role: sosiaalityontekija
        title: Aloittaa palvelutarpeen arvioinnin
        duty: R-25
        next: arvioidaan
      arvioidaan: {kind: end, role: sosiaalityontekija, title: Arviointi on aloitettu}
    handoffs:
      ls-ilmoitus: {kind: notification, to: arvio, carries: Suojelun tarve, ground: H-11}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing, Step
from palveluketju.rules.questions.doers import wrong_doers
from palveluketju.rules.questions.naming import holder
from palveluketju.rules.questions.order import by_lane
from palveluketju.rules.questions.play import faults, trace
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each exclusive duty that two unrelated actors can have open at once."""
    for fault in faults(chain, FaultKind.OVERLAP):
        if not any(_is_misplaced(chain, name, fault.name) for name in fault.also):
            yield _finding(chain, fault)


def _is_misplaced(chain: ChainView, name: str, duty: str) -> bool:
    """Whether the duty does not belong to the step at all: duty-wrong-actor tells of it."""
    step = chain.steps[name]
    members = (member for member, each in _duties(step) if each == duty)
    return isinstance(step, Doing) and any(
        wrong_doers(chain, step, member, duty) for member in members
    )


def _finding(chain: ChainView, fault: Fault) -> Finding:
    first, second = by_lane(chain, fault.also)
    duty = fault.name
    title = chain.model.duties[duty].title.say(chain.language, chain.language)
    doers = [holder(chain, chain.steps[name].role) for name in (first, second)]
    same = Message(fi="sama tehtävä on auki tässä", en="the same duty is open here")
    stated = Message(
        fi="tehtävä saa olla vain yhdellä kerrallaan", en="only one may have the duty at a time"
    )
    return Finding(
        RULE.name,
        _duty_of(chain, second, duty),
        Message(
            fi=f"tehtävä '{duty}' ({title}) saa olla vain yhdellä toimijalla kerrallaan, mutta "
            f"{doers[0]} ja {doers[1]} voivat hoitaa sitä yhtä aikaa",
            en=f"only one actor may have duty '{duty}' ({title}) at a time, but {doers[0]} and "
            f"{doers[1]} can carry it out at once",
        ),
        Message(
            fi="jätä tehtävä vain toiselle vaiheelle, tai aloita toinen vasta, kun ensimmäinen on "
            "tehty",
            en="leave the duty to one of the steps, or begin the second only when the first is "
            "done",
        ),
        (
            Related(_duty_of(chain, first, duty), same),
            Related(Route.to("duties", duty, "exclusive").key, stated),
        ),
        trace(chain, fault),
    )


def _duty_of(chain: ChainView, name: str, duty: str) -> Route:
    """Where a step names the duty, for any holder or for a member of its role."""
    at = chain.at("steps", name, "duty")
    member = next((member for member, each in _duties(chain.steps[name]) if each == duty), None)
    return at if member is None else at / member


def _duties(step: Step) -> tuple[tuple[str | None, str], ...]:
    return step.duties if isinstance(step, Doing) else ()


RULE = Rule("duty-overlap", Severity.ERROR, __doc__, check)
