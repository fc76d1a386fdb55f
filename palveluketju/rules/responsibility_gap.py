"""In a state that the chain can reach, nobody holds the child's matter.

An authority knows of the matter, but it is on the way to somebody, or with the client alone, or
waits without a date: if nothing happens, nobody notices. The path shows how it comes to that.

# Asia voi jäädä niin, ettei kukaan vastaa siitä

Viranomainen tietää jo asiasta, mutta se on matkalla toiselle, vain asiakkaan varassa tai odottaa
ilman päivää. Jos mitään ei tapahdu, kukaan ei huomaa. Polku näyttää, miten siihen päädytään.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys:
        role: opettaja
        title: Jättää viestin kuraattorille
        sends: viesti
        next: jatkaa
      jatkaa: {kind: end, role: opettaja, title: Opetus jatkuu}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}
    handoffs:
      «viesti»: {kind: contact, to: tapaaminen, carries: Tuen tarve, ground: H-06}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: yhteys}
      yhteys:
        role: opettaja
        title: Jättää viestin kuraattorille
        sends: viesti
        next: jatkaa
      jatkaa: {kind: end, role: opettaja, title: Opetus jatkuu}
      soitto: {role: opettaja, title: Soittaa kuraattorille, sends: viesti, next: jatkaa}
      tapaaminen: {role: kuraattori, title: Tapaa oppilaan, next: loppu}
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}
    handoffs:
      viesti:
        kind: contact
        to: tapaaminen
        carries: Tuen tarve
        ground: H-06
        acknowledge: {within: 1 koulupäivä, status: proposal}
        unanswered: {after: 2 koulupäivää, to: soitto, status: proposal}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.flow.faults import Cause, Fault, FaultKind
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.borders import borders
from palveluketju.rules.questions.clients import clients_part
from palveluketju.rules.questions.coverage import uncovered
from palveluketju.rules.questions.exits import lacking
from palveluketju.rules.questions.grounds import groundless, unknown_grounds
from palveluketju.rules.questions.play import faults, is_first, standing, trace
from palveluketju.rules.questions.stops import as_lost, dead_ends, lost_senders

_WHY: Mapping[str, Message] = {
    Cause.NOT_ACKNOWLEDGED: Message(
        fi="kun se on matkalla siirrossa '{name}': jos se katoaa, kukaan ei huomaa",
        en="while it is on its way by handoff '{name}': if it gets lost, nobody notices",
    ),
    Cause.NO_ANSWER: Message(
        fi="kun kohdassa '{name}' odotetaan vastausta: mikään päivä ei päätä odotusta",
        en="while '{name}' waits for an answer: no date ends the waiting",
    ),
    Cause.UNDATED_WAIT: Message(
        fi="kun vaiheessa '{name}' odotetaan: odotukselta puuttuu päivä tai odottaja",
        en="while step '{name}' waits: there is no date, or nobody who waits",
    ),
    Cause.CLIENT_ALONE: Message(
        fi="kun se on vain asiakkaan varassa kohdassa '{name}': kukaan ei seuraa, miten käy",
        en="while it is with the client alone at '{name}': nobody follows it up",
    ),
    Cause.PROPOSAL: Message(
        fi="kohdassa '{name}': vastuu on vain ehdotuksen varassa",
        en="at '{name}': responsibility rests on a proposal alone",
    ),
}
_HELP: Mapping[str, Message] = {
    Cause.NOT_ACKNOWLEDGED: Message(
        fi="lisää siirtoon 'unanswered: {after: …, to: …}', tai perustele 'ground:' tehtävällä, "
        "jonka mukaan asia on vastaanottajalla heti (attaches), tai jatka omaa työtä",
        en="add 'unanswered: {after: …, to: …}' to the handoff, or a ground by which the receiver "
        "has the matter at once (attaches), or let own work go on",
    ),
    Cause.NO_ANSWER: Message(
        fi="lisää 'unanswered: {after: …, to: …}' tai sen 'after:', jotta odotus päättyy itsestään",
        en="add 'unanswered: {after: …, to: …}', or its 'after:', so that waiting ends by itself",
    ),
    Cause.UNDATED_WAIT: Message(
        fi="lisää odotukseen 'after:' ja rooli, joka odottaa",
        en="add 'after:' to the wait, and a role that waits",
    ),
    Cause.CLIENT_ALONE: Message(
        fi="vie asia asiakkaalle ohjauksella (kind: guidance), jossa on "
        "'follow_up: {after: …, to: …}', tai jätä jollekin toimijalle oma vaihe odottamaan",
        en="bring the matter to the client by guidance (kind: guidance) with "
        "'follow_up: {after: …, to: …}', or leave some authority a step of its own that waits",
    ),
    Cause.PROPOSAL: Message(fi="sopikaa vastuusta", en="agree on who is responsible"),
}


def check(chain: ChainView) -> Iterator[Finding]:
    """Each hole through which a matter falls; what only follows from one is not told again."""
    found = faults(chain, FaultKind.GAP)
    told = _told(chain) if found else set()
    stopped = {fault.state for fault in faults(chain, FaultKind.DEADLOCK)}
    for fault in found:
        if fault.name in told or fault.state in stopped:
            continue
        if is_first(chain, fault):
            told |= clients_part(chain, fault.name)
            yield _finding(chain, fault)


def _told(chain: ChainView) -> set[str]:
    """The steps and handoffs of which another finding tells what is missing."""
    without_exit = [name for lack in lacking(chain) for name in (lack.handoff, lack.step) if name]
    with_client = (step for name in without_exit for step in clients_part(chain, name))
    without_ground = (name for name, _ in groundless(chain))
    misgrounded = (name for name in chain.handoffs if any(uncovered(chain, name)))
    # A client to whom a matter comes by a plain arrow is alone for want of a handoff.
    unhanded = (step for each in borders(chain) for step in clients_part(chain, each.arrow.target))
    return {
        *without_exit,
        *with_client,
        *unhanded,
        *without_ground,
        *unknown_grounds(chain),
        *misgrounded,
        *dead_ends(chain),
    }


def _finding(chain: ChainView, fault: Fault) -> Finding:
    why = _WHY[fault.cause]
    at = chain.at("handoffs" if fault.name in chain.handoffs else "steps", fault.name)
    return Finding(
        RULE.name,
        at.key,
        Message(
            fi=f"kukaan ei vastaa asiasta, {why.fi.format(name=fault.name)}",
            en=f"nobody holds the matter {why.en.format(name=fault.name)}",
        ),
        _HELP[fault.cause],
        (*standing(chain, fault.state, at), *as_lost(chain, lost_senders(chain, fault.name))),
        trace(chain, fault),
    )


RULE = Rule("responsibility-gap", Severity.ERROR, __doc__, check)
