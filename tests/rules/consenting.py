"""A chain in which a consent is asked for and a contact rests on it, with the duties it needs."""

from __future__ import annotations

from support.chains import chain

LAW = """
format: 1
duties:
  ryhma:
    title: Ryhmän kokoaminen
    nature: right
    responsible: none-in-law
    basis: OHL 19 § 1 mom.
    consent: {form: any, gives: [oppilas], or: [huoltaja]}
    attaches: true
  ulkopuoliset:
    title: Ulkopuolisten osallistuminen
    nature: right
    responsible: none-in-law
    basis: OHL 19 § 2 mom.
    consent: {form: specific-written, gives: [oppilas], or: [huoltaja]}
    attaches: true
  ohjaus:
    title: Ohjaus tai yhteydenotto suostumuksella
    responsible: {person: [kuraattori, opettaja]}
    basis: SHL 35 § 1 mom.
    consent: {form: any, gives: [oppilas], or: [huoltaja]}
    attaches: true
  ilmoitus:
    title: Ilmoitus ilman suostumusta
    responsible: {person: [kuraattori, opettaja]}
    basis: SHL 35 § 2 mom.
    consent: {form: none}
    attaches: true
  pyydetyt:
    title: Tietojen antaminen pyynnöstä
    responsible: {shared: [education-provider, wellbeing-services-county]}
    basis: SHL 35 § 3 mom.
    consent: {form: none}
    attaches: true
  valttamattomat:
    title: Välttämättömien tietojen antaminen
    nature: right
    responsible: none-in-law
    basis: OHL 23 § 2 mom.
    consent: {form: none}
    attaches: true
  luovutus:
    title: Potilastietojen luovutus
    nature: right
    responsible: none-in-law
    basis: OHL 23 § 3 mom.
    consent: {form: disclosure-permit, gives: [oppilas]}
    attaches: true
  avoin: {title: Muu tehtävä, responsible: none-in-law, attaches: true}
"""
HEARD = "acknowledge: {within: 1 koulupäivä}, unanswered: {after: 2 koulupäivää, to: jatkaa}"
EXITS = "given: yhteys, refused: jatkaa, unanswered: {after: 5 koulupäivää, to: jatkaa}"
CONSENT = "gives: oppilas, or: huoltaja, form: any"


def contact(
    handoff: str,
    *,
    asks: str = f"whom: oppilas, consent: lupa, {EXITS}",
    consent: str = CONSENT,
    work: str = "",
) -> str:
    """A counsellor asks for a consent and contacts social care; `handoff` is what that rests on.

    Without `asks` the counsellor asks for nothing; `work` is said of the step that contacts.
    """
    question = f"pyynto: {{role: kuraattori, with: [oppilas], asks: {{{asks}}}}}\n" if asks else ""
    return chain(
        f"alku: {{kind: start, role: kuraattori, next: {'pyynto' if asks else 'yhteys'}}}\n"
        f"{question}"
        f"yhteys: {{role: kuraattori, {work}sends: viesti, next: jatkaa}}\n"
        "jatkaa: {kind: end, role: kuraattori}\n"
        "arvio: {role: sosiaalityontekija, next: loppu}\n"
        "loppu: {kind: end, role: sosiaalityontekija}\n",
        f"viesti: {{kind: contact, to: arvio, carries: Tuen tarve, {handoff}}}",
        consents=f"lupa: {{{consent}}}",
    )
