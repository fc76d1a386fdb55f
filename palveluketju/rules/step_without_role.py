"""A step names no role.

Without a role nobody is said to do the step: it has no lane in the drawing, and nobody's
responsibility can be checked.

# Vaiheella ei ole roolia

Ilman roolia kukaan ei tee vaihetta: se jää kaaviossa ilman uimarataa, eikä vastuuta voi
tarkistaa.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      «puhe»:
        title: Ottaa huolen puheeksi
        next: loppu
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe:
        role: opettaja
        title: Ottaa huolen puheeksi
        next: loppu
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView


def check(chain: ChainView) -> Iterator[Finding]:
    """Each step of the chain that has no role."""
    for name, step in chain.steps.items():
        if step.role is None:
            yield Finding(
                RULE.name,
                chain.at("steps", name).key,
                Message(fi=f"vaiheella '{name}' ei ole roolia", en=f"step '{name}' has no role"),
                Message(
                    fi="lisää vaiheeseen 'role:' ja sen tekijän rooli",
                    en="add 'role:' to the step, with the role of whoever does it",
                ),
            )


RULE = Rule("step-without-role", Severity.ERROR, __doc__, check)
