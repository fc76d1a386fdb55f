"""So much can run side by side in a chain that not all of it could be checked.

Nothing is claimed of what was not looked at: there may be faults that are not told.

# Ketjussa voi tapahtua niin paljon yhtä aikaa, ettei kaikkea voitu tarkistaa

Siitä, mitä ei käyty läpi, ei väitetä mitään: ketjussa voi olla vikoja, joita ei kerrota.

## Bad

`palveluketju.yaml`:

    format: 1
    workspace: {title: Huolesta tukeen}
    settings: {max_states: 100}

`huoli.yaml`:

    format: 1
    «chain»: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Tuesta on sovittu, next: jako}
      jako:
        kind: parallel
        role: opettaja
        title: Tuki alkaa joka aineessa
        branches: [aidinkieli, matematiikka, englanti]
      aidinkieli:
        role: opettaja
        title: Antaa tukea äidinkielessä
        sends: tieto-aidinkieli
        next: aidinkieli-riittaa
      aidinkieli-riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö tuki äidinkielessä?
        answers: {Kyllä: kooste, Ei: aidinkieli}
      matematiikka:
        role: opettaja
        title: Antaa tukea matematiikassa
        sends: tieto-matematiikka
        next: matematiikka-riittaa
      matematiikka-riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö tuki matematiikassa?
        answers: {Kyllä: kooste, Ei: matematiikka}
      englanti:
        role: opettaja
        title: Antaa tukea englannissa
        sends: tieto-englanti
        next: englanti-riittaa
      englanti-riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö tuki englannissa?
        answers: {Kyllä: kooste, Ei: englanti}
      kooste: {kind: join, of: jako, role: opettaja, title: Tuki riittää kaikissa, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki riittää}
      seuraa: {role: kuraattori, title: Seuraa tuen vaikutusta, once: true, next: seurattu}
      seurattu: {kind: end, role: kuraattori, title: Tuen vaikutus on koottu}
    handoffs:
      tieto-aidinkieli: {kind: contact, to: seuraa, carries: Tuen vaikutus, ground: H-01}
      tieto-matematiikka: {kind: contact, to: seuraa, carries: Tuen vaikutus, ground: H-01}
      tieto-englanti: {kind: contact, to: seuraa, carries: Tuen vaikutus, ground: H-01}

## Good

`palveluketju.yaml`:

    format: 1
    workspace: {title: Huolesta tukeen}
    settings: {max_states: 100}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Tuesta on sovittu, next: aine}
      aine:
        kind: chain
        role: opettaja
        title: Tuki kussakin aineessa
        chain: tuki-aineessa
        answers: {riittaa: kertoo}
      kertoo: {role: opettaja, title: Kertoo tuen vaikutuksesta, sends: tieto, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki riittää}
      seuraa: {role: kuraattori, title: Seuraa tuen vaikutusta, next: seurattu}
      seurattu: {kind: end, role: kuraattori, title: Tuen vaikutus on koottu}
    handoffs:
      tieto: {kind: contact, to: seuraa, carries: Tuen vaikutus, ground: H-01}

`tuki.yaml`:

    format: 1
    chain: {id: tuki-aineessa, title: Tuki yhdessä aineessa, part_of: huoli, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Tuki alkaa, next: tuki}
      tuki: {role: opettaja, title: Antaa tukea, next: riittaako}
      riittaako:
        kind: decision
        role: opettaja
        title: Riittääkö tuki?
        answers: {Kyllä: riittaa, Ei: tuki}
      riittaa: {kind: end, role: opettaja, title: Tuki riittää aineessa}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.flow.proof import prove
from palveluketju.graph.chain import ChainView


def check(chain: ChainView) -> Iterator[Finding]:
    """The chain itself, if the proof of its flow could not be finished."""
    proof = prove(chain)
    if proof is None or proof.is_finished:
        return
    number = f"{min(proof.looked_at, chain.max_states):,}"
    number_fi = number.replace(",", " ")
    yield Finding(
        RULE.name,
        chain.route.key,
        Message(
            fi=f"ketjun '{chain.id}' kulkua ei voitu tarkistaa loppuun: {number_fi} tilannetta "
            "käytiin läpi, ja muista ei väitetä mitään",
            en=f"the flow of chain '{chain.id}' could not be checked to the end: {number} "
            "situations were looked at, and nothing is claimed of the others",
        ),
        Message(
            fi="siirrä yhtenäinen osa omaksi ketjukseen (kind: chain), tai vähennä sitä, mitä "
            "tehdään yhtä aikaa, tai nosta rajaa asetuksella 'max_states'",
            en="move a part that belongs together into a chain of its own (kind: chain), "
            "let less run side by side, or raise the limit with the setting 'max_states'",
        ),
    )


RULE = Rule("flow-not-proven", Severity.ERROR, __doc__, check)
