"""A consent has a weaker form than its ground wants.

Outsiders take part in a group only by a specific written consent (OHL 19 § 2 mom.): it names
them, so that the student knows whom they let in. A looser consent does not give that right.

# Suostumus on muodoltaan heikompi kuin sen peruste vaatii

Ulkopuolinen osallistuu ryhmään vain yksilöidyllä kirjallisella suostumuksella (OHL 19 § 2 mom.):
se nimeää osallistujat, jotta oppilas tietää, keiden kesken hänen asiaansa käsitellään. Väljempi
suostumus ei anna siihen oikeutta.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, asiantuntijaryhma]}
    steps:
      alku: {kind: start, role: kuraattori, title: Tarvitaan usean tukea, next: pyynto}
      pyynto:
        role: kuraattori
        title: Pyytää suostumuksen yhteistyötahon osallistumiseen
        with: [oppilas]
        duty: H-04
        asks:
          whom: oppilas
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
        ground: H-04
        needs: suostumus
        invites: [opettaja]
        cannot: jatkaa
        enough: Oppilas ja kuraattori
    consents:
      suostumus: {gives: oppilas, or: huoltaja, form: «any», for: Osallistuminen, ground: H-04}

`tehtavat.yaml`:

    format: 1
    duties:
      H-04:
        title: Muun yhteistyötahon osallistuminen asian käsittelyyn
        nature: right
        responsible: none-in-law
        basis: OHL 19 § 2 mom.
        consent: {form: specific-written, gives: [oppilas], or: [huoltaja]}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, asiantuntijaryhma]}
    steps:
      alku: {kind: start, role: kuraattori, title: Tarvitaan usean tukea, next: pyynto}
      pyynto:
        role: kuraattori
        title: Pyytää suostumuksen yhteistyötahon osallistumiseen
        with: [oppilas]
        duty: H-04
        asks:
          whom: oppilas
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
        ground: H-04
        needs: suostumus
        invites: [opettaja]
        cannot: jatkaa
        enough: Oppilas ja kuraattori
    consents:
      suostumus:
        gives: oppilas
        or: huoltaja
        form: specific-written
        for: Osallistuminen
        ground: H-04

`tehtavat.yaml`:

    format: 1
    duties:
      H-04:
        title: Muun yhteistyötahon osallistuminen asian käsittelyyn
        nature: right
        responsible: none-in-law
        basis: OHL 19 § 2 mom.
        consent: {form: specific-written, gives: [oppilas], or: [huoltaja]}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.words import ConsentForm
from palveluketju.rules.questions.forms import NAMES, lacking
from palveluketju.rules.questions.law import consent_there, forms_of, law_wants
from palveluketju.rules.questions.naming import joined, listed
from palveluketju.rules.questions.weak import Weak, weak


def check(chain: ChainView) -> Iterator[Finding]:
    """Each consent whose form is too weak, or each use of it that wants a stricter one."""
    for each in weak(chain):
        yield _finding(chain, each)


def _finding(chain: ChainView, found: Weak) -> Finding:
    form = chain.record.consents[found.consent].form
    wanted = lacking(form, forms_of(chain, found.duties))
    words = [f"'{each}' ({NAMES[each].fi})" for each in wanted]
    words_en = [f"'{each}' ({NAMES[each].en})" for each in wanted]
    said, law = _form(found.consent, form), law_wants(chain, found.duties)
    used = Message(fi="tähän suostumus ei riitä", en="the consent does not suffice for this")
    return Finding(
        RULE.name,
        found.at,
        Message(
            fi=f"{said.fi}, mutta {law.fi} muodon {joined(words).fi}",
            en=f"{said.en}, but {law.en} the form {joined(words_en).en}",
        ),
        _help(chain, wanted),
        (*consent_there(found.duties), *(Related(use, used) for use in found.uses)),
    )


def _form(name: str, form: ConsentForm | None) -> Message:
    if form is None:
        return Message(
            fi=f"suostumuksen '{name}' muotoa ei ole sanottu",
            en=f"the form of consent '{name}' is not stated",
        )
    return Message(
        fi=f"suostumuksen '{name}' muoto on '{form}' ({NAMES[form].fi})",
        en=f"the form of consent '{name}' is '{form}' ({NAMES[form].en})",
    )


def _help(chain: ChainView, wanted: tuple[ConsentForm, ...]) -> Message:
    ready = [
        name for name, consent in chain.record.consents.items() if not lacking(consent.form, wanted)
    ]
    if ready:
        names = listed(ready, "tai", "or")
        return Message(
            fi=f"käytä tässä suostumusta {names.fi}, tai kirjoita 'form: {wanted[0]}' ja pyydä "
            "suostumus siinä muodossa",
            en=f"use consent {names.en} here, or write 'form: {wanted[0]}' and ask for the consent "
            "in that form",
        )
    return Message(
        fi=f"kirjoita suostumukseen 'form: {wanted[0]}' ja pyydä se siinä muodossa",
        en=f"write 'form: {wanted[0]}' in the consent and ask for it in that form",
    )


RULE = Rule("consent-too-weak", Severity.ERROR, __doc__, check)
