"""A chain has no end.

Nobody can tell when the matter is closed or with whom it continues. A chain whose matter
another chain takes for good needs no end of its own.

# Ketjulla ei ole loppua

Kukaan ei tiedä, milloin asia on päättynyt tai kenen luona se jatkuu. Ketju, jonka asia siirtyy
lopullisesti toiseen ketjuun, ei tarvitse omaa loppua.

## Bad

`huoli.yaml`:

    format: 1
    «chain»: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: seuranta}
      seuranta: {role: opettaja, title: Seuraa oppilaan tilannetta, next: puhe}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: seuranta}
      seuranta: {role: opettaja, title: Seuraa oppilaan tilannetta, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö tuki?
        answers: {Kyllä: loppu, Ei: puhe}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.whole import lacks_end


def check(chain: ChainView) -> Iterator[Finding]:
    """The chain itself, if none of its steps closes the matter or gives it away for good."""
    if not lacks_end(chain):
        return
    leading = {source for source, _ in chain.outs()}
    yield Finding(
        RULE.name,
        chain.route.key,
        Message(fi=f"ketjulla '{chain.id}' ei ole loppua", en=f"chain '{chain.id}' has no end"),
        Message(
            fi="lisää vaihe, jossa on 'kind: end' ja otsikko, ja nuoli siihen",
            en="add a step with 'kind: end' and a title, and an arrow to it",
        ),
        tuple(
            Related(
                chain.at("steps", name).key,
                Message(fi="tästä ei lähde nuolta", en="no arrow leaves from here"),
            )
            for name in chain.steps
            if name not in leading
        ),
    )


RULE = Rule("chain-without-end", Severity.ERROR, __doc__, check)
