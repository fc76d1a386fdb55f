"""A chain carries out a duty, but not another one that the law attaches to it.

Some measures bring a duty along: a pupil whose attendance is denied has to be given the pupil
welfare that is needed (POL 36 h §). The duty is looked for on every path with the measure, before
and after it, and in the chains that this one is a part of. What may only happen at any time
(`anytime`) does not count.

# Ketjusta puuttuu tehtävä, joka seuraa toisesta

Joistakin toimista seuraa uusi tehtävä: oppilaalle, jolta opetus evätään, on järjestettävä
tarvittava oppilashuolto (POL 36 h §). Tehtävää etsitään jokaiselta polulta, jolla toimeen
ryhdytään, ennen sitä ja sen jälkeen, ja ketjuista, joiden osa tämä ketju on. Milloin tahansa
mahdollinen (`anytime`) ei riitä.

## Bad

`epaaminen.yaml`:

    format: 1
    chain: {id: epaaminen, title: Opetuksen epääminen, lanes: [rehtori]}
    steps:
      alku: {kind: start, role: rehtori, title: Oppilas käyttäytyy uhkaavasti, next: epaa}
      epaa: {role: rehtori, title: Epää opetuksen, duty: «epaaminen», next: tarvitaanko}
      tarvitaanko:
        kind: decision
        role: rehtori
        title: Palaako oppilas heti?
        answers: {Kyllä: loppu, Ei: huolehtii}
      huolehtii: {role: rehtori, title: Huolehtii tuesta, duty: oppilashuolto, next: loppu}
      loppu: {kind: end, role: rehtori, title: Oppilas on palannut}

`laki.yaml`:

    format: 1
    acts:
      POL: {number: 628/1998, title: Perusopetuslaki}
    duties:
      epaaminen:
        title: Opetuksen epääminen
        nature: right
        responsible: {person: [rehtori]}
        basis: POL 36 § 3 mom. (163/2022)
        entails: oppilashuolto
      oppilashuolto:
        title: Oppilashuolto opetuksen epäämisen yhteydessä
        responsible: {person: [rehtori]}
        basis: POL 36 h § (163/2022)

## Good

`epaaminen.yaml`:

    format: 1
    chain: {id: epaaminen, title: Opetuksen epääminen, lanes: [rehtori]}
    steps:
      alku: {kind: start, role: rehtori, title: Oppilas käyttäytyy uhkaavasti, next: epaa}
      epaa: {role: rehtori, title: Epää opetuksen, duty: epaaminen, next: huolehtii}
      huolehtii: {role: rehtori, title: Huolehtii tuesta, duty: oppilashuolto, next: loppu}
      loppu: {kind: end, role: rehtori, title: Oppilas on palannut}

`laki.yaml`:

    format: 1
    acts:
      POL: {number: 628/1998, title: Perusopetuslaki}
    duties:
      epaaminen:
        title: Opetuksen epääminen
        nature: right
        responsible: {person: [rehtori]}
        basis: POL 36 § 3 mom. (163/2022)
        entails: oppilashuolto
      oppilashuolto:
        title: Oppilashuolto opetuksen epäämisen yhteydessä
        responsible: {person: [rehtori]}
        basis: POL 36 h § (163/2022)
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity, Trace
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.carrying import path_after
from palveluketju.rules.questions.law import duties_of, duty_named
from palveluketju.rules.questions.naming import titled
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each duty that one of a step entails and that some path with the step leaves out.

    Each is told once, at the first such step. Silent where the chain could not be read whole.
    """
    seen: set[tuple[str, str]] = set()
    for step, duty in _done(chain) if not chain.record.broken else ():
        for entailed in chain.model.duties[duty].entails:
            if (duty, entailed) in seen or not _applies(chain, entailed):
                continue
            path = path_after(chain, step, entailed)
            if path is not None:
                seen.add((duty, entailed))
                yield _finding(chain, step, (duty, entailed), path)


def _done(chain: ChainView) -> Iterator[tuple[str, str]]:
    """Each step with each known duty that it carries out."""
    for name, step in chain.steps.items():
        for duty in duties_of(step):
            if duty in chain.model.duties:
                yield name, duty


def _applies(chain: ChainView, duty: str) -> bool:
    record = chain.model.duties.get(duty)
    return record is not None and chain.record.may_be_in(record.education)


def _finding(chain: ChainView, step: str, pair: tuple[str, str], path: Trace) -> Finding:
    duty, entailed = pair
    done, wanted = duty_named(chain, duty), duty_named(chain, entailed)
    index = chain.model.duties[duty].entails.index(entailed)
    at = Route.to("duties", duty, "entails", index)
    there = Message(fi="laki liittää tehtävän tähän", en="the law attaches the duty to this one")
    return Finding(
        RULE.name,
        chain.at("steps", step, "duty"),
        Message(
            fi=f"vaihe {titled(chain, step)} hoitaa tehtävän {done}, josta seuraa tehtävä "
            f"{wanted}, mutta ketjussa on polku, jolla sitä ei hoideta",
            en=f"step {titled(chain, step)} carries out duty {done}, which entails duty "
            f"{wanted}, but the chain has a path on which it is not carried out",
        ),
        Message(
            fi=f"lisää tälle polulle vaihe, jolla on 'duty: {entailed}'",
            en=f"add to this path a step with 'duty: {entailed}'",
        ),
        (Related(at, there),),
        path,
    )


RULE = Rule("entailed-duty-missing", Severity.ERROR, __doc__, check)
