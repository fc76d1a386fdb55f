"""No start leads to a step.

The step is in the drawing but never happens: work that somebody relies on is not done.
Of several steps in a row only the first is reported.

# Vaiheeseen ei pääse mistään aloituksesta

Vaihe on kaaviossa, mutta se ei koskaan tapahdu: työ, johon joku luottaa, jää tekemättä.
Peräkkäisistä vaiheista kerrotaan vain ensimmäinen.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      «seuranta»: {role: opettaja, title: Seuraa tuen vaikutusta, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: seuranta}
      seuranta: {role: opettaja, title: Seuraa tuen vaikutusta, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.flow.faults import FaultKind
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.lost import first_lost
from palveluketju.rules.questions.owing import owed
from palveluketju.rules.questions.play import faults
from palveluketju.rules.questions.stops import explains_loss, lost_senders
from palveluketju.rules.questions.ungiven import ungiven
from palveluketju.rules.questions.untold import lost_tellers, untold


def check(chain: ChainView) -> Iterator[Finding]:
    """The steps with which each part of the chain begins that no start leads to.

    Where a consent is passed by, the question for it is told with the handoff that goes without;
    so is a step that would tell somebody with the one after which nobody does, and one that
    would send a handoff again with the gap that it leaves.
    """
    lost = [] if explains_loss(chain) else first_lost(chain)
    told = set(_told_elsewhere(chain)) if lost else ()
    for name in lost:
        if name not in told:
            yield _finding(chain, name)


def _told_elsewhere(chain: ChainView) -> Iterator[str]:
    for passed in ungiven(chain):
        yield from passed.unreached
    for each in owed(chain):
        if untold(chain, each) is not None:
            yield from lost_tellers(chain, each)
    for fault in faults(chain, FaultKind.GAP):
        yield from lost_senders(chain, fault.name)


def _finding(chain: ChainView, name: str) -> Finding:
    return Finding(
        RULE.name,
        chain.at("steps", name).key,
        Message(
            fi=f"vaiheeseen '{name}' ei pääse mistään aloituksesta",
            en=f"no start leads to step '{name}'",
        ),
        Message(
            fi=f"lisää nuoli, esimerkiksi toiseen vaiheeseen 'next: {name}', tai poista vaihe",
            en=f"add an arrow, for instance 'next: {name}' to another step, or remove the step",
        ),
        tuple(_unused_ways(chain, name)),
    )


def _unused_ways(chain: ChainView, name: str) -> Iterator[Related]:
    """Answers that would lead to the step if somebody gave them."""
    for source, out in chain.outs():
        taken = any(arrow.at == out.at for arrow in chain.arrows)
        if out.target == name and out.label and source in chain.reached and not taken:
            yield Related(
                out.at,
                Message(
                    fi=f"mikään vaihe ei anna vastausta '{out.label}' (avain 'replies')",
                    en=f"no step gives the answer '{out.label}' (key 'replies')",
                ),
            )


RULE = Rule("step-unreachable", Severity.ERROR, __doc__, check)
