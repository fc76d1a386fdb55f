"""A decision has fewer than two answers.

A question with one answer decides nothing: either an answer is missing, or the step is a task.

# Päätöksellä on alle kaksi vastausta

Kysymys, johon on yksi vastaus, ei ratkaise mitään: joko vastaus puuttuu tai vaihe on tehtävä.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        «answers»: {Kyllä: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        answers: {Kyllä: loppu, Ei: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Decision
from palveluketju.rules.questions.stops import lost_after


def check(chain: ChainView) -> Iterator[Finding]:
    """Each decision with no answer or only one."""
    for name, step in chain.steps.items():
        if isinstance(step, Decision) and len(step.answers) < 2:
            yield _finding(chain, name, step)


def _finding(chain: ChainView, name: str, decision: Decision) -> Finding:
    if decision.answers:
        only = next(iter(decision.answers))[:60]
        message = Message(
            fi=f"päätöksellä '{name}' on vain yksi vastaus, '{only}'",
            en=f"decision '{name}' has only one answer, '{only}'",
        )
    else:
        message = Message(
            fi=f"päätöksellä '{name}' ei ole vastauksia",
            en=f"decision '{name}' has no answers",
        )
    return Finding(
        RULE.name,
        chain.at("steps", name, "answers").key,
        message,
        Message(
            fi="lisää avaimeen 'answers' vastaukset, esimerkiksi {Kyllä: …, Ei: …}; "
            "jos mitään ei ratkaista, poista 'kind: decision' ja kirjoita 'next:'",
            en="add the answers to 'answers', for instance {Yes: …, No: …}; "
            "if nothing is decided, remove 'kind: decision' and write 'next:'",
        ),
        lost_after(chain),
    )


RULE = Rule("decision-with-one-answer", Severity.ERROR, __doc__, check)
