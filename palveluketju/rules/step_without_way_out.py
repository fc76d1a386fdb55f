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
from palveluketju.graph.arrow import ArrowKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Decision, End, Step, SubChain, Task
from palveluketju.rules._whole import lacks_end


def check(chain: ChainView) -> Iterator[Finding]:
    """Each step that is no end and from which nothing leads on."""
    if lacks_end(chain):
        return  # chain-without-end tells of it
    for name, step in chain.steps.items():
        if not _leads_on(chain, name, step):
            yield _finding(chain, name, step)


def _leads_on(chain: ChainView, name: str, step: Step) -> bool:
    if isinstance(step, (End, Decision)):
        return True  # a decision without answers is decision-with-one-answer
    if isinstance(step, SubChain):
        return bool(step.chain or step.next or step.answers)
    if isinstance(step, Task):
        return _task_leads_on(chain, name, step)
    return bool(getattr(step, "next", ()) or getattr(step, "branches", ()))


def _task_leads_on(chain: ChainView, name: str, task: Task) -> bool:
    if task.next or task.replies:
        return True
    if task.asks is not None and (task.asks.handoff or any(task.asks.exits())):
        return True  # a question without the exits of its kind is handoff-without-exit
    if any(arrow.kind is not ArrowKind.SENDS for arrow in chain.arrows_from[name]):
        return True  # a follow-up or a lapse of what it sends
    if any(target in chain.record.broken for target in task.sends):
        return True
    return bool(task.sends) and chain.parties.is_client(task.role)


def _finding(chain: ChainView, name: str, step: Step) -> Finding:
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
    )


RULE = Rule("step-without-way-out", Severity.ERROR, __doc__, check)
