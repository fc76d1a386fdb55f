"""A step and a handoff of one chain have the same id.

An arrow names either a step or a handoff: of two with one name nobody can tell which is meant.

# Vaiheella ja siirrolla on sama tunnus

Nuoli nimeää joko vaiheen tai siirron: samannimisistä ei tiedä, kumpaa se tarkoittaa.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä kuraattoriin
        sends: tapaaminen
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Tuki järjestyi}
    handoffs:
      «tapaaminen»: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}

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
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Tuki järjestyi}
    handoffs:
      yhteydenotto: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView


def check(chain: ChainView) -> Iterator[Finding]:
    """Each handoff whose id is also a step's."""
    for name in chain.handoffs:
        if name in chain.steps:
            there = Message(fi="samanniminen vaihe", en="the step of the same name")
            yield Finding(
                RULE.name,
                chain.at("handoffs", name).key,
                Message(
                    fi=f"siirrolla '{name}' on sama tunnus kuin vaiheella",
                    en=f"handoff '{name}' has the same id as a step",
                ),
                Message(
                    fi="anna siirrolle oma tunnus ja vaihda se myös nuoliin, jotka lähettävät sen",
                    en="give the handoff an id of its own, also in the arrows that send it",
                ),
                (Related(chain.at("steps", name).key, there),),
            )


RULE = Rule("ambiguous-id", Severity.ERROR, __doc__, check)
