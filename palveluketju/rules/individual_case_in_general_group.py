"""A single pupil's matter is handled in a group for matters of the whole community.

What concerns a single pupil is handled in an expert group that is gathered for the case, by
consent (OHL 14 § 4 mom.). The members of the school's general group have no right to it.

# Yksittäisen oppilaan asiaa käsitellään yhteisön yleisessä ryhmässä

Yksittäistä oppilasta koskeva asia käsitellään tapauskohtaisesti ja suostumuksella koottavassa
asiantuntijaryhmässä (OHL 14 § 4 mom.). Koulun yleisen ryhmän jäsenillä ei ole siihen oikeutta.

## Bad

`ryhma.yaml`:

    format: 1
    subjects:
      opiskeluhuolto: {title: Yksilökohtainen opiskeluhuolto, concerns: individual}
    actors:
      kouluryhma:
        title: Koulun opiskeluhuoltoryhmä
        type: group
        handles: community
        members: [rehtori, kuraattori, psykologi]
        lead: rehtori
    roles:
      kouluryhma: {title: Koulun opiskeluhuoltoryhmä, actor: kouluryhma}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, subject: opiskeluhuolto, lanes: [kouluryhma]}
    steps:
      alku: {kind: start, role: kouluryhma, title: Ryhmä kokoontuu, next: kasittely}
      kasittely: {role: «kouluryhma», title: Käsittelee oppilaan asian, next: loppu}
      loppu: {kind: end, role: kouluryhma, title: Tuesta on sovittu}

## Good

`ryhma.yaml`:

    format: 1
    subjects:
      opiskeluhuolto: {title: Yksilökohtainen opiskeluhuolto, concerns: individual}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, subject: opiskeluhuolto, lanes: [asiantuntijaryhma]}
    steps:
      alku: {kind: start, role: asiantuntijaryhma, title: Ryhmä kokoontuu, next: kasittely}
      kasittely: {role: asiantuntijaryhma, title: Käsittelee oppilaan asian, next: loppu}
      loppu: {kind: end, role: asiantuntijaryhma, title: Tuesta on sovittu}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing, Step
from palveluketju.model.words import Concern
from palveluketju.rules.questions.groups import general_groups
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each general group that the chain of an individual's matter brings it to, once."""
    subject = chain.model.subjects.get(chain.record.subject or "")
    if subject is None or subject.concerns is not Concern.INDIVIDUAL:
        return
    found: dict[str, list[Route]] = {}
    for at, party in _hands(chain):
        for group in general_groups(chain, party):
            found.setdefault(group, []).append(at)
    for group, places in found.items():
        yield _finding(chain, group, places)


def _hands(chain: ChainView) -> Iterator[tuple[Route, str | None]]:
    """Everybody into whose hands a chain gives the matter, those who work on it first."""
    doing = [(name, step) for name, step in chain.steps.items() if isinstance(step, Doing)]
    for name, step in (*doing, *chain.steps.items()):
        yield chain.at("steps", name, "role"), step.role
    for name, step in chain.steps.items():
        yield from _with(chain.at("steps", name, "with"), step)
    for name, handoff in chain.handoffs.items():
        at = chain.at("handoffs", name)
        yield from ((at / "invites" / i, role) for i, role in enumerate(handoff.invites))
        if handoff.to not in chain.steps:
            yield at / "to", handoff.to


def _with(at: Route, step: Step) -> Iterator[tuple[Route, str]]:
    for number, role in enumerate(step.with_ if isinstance(step, Doing) else ()):
        yield at / number, role


def _finding(chain: ChainView, group: str, places: list[Route]) -> Finding:
    record = chain.model.actors[group]
    title = record.title.say(chain.language, chain.language)
    first, *others = dict.fromkeys(places)
    there = Message(fi="ryhmän asiat sanotaan tässä", en="what the group handles is said here")
    also = Message(fi="sama ryhmä", en="the same group")
    return Finding(
        RULE.name,
        first,
        Message(
            fi=f"ketju koskee yksittäistä lasta, mutta asia annetaan ryhmälle '{group}' ({title}), "
            "joka käsittelee koko yhteisön asioita; yksittäisen oppilaan asia kuuluu "
            "tapauskohtaisesti koottavalle asiantuntijaryhmälle (OHL 14 § 4 mom.)",
            en=f"the chain concerns a single child, but the matter is given to group '{group}' "
            f"({title}), which handles matters of the whole community; a single pupil's matter "
            "belongs to an expert group gathered for the case (OHL 14 § 4 mom.)",
        ),
        Message(
            fi="vie asia suostumuksella koottavaan asiantuntijaryhmään tai yhdelle ammattilaiselle",
            en="bring the matter to an expert group gathered by consent, or to one professional",
        ),
        (
            Related(Route.to("actors", group, "handles"), there),
            *(Related(at, also) for at in others),
        ),
    )


RULE = Rule("individual-case-in-general-group", Severity.ERROR, __doc__, check)
