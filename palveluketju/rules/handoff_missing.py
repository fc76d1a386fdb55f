"""An arrow changes the actor or the register without a handoff.

At such a border the matter is lost most easily: who passes it on, what information goes along
and on what ground must be said. A handoff says it.

# Nuoli vaihtaa toimijaa tai rekisteriä ilman siirtoa

Rajalla asia katoaa helpoimmin: kuka vie sen yli, mitä tietoa kulkee ja millä perusteella, on
sanottava. Siirto sanoo sen.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        answers: {Kyllä: loppu, Ei: «tapaaminen»}
      loppu: {kind: end, role: opettaja, title: Koulun tuki riitti}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        answers: {Kyllä: loppu, Ei: yhteys}
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
from palveluketju.rules.questions.borders import Border, borders
from palveluketju.rules.questions.holdups import behind_others, ways_through
from palveluketju.rules.questions.naming import holder, listed


def check(chain: ChainView) -> Iterator[Finding]:
    """Each arrow without a handoff between steps of different actors or registers.

    Arrows by way of somebody for whom a personal duty must not wait are told with that.
    """
    told = {arrow for held in behind_others(chain) for arrow in ways_through(chain, held)}
    for border in borders(chain):
        if border.arrow not in told:
            yield _finding(chain, border)


def _finding(chain: ChainView, border: Border) -> Finding:
    arrow, giver, receiver = border.arrow, border.giver, border.receiver
    same_actors = set(chain.parties.actors(giver)) == set(chain.parties.actors(receiver))
    fi, en = ("rekisteriä", "the register") if same_actors else ("toimijaa", "the actor")
    way = f"{holder(chain, giver)} → {holder(chain, receiver)}"
    return Finding(
        RULE.name,
        arrow.at,
        Message(
            fi=f"nuoli vaiheesta '{arrow.source}' vaiheeseen '{arrow.target}' vaihtaa {fi} "
            f"ilman siirtoa: {way}",
            en=f"the arrow from step '{arrow.source}' to step '{arrow.target}' changes {en} "
            f"without a handoff: {way}",
        ),
        _advice(chain, arrow.target),
        (
            Related(
                chain.at("steps", arrow.target).key,
                Message(fi="vastaanottava vaihe", en="the receiving step"),
            ),
        ),
    )


def _advice(chain: ChainView, target: str) -> Message:
    ready = [name for name, handoff in chain.handoffs.items() if handoff.to == target]
    if ready:
        names = listed(ready, "tai", "or")
        return Message(
            fi=f"vie nuoli siirtoon {names.fi}, joka tuo asian tähän vaiheeseen",
            en=f"lead the arrow to handoff {names.en}, which brings the matter to this step",
        )
    return Message(
        fi=f"lisää osaan 'handoffs' siirto, jossa on 'kind:', 'to: {target}' ja 'carries:', "
        "ja vie nuoli siihen",
        en=f"add to 'handoffs' one with 'kind:', 'to: {target}' and 'carries:', "
        "and lead the arrow to it",
    )


RULE = Rule("handoff-missing", Severity.ERROR, __doc__, check)
