"""A chain leaves out a duty that the law requires in its subject.

Nobody misses what the description does not show. A chain on bullying without telling the guardians,
or on absence without asking why, leaves a child out (for instance POL 29 § 7 mom., 26 § 2 mom.).
A requirement with `always: true` must be met on every path of the chain.

# Ketjusta puuttuu tehtävä, jota laki sen aiheessa vaatii

Kukaan ei kaipaa sitä, mitä kuvauksessa ei ole. Kiusaamisketju, jossa huoltajille ei kerrota, tai
poissaoloketju, jossa syytä ei kysytä, jättää lapsen välistä (esimerkiksi POL 29 § 7 mom.,
26 § 2 mom.). Vaatimus, jolla on `always: true`, on hoidettava ketjun jokaisella polulla.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Kiusaaminen lopetetaan, subject: «kiusaaminen», lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Opettaja saa tiedon kiusaamisesta, next: selvitys}
      selvitys: {role: opettaja, title: Selvittää tapahtuneen, next: loppu}
      loppu: {kind: end, role: opettaja, title: Kiusaaminen on lopetettu}

`laki.yaml`:

    format: 1
    acts:
      POL: {number: 628/1998, title: Perusopetuslaki}
    duties:
      huoltajille:
        title: Kiusaamisesta kertominen huoltajille
        responsible: {person: [opettaja]}
        basis: POL 29 § 7 mom. (163/2022)
    subjects:
      kiusaaminen:
        title: Kiusaaminen
        requires: [huoltajille]

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Kiusaaminen lopetetaan, subject: kiusaaminen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Opettaja saa tiedon kiusaamisesta, next: selvitys}
      selvitys: {role: opettaja, title: Selvittää tapahtuneen, duty: huoltajille, next: loppu}
      loppu: {kind: end, role: opettaja, title: Kiusaaminen on lopetettu}

`laki.yaml`:

    format: 1
    acts:
      POL: {number: 628/1998, title: Perusopetuslaki}
    duties:
      huoltajille:
        title: Kiusaamisesta kertominen huoltajille
        responsible: {person: [opettaja]}
        basis: POL 29 § 7 mom. (163/2022)
    subjects:
      kiusaaminen:
        title: Kiusaaminen
        requires: [huoltajille]
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from palveluketju.findings import Finding, Message, Related, Rule, Severity, Trace
from palveluketju.graph.chain import ChainView
from palveluketju.graph.family import family, is_top
from palveluketju.model.chain import Chain
from palveluketju.model.duty import Requirement
from palveluketju.model.step import Doing
from palveluketju.rules.questions.carrying import path_without
from palveluketju.rules.questions.law import duty_named
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each duty that the subject requires and no page of the chain's family carries out.

    Also each that it requires always, with a path on which it is not. Told at the page above
    all others. Silent while some page could not be read whole.
    """
    known = chain.model.subjects.get(chain.record.subject or "")
    if known is None or not is_top(chain.record, chain.model):
        return
    pages = family(chain.record, chain.model)
    if any(page.broken for page in pages):
        return
    carried = {duty for page in pages for duty in _carried(page)}
    for index, requirement in enumerate(known.requires):
        if not _applies(chain, requirement):
            continue
        if requirement.duty not in carried:
            yield _missing(chain, index, requirement.duty)
        elif requirement.always and (path := path_without(chain, requirement.duty)) is not None:
            yield _left_out(chain, index, requirement.duty, path)


def _applies(chain: ChainView, requirement: Requirement) -> bool:
    is_known = requirement.duty in chain.model.duties
    return is_known and chain.record.may_be_in(requirement.education)


def _carried(page: Chain) -> Iterator[str]:
    for step in page.steps.values():
        yield from (duty for _, duty in step.duties) if isinstance(step, Doing) else ()
    for handoff in page.handoffs.values():
        yield from handoff.ground
    yield from (each.duty for each in page.anytime.values() if each.duty)


def _missing(chain: ChainView, index: int, duty: str) -> Finding:
    return _finding(
        chain,
        index,
        Message(
            fi=f"{_demand(chain, duty).fi}, mutta mikään vaihe tai siirto ei hoida sitä",
            en=f"{_demand(chain, duty).en}, but no step or handoff carries it out",
        ),
        Message(
            fi=f"lisää vaihe, jolla on 'duty: {duty}', tähän ketjuun tai johonkin sen osaan",
            en=f"add a step with 'duty: {duty}' to this chain or to one of its parts",
        ),
    )


def _left_out(chain: ChainView, index: int, duty: str, path: Trace) -> Finding:
    found = _finding(
        chain,
        index,
        Message(
            fi=f"{_demand(chain, duty).fi} aina, mutta ketjussa on polku, jolla sitä ei hoideta",
            en=f"{_demand(chain, duty).en} always, but the chain has a path on which it is not "
            "carried out",
        ),
        Message(
            fi=f"lisää tälle polulle vaihe, jolla on 'duty: {duty}'",
            en=f"add to this path a step with 'duty: {duty}'",
        ),
    )
    return replace(found, trace=path)


def _demand(chain: ChainView, duty: str) -> Message:
    subject = chain.record.subject or ""
    title = chain.model.subjects[subject].title.say(chain.language, chain.language)
    name = duty_named(chain, duty)
    return Message(
        fi=f"ketjun aiheessa '{subject}' ({title}) vaaditaan tehtävä {name}",
        en=f"subject '{subject}' ({title}) of the chain requires duty {name}",
    )


def _finding(chain: ChainView, index: int, message: Message, help_: Message) -> Finding:
    there = Message(fi="tehtävää vaaditaan tässä", en="the duty is required here")
    at = Route.to("subjects", chain.record.subject or "", "requires", index)
    return Finding(RULE.name, chain.at("subject"), message, help_, (Related(at, there),))


RULE = Rule("required-duty-missing", Severity.ERROR, __doc__, check)
