"""A handoff has no kind.

The kind says what happens to the matter: does it move, does own work go on, does somebody wait
for an answer. Without it nobody can tell who holds the matter on the way.

# Siirrolla ei ole lajia

Laji kertoo, mitä asialle tapahtuu: siirtyykö se, jatkuuko oma työ, odotetaanko vastausta. Ilman
lajia ei tiedetä, kenen vastuulla asia on matkalla.

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
      «yhteydenotto»: {to: tapaaminen, carries: Tuen tarve, ground: H-01}

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
from palveluketju.model.handoff import KIND_ROWS


def check(chain: ChainView) -> Iterator[Finding]:
    """Each handoff that does not say of what kind it is."""
    fi = ", ".join(f"{kind.value} ({row.finnish})" for kind, row in KIND_ROWS.items())
    en = ", ".join(KIND_ROWS)
    for name, handoff in chain.handoffs.items():
        if handoff.kind is None:
            yield Finding(
                RULE.name,
                chain.at("handoffs", name).key,
                Message(fi=f"siirrolla '{name}' ei ole lajia", en=f"handoff '{name}' has no kind"),
                Message(
                    fi=f"lisää 'kind:' ja jokin näistä: {fi}", en=f"add 'kind:' and one of: {en}"
                ),
            )


RULE = Rule("handoff-without-kind", Severity.ERROR, __doc__, check)
