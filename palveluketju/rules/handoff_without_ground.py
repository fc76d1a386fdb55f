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
from palveluketju.model.handoff import Handoff
from palveluketju.model.words import ActorType
from palveluketju.rules.questions.naming import holder


def check(chain: ChainView) -> Iterator[Finding]:
    """Each handoff by which an authority gives secret information without ground or consent."""
    for name, handoff in chain.handoffs.items():
        if not handoff.carries or not handoff.secret or handoff.ground or handoff.needs:
            continue
        for sender in chain.senders(name):
            if _gives_away(chain, chain.steps[sender].role, handoff):
                yield _finding(chain, name, sender, handoff)
                break


def _gives_away(chain: ChainView, giver: str | None, handoff: Handoff) -> bool:
    """Whether the giver is an authority and the receiver somebody else than it or a client."""
    parties = chain.parties
    if not parties.is_authority(giver):
        return False
    role = _receiving_role(chain, handoff)
    if role is not None:
        return parties.crosses(giver, role) and not parties.is_client(role)
    if handoff.to is None or handoff.to not in chain.model.actors:
        return False
    is_client = ActorType.CLIENT in parties.types(handoff.to)
    return handoff.to not in parties.actors(giver) and not is_client


def _receiving_role(chain: ChainView, handoff: Handoff) -> str | None:
    step = chain.steps.get(handoff.to or "")
    if step is not None:
        return step.role
    return handoff.to if handoff.to in chain.model.roles else None


def _finding(chain: ChainView, name: str, sender: str, handoff: Handoff) -> Finding:
    receiver = _receiving_role(chain, handoff) or handoff.to
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
