"""No step sends a handoff.

The handoff is described, but it never leaves: its receiver waits in vain.

# Mikään vaihe ei lähetä siirtoa

Siirto on kuvattu, mutta se ei koskaan lähde: sen vastaanottaja odottaa turhaan.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
    handoffs:
      «tieto-huoltajalle»: {kind: information, to: huoltaja, carries: Sovittu tuki}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe:
        role: opettaja
        title: Ottaa huolen puheeksi
        sends: tieto-huoltajalle
        next: loppu
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
    handoffs:
      tieto-huoltajalle: {kind: information, to: huoltaja, carries: Sovittu tuki}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.borders import borders
from palveluketju.rules.questions.stops import stops_short
from palveluketju.rules.questions.whole import is_whole


def check(chain: ChainView) -> Iterator[Finding]:
    """Each handoff of a whole chain that no step and no exit of another handoff leads to.

    Where a plain arrow comes to its step in its place, handoff-missing offers it.
    """
    if not is_whole(chain) or stops_short(chain):
        return  # the arrow that sends it may be the missing one
    used = {out.target for _, out in chain.outs()}
    for handoff in chain.handoffs.values():
        used.update(exit_.to for exit_ in (handoff.unanswered, handoff.follow_up) if exit_)
    unhanded = {border.arrow.target for border in borders(chain)}
    for name, handoff in chain.handoffs.items():
        if name not in used and handoff.to not in unhanded:
            verb = handoff.row.verb.value if handoff.row else "sends"
            written = f"asks: {{handoff: {name}, …}}" if verb == "asks" else f"{verb}: {name}"
            yield Finding(
                RULE.name,
                chain.at("handoffs", name).key,
                Message(
                    fi=f"mikään vaihe ei lähetä siirtoa '{name}'",
                    en=f"no step sends handoff '{name}'",
                ),
                Message(
                    fi=f"lisää lähettävään vaiheeseen '{written}' tai poista siirto",
                    en=f"add '{written}' to the step that sends it, or remove the handoff",
                ),
            )


RULE = Rule("handoff-unused", Severity.WARNING, __doc__, check)
