"""The matter can go round for ever: no way leads out of a loop.

Work is done again and again, and it never comes to an end. One finding tells of one loop.

# Asia voi jäädä kiertämään samoja vaiheita

Samaa työtä tehdään yhä uudelleen, eikä se pääty koskaan. Jokaisesta kierroksesta kerrotaan
kerran.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        answers: {Kyllä: loppu, Ei: tuki}
      «tuki»: {role: opettaja, title: Muuttaa luokan järjestelyjä, next: seuranta}
      seuranta:
        kind: wait
        role: opettaja
        title: Seuraa tuen vaikutusta
        after: {within: 2 viikkoa, status: proposal}
        next: tuki
      loppu: {kind: end, role: opettaja, title: Tuki riittää}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        answers: {Kyllä: loppu, Ei: tuki}
      tuki: {role: opettaja, title: Muuttaa luokan järjestelyjä, next: seuranta}
      seuranta:
        kind: wait
        role: opettaja
        title: Seuraa tuen vaikutusta
        after: {within: 2 viikkoa, status: proposal}
        next: riittaa
      loppu: {kind: end, role: opettaja, title: Tuki riittää}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.flow.faults import Fault, FaultKind
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.naming import titled
from palveluketju.rules.questions.play import faults, last_move, trace
from palveluketju.rules.questions.whole import lacks_end


def check(chain: ChainView) -> Iterator[Finding]:
    """Each loop that nobody gets out of, at the step where the path comes into it."""
    if lacks_end(chain):
        return  # chain-without-end tells of it
    told: set[str] = set()
    for fault in faults(chain, FaultKind.LIVELOCK):
        if told.isdisjoint(fault.also):
            yield _finding(chain, fault)
        told.update(fault.also)


def _finding(chain: ChainView, fault: Fault) -> Finding:
    came = last_move(chain, fault).step
    first = came if came in fault.also else fault.also[0]
    others = [name for name in fault.also if name != first]
    step, same = titled(chain, first), Message(fi="samaa kierrosta", en="part of the same loop")
    return Finding(
        RULE.name,
        chain.at("steps", first).key,
        Message(
            fi=f"asia voi jäädä kiertämään: vaiheesta {step} palataan aina siihen takaisin, eikä "
            "kierroksesta pääse pois",
            en=f"the matter can go round for ever: step {step} always comes back to itself, and "
            "no way leads out of the loop",
        ),
        Message(
            fi="lisää kierrokseen päätös (kind: decision), jonka jokin vastaus vie kierroksesta "
            "pois, esimerkiksi loppuun",
            en="add to the loop a decision (kind: decision) of which some answer leads out of "
            "the loop, for instance to an end",
        ),
        tuple(Related(chain.at("steps", name).key, same) for name in others),
        trace(chain, fault),
    )


RULE = Rule("loop-without-exit", Severity.ERROR, __doc__, check)
