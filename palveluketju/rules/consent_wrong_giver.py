"""A consent comes from somebody to whom the law does not give it.

In student welfare the student alone consents, whatever the age; the guardian only instead of a
student who cannot judge what the consent means (OHL 14 § 4 mom., 19 §). A consent of the wrong
person gives no right, and passes over the one whose matter it is.

# Suostumuksen antaa muu kuin se, jolle se lain mukaan kuuluu

Opiskeluhuollossa suostumuksen antaa oppilas yksin iästä riippumatta; huoltaja vain sellaisen
oppilaan sijasta, joka ei pysty arvioimaan suostumuksen merkitystä (OHL 14 § 4 mom., 19 §). Väärän
henkilön suostumus ei anna oikeutta, ja se ohittaa sen, jonka asiasta on kyse.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, asiantuntijaryhma]}
    steps:
      alku: {kind: start, role: kuraattori, title: Tarvitaan usean tukea, next: pyynto}
      pyynto:
        role: kuraattori
        title: Pyytää suostumuksen ryhmän kokoamiseen
        with: [huoltaja]
        duty: H-03
        asks:
          whom: huoltaja
          consent: suostumus
          given: kutsu
          refused: jatkaa
          unanswered: {after: 5 koulupäivää, to: jatkaa, status: proposal}
      jatkaa: {role: kuraattori, title: Tukee oppilasta ilman ryhmää, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Tuki on annettu}
      kokous:
        role: asiantuntijaryhma
        title: Sopii oppilaan tuesta
        names_lead: vastuuhenkilo
        next: sovittu
      sovittu: {kind: end, role: asiantuntijaryhma, title: Tuesta on sovittu}
    handoffs:
      kutsu:
        kind: invitation
        to: kokous
        carries: Oppilaan asia
        ground: H-03
        needs: suostumus
        invites: [opettaja]
        cannot: jatkaa
        enough: Oppilas ja kuraattori
    consents:
      suostumus: {gives: «huoltaja», form: any, for: Ryhmän kokoaminen, ground: H-03}

`tehtavat.yaml`:

    format: 1
    duties:
      H-03:
        title: Kutsu monialaiseen asiantuntijaryhmään
        nature: right
        responsible: none-in-law
        basis: [OHL 14 § 4 mom., OHL 19 § 1 mom.]
        consent: {form: any, gives: [oppilas], or: [huoltaja]}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, asiantuntijaryhma]}
    steps:
      alku: {kind: start, role: kuraattori, title: Tarvitaan usean tukea, next: pystyyko}
      pystyyko:
        kind: decision
        role: kuraattori
        title: Pystyykö oppilas arvioimaan suostumuksen merkityksen?
        with: [oppilas]
        answers: {Kyllä: pyynto, Ei: pyynto-huoltajalle}
      pyynto:
        role: kuraattori
        title: Pyytää suostumuksen oppilaalta
        with: [oppilas]
        duty: H-03
        asks:
          whom: oppilas
          consent: suostumus
          given: kutsu
          refused: jatkaa
          unanswered: {after: 5 koulupäivää, to: jatkaa, status: proposal}
      pyynto-huoltajalle:
        role: kuraattori
        title: Pyytää suostumuksen huoltajalta
        with: [huoltaja]
        duty: H-03
        asks:
          whom: huoltaja
          consent: suostumus
          given: kutsu
          refused: jatkaa
          unanswered: {after: 5 koulupäivää, to: jatkaa, status: proposal}
      jatkaa: {role: kuraattori, title: Tukee oppilasta ilman ryhmää, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Tuki on annettu}
      kokous:
        role: asiantuntijaryhma
        title: Sopii oppilaan tuesta
        names_lead: vastuuhenkilo
        next: sovittu
      sovittu: {kind: end, role: asiantuntijaryhma, title: Tuesta on sovittu}
    handoffs:
      kutsu:
        kind: invitation
        to: kokous
        carries: Oppilaan asia
        ground: H-03
        needs: suostumus
        invites: [opettaja]
        cannot: jatkaa
        enough: Oppilas ja kuraattori
    consents:
      suostumus:
        gives: oppilas
        or: huoltaja
        instead_when: Oppilas ei pysty arvioimaan suostumuksen merkitystä
        form: any
        for: Ryhmän kokoaminen
        ground: H-03

`tehtavat.yaml`:

    format: 1
    duties:
      H-03:
        title: Kutsu monialaiseen asiantuntijaryhmään
        nature: right
        responsible: none-in-law
        basis: [OHL 14 § 4 mom., OHL 19 § 1 mom.]
        consent: {form: any, gives: [oppilas], or: [huoltaja]}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.consents import own_grounds
from palveluketju.rules.questions.giving import (
    Giver,
    asked,
    gives_first,
    may_give,
    stated,
    wanted_by,
)
from palveluketju.rules.questions.law import consent_there, duty_named, givers
from palveluketju.rules.questions.ungiven import ungiven
from palveluketju.rules.questions.weak import misasked


def check(chain: ChainView) -> Iterator[Finding]:
    """Each consent that the wrong person gives, or only the one who may give it instead."""
    for name in chain.record.consents:
        duties = wanted_by(chain, name)
        strangers = list(_strangers(chain, name, duties))
        yield from strangers
        if not strangers:
            yield from _only_instead(chain, name, duties)


def _strangers(chain: ChainView, name: str, duties: Sequence[str]) -> Iterator[Finding]:
    """Those who may not give it at all, each once with every place where they are named."""
    wrong: dict[str, list[Giver]] = {}
    law: dict[str, str] = {}
    for giver in (*stated(chain, name), *asked(chain, name)):
        duty = next((each for each in duties if not may_give(chain, giver.role, each)), None)
        if duty is not None:
            law.setdefault(giver.role, duty)
            wrong.setdefault(giver.role, []).append(giver)
    for role, places in wrong.items():
        yield _finding(chain, name, law[role], places, alone=False)


def _only_instead(chain: ChainView, name: str, duties: Sequence[str]) -> Iterator[Finding]:
    """The one who may give it only instead, where nobody turns to whom the law asks first."""
    first, questions = stated(chain, name)[:1], asked(chain, name)
    if misasked(chain) or any(each.consent == name for each in ungiven(chain)):
        questions = ()  # Who else is meant to be asked is told first.
    for duty in duties:
        if _is_given_elsewhere(chain, name, duty):
            continue
        for places in (first, questions):
            if places and not any(gives_first(chain, giver.role, duty) for giver in places):
                role = places[0].role
                same = [giver for giver in (*places, *questions) if giver.role == role]
                yield _finding(chain, name, duty, list(dict.fromkeys(same)), alone=True)
                return


def _is_given_elsewhere(chain: ChainView, name: str, duty: str) -> bool:
    """Whether whom the law asks first gives another consent of the chain for the same duty."""
    return any(
        other != name
        and duty in (own_grounds(chain, consent) or wanted_by(chain, other))
        and any(gives_first(chain, giver.role, duty) for giver in stated(chain, other)[:1])
        for other, consent in chain.record.consents.items()
    )


def _finding(
    chain: ChainView, name: str, duty: str, places: Sequence[Giver], *, alone: bool
) -> Finding:
    role, law = places[0].role, givers(chain, (duty,))
    first = givers(chain, (duty,), instead=False)
    passed = Message(
        fi=f", ilman että sitä kysytään ensin: {first.fi}" if alone else "",
        en=f" and {first.en} is not asked first" if alone else "",
    )
    there = Message(fi="sama antaja myös tässä", en="the same giver here as well")
    return Finding(
        RULE.name,
        places[0].at,
        Message(
            fi=f"suostumuksen '{name}' antaisi '{role}'{passed.fi}; tehtävän "
            f"{duty_named(chain, duty)} mukaan sen antaa {law.fi}",
            en=f"consent '{name}' would be given by '{role}'{passed.en}; by duty "
            f"{duty_named(chain, duty)} it is given by {law.en}",
        ),
        Message(
            fi=f"merkitse antajaksi ('gives:') {first.fi} ja sijasta antajaksi ('or:') vain se, "
            "jonka laki nimeää; pyydä suostumus heiltä ('asks:', jossa 'whom:')",
            en=f"name {first.en} as the giver ('gives:'), and as who gives it instead ('or:') only "
            "whom the law names; ask them for it ('asks:' with 'whom:')",
        ),
        (*consent_there((duty,)), *(Related(giver.at, there) for giver in places[1:])),
    )


RULE = Rule("consent-wrong-giver", Severity.ERROR, __doc__, check)
