"""An authority passes secret information on without a ground.

Secret information may be given only where an act says so or by consent (JulkL 26 § 1 mom.; in
student welfare OHL 22 § 2 mom.). The ground tells the one who hands over what they rest on.

# Viranomainen antaa salassa pidettävää tietoa ilman perustetta

Salassa pidettävän tiedon saa antaa vain, jos laissa niin säädetään tai siihen on suostumus
(JulkL 26 § 1 mom., opiskeluhuollossa OHL 22 § 2 mom.). Peruste kertoo tiedon antajalle, mihin
hän nojaa.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä kuraattoriin
        sends: yhteydenotto
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Tuki järjestyi}
    handoffs:
      «yhteydenotto»: {kind: contact, to: tapaaminen, carries: Tuen tarve}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä kuraattoriin
        sends: yhteydenotto
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Tuki järjestyi}
    handoffs:
      yhteydenotto: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.grounds import groundless, receiving_role
from palveluketju.rules.questions.naming import holder


def check(chain: ChainView) -> Iterator[Finding]:
    """Each handoff by which an authority gives secret information without ground or consent."""
    for name, sender in groundless(chain):
        yield _finding(chain, name, sender)


def _finding(chain: ChainView, name: str, sender: str) -> Finding:
    handoff = chain.handoffs[name]
    receiver = receiving_role(chain, handoff) or handoff.to
    way = f"{holder(chain, chain.steps[sender].role)} → {holder(chain, receiver)}"
    there = Message(fi="tieto lähtee tästä vaiheesta", en="the information leaves from this step")
    return Finding(
        RULE.name,
        chain.at("handoffs", name).key,
        Message(
            fi=f"siirrolla '{name}' ei ole perustetta: {way}; salassa pidettävän tiedon saa antaa "
            "vain lain tai suostumuksen nojalla (JulkL 26 § 1 mom., OHL 22 § 2 mom.)",
            en=f"handoff '{name}' has no ground: {way}; secret information may be given only "
            "by law or consent (JulkL 26 § 1 mom., OHL 22 § 2 mom.)",
        ),
        Message(
            fi="lisää 'ground:' ja tehtävä tai oikeus, jonka nojalla tiedon saa antaa, "
            "tai 'needs:' ja suostumus; jos tieto ei ole salassa pidettävää, "
            "kirjoita 'secret: false'",
            en="add 'ground:' and the duty or right by which it may be given, or 'needs:' and "
            "a consent; if the information is not secret, write 'secret: false'",
        ),
        (Related(chain.at("steps", sender).key, there),),
    )


RULE = Rule("handoff-without-ground", Severity.ERROR, __doc__, check)
