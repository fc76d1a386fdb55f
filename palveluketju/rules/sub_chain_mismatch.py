"""The answers of a step do not fit the ends of the chain that it opens.

Where the other chain can end in a way that nobody takes up, the matter waits for ever. An answer
to an end that is never reached promises something that does not come.

# Vaiheen vastaukset eivät sovi sen avaaman ketjun loppuihin

Jos toinen ketju voi päättyä tavalla, johon kukaan ei tartu, asia jää odottamaan loputtomiin.
Vastaus loppuun, johon ei koskaan päädytä, lupaa jotakin, mitä ei tule.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: selvitys}
      selvitys:
        kind: chain
        role: opettaja
        title: Selvittää huolen
        chain: huolen-selvitys
        «answers»: {tuki-riittaa: loppu}
      loppu: {kind: end, role: opettaja, title: Luokan tuki jatkuu}

`selvitys.yaml`:

    format: 1
    chain: {id: huolen-selvitys, title: Huolen selvitys, part_of: huoli, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Selvitys alkaa, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        answers: {Kyllä: tuki-riittaa, Ei: tarvitaan-muuta}
      tuki-riittaa: {kind: end, role: opettaja, title: Luokan tuki riittää}
      tarvitaan-muuta: {kind: end, role: opettaja, title: Tarvitaan muuta tukea}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: selvitys}
      selvitys:
        kind: chain
        role: opettaja
        title: Selvittää huolen
        chain: huolen-selvitys
        answers: {tuki-riittaa: loppu, tarvitaan-muuta: sopii}
      sopii: {role: opettaja, title: Sopii muusta tuesta rehtorin kanssa, next: loppu}
      loppu: {kind: end, role: opettaja, title: Luokan tuki jatkuu}

`selvitys.yaml`:

    format: 1
    chain: {id: huolen-selvitys, title: Huolen selvitys, part_of: huoli, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Selvitys alkaa, next: riittaa}
      riittaa:
        kind: decision
        role: opettaja
        title: Riittääkö luokan oma tuki?
        answers: {Kyllä: tuki-riittaa, Ei: tarvitaan-muuta}
      tuki-riittaa: {kind: end, role: opettaja, title: Luokan tuki riittää}
      tarvitaan-muuta: {kind: end, role: opettaja, title: Tarvitaan muuta tukea}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.flow.faults import FaultKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import SubChain
from palveluketju.rules.questions.misfits import other_chain, silent_ends, unreached_answers
from palveluketju.rules.questions.naming import joined, titled
from palveluketju.rules.questions.play import faults

_FOR_EVER = Message(fi="asia jäisi odottamaan loputtomiin", en="the matter would wait for ever")
_NOBODY = Message(fi="kukaan ei jatka siitä", en="nobody goes on from there")


def check(chain: ChainView) -> Iterator[Finding]:
    """What does not fit between each step that opens a chain and the ends of that chain."""
    for fault in faults(chain, FaultKind.MISFIT):
        step = chain.steps[fault.name]
        other = other_chain(chain, fault.name)
        if not isinstance(step, SubChain) or other is None:
            continue
        ends = silent_ends(chain, fault.name)
        if ends:
            yield _silent(chain, fault.name, other, ends)
        elif ends is not None:
            yield _endless(chain, fault.name, other)
        for end in unreached_answers(chain, fault.name):
            yield _never(chain, fault.name, other, end)


def _silent(chain: ChainView, name: str, other: ChainView, ends: tuple[str, ...]) -> Finding:
    here = Message(fi="tähän loppuun ei ole vastausta", en="there is no answer to this end")
    listed = joined([titled(other, end) for end in ends], "tai", "or")
    then = _NOBODY if getattr(chain.steps[name], "next", ()) else _FOR_EVER
    return Finding(
        RULE.name,
        chain.at("steps", name, "answers").key,
        Message(
            fi=f"ketju '{other.id}' voi päättyä loppuun {listed.fi}, johon vaiheella '{name}' ei "
            f"ole vastausta: {then.fi}",
            en=f"chain '{other.id}' can end at {listed.en}, for which step '{name}' has no "
            f"answer: {then.en}",
        ),
        Message(
            fi="lisää avaimeen 'answers' tämä loppu ja vaihe, josta silloin jatketaan",
            en="add to 'answers' this end and the step that then follows",
        ),
        tuple(Related(other.at("steps", end).key, here) for end in ends),
    )


def _endless(chain: ChainView, name: str, other: ChainView) -> Finding:
    return Finding(
        RULE.name,
        chain.at("steps", name, "answers").key,
        Message(
            fi=f"ketju '{other.id}' voi lakata ilman mitään loppua: vaihe '{name}' jäisi "
            "odottamaan vastausta loputtomiin",
            en=f"chain '{other.id}' can stop without any end: step '{name}' would wait for its "
            "answer for ever",
        ),
        Message(
            fi=f"vie jokainen ketjun '{other.id}' kulku johonkin loppuun (kind: end)",
            en=f"lead every way of chain '{other.id}' to some end (kind: end)",
        ),
        (Related(other.route.key, Message(fi="toinen ketju", en="the other chain")),),
    )


def _never(chain: ChainView, name: str, other: ChainView, end: str) -> Finding:
    here = Message(fi="tähän loppuun ei koskaan päädytä", en="this end is never reached")
    return Finding(
        RULE.name,
        chain.at("steps", name, "answers", end).key,
        Message(
            fi=f"ketju '{other.id}' ei koskaan pääty loppuun {titled(other, end)}, jolle "
            f"vaiheella '{name}' on vastaus",
            en=f"chain '{other.id}' never ends at {titled(other, end)}, for which step '{name}' "
            "has an answer",
        ),
        Message(
            fi="korjaa toinen ketju niin, että siihen päädytään, tai poista vastaus",
            en="correct the other chain so that it comes to it, or remove the answer",
        ),
        (Related(other.at("steps", end).key, here),),
    )


RULE = Rule("sub-chain-mismatch", Severity.ERROR, __doc__, check)
