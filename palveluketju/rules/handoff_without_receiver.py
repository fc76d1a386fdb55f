"""A handoff that starts work comes to no step.

If nobody takes the matter up in a step of their own, it is left on the border: the sender
believes it is on its way and the receiver knows nothing of it.

# Siirrolla ei ole vastaanottavaa vaihetta

Jos kukaan ei ota asiaa vastaan omassa vaiheessaan, se jää rajalle: lähettäjä luulee sen olevan
matkalla, eikä vastaanottaja tiedä siitä.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä kuraattoriin
        sends: yhteydenotto
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
    handoffs:
      yhteydenotto: {kind: contact, to: «kuraattori», carries: Tuen tarve, ground: H-01}

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
from palveluketju.model.handoff import Handoff


def check(chain: ChainView) -> Iterator[Finding]:
    """Each handoff without `to`, and each that starts work but comes only to a role or actor."""
    for name, handoff in chain.handoffs.items():
        if handoff.to is None:
            message = Message(
                fi=f"siirrolla '{name}' ei ole vastaanottajaa",
                en=f"handoff '{name}' has no receiver",
            )
            yield Finding(RULE.name, chain.at("handoffs", name).key, message, _advice(handoff))
        elif _reaches_no_step(chain, handoff):
            message = Message(
                fi=f"siirron '{name}' vastaanottaja '{handoff.to}' ei ole vaihe, "
                f"mutta laji '{handoff.kind}' panee työn alulle",
                en=f"receiver '{handoff.to}' of handoff '{name}' is no step, "
                f"but its kind '{handoff.kind}' starts work",
            )
            yield Finding(RULE.name, chain.at("handoffs", name, "to"), message, _advice(handoff))


def _reaches_no_step(chain: ChainView, handoff: Handoff) -> bool:
    if handoff.row is None or not handoff.row.starts_work or handoff.to in chain.steps:
        return False
    return handoff.to in chain.model.roles or handoff.to in chain.model.actors


def _advice(handoff: Handoff) -> Message:
    if handoff.row is not None and not handoff.row.starts_work:
        return Message(
            fi="lisää 'to:' ja rooli, joka saa tiedon", en="add 'to:' and the role that is told"
        )
    return Message(
        fi="lisää 'to:' ja vaihe, jossa vastaanottaja ottaa asian vastaan; jos hän vain saa "
        "tiedon, kirjoita 'kind: information'",
        en="add 'to:' and the step in which the receiver takes the matter up; if they are only "
        "told, write 'kind: information'",
    )


RULE = Rule("handoff-without-receiver", Severity.ERROR, __doc__, check)
