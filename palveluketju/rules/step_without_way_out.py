"""A step that is no end leads nowhere.

The matter stops there without anybody having closed it: the pupil waits and nobody knows.
A client may stop after a contact, and a step that replies to a question may stop as well.

# Vaiheesta ei pääse eteenpäin

Asia pysähtyy vaiheeseen, vaikka kukaan ei ole päättänyt sitä: oppilas odottaa eikä kukaan
tiedä. Asiakas saa pysähtyä yhteydenottoonsa, samoin vaihe, joka vastaa kysymykseen.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: huoli}
      huoli:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        answers: {Kyllä: loppu, Ei: puhe}
      «puhe»: {role: opettaja, title: Ottaa huolen puheeksi}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: huoli}
      huoli:
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
from palveluketju.model.step import Task
from palveluketju.rules.questions.stops import dead_ends, lost_after
from palveluketju.rules.questions.whole import lacks_end


def check(chain: ChainView) -> Iterator[Finding]:
    """Each step that is no end and from which nothing leads on."""
    if lacks_end(chain):
        return  # chain-without-end tells of it
    for name in dead_ends(chain):
        yield _finding(chain, name)


def _finding(chain: ChainView, name: str) -> Finding:
    step = chain.steps[name]
    if isinstance(step, Task) and step.sends:
        message = Message(
            fi=f"vaihe '{name}' lähettää asian, mutta oma työ ei jatku eikä pääty mihinkään",
            en=f"step '{name}' sends something, but its own work neither goes on nor ends",
        )
    else:
        message = Message(
            fi=f"vaiheesta '{name}' ei pääse eteenpäin",
            en=f"nothing leads on from step '{name}'",
        )
    return Finding(
        RULE.name,
        chain.at("steps", name).key,
        message,
        Message(
            fi="lisää vaiheeseen 'next:' ja seuraava vaihe; jos asia päättyy tähän, "
            "lisää sille oma loppu (kind: end)",
            en="add 'next:' and the step that follows; if the matter ends here, "
            "give it an end of its own (kind: end)",
        ),
        lost_after(chain),
    )


RULE = Rule("step-without-way-out", Severity.ERROR, __doc__, check)
