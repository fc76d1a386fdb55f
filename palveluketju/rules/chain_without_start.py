"""A chain has no start.

Nobody can tell what sets the chain going, and no step of it can be shown to happen.

# Ketjulla ei ole aloitusta

Kukaan ei tiedä, mistä ketju lähtee liikkeelle, eikä minkään vaiheen voi osoittaa tapahtuvan.

## Bad

`huoli.yaml`:

    format: 1
    «chain»: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Start


def check(chain: ChainView) -> Iterator[Finding]:
    """The chain itself, if none of its steps is a start."""
    if chain.record.broken or any(isinstance(step, Start) for step in chain.steps.values()):
        return
    yield Finding(
        RULE.name,
        chain.route.key,
        Message(
            fi=f"ketjulla '{chain.id}' ei ole aloitusta",
            en=f"chain '{chain.id}' has no start",
        ),
        Message(
            fi="lisää vaihe, jossa on 'kind: start' ja 'next:' ketjun ensimmäiseen vaiheeseen",
            en="add a step with 'kind: start' and 'next:' to the first step of the chain",
        ),
    )


RULE = Rule("chain-without-start", Severity.ERROR, __doc__, check)
