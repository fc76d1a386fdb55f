"""A step has several arrows under `next`.

Whether the matter goes both ways at once or only one of them cannot be told: the reader and
the check would have to guess.

# Vaiheella on monta 'next'-nuolta

Nuolista ei näe, jatkuuko asia molempiin suuntiin yhtä aikaa vai vain toiseen: lukija ja
tarkistus joutuisivat arvaamaan.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe:
        role: opettaja
        title: Ottaa huolen puheeksi
        «next»: [loppu, seuranta]
      seuranta: {role: opettaja, title: Seuraa oppilaan tilannetta, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: jatkuuko}
      jatkuuko:
        kind: decision
        role: opettaja
        title: Jatkuuko huoli?
        answers: {Kyllä: seuranta, Ei: loppu}
      seuranta: {role: opettaja, title: Seuraa oppilaan tilannetta, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.naming import listed


def check(chain: ChainView) -> Iterator[Finding]:
    """Each step with more than one target under `next`, whatever its kind."""
    for name, step in chain.steps.items():
        targets = step.following
        if len(targets) > 1:
            yield _finding(chain, name, targets)


def _finding(chain: ChainView, name: str, targets: tuple[str, ...]) -> Finding:
    names = listed(targets)
    return Finding(
        RULE.name,
        chain.at("steps", name, "next").key,
        Message(
            fi=f"vaiheen '{name}' avaimella 'next' on monta kohdetta: {names.fi}",
            en=f"'next' of step '{name}' has several targets: {names.en}",
        ),
        Message(
            fi="jos asia jatkuu yhtä aikaa kaikkiin, tee väliin vaihe 'kind: parallel'; jos vain "
            "yhteen, 'kind: decision'; jos muille vain lähtee jotakin, käytä avainta 'sends'",
            en="if the matter goes to all of them at once, put a step 'kind: parallel' between; "
            "if to one of them, 'kind: decision'; if something is only sent, use 'sends'",
        ),
    )


RULE = Rule("task-with-several-next", Severity.ERROR, __doc__, check)
