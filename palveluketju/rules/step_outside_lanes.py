"""A step's role is not among the lanes of its chain.

The lanes state who takes part and in which order they are drawn. A role that is not among them
has no place in the drawing that its author chose.

# Vaiheen rooli ei ole ketjun uimaratojen joukossa

Uimaradat kertovat, ketkä ovat mukana ja missä järjestyksessä heidät piirretään. Roolilla, joka
puuttuu niistä, ei ole kaaviossa tekijän valitsemaa paikkaa.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: tukipaatos}
      tukipaatos: {role: «rehtori», title: Päättää koulun tukitoimista, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, rehtori]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: tukipaatos}
      tukipaatos: {role: rehtori, title: Päättää koulun tukitoimista, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView


def check(chain: ChainView) -> Iterator[Finding]:
    """Each known role of some step that is no lane, at the first of its steps."""
    lanes, known = chain.record.lanes, chain.model.roles
    if not lanes or any(lane not in known for lane in lanes):
        return  # no order is asked for, or a lane's name is wrong: unknown-id tells of it
    outside: dict[str, list[str]] = {}
    for name, step in chain.steps.items():
        if step.role is not None and step.role not in lanes and step.role in known:
            outside.setdefault(step.role, []).append(name)
    for role, names in outside.items():
        yield _finding(chain, role, names)


def _finding(chain: ChainView, role: str, names: list[str]) -> Finding:
    lanes = ", ".join((*chain.record.lanes, role))
    same = Message(fi="samoin tässä", en="here too")
    return Finding(
        RULE.name,
        chain.at("steps", names[0], "role"),
        Message(
            fi=f"vaiheen '{names[0]}' rooli '{role}' ei ole ketjun uimaratojen joukossa",
            en=f"role '{role}' of step '{names[0]}' is not among the lanes of the chain",
        ),
        Message(
            fi=f"lisää rooli uimaratoihin: 'lanes: [{lanes}]'",
            en=f"add the role to the lanes: 'lanes: [{lanes}]'",
        ),
        tuple(Related(chain.at("steps", name, "role"), same) for name in names[1:]),
    )


RULE = Rule("step-outside-lanes", Severity.ERROR, __doc__, check)
