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
from palveluketju.graph.arrow import Arrow
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import End, Start, Step, SubChain
from palveluketju.rules.questions.naming import holder, listed


def check(chain: ChainView) -> Iterator[Finding]:
    """Each arrow without a handoff between steps of different actors or registers.

    Where a sub-chain stands at an end of the arrow, its own end or start is what counts.
    """
    for arrow in chain.arrows:
        if arrow.handoff is not None or arrow.target in chain.handoffs:
            continue
        source, target = chain.steps[arrow.source], chain.steps[arrow.target]
        if isinstance(source, SubChain) and isinstance(target, End):
            continue  # The matter has ended inside the sub-chain, in whoever's hands.
        if _is_hidden(chain, source, arrow.label) or _is_hidden(chain, target):
            continue
        givers, receivers = chain.holders(arrow)
        pairs = [(giver, receiver) for giver in givers for receiver in receivers]
        if pairs and all(chain.parties.crosses(*pair) for pair in pairs):
            yield _finding(chain, arrow, *pairs[0])


def _is_hidden(chain: ChainView, step: Step, end: str | None = None) -> bool:
    """Whether a sub-chain does not show in whose hands its `end`, or its start, is.

    What it lacks for that is a finding of its own.
    """
    if not isinstance(step, SubChain) or end == "":
        return False
    other = chain.model.chains.get(step.chain or "")
    if other is None:
        return True
    inside = [
        record
        for name, record in other.steps.items()
        if name == end or (end is None and isinstance(record, Start))
    ]
    return all(record.role is None for record in inside)


def _finding(chain: ChainView, arrow: Arrow, giver: str | None, receiver: str | None) -> Finding:
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
