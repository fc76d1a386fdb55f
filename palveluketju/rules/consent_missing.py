"""A handoff goes without the consent that its ground wants.

Some grounds hold only by consent: a group gathers for one student's matter only if the student
agrees (OHL 14 § 4 mom., 19 §), and social care is contacted by consent (SHL 35 § 1 mom.).
Without it the information is given against the law. To guide a person needs no consent.

# Siirto lähtee ilman suostumusta, jonka sen peruste vaatii

Osa perusteista pätee vain suostumuksella: yksittäisen oppilaan asiaan kootaan ryhmä vain, jos
oppilas suostuu (OHL 14 § 4 mom., 19 §), ja sosiaalihuoltoon otetaan yhteyttä suostumuksella
(SHL 35 § 1 mom.). Ilman sitä tieto annetaan lain vastaisesti. Ohjaaminen ei vaadi suostumusta.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: kuraattori, title: Sosiaalihuollon tarve on ilmeinen, next: yhteys}
      yhteys:
        role: kuraattori
        title: Ottaa yhteyttä sosiaalihuoltoon
        sends: yhteydenotto
        next: jatkaa
      jatkaa: {kind: end, role: kuraattori, title: Oma tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi tuen tarpeen, next: loppu}
      loppu: {kind: end, role: sosiaalityontekija, title: Tuen tarve on arvioitu}
    handoffs:
      «yhteydenotto»: {kind: contact, to: arvio, carries: Tuen tarve, ground: H-13}

`tehtavat.yaml`:

    format: 1
    duties:
      H-13:
        title: Ohjaaminen hakemaan sosiaalipalveluja tai yhteydenotto suostumuksella
        responsible: {person: [kuraattori, opettaja]}
        basis: SHL 35 § 1 mom.
        consent: {form: any, gives: [oppilas], or: [huoltaja]}
        attaches: true

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: kuraattori, title: Sosiaalihuollon tarve on ilmeinen, next: pyynto}
      pyynto:
        role: kuraattori
        title: Pyytää oppilaalta suostumuksen
        with: [oppilas]
        asks:
          whom: oppilas
          consent: suostumus
          given: yhteys
          refused: jatkaa
          unanswered: {after: 5 koulupäivää, to: jatkaa, status: proposal}
      yhteys:
        role: kuraattori
        title: Ottaa yhteyttä sosiaalihuoltoon
        sends: yhteydenotto
        next: jatkaa
      jatkaa: {kind: end, role: kuraattori, title: Oma tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi tuen tarpeen, next: loppu}
      loppu: {kind: end, role: sosiaalityontekija, title: Tuen tarve on arvioitu}
    handoffs:
      yhteydenotto:
        kind: contact
        to: arvio
        carries: Tuen tarve
        ground: H-13
        needs: suostumus
    consents:
      suostumus: {gives: oppilas, or: huoltaja, form: any, for: Yhteydenotto, ground: H-13}

`tehtavat.yaml`:

    format: 1
    duties:
      H-13:
        title: Ohjaaminen hakemaan sosiaalipalveluja tai yhteydenotto suostumuksella
        responsible: {person: [kuraattori, opettaja]}
        basis: SHL 35 § 1 mom.
        consent: {form: any, gives: [oppilas], or: [huoltaja]}
        attaches: true
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.consents import wanting
from palveluketju.rules.questions.forms import lacking
from palveluketju.rules.questions.grounds import groundless
from palveluketju.rules.questions.law import consent_there, forms_of, givers, law_wants
from palveluketju.rules.questions.naming import listed, titled


def check(chain: ChainView) -> Iterator[Finding]:
    """Each handoff that some step sends without the consent that its ground wants."""
    without_ground = {name for name, _ in groundless(chain)}
    for name, handoff in chain.handoffs.items():
        if handoff.needs or name in without_ground or not chain.senders(name):
            continue
        if handoff.to is None:
            continue  # whom it discloses to is not known: handoff-without-receiver tells of it
        if duties := wanting(chain, name):
            yield _finding(chain, name, duties)


def _finding(chain: ChainView, name: str, duties: tuple[str, ...]) -> Finding:
    law = law_wants(chain, duties)
    giver = givers(chain, duties)
    sender = chain.senders(name)[0]
    there = Message(fi="siirto lähtee tästä vaiheesta", en="the handoff leaves from this step")
    return Finding(
        RULE.name,
        chain.at("handoffs", name).key,
        Message(
            fi=f"siirto {titled(chain, name)} lähtee ilman suostumusta, jota {law.fi}; "
            f"sen antaa {giver.fi}",
            en=f"handoff {titled(chain, name)} goes without the consent that {law.en}; "
            f"it is given by {giver.en}",
        ),
        _help(chain, duties),
        (*consent_there(duties), Related(chain.at("steps", sender).key, there)),
    )


def _help(chain: ChainView, duties: tuple[str, ...]) -> Message:
    forms = forms_of(chain, duties)
    ready = [
        name
        for name, consent in chain.record.consents.items()
        if set(consent.ground) & set(duties) and not lacking(consent.form, forms)
    ]
    if ready:
        names = listed(ready, "tai", "or")
        return Message(
            fi=f"lisää siirtoon 'needs:' ja suostumus {names.fi}, ja vie asia siirtoon vasta, "
            "kun suostumus on annettu",
            en=f"add 'needs:' and consent {names.en} to the handoff, and lead the matter to it "
            "only when the consent is given",
        )
    return Message(
        fi="lisää osaan 'consents' suostumus, pyydä se vaiheessa ('asks:', jossa 'consent:') ja "
        "lisää siirtoon 'needs:'; jos asiakasta vain ohjataan, siirron laji on 'guidance'",
        en="add a consent to 'consents', ask for it in a step ('asks:' with 'consent:') and add "
        "'needs:' to the handoff; where a client is only guided, the kind is 'guidance'",
    )


RULE = Rule("consent-missing", Severity.ERROR, __doc__, check)
