"""A handoff lacks an exit that its kind must have.

Sending is not yet receiving. If nothing is said of the case that no answer comes, that the
matter is returned or refused, it can be left with nobody.

# Siirrolta puuttuu jatko, joka sen lajilla on oltava

Lähettäminen ei vielä ole vastaanottamista. Jos ei sanota, mitä tapahtuu, kun vastausta ei tule,
asia palautetaan tai siitä kieltäydytään, asia voi jäädä ilman ketään.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: kuraattori, title: Tarve todetaan, next: lahettaminen}
      lahettaminen: {role: kuraattori, title: Tekee lähetteen, next: lahete}
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
      alku: {kind: start, role: kuraattori, title: Tarve todetaan, next: lahettaminen}
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
from palveluketju.graph.arrow import VERBS
from palveluketju.graph.chain import ChainView
from palveluketju.model.asks import Asks
from palveluketju.model.handoff import Handoff, KindRow, Verb
from palveluketju.model.step import Task
from palveluketju.model.words import Nature
from palveluketju.source import Route

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
    """Each handoff, or question that is asked by one, without all exits of its kind."""
    for name, handoff in chain.handoffs.items():
        row = handoff.row
        if row is None or not row.exits or _has_other_verb(chain, name, row):
            continue
        if row.verb is Verb.ASKS:
            yield from _in_questions(chain, name, handoff, row)
        elif missing := [exit_ for exit_ in row.exits if not getattr(handoff, exit_)]:
            yield _finding(chain.at("handoffs", name), name, row, missing)


def _has_other_verb(chain: ChainView, name: str, row: KindRow) -> bool:
    """Whether the kind itself is in doubt: handoff-wrong-verb tells of it."""
    uses = (out for _, out in chain.outs() if out.target == name)
    return any(VERBS.get(out.kind, Verb.NEXT) is not row.verb for out in uses)


def _in_questions(chain: ChainView, name: str, handoff: Handoff, row: KindRow) -> Iterator[Finding]:
    needed = [exit_ for exit_ in row.exits if exit_ != "refused" or not _is_owed(chain, handoff)]
    for step, record in chain.steps.items():
        asks = record.asks if isinstance(record, Task) else None
        if asks is None or asks.handoff != name:
            continue
        missing = [exit_ for exit_ in needed if not _has(asks, handoff, exit_)]
        if missing:
            yield _finding(chain.at("steps", step, "asks"), name, row, missing)


def _is_owed(chain: ChainView, handoff: Handoff) -> bool:
    """Whether some ground is a duty, which leaves the one who is asked no choice."""
    known = chain.model.duties
    return any(duty in known and known[duty].nature is Nature.DUTY for duty in handoff.ground)


def _has(asks: Asks, handoff: Handoff, exit_: str) -> bool:
    if exit_ == "unanswered":
        return bool(asks.unanswered or handoff.unanswered)
    if exit_ == "answered":
        return bool(asks.answered or asks.answers)
    return bool(getattr(asks, exit_))


def _finding(at: Route, name: str, row: KindRow, missing: list[str]) -> Finding:
    fi = ", ".join(f"'{exit_}' ({_FINNISH[exit_]})" for exit_ in missing)
    en = ", ".join(f"'{exit_}'" for exit_ in missing)
    written = ", ".join(f"'{_WRITTEN.get(exit_, exit_ + ': …')}'" for exit_ in missing)
    return Finding(
        RULE.name,
        at.key,
        Message(
            fi=f"siirrolta '{name}' ({row.finnish}) puuttuu {fi}; asia voi jäädä ilman ketään",
            en=f"handoff '{name}' lacks {en}; the matter can be left with nobody",
        ),
        Message(
            fi=f"lisää {written}; jos aikaa ei ole laissa eikä sovittu, merkitse "
            "'status: proposal'",
            en=f"add {written}; where neither law nor agreement states a time, "
            "mark it 'status: proposal'",
        ),
    )


RULE = Rule("handoff-without-exit", Severity.ERROR, __doc__, check)
