"""A group that must name its lead works on a matter that goes on, and no step names one.

The expert group names a responsible person from among itself (OHL 14 § 4 mom.). It is that
person who records what was agreed and sees to it.

# Ryhmä, jonka on nimettävä vastuuhenkilö, ei nimeä ketään

Asiantuntijaryhmä nimeää keskuudestaan vastuuhenkilön (OHL 14 § 4 mom.). Hän kirjaa, mitä
sovittiin, ja huolehtii siitä.

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

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.groups import groups_of, met_at, names_no_lead
from palveluketju.rules.questions.misgrouped import is_misgrouped
from palveluketju.rules.questions.play import faults, standing, trace
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each group that has to name its lead, in a chain that goes on without ever naming one.

    Where a step is with a group that must not have the matter at all, that alone is told.
    """
    if any(is_misgrouped(chain, step.role) for step in chain.steps.values()):
        return
    for fault in faults(chain, FaultKind.UNLED):
        if names_no_lead(chain, fault.name):
            yield _finding(chain, fault)


def _finding(chain: ChainView, fault: Fault) -> Finding:
    at = chain.at("steps", met_at(chain, fault))
    title = chain.model.roles[fault.name].title.say(chain.language, chain.language)
    group = groups_of(chain.model, chain.parties, fault.name)[0]
    there = Message(fi="ryhmä nimeää vastuuhenkilön", en="the group names its lead")
    return Finding(
        RULE.name,
        at.key,
        Message(
            fi=f"ryhmä '{fault.name}' ({title}) käsittelee asiaa ja asia jatkuu, mutta mikään "
            "vaihe ei nimeä vastuuhenkilöä; ryhmä nimeää hänet keskuudestaan (OHL 14 § 4 mom.)",
            en=f"group '{fault.name}' ({title}) works on the matter and it goes on, but no step "
            "names who leads it; the group names its lead from among itself (OHL 14 § 4 mom.)",
        ),
        Message(
            fi="lisää ryhmän vaiheeseen 'names_lead:' ja rooli, joka nimetään vastuuhenkilöksi",
            en="add 'names_lead:' and the role that is named to lead to a step of the group",
        ),
        (
            Related(Route.to("actors", group, "lead"), there),
            *standing(chain, fault.state, at),
        ),
        trace(chain, fault),
    )


RULE = Rule("lead-not-named", Severity.WARNING, __doc__, check)
