"""A handoff leaves its step by the wrong verb for its kind.

The verb says what becomes of the sender's own work: with `next` the matter moves, with `sends`
own work goes on, with `asks` it waits for an answer. Each kind of handoff goes with one verb.

# Siirto lähtee väärällä avaimella

Avain kertoo, miten lähettäjän oman työn käy: 'next' vie asian pois, 'sends' jättää oman työn
käyntiin, 'asks' panee sen odottamaan vastausta. Kullakin siirron lajilla on oma avaimensa.

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
        answers: {Kyllä: loppu, Ei: «yhteydenotto»}
      loppu: {kind: end, role: opettaja, title: Koulun tuki riitti}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, next: tuettu}
      tuettu: {kind: end, role: kuraattori, title: Tuki järjestyi}
    handoffs:
      yhteydenotto: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-01}

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

from collections.abc import Iterator, Mapping

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.arrow import VERBS, ArrowKind, Out
from palveluketju.graph.chain import ChainView
from palveluketju.model.handoff import KindRow, Verb

_MEANINGS: Mapping[Verb, Message] = {
    Verb.NEXT: Message(fi="asia siirtyy vastaanottajalle", en="the matter moves to the receiver"),
    Verb.SENDS: Message(fi="lähettäjän oma työ jatkuu", en="the sender's own work goes on"),
    Verb.ASKS: Message(fi="lähettäjä odottaa vastausta", en="the sender waits for an answer"),
}
_KEYS = {ArrowKind.ANSWER: "answers", ArrowKind.BRANCH: "branches", ArrowKind.UNANSWERED: "to"}


def check(chain: ChainView) -> Iterator[Finding]:
    """Each arrow to a handoff whose kind goes with another verb."""
    for step, out in chain.outs():
        handoff = chain.handoffs.get(out.target)
        if handoff is None or handoff.row is None or out.target in chain.steps:
            continue
        if VERBS.get(out.kind, Verb.NEXT) is not handoff.row.verb:
            yield _finding(chain, step, out, handoff.row)


def _finding(chain: ChainView, step: str, out: Out, row: KindRow) -> Finding:
    name, meaning, used = out.target, _MEANINGS[row.verb], _KEYS.get(out.kind, out.kind.value)
    there = Message(fi="siirron laji on tässä", en="the handoff's kind is here")
    return Finding(
        RULE.name,
        out.at,
        Message(
            fi=f"siirto '{name}' ({row.finnish}) lähtee vaiheesta '{step}' avaimella '{used}', "
            f"mutta sen avain on '{row.verb}': {meaning.fi}",
            en=f"handoff '{name}' leaves step '{step}' by '{used}', "
            f"but its kind goes with '{row.verb}': {meaning.en}",
        ),
        _advice(name, row.verb),
        (Related(chain.at("handoffs", name, "kind"), there),),
    )


def _advice(name: str, verb: Verb) -> Message:
    written = f"asks: {{handoff: {name}, …}}" if verb is Verb.ASKS else f"{verb}: {name}"
    return Message(
        fi=f"kirjoita tehtävään '{written}' (päätöksen jälkeen sille oma vaiheensa) "
        "tai vaihda siirron laji",
        en=f"write '{written}' in a task (after a decision, in a step of its own), "
        "or change the kind of the handoff",
    )


RULE = Rule("handoff-wrong-verb", Severity.ERROR, __doc__, check)
