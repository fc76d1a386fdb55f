"""A handoff carries nothing.

The receiver must know what to expect, and whether the information may be given at all can be
checked only when it is said what it is.

# Siirto ei kerro, mitä tietoa kulkee

Vastaanottajan on tiedettävä, mitä odottaa. Vain sanotusta tiedosta voi tarkistaa, saako sen
antaa.

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
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Tuki järjestyi}
    handoffs:
      «yhteydenotto»: {kind: contact, to: tapaaminen, ground: H-01}

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

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView


def check(chain: ChainView) -> Iterator[Finding]:
    """Each handoff without anything under `carries`."""
    for name, handoff in chain.handoffs.items():
        if not handoff.carries:
            yield Finding(
                RULE.name,
                chain.at("handoffs", name).key,
                Message(
                    fi=f"siirto '{name}' ei kerro, mitä tietoa kulkee",
                    en=f"handoff '{name}' does not say what information it carries",
                ),
                Message(
                    fi="lisää 'carries:' ja tiedot, esimerkiksi "
                    "[tuen arvioimiseksi tarvittavat tiedot]",
                    en="add 'carries:' and the information, for instance "
                    "[what is needed to assess the support]",
                ),
            )


RULE = Rule("handoff-without-content", Severity.WARNING, __doc__, check)
