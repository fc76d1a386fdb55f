"""A duty by law says neither whose it is nor that the law names nobody.

Then no chain can be held against it. Where the law names nobody, as with the one who convenes a
group of experts, that is worth knowing too (OHL 14 § 4 mom.).

# Lakiin perustuva tehtävä ei kerro, kenelle se kuuluu

Silloin mitään ketjua ei voi verrata siihen. Jos laki ei nimeä ketään, kuten asiantuntijaryhmän
kokoonkutsujaa, sekin on tärkeä tieto (OHL 14 § 4 mom.).

## Bad

`laki.yaml`:

    format: 1
    duties:
      «poissaolot»:
        title: Poissaoloihin puuttuminen
        basis: OHL 9 § 1 mom.

## Good

`laki.yaml`:

    format: 1
    duties:
      poissaolot:
        title: Poissaoloihin puuttuminen
        basis: OHL 9 § 1 mom.
        responsible: education-provider
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.workspace import Workspace
from palveluketju.model.words import Status
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each duty that cites the law and has no responsible party."""
    for name, duty in workspace.model.duties.items():
        if duty.responsible is None and duty.basis and duty.status is Status.LAW:
            yield _finding(name)


def _finding(name: str) -> Finding:
    return Finding(
        RULE.name,
        Route.to("duties", name).key,
        Message(
            fi=f"tehtävä '{name}' perustuu lakiin, mutta siinä ei sanota, kenelle se kuuluu",
            en=f"duty '{name}' rests on law, but does not say whose it is",
        ),
        Message(
            fi="lisää 'responsible:' ja toimijatyyppi tai roolit, tai 'responsible: none-in-law', "
            "jos laki ei nimeä ketään",
            en="add 'responsible:' with a type of actor or roles, or 'responsible: none-in-law' if "
            "the law names nobody",
        ),
    )


RULE = Rule("duty-without-responsible", Severity.ERROR, __doc__, check)
