"""A lane has no step.

The drawing gets an empty lane, and the reader wonders what the role was to do.

# Uimaradalla ei ole yhtään vaihetta

Kaavioon tulee tyhjä uimarata, ja lukija jää miettimään, mitä roolin piti tehdä.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, «rehtori»]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
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

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.whole import is_whole


def check(chain: ChainView) -> Iterator[Finding]:
    """Each known role among the lanes that no step has."""
    used = {step.role for step in chain.steps.values()}
    if not used or not is_whole(chain) or any(role not in chain.model.roles for role in used):
        return  # a step is missing or has no known role: it may be this lane's
    for index, role in enumerate(chain.record.lanes):
        if role not in used and role in chain.model.roles:
            yield Finding(
                RULE.name,
                chain.at("lanes", index),
                Message(
                    fi=f"uimaradalla '{role}' ei ole yhtään vaihetta",
                    en=f"lane '{role}' has no step",
                ),
                Message(
                    fi=f"lisää roolille vaihe tai poista '{role}' avaimesta 'lanes'",
                    en=f"add a step for the role or remove '{role}' from 'lanes'",
                ),
            )


RULE = Rule("lane-without-step", Severity.WARNING, __doc__, check)
