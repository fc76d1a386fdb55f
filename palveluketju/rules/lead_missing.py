"""A group has met, its matter goes on, and on some path nobody is named to lead it.

Each member thinks that another sees to what was agreed. In student welfare the group names a
responsible person among its members (OHL 14 § 4 mom.).

# Ryhmä on kokoontunut, mutta jollakin polulla vastuuhenkilöä ei ole nimetty

Jokainen jäsen luulee toisen huolehtivan siitä, mitä sovittiin. Opiskeluhuollossa ryhmä nimeää
keskuudestaan vastuuhenkilön (OHL 14 § 4 mom.).

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [asiantuntijaryhma, kuraattori]}
    steps:
      alku: {kind: start, role: asiantuntijaryhma, title: Ryhmä kokoontuu, next: kokous}
      «kokous»: {role: asiantuntijaryhma, title: Sopii oppilaan tuesta, duty: R-14, next: monta}
      monta:
        kind: decision
        role: asiantuntijaryhma
        title: Antaako tukea moni?
        answers: {Kyllä: nimeaminen, Ei: tehtava}
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
from palveluketju.rules.questions.groups import met_at, names_no_lead
from palveluketju.rules.questions.misgrouped import is_misgrouped
from palveluketju.rules.questions.play import faults, standing, trace


def check(chain: ChainView) -> Iterator[Finding]:
    """Each group whose matter can go on without anybody named to lead it.

    Where a step is with a group that must not have the matter at all, that alone is told.
    Where a group that has to name its lead never does, lead-not-named tells of it.
    """
    if any(is_misgrouped(chain, step.role) for step in chain.steps.values()):
        return
    for fault in faults(chain, FaultKind.UNLED):
        if not names_no_lead(chain, fault.name):
            yield _finding(chain, fault)


def _finding(chain: ChainView, fault: Fault) -> Finding:
    at = chain.at("steps", met_at(chain, fault))
    record = chain.model.roles[fault.name]
    group = f"'{fault.name}' ({record.title.say(chain.language, chain.language)})"
    return Finding(
        RULE.name,
        at.key,
        Message(
            fi=f"ryhmä {group} kokoontuu ja asia voi jatkua ilman, että kukaan nimeää "
            "vastuuhenkilöä",
            en=f"group {group} meets and the matter can go on without anybody naming who leads it",
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
