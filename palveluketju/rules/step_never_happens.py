"""An arrow leads to a step that still never happens.

The drawing shows the work, and somebody relies on it, but what leads to it cannot come true. Of
several steps in a row only the first is told.

# Vaiheeseen johtaa nuoli, mutta vaihe ei tapahdu koskaan

Työ näkyy kaaviossa ja joku luottaa siihen, mutta se, mistä työ alkaisi, ei voi toteutua.
Peräkkäisistä vaiheista kerrotaan vain ensimmäinen.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Oppilas pyytää keskustelua, next: kiire}
      kiire:
        kind: decision
        role: kuraattori
        title: Onko asia kiireellinen?
        answers: {Kyllä: heti, Ei: sovittu}
      heti: {role: kuraattori, title: Tapaa oppilaan samana päivänä, duty: R-16, next: jatko}
      sovittu: {role: kuraattori, title: Tapaa oppilaan sovittuna aikana, duty: R-16, next: loppu}
      jatko:
        kind: decision
        role: kuraattori
        title: Oliko asia kiireellinen?
        same_as: kiire
        answers: {Kyllä: soitto, Ei: aika}
      soitto: {role: kuraattori, title: Soittaa oppilaalle seuraavana päivänä, next: loppu}
      «aika»: {role: kuraattori, title: Sopii uuden ajan, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Jatkosta on sovittu}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Oppilas pyytää keskustelua, next: kiire}
      kiire:
        kind: decision
        role: kuraattori
        title: Onko asia kiireellinen?
        answers: {Kyllä: heti, Ei: sovittu}
      heti: {role: kuraattori, title: Tapaa oppilaan samana päivänä, duty: R-16, next: jatko}
      sovittu: {role: kuraattori, title: Tapaa oppilaan sovittuna aikana, duty: R-16, next: jatko}
      jatko:
        kind: decision
        role: kuraattori
        title: Oliko asia kiireellinen?
        same_as: kiire
        answers: {Kyllä: soitto, Ei: aika}
      soitto: {role: kuraattori, title: Soittaa oppilaalle seuraavana päivänä, next: loppu}
      aika: {role: kuraattori, title: Sopii uuden ajan, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Jatkosta on sovittu}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.flow.faults import FaultKind
from palveluketju.flow.net.same_answer import roots
from palveluketju.graph.arrow import Arrow, ArrowKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing, Join
from palveluketju.rules.questions.naming import titled
from palveluketju.rules.questions.play import faults


def check(chain: ChainView) -> Iterator[Finding]:
    """The steps that never happen though an arrow leads to them from one that does.

    The exits of a handoff that no step receives are told of with that.
    """
    dead = {fault.name for fault in faults(chain, FaultKind.DEAD)}
    happens = chain.reached - dead
    told: set[str] = set()
    for arrow in chain.arrows if dead else ():
        if arrow.handoff and chain.handoffs[arrow.handoff].to not in chain.steps:
            continue
        if arrow.target in dead and arrow.source in happens and arrow.target not in told:
            told.add(arrow.target)
            yield _finding(chain, arrow)


def _finding(chain: ChainView, arrow: Arrow) -> Finding:
    step, (why, help_) = titled(chain, arrow.target), _words(chain, arrow)
    never = Message(fi="tätä tietä ei koskaan kuljeta", en="this way is never taken")
    return Finding(
        RULE.name,
        chain.at("steps", arrow.target).key,
        Message(
            fi=f"vaihe {step} ei tapahdu koskaan: {why.fi}",
            en=f"step {step} never happens: {why.en}",
        ),
        help_,
        (Related(arrow.at, never),),
    )


def _words(chain: ChainView, arrow: Arrow) -> tuple[Message, Message]:
    """Why an arrow is never followed, and what to do."""
    root = roots(chain).get(arrow.source)
    if root is not None:
        return _of_decision(chain, arrow, root)
    return _why(chain, arrow), Message(
        fi="aloita vaihe sellaisesta kohdasta, johon asia voi tulla, tai poista vaihe",
        en="begin the step from somewhere that the matter can come to, or remove the step",
    )


def _of_decision(chain: ChainView, arrow: Arrow, root: str) -> tuple[Message, Message]:
    earlier = titled(chain, root)
    return (
        Message(
            fi=f"päätös '{arrow.source}' ei voi vastata '{arrow.label}', koska sen on vastattava "
            f"samoin kuin päätös {earlier}",
            en=f"decision '{arrow.source}' cannot answer '{arrow.label}', since it must answer "
            f"the same as decision {earlier}",
        ),
        Message(
            fi=f"vie päätökseen '{arrow.source}' myös se kulku, jossa päätös '{root}' vastaa "
            f"'{arrow.label}', tai poista vastaus ja vaihe",
            en=f"lead to decision '{arrow.source}' also where decision '{root}' answers "
            f"'{arrow.label}', or remove the answer and the step",
        ),
    )


def _why(chain: ChainView, arrow: Arrow) -> Message:
    target = chain.steps[arrow.target]
    if arrow.kind is ArrowKind.REPLY:
        return Message(
            fi=f"kun vaihe '{arrow.source}' vastaa '{arrow.label}', kukaan ei odota vastausta",
            en=f"when step '{arrow.source}' answers '{arrow.label}', nobody waits for it",
        )
    if isinstance(target, Join):
        return Message(
            fi="yhtyminen ei koskaan saa kaikkia haarojaan",
            en="the join never receives all of its branches",
        )
    if isinstance(target, Doing) and target.once:
        return Message(
            fi="siihen tuleva asia liittyy aina jo avoinna olevaan (once)",
            en="what comes to it always joins a matter that is open already (once)",
        )
    return Message(
        fi=f"vaiheesta '{arrow.source}' ei koskaan jatketa siihen",
        en=f"step '{arrow.source}' never leads on to it",
    )


RULE = Rule("step-never-happens", Severity.ERROR, __doc__, check)
