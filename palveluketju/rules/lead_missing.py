"""A group has met, its matter goes on, and nobody is named to lead it.

Each member thinks that another sees to what was agreed. In student welfare the group names a
responsible person among its members (OHL 14 § 4 mom.).

# Ryhmä on kokoontunut, mutta vastuuhenkilöä ei ole nimetty

Jokainen jäsen luulee toisen huolehtivan siitä, mitä sovittiin. Opiskeluhuollossa ryhmä nimeää
keskuudestaan vastuuhenkilön (OHL 14 § 4 mom.).

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [asiantuntijaryhma, kuraattori]}
    steps:
      alku: {kind: start, role: asiantuntijaryhma, title: Ryhmä kokoontuu, next: kokous}
      «kokous»: {role: asiantuntijaryhma, title: Sopii oppilaan tuesta, duty: R-14, next: tehtava}
      tuki: {role: kuraattori, title: Antaa sovitun tuen, duty: R-16, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Tuki on annettu}
    handoffs:
      tehtava: {kind: agreed, to: tuki, carries: Ryhmässä sovittu tuki}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [asiantuntijaryhma, kuraattori]}
    steps:
      alku: {kind: start, role: asiantuntijaryhma, title: Ryhmä kokoontuu, next: kokous}
      kokous: {role: asiantuntijaryhma, title: Sopii oppilaan tuesta, duty: R-14, next: nimeaminen}
      nimeaminen:
        role: asiantuntijaryhma
        title: Nimeää keskuudestaan vastuuhenkilön
        duty: R-14
        names_lead: vastuuhenkilo
        next: tehtava
      tuki: {role: kuraattori, title: Antaa sovitun tuen, duty: R-16, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Tuki on annettu}
    handoffs:
      tehtava: {kind: agreed, to: tuki, carries: Ryhmässä sovittu tuki}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Task
from palveluketju.rules.questions.play import faults, standing, trace


def check(chain: ChainView) -> Iterator[Finding]:
    """Each group whose matter can go on without anybody named to lead it."""
    for fault in faults(chain, FaultKind.UNLED):
        yield _finding(chain, fault)


def _finding(chain: ChainView, fault: Fault) -> Finding:
    steps = chain.steps.items()
    first = next(name for name, step in steps if isinstance(step, Task) and step.role == fault.name)
    at = chain.at("steps", first)
    record = chain.model.roles[fault.name]
    group = f"'{fault.name}' ({record.title.say(chain.language, chain.language)})"
    return Finding(
        RULE.name,
        at.key,
        Message(
            fi=f"ryhmä {group} kokoontuu ja asia jatkuu, mutta kukaan ei nimeä vastuuhenkilöä",
            en=f"group {group} meets and the matter goes on, but nobody names who leads it",
        ),
        Message(
            fi="lisää ryhmän viimeiseen vaiheeseen 'names_lead:' ja rooli, joka nimetään "
            "vastuuhenkilöksi",
            en="add 'names_lead:' and the role that is named to lead to the last step of the group",
        ),
        tuple(standing(chain, fault.state, at)),
        trace(chain, fault),
    )


RULE = Rule("lead-missing", Severity.HINT, __doc__, check)
