"""An end that allows nothing else to be under way can come too early.

`final: true` promises that all is done. Somebody closes the matter by it while another still
works.

# Viimeiseksi merkitty loppu voi tulla, vaikka muuta on kesken

`final: true` lupaa, että kaikki on tehty. Joku päättää sen perusteella asian, vaikka toinen
tekee vielä työtään.

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
        next: loppu
      loppu: {kind: end, role: opettaja, title: Asia on hoidettu, «final»: true}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, duty: R-16, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Kuraattorin tuki päättyi}
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
        next: loppu
      loppu: {kind: end, role: opettaja, title: Opettajan osuus on hoidettu}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, duty: R-16, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Kuraattorin tuki päättyi}
    handoffs:
      yhteydenotto: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.naming import titled
from palveluketju.rules.questions.play import faults, standing, trace


def check(chain: ChainView) -> Iterator[Finding]:
    """Each final end that can be reached while something else is under way."""
    for fault in faults(chain, FaultKind.FINAL_EARLY):
        yield _finding(chain, fault)


def _finding(chain: ChainView, fault: Fault) -> Finding:
    at = chain.at("steps", fault.name)
    end = titled(chain, fault.name)
    others = tuple(standing(chain, fault.state, at))
    same = Message(
        fi="toinenkin haara on vielä tulossa tähän", en="another branch is still to come here"
    )
    return Finding(
        RULE.name,
        (at / "final").key,
        Message(
            fi=f"loppu {end} voi tulla, vaikka muuta on vielä kesken; 'final' lupaa, että kaikki "
            "on tehty",
            en=f"end {end} can come while something else is under way; 'final' promises that "
            "all is done",
        ),
        Message(
            fi="odota muut ensin yhtymisessä (kind: join), tai poista 'final', jos muu työ saa "
            "jatkua",
            en="wait for the others first in a join (kind: join), or remove 'final' if other "
            "work may go on",
        ),
        others or (Related(at.key, same),),
        trace(chain, fault),
    )


RULE = Rule("final-end-too-early", Severity.ERROR, __doc__, check)
