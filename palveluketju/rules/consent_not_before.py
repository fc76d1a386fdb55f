"""A handoff that needs a consent can go before the consent is given.

A consent that comes afterwards protects nobody: the information is out already. So it must be
given before on every path, also where it is asked for and refused or not answered (OHL 14 § 4
mom., 19 §, SHL 35 § 1 mom.).

# Siirto voi lähteä, ennen kuin sen vaatima suostumus on annettu

Jälkikäteen annettu suostumus ei suojaa ketään: tieto on jo annettu. Siksi suostumus on annettava
ennen siirtoa jokaisella polulla, myös silloin kun sitä pyydetään eikä sitä anneta tai pyyntöön ei
vastata (OHL 14 § 4 mom., 19 §, SHL 35 § 1 mom.).

## Bad

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
          unanswered: {after: 5 koulupäivää, to: yhteys, status: proposal}
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
        needs: «suostumus»
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

from collections.abc import Iterable, Iterator, Mapping

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.consents import wanting
from palveluketju.rules.questions.law import consent_there, law_wants
from palveluketju.rules.questions.naming import titled
from palveluketju.rules.questions.ungiven import Lack, Ungiven, unasked, ungiven, unknown_elsewhere

_WHY: Mapping[Lack, Message] = {
    Lack.NOT_ASKED: Message(fi="sitä ei ole pyydetty", en="it has not been asked for"),
    Lack.NOT_ANSWERED: Message(
        fi="vaiheen {asker} pyyntöön ei ole vielä vastattu",
        en="what step {asker} asks has not been answered yet",
    ),
    Lack.REFUSED: Message(
        fi="vaiheessa {asker} sitä ei anneta", en="it is not given in step {asker}"
    ),
    Lack.NO_ANSWER: Message(
        fi="vaiheen {asker} pyyntöön ei vastata", en="what step {asker} asks is not answered"
    ),
}


def check(chain: ChainView) -> Iterator[Finding]:
    """Each consent without which a handoff that needs it can go, on the nearest such path."""
    for consent, handoffs in unasked(chain):
        yield _never(chain, consent, handoffs)
    for consent, handoffs in unknown_elsewhere(chain):
        yield _nowhere(chain, consent, handoffs)
    for each in ungiven(chain):
        yield _sometimes(chain, each)


def _never(chain: ChainView, consent: str, handoffs: list[str]) -> Finding:
    first, *others = handoffs
    law = _law(chain, first)
    return Finding(
        RULE.name,
        chain.at("handoffs", first, "needs"),
        Message(
            fi=f"siirto {titled(chain, first)} tarvitsee suostumuksen '{consent}'{law.fi}, mutta "
            "mikään tämän ketjun vaihe ei pyydä sitä",
            en=f"handoff {titled(chain, first)} needs consent '{consent}'{law.en}, but no step of "
            "this chain asks for it",
        ),
        Message(
            fi="pyydä suostumus vaiheessa ennen siirtoa ('asks:', jossa 'consent:', 'given:' ja "
            "'refused:'); jos se on annettu jo toisessa ketjussa, kirjoita suostumukseen "
            "'given_in:' ja se ketju",
            en="ask for the consent in a step before the handoff ('asks:' with 'consent:', "
            "'given:' and 'refused:'); if it was given in another chain, write 'given_in:' and "
            "that chain in the consent",
        ),
        tuple(_related(chain, consent, first, others)),
    )


def _nowhere(chain: ChainView, consent: str, handoffs: list[str]) -> Finding:
    first, *others = handoffs
    law, where = _law(chain, first), chain.record.consents[consent].given_in
    return Finding(
        RULE.name,
        chain.at("consents", consent, "given_in"),
        Message(
            fi=f"siirto {titled(chain, first)} tarvitsee suostumuksen '{consent}'{law.fi}, mutta "
            f"ketju '{where}' ei pyydä sellaista",
            en=f"handoff {titled(chain, first)} needs consent '{consent}'{law.en}, but chain "
            f"'{where}' asks for no such consent",
        ),
        Message(
            fi="nimeä ketju, joka pyytää suostumuksen samalla tunnuksella tai samalla "
            "perusteella ('ground:'), tai pyydä suostumus tässä ketjussa",
            en="name a chain that asks for the consent by the same id or on the same ground "
            "('ground:'), or ask for the consent in this chain",
        ),
        tuple(_related(chain, consent, first, others)),
    )


def _sometimes(chain: ChainView, found: Ungiven) -> Finding:
    first, consent, why = found.handoff, found.consent, _WHY[found.lack]
    asker = titled(chain, found.asker) if found.asker else ""
    law = _law(chain, first)
    return Finding(
        RULE.name,
        chain.at("handoffs", first, "needs"),
        Message(
            fi=f"siirto {titled(chain, first)} lähtee ilman suostumusta '{consent}'{law.fi}: "
            f"{why.fi.format(asker=asker)}",
            en=f"handoff {titled(chain, first)} goes without consent '{consent}'{law.en}: "
            f"{why.en.format(asker=asker)}",
        ),
        Message(
            fi="vie asia siirtoon vain vastauksesta 'given', ja muut vastaukset muualle; "
            "jos suostumus on annettu jo toisessa ketjussa, kirjoita siihen 'given_in:'",
            en="lead the matter to the handoff by the answer 'given' alone, and the other answers "
            "elsewhere; if the consent was given in another chain, write 'given_in:' in it",
        ),
        (*_asking(chain, found), *_related(chain, consent, first, found.others), *found.standing),
        found.trace,
    )


def _law(chain: ChainView, handoff: str) -> Message:
    """The duties that want the consent; nothing where only the chain wants it."""
    duties = wanting(chain, handoff)
    law = law_wants(chain, duties)
    return Message(fi=f", jota {law.fi}", en=f" that {law.en}") if duties else Message(fi="", en="")


def _asking(chain: ChainView, found: Ungiven) -> Iterator[Related]:
    asked = Message(fi="suostumusta pyydetään tässä", en="the consent is asked for here")
    unreached = Message(
        fi="suostumusta pyydettäisiin tässä, mutta mikään ei johda tähän vaiheeseen",
        en="the consent would be asked for here, but nothing leads to this step",
    )
    if found.asker:
        yield Related(chain.at("steps", found.asker, "asks", "consent"), asked)
    for name in found.unreached:
        yield Related(chain.at("steps", name).key, unreached)


def _related(
    chain: ChainView, consent: str, first: str, others: Iterable[str]
) -> Iterator[Related]:
    stated = Message(fi="suostumus sanotaan tässä", en="the consent is stated here")
    as_well = Message(fi="sama koskee tätä siirtoa", en="the same holds for this handoff")
    yield Related(chain.at("consents", consent).key, stated)
    for name in others:
        yield Related(chain.at("handoffs", name, "needs"), as_well)
    yield from consent_there(wanting(chain, first))


RULE = Rule("consent-not-before", Severity.ERROR, __doc__, check)
