"""The matter can stop and wait for ever.

Everybody waits, and nothing that can still happen ends the waiting: a join waits for a branch
that has ended elsewhere, or a decision lacks the answer that it must give. The path shows how it
comes to that. Of several steps that wait for each other only the first is told.

# Asia voi jäädä odottamaan loputtomiin

Kaikki odottavat, eikä mikään enää päätä odotusta: yhtyminen odottaa haaraa, joka on päättynyt
muualle, tai päätökseltä puuttuu vastaus, joka sen on annettava. Polku näyttää, miten siihen
päädytään. Toisiaan odottavista vaiheista kerrotaan vain ensimmäinen.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, rehtori]}
    steps:
      alku: {kind: start, role: opettaja, title: Poissaoloja on paljon, next: jako}
      jako:
        kind: parallel
        role: opettaja
        title: Selvitetään kahta asiaa
        branches: [juttelu, tilasto]
      juttelu: {role: opettaja, title: Juttelee oppilaan kanssa, next: huoli}
      huoli:
        kind: decision
        role: opettaja
        title: Onko poissaoloille selvä syy?
        answers: {Kyllä: selvisi, Ei: kooste}
      selvisi: {kind: end, role: opettaja, title: Syy selvisi}
      tilasto: {role: rehtori, title: Kokoaa poissaolot, next: kooste}
      «kooste»: {kind: join, of: jako, role: rehtori, title: Tiedot ovat koossa, next: sopii}
      sopii: {role: rehtori, title: Sopii seurannasta, next: loppu}
      loppu: {kind: end, role: rehtori, title: Seuranta on sovittu}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, rehtori]}
    steps:
      alku: {kind: start, role: opettaja, title: Poissaoloja on paljon, next: jako}
      jako:
        kind: parallel
        role: opettaja
        title: Selvitetään kahta asiaa
        branches: [juttelu, tilasto]
      juttelu: {role: opettaja, title: Juttelee oppilaan kanssa, next: kooste}
      tilasto: {role: rehtori, title: Kokoaa poissaolot, next: kooste}
      kooste: {kind: join, of: jako, role: rehtori, title: Tiedot ovat koossa, next: huoli}
      huoli:
        kind: decision
        role: rehtori
        title: Onko poissaoloille selvä syy?
        answers: {Kyllä: selvisi, Ei: sopii}
      selvisi: {kind: end, role: rehtori, title: Syy selvisi}
      sopii: {role: rehtori, title: Sopii seurannasta, next: loppu}
      loppu: {kind: end, role: rehtori, title: Seuranta on sovittu}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.flow.faults import Fault
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.naming import joined, titled
from palveluketju.rules.questions.play import standing, trace
from palveluketju.rules.questions.stuck import (
    Waiting,
    branches,
    closed_by,
    lacked_answer,
    missing_branches,
    stuck,
    waiting,
)

_WHY: Mapping[Waiting, Message] = {
    Waiting.OUTSIDER: Message(
        fi="yhtymiseen {step} voi tulla asia sen haarojen ulkopuolelta, eikä se pääse siitä "
        "eteenpäin",
        en="a matter can come to join {step} from outside its branches, and does not get past it",
    ),
    Waiting.BRANCHES: Message(
        fi="yhtyminen {step} voi jäädä odottamaan loputtomiin: {missing}",
        en="join {step} can be left waiting for ever: {missing}",
    ),
    Waiting.QUESTION: Message(
        fi="vaihe {step} voi jäädä odottamaan loputtomiin vastausta, jota kukaan ei anna",
        en="step {step} can be left waiting for ever for an answer that nobody gives",
    ),
    Waiting.ANSWER: Message(
        fi="asia voi jäädä loputtomiin päätökseen {step}: sen on vastattava samoin kuin päätös "
        "{root}, mutta siltä puuttuu vastaus '{word}'",
        en="the matter can be left for ever at decision {step}: it must answer the same as "
        "decision {root}, but it lacks the answer '{word}'",
    ),
}
_HELP: Mapping[Waiting, Message] = {
    Waiting.OUTSIDER: Message(
        fi="vie nuoli yhtymisen ohi seuraavaan vaiheeseen, tai aloita työ rinnakkaisvaiheen "
        "omana haarana",
        en="lead the arrow past the join to the next step, or begin the work as a branch of the "
        "parallel",
    ),
    Waiting.BRANCHES: Message(
        fi="vie haara yhtymiseen silloinkin, kun sen työ nyt päättyy muualle, tai siirrä se, mikä "
        "päättää haaran, yhtymisen jälkeen",
        en="lead the branch to the join also where its work now ends elsewhere, or move what "
        "ends the branch to after the join",
    ),
    Waiting.QUESTION: Message(
        fi="lisää kysymykseen (asks) vastaukset ja 'unanswered: {{after: …, to: …}}'",
        en="add to the question (asks) its answers and 'unanswered: {{after: …, to: …}}'",
    ),
    Waiting.ANSWER: Message(
        fi="lisää päätöksen avaimeen 'answers' vastaus '{word}', tai poista 'same_as'",
        en="add the answer '{word}' to 'answers' of the decision, or remove 'same_as'",
    ),
}


def check(chain: ChainView) -> Iterator[Finding]:
    """Each cause of a stop: the first of the steps at which everything waits."""
    for fault in stuck(chain):
        yield _finding(chain, fault)


def _finding(chain: ChainView, fault: Fault) -> Finding:
    at, why = chain.at("steps", fault.name), waiting(chain, fault.state, fault.name)
    facts = _facts(chain, fault)
    return Finding(
        RULE.name,
        at.key,
        _said(_WHY[why], facts),
        _said(_HELP[why], facts),
        (*_lost_branches(chain, fault), *standing(chain, fault.state, at)),
        trace(chain, fault),
    )


def _said(words: Message, facts: Mapping[str, Message]) -> Message:
    return Message(
        fi=words.fi.format_map({name: fact.fi for name, fact in facts.items()}),
        en=words.en.format_map({name: fact.en for name, fact in facts.items()}),
    )


def _facts(chain: ChainView, fault: Fault) -> Mapping[str, Message]:
    """What the words of a message speak of."""
    root, word = lacked_answer(chain, fault.state, fault.name) or ("", "")
    step = titled(chain, fault.name)
    return {
        "step": Message(fi=step, en=step),
        "root": Message(fi=titled(chain, root), en=titled(chain, root)),
        "word": Message(fi=word, en=word),
        "missing": _missing(chain, fault),
    }


def _missing(chain: ChainView, fault: Fault) -> Message:
    targets = branches(chain, fault.name)
    names = [titled(chain, targets[n]) for n in missing_branches(chain, fault.state, fault.name)]
    listed = joined(names)
    if len(names) == 1:
        return Message(fi=f"haara {listed.fi} ei saavu", en=f"branch {listed.en} does not arrive")
    return Message(fi=f"haarat {listed.fi} eivät saavu", en=f"branches {listed.en} do not arrive")


def _lost_branches(chain: ChainView, fault: Fault) -> Iterator[Related]:
    message = Message(fi="tämä haara ei saavu", en="this branch does not arrive")
    for number in missing_branches(chain, fault.state, fault.name):
        at = chain.at("steps", closed_by(chain, fault.name), "branches", number)
        yield Related(at, message)


RULE = Rule("deadlock", Severity.ERROR, __doc__, check)
