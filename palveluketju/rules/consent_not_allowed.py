"""A consent is asked for where the law obliges without one.

A duty to give information holds whether or not anybody agrees: the notice of a child in need (LSL
25 § 1 mom.), the school's contact with student welfare (OHL 16 §). A consent before it would make
the child's protection depend on a yes.

# Suostumusta vaaditaan, vaikka laki velvoittaa ilman sitä

Velvollisuus antaa tieto pätee, suostuipa kukaan tai ei: lastensuojeluilmoitus (LSL 25 § 1 mom.),
koulun yhteydenotto opiskeluhuoltoon (OHL 16 §). Sen eteen asetettu suostumus tekisi lapsen
suojelun jonkun myönnytyksestä riippuvaksi.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: opettaja, title: Opettaja saa tiedon lapsesta, next: pyynto}
      pyynto:
        role: opettaja
        title: Pyytää huoltajalta suostumuksen
        with: [huoltaja]
        asks:
          whom: huoltaja
          consent: suostumus
          given: ilmoittaa
          refused: jatkaa
          unanswered: {after: 1 koulupäivä, to: jatkaa, status: proposal}
      ilmoittaa:
        role: opettaja
        title: Ilmoittaa lapsesta lastensuojeluun
        duty: H-12b
        sends: ilmoitus
        next: jatkaa
      jatkaa: {kind: end, role: opettaja, title: Oma tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi lapsen tilanteen, next: loppu}
      loppu: {kind: end, role: sosiaalityontekija, title: Tilanne on arvioitu}
    handoffs:
      ilmoitus:
        kind: notification
        to: arvio
        carries: Lapsen tilanne
        ground: H-12b
        needs: «suostumus»
    consents:
      suostumus: {gives: huoltaja, form: any, for: Ilmoituksen tekeminen}

`tehtavat.yaml`:

    format: 1
    duties:
      H-12b:
        title: Yhteydenotto lastensuojeluilmoituksen sijasta
        responsible: {person: [opettaja, rehtori, kuraattori]}
        basis: [SHL 35 § 4 mom., LSL 25 § 1 mom.]
        consent: {form: none}
        attaches: true

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: opettaja, title: Opettaja saa tiedon lapsesta, next: ilmoittaa}
      ilmoittaa:
        role: opettaja
        title: Ilmoittaa lapsesta lastensuojeluun
        duty: H-12b
        sends: ilmoitus
        next: kertoo
      kertoo:
        role: opettaja
        title: Kertoo huoltajalle ilmoituksesta
        with: [huoltaja]
        next: jatkaa
      jatkaa: {kind: end, role: opettaja, title: Oma tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi lapsen tilanteen, next: loppu}
      loppu: {kind: end, role: sosiaalityontekija, title: Tilanne on arvioitu}
    handoffs:
      ilmoitus: {kind: notification, to: arvio, carries: Lapsen tilanne, ground: H-12b}

`tehtavat.yaml`:

    format: 1
    duties:
      H-12b:
        title: Yhteydenotto lastensuojeluilmoituksen sijasta
        responsible: {person: [opettaja, rehtori, kuraattori]}
        basis: [SHL 35 § 4 mom., LSL 25 § 1 mom.]
        consent: {form: none}
        attaches: true
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.demands import Demand, Way, demands
from palveluketju.rules.questions.law import consent_there, duty_named
from palveluketju.rules.questions.naming import joined, titled

_WHAT: Mapping[Way, Message] = {
    Way.NEEDED: Message(
        fi="siirto {name} vaatii suostumuksen '{consent}'",
        en="handoff {name} needs consent '{consent}'",
    ),
    Way.ASKED: Message(
        fi="vaihe {name} pyytää suostumuksen '{consent}'",
        en="step {name} asks for consent '{consent}'",
    ),
    Way.BEFORE: Message(
        fi="vaiheeseen {name} pääsee vain, jos suostumus '{consent}' annetaan",
        en="step {name} is reached only if consent '{consent}' is given",
    ),
}


def check(chain: ChainView) -> Iterator[Finding]:
    """Each consent that stands before what the law obliges to do without one."""
    for consent, places in demands(chain).items():
        yield _finding(chain, consent, places)


def _finding(chain: ChainView, consent: str, places: list[Demand]) -> Finding:
    first, name = places[0], titled(chain, places[0].name)
    law = _law(chain, first.duties)
    what = _WHAT[first.way]
    here = Message(fi="samaa suostumusta vaaditaan tässä", en="the same consent is demanded here")
    others = dict.fromkeys(each.at for each in places[1:] if each.at != first.at)
    return Finding(
        RULE.name,
        first.at,
        Message(
            fi=f"{what.fi.format(name=name, consent=consent)}, vaikka {law.fi}",
            en=f"{what.en.format(name=name, consent=consent)}, though {law.en}",
        ),
        _help(first.way),
        (*consent_there(first.duties), *(Related(at, here) for at in others)),
    )


def _law(chain: ChainView, duties: tuple[str, ...]) -> Message:
    law = joined([duty_named(chain, duty) for duty in duties])
    if len(duties) == 1:
        return Message(
            fi=f"{law.fi} on velvollisuus, joka täytetään ilman suostumusta",
            en=f"{law.en} is a duty that is met without a consent",
        )
    return Message(
        fi=f"{law.fi} ovat velvollisuuksia, jotka täytetään ilman suostumusta",
        en=f"{law.en} are duties that are met without a consent",
    )


def _help(way: Way) -> Message:
    if way is Way.NEEDED:
        return Message(
            fi="poista siirrosta 'needs:', ja vie asia siirtoon kysymättä suostumusta",
            en="remove 'needs:' from the handoff, and lead the matter to it without asking",
        )
    return Message(
        fi="vie asia velvollisuuteen kysymättä suostumusta; muuhun tarvittava suostumus pyydetään "
        "omassa vaiheessaan velvollisuuden jälkeen tai rinnalla",
        en="lead the matter to the duty without asking; a consent that something else needs is "
        "asked for in a step of its own, after the duty or beside it",
    )


RULE = Rule("consent-not-allowed", Severity.ERROR, __doc__, check)
