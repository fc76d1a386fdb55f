"""No start leads to a step.

The step is in the drawing but never happens: work that somebody relies on is not done.
Of several steps in a row only the first is reported.

# Vaiheeseen ei pääse mistään aloituksesta

Vaihe on kaaviossa, mutta se ei koskaan tapahdu: työ, johon joku luottaa, jää tekemättä.
Peräkkäisistä vaiheista kerrotaan vain ensimmäinen.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: loppu}
      «seuranta»: {role: opettaja, title: Seuraa tuen vaikutusta, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: puhe}
      puhe: {role: opettaja, title: Ottaa huolen puheeksi, next: seuranta}
      seuranta: {role: opettaja, title: Seuraa tuen vaikutusta, next: loppu}
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Set

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Start
from palveluketju.rules._whole import is_whole


def check(chain: ChainView) -> Iterator[Finding]:
    """The steps with which each part of the chain begins that no start leads to."""
    has_start = any(isinstance(step, Start) for step in chain.steps.values())
    if not has_start or not is_whole(chain):
        return
    unsent = (
        handoff.to or "" for name, handoff in chain.handoffs.items() if not chain.senders(name)
    )
    found = chain.reached | _beyond(chain, unsent)
    lost = [name for name in chain.steps if name not in found]
    for name in _firsts(chain, lost):
        yield _finding(chain, name)


def _finding(chain: ChainView, name: str) -> Finding:
    return Finding(
        RULE.name,
        chain.at("steps", name).key,
        Message(
            fi=f"vaiheeseen '{name}' ei pääse mistään aloituksesta",
            en=f"no start leads to step '{name}'",
        ),
        Message(
            fi=f"lisää nuoli, esimerkiksi toiseen vaiheeseen 'next: {name}', tai poista vaihe",
            en=f"add an arrow, for instance 'next: {name}' to another step, or remove the step",
        ),
        tuple(_unused_ways(chain, name)),
    )


def _unused_ways(chain: ChainView, name: str) -> Iterator[Related]:
    """Answers that would lead to the step if somebody gave them."""
    for source, out in chain.outs():
        taken = any(arrow.at == out.at for arrow in chain.arrows)
        if out.target == name and out.label and source in chain.reached and not taken:
            yield Related(
                out.at,
                Message(
                    fi=f"mikään vaihe ei anna vastausta '{out.label}' (avain 'replies')",
                    en=f"no step gives the answer '{out.label}' (key 'replies')",
                ),
            )


def _firsts(chain: ChainView, lost: list[str]) -> list[str]:
    """Of the lost steps those that no other lost step leads to, one of each circle.

    From the leaders of the first pass all lost steps are reached; going through them
    backwards leaves out a leader that a later one leads to.
    """
    return _leaders(chain, _leaders(chain, lost)[::-1])[::-1]


def _leaders(chain: ChainView, names: list[str]) -> list[str]:
    """The names that none of the names before them leads to."""
    covered: set[str] = set()
    leaders = []
    for name in names:
        if name not in covered:
            leaders.append(name)
            covered |= _beyond(chain, (name,), covered)
    return leaders


def _beyond(chain: ChainView, starts: Iterable[str], barred: Set[str] = frozenset()) -> set[str]:
    """The steps on some path from `starts` that goes through no barred step."""
    waiting = deque(name for name in starts if name in chain.steps)
    found: set[str] = set()
    while waiting:
        name = waiting.popleft()
        if name not in found and name not in barred:
            found.add(name)
            waiting.extend(arrow.target for arrow in chain.arrows_from[name])
    return found


RULE = Rule("step-unreachable", Severity.ERROR, __doc__, check)
