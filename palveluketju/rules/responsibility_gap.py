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
      soitto: {role: opettaja, title: Soittaa kuraattorille, sends: viesti}
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
from palveluketju.rules.questions.exits import lacking
from palveluketju.rules.questions.play import faults, is_first, standing, trace

_WHY: Mapping[str, Message] = {
    Cause.NOT_ACKNOWLEDGED: Message(
        fi="asia on matkalla siirrossa '{name}', eikä kukaan ennen vastaanottoa huomaa, jos se katoaa",
        en="the matter is on its way by handoff '{name}', and nobody notices if it is lost",
    ),
    Cause.NO_ANSWER: Message(
        fi="kohdassa '{name}' odotetaan vastausta, mutta odotus ei pääty mihinkään päivään",
        en="at '{name}' an answer is awaited, but no date ends the waiting",
    ),
    Cause.UNDATED_WAIT: Message(
        fi="vaiheessa '{name}' odotetaan ilman päivää tai tekijää",
        en="step '{name}' waits without a date or without anybody who waits",
    ),
    Cause.CLIENT_ALONE: Message(
        fi="asia on vain asiakkaan varassa kohdassa '{name}', eikä kukaan seuraa, miten kävi",
        en="the matter is with the client alone at '{name}', and nobody follows it up",
    ),
    Cause.PROPOSAL: Message(
        fi="kohdassa '{name}' vastuu on vain ehdotuksen varassa",
        en="at '{name}' responsibility rests on a proposal alone",
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
        fi="vie asia asiakkaalle ohjauksella (kind: guidance), jossa on 'follow_up: {after: …, to: …}', "
        "tai jätä jollekin toimijalle oma vaihe odottamaan",
        en="bring the matter to the client by guidance (kind: guidance) with 'follow_up: {after: …, "
        "to: …}', or leave some authority a step of its own that waits",
    ),
    Cause.PROPOSAL: Message(fi="sopikaa vastuusta", en="agree on who is responsible"),
}


def check(chain: ChainView) -> Iterator[Finding]:
    """Each hole through which a matter falls; what only follows from one is not told again."""
    told = {lack.handoff for lack in lacking(chain)}
    for fault in faults(chain, FaultKind.GAP):
        if fault.name not in told and is_first(chain, fault):
            yield _finding(chain, fault)


def _finding(chain: ChainView, fault: Fault) -> Finding:
    why = _WHY[fault.cause]
    section = "handoffs" if fault.name in chain.handoffs else "steps"
    return Finding(
        RULE.name,
        chain.at(section, fault.name).key,
        Message(
            fi=f"kukaan ei vastaa asiasta: {why.fi.format(name=fault.name)}",
            en=f"nobody holds the matter: {why.en.format(name=fault.name)}",
        ),
        _HELP[fault.cause],
        tuple(standing(chain, fault.state)),
        trace(chain, fault),
    )


RULE = Rule("responsibility-gap", Severity.ERROR, __doc__, check)
