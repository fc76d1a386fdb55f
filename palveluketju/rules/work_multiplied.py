"""The same work would begin a second time while the first is under way.

Two people do it without knowing of each other, or the second time is lost among the first. Only
the nearest place is told: what comes after it is multiplied by the same cause.

# Sama työ voi alkaa toisen kerran, vaikka ensimmäinen on kesken

Kaksi ihmistä tekee samaa työtä toisistaan tietämättä, tai toinen kerta hukkuu ensimmäisen alle.
Vain lähin kohta kerrotaan, sillä myöhemmät toistot johtuvat samasta syystä.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä kuraattoriin
        sends: yhteydenotto
        next: seuranta
      seuranta:
        kind: wait
        role: opettaja
        title: Seuraa tilannetta luokassa
        after: {within: 2 viikkoa, status: proposal}
        next: helpotti
      helpotti:
        kind: decision
        role: opettaja
        title: Helpottiko tilanne?
        answers: {Kyllä: loppu, Ei: yhteys}
      loppu: {kind: end, role: opettaja, title: Tilanne helpotti}
      «tapaaminen»: {role: kuraattori, title: Tapaa oppilaan, duty: R-16, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Kuraattorin tuki alkoi}
    handoffs:
      yhteydenotto: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä kuraattoriin
        sends: yhteydenotto
        next: seuranta
      seuranta:
        kind: wait
        role: opettaja
        title: Seuraa tilannetta luokassa
        after: {within: 2 viikkoa, status: proposal}
        next: helpotti
      helpotti:
        kind: decision
        role: opettaja
        title: Helpottiko tilanne?
        answers: {Kyllä: loppu, Ei: yhteys}
      loppu: {kind: end, role: opettaja, title: Tilanne helpotti}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, duty: R-16, once: true, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Kuraattorin tuki alkoi}
    handoffs:
      yhteydenotto: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing, Join
from palveluketju.rules.questions.naming import titled
from palveluketju.rules.questions.play import faults, last_move, trace
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """The step that is the first to begin again before it is done."""
    for fault in faults(chain, FaultKind.MULTIPLIED)[:1]:
        yield _finding(chain, fault)


def _finding(chain: ChainView, fault: Fault) -> Finding:
    at, move = chain.at("steps", fault.name), last_move(chain, fault)
    again = Message(fi="tästä se alkaa toisen kerran", en="from here it begins a second time")
    second = Route(move.at)
    return Finding(
        RULE.name,
        at.key,
        _message(chain, fault.name),
        _help(chain, fault.name, move.step),
        (Related(second.key, again),) if second != at else (),
        trace(chain, fault),
    )


def _message(chain: ChainView, name: str) -> Message:
    step = titled(chain, name)
    if isinstance(chain.steps[name], Join):
        return Message(
            fi=f"yhtymiseen {step} voi tulla sama haara toisen kerran ennen kuin muut haarat "
            "ovat tulleet",
            en=f"the same branch can come to join {step} a second time before the other "
            "branches have come",
        )
    return Message(
        fi=f"vaihe {step} voi alkaa toisen kerran, vaikka ensimmäinen kerta on vielä kesken",
        en=f"step {step} can begin a second time while the first is still under way",
    )


def _help(chain: ChainView, name: str, before: str) -> Message:
    once = next((step for step in (name, before) if _can_be_once(chain, step)), None)
    if once is None:
        return Message(
            fi="odota samaan aikaan kulkevat haarat ensin yhtymisessä (kind: join)",
            en="wait first in a join (kind: join) for the branches that run at once",
        )
    return Message(
        fi=f"jos toinen kerta liittyy jo avoinna olevaan asiaan, lisää vaiheeseen '{once}' "
        "'once: true'; muuten odota, että ensimmäinen kerta on tehty, esimerkiksi yhtymisessä "
        "(kind: join)",
        en=f"if the second time joins the matter that is open already, add 'once: true' to step "
        f"'{once}'; otherwise wait until the first is done, for instance in a join (kind: join)",
    )


def _can_be_once(chain: ChainView, name: str) -> bool:
    step = chain.steps[name]
    return isinstance(step, Doing) and not isinstance(step, Join)


RULE = Rule("work-multiplied", Severity.ERROR, __doc__, check)
