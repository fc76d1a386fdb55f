"""A handoff or a question lacks an exit that it must have.

Sending is not yet receiving. If nothing is said of the case that no answer comes, that the
matter is returned or refused, it can be left with nobody. Who tries again where nothing is heard
must hear that it has arrived, so an acknowledgement and what follows without one go together.
Who is asked for a consent may give or refuse it.

# Siirrolta tai kysymykseltä puuttuu jatko, joka sillä on oltava

Lähettäminen ei vielä ole vastaanottamista. Jos ei sanota, mitä tapahtuu, kun vastausta ei tule,
asia palautetaan tai siitä kieltäydytään, kukaan ei ehkä enää vastaa asiasta. Joka yrittää
uudelleen, kun mitään ei kuulu, tarvitsee tiedon saapumisesta: siksi kuittaus ja se, mitä ilman
sitä tehdään, kuuluvat yhteen. Suostumuksen voi antaa tai siitä voi kieltäytyä.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: kuraattori, title: Tarve todetaan, next: pyynto}
      pyynto:
        role: kuraattori
        title: Pyytää luvan lähetteeseen
        with: [oppilas]
        asks:
          whom: oppilas
          consent: lupa
          given: lahettaminen
          refused: oma-tuki
          unanswered: {after: 5 koulupäivää, to: oma-tuki, status: proposal}
      lahettaminen: {role: kuraattori, title: Tekee lähetteen, next: lahete}
      oma-tuki: {kind: end, role: kuraattori, title: Kuraattorin tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi palvelutarpeen, next: loppu}
      loppu: {kind: end, role: sosiaalityontekija, title: Tuki järjestyi}
    handoffs:
      «lahete»: {kind: referral, to: arvio, carries: Tuen tarve, needs: lupa}
    consents:
      lupa: {gives: oppilas, form: explicit, for: Lähete}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: kuraattori, title: Tarve todetaan, next: pyynto}
      pyynto:
        role: kuraattori
        title: Pyytää luvan lähetteeseen
        with: [oppilas]
        asks:
          whom: oppilas
          consent: lupa
          given: lahettaminen
          refused: oma-tuki
          unanswered: {after: 5 koulupäivää, to: oma-tuki, status: proposal}
      lahettaminen: {role: kuraattori, title: Tekee lähetteen, next: lahete}
      selvitys: {role: kuraattori, title: Selvittää tilanteen uudelleen, next: oma-tuki}
      oma-tuki: {kind: end, role: kuraattori, title: Kuraattorin tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi palvelutarpeen, next: loppu}
      loppu: {kind: end, role: sosiaalityontekija, title: Tuki järjestyi}
    handoffs:
      lahete:
        kind: referral
        to: arvio
        carries: Tuen tarve
        needs: lupa
        returned: {to: selvitys}
        unanswered: {after: 5 arkipäivää, to: selvitys, status: proposal}
    consents:
      lupa: {gives: oppilas, form: explicit, for: Lähete}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from palveluketju.findings import Finding, Message, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.exits import Lack, lacking
from palveluketju.rules.questions.naming import listed, titled

_FINNISH: Mapping[str, str] = {
    "acknowledge": "kuittaus",
    "unanswered": "kun vastausta ei tule",
    "returned": "palautus",
    "answered": "vastaus",
    "given": "suostuminen",
    "refused": "kieltäytyminen",
    "follow_up": "seuranta",
    "invites": "kutsuttavat",
    "cannot": "kun joku ei pääse",
    "enough": "ketkä riittävät",
}
_WRITTEN: Mapping[str, str] = {
    "acknowledge": "acknowledge: {within: …}",
    "unanswered": "unanswered: {after: …, to: …}",
    "returned": "returned: {to: …}",
    "follow_up": "follow_up: {after: …, to: …}",
    "invites": "invites: […]",
}


def check(chain: ChainView) -> Iterator[Finding]:
    """Each handoff, or question that is asked, without all exits that it must have."""
    for lack in lacking(chain):
        yield _finding(chain, lack)


def _finding(chain: ChainView, lack: Lack) -> Finding:
    *first, last = (f"'{exit_}' ({_FINNISH[exit_]})" for exit_ in lack.exits)
    fi = f"puuttuvat {', '.join(first)} ja {last}" if first else f"puuttuu {last}"
    written = ", ".join(f"'{_WRITTEN.get(exit_, exit_ + ': …')}'" for exit_ in lack.exits)
    whose = _whose(chain, lack)
    return Finding(
        RULE.name,
        lack.at.key,
        Message(
            fi=f"{whose.fi} {fi}; muuten asia voi jäädä niin, ettei kukaan vastaa siitä",
            en=f"{whose.en} lacks {listed(lack.exits).en}; without, the matter can be "
            "left with nobody",
        ),
        Message(
            fi=f"lisää {written}; jos aikaa ei ole laissa eikä sovittu, merkitse "
            "'status: proposal'",
            en=f"add {written}; where neither law nor agreement states a time, "
            "mark it 'status: proposal'",
        ),
    )


def _whose(chain: ChainView, lack: Lack) -> Message:
    """The handoff, or the question that is asked without one."""
    handoff = chain.handoffs.get(lack.handoff)
    if handoff is None:
        step = titled(chain, lack.step)
        return Message(fi=f"vaiheen {step} kysymykseltä", en=f"the question of step {step}")
    kind = f" ({handoff.row.finnish})" if handoff.row else ""
    return Message(fi=f"siirrolta '{lack.handoff}'{kind}", en=f"handoff '{lack.handoff}'")


RULE = Rule("handoff-without-exit", Severity.ERROR, __doc__, check)
