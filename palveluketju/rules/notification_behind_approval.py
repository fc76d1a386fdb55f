"""A duty that binds a person waits for somebody else.

Whoever learns of a child in need reports it themselves and without delay; no superior, group or
waiting stands between (LSL 25 § 1 mom.). The same holds for the school's contact with student
welfare (OHL 16 §). Where somebody must agree first, the child waits, and a notice may be stopped.
Where the law gives a limit without a number (at once, without delay), advice may be waited for the
same day at most, and no other chain in which somebody waits may come first.

# Henkilökohtainen velvollisuus odottaa toista

Se, joka saa tiedon lapsen tarpeesta, ilmoittaa siitä itse ja viipymättä; väliin ei mahdu
esihenkilöä, ryhmää eikä odotusta (LSL 25 § 1 mom.). Sama koskee koulun yhteydenottoa
opiskeluhuoltoon (OHL 16 §). Jos toisen on ensin suostuttava, lapsi odottaa, ja ilmoitus voi jäädä
tekemättä. Jos laki vaatii toimimaan heti tai viipymättä, neuvoa voi odottaa enintään saman päivän,
eikä edellä saa olla toista ketjua, jossa joku odottaa.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, rehtori, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: opettaja, title: Opettaja saa tiedon lapsesta, next: hyvaksyy}
      «hyvaksyy»: {role: rehtori, title: Hyväksyy ilmoituksen, next: ilmoittaa}
      ilmoittaa:
        role: opettaja
        title: Ilmoittaa lapsesta lastensuojeluun
        duty: H-12b
        sends: ilmoitus
        next: jatkaa
      jatkaa: {kind: end, role: opettaja, title: Oma tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi lapsen tilanteen, next: loppu}
      loppu: {kind: end, role: sosiaalityontekija, title: Tilanne on arvioitu}
    handoffs:
      ilmoitus: {kind: notification, to: arvio, carries: Lapsen tilanne, ground: H-12b}

`tehtavat.yaml`:

    format: 1
    duties:
      H-12b:
        title: Yhteydenotto lastensuojeluilmoituksen sijasta
        responsible: {person: [opettaja, rehtori, kuraattori]}
        basis: [SHL 35 § 4 mom., LSL 25 § 1 mom.]
        consent: {form: none}
        attaches: true

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja, sosiaalityontekija]}
    steps:
      alku: {kind: start, role: opettaja, title: Opettaja saa tiedon lapsesta, next: ilmoittaa}
      ilmoittaa:
        role: opettaja
        title: Ilmoittaa lapsesta lastensuojeluun
        duty: H-12b
        sends: [ilmoitus, tieto]
        next: jatkaa
      jatkaa: {kind: end, role: opettaja, title: Oma tuki jatkuu}
      arvio: {role: sosiaalityontekija, title: Arvioi lapsen tilanteen, next: loppu}
      loppu: {kind: end, role: sosiaalityontekija, title: Tilanne on arvioitu}
    handoffs:
      ilmoitus: {kind: notification, to: arvio, carries: Lapsen tilanne, ground: H-12b}
      tieto: {kind: information, to: rehtori, carries: Ilmoitus on tehty, secret: false}

`tehtavat.yaml`:

    format: 1
    duties:
      H-12b:
        title: Yhteydenotto lastensuojeluilmoituksen sijasta
        responsible: {person: [opettaja, rehtori, kuraattori]}
        basis: [SHL 35 § 4 mom., LSL 25 § 1 mom.]
        consent: {form: none}
        attaches: true
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.rules.questions.consents import question_of
from palveluketju.rules.questions.holdups import HoldUp, behind_others, ways_through
from palveluketju.rules.questions.law import duty_named
from palveluketju.rules.questions.naming import holder, joined, titled
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each step of somebody else, wait or question that personal duties cannot do without."""
    found: dict[str, list[HoldUp]] = {}
    for held in behind_others(chain):
        found.setdefault(held.holders[0], []).append(held)
    for name, several in found.items():
        yield _finding(chain, name, several)


def _finding(chain: ChainView, name: str, held: list[HoldUp]) -> Finding:
    steps = joined([titled(chain, each.step) for each in held])
    is_others = name in held[0].between
    asks = None if is_others else question_of(chain.steps[name])
    at = chain.at("steps", name, "asks") if asks else chain.at("steps", name)
    what = _what(chain, name, is_others=is_others, is_question=asks is not None)
    waits = ("odottaa", "waits") if len(held) == 1 else ("odottavat", "wait")
    own = _own(chain, tuple(dict.fromkeys(each.duty for each in held)))
    return Finding(
        RULE.name,
        at.key,
        Message(
            fi=f"{what.fi}, ja {steps.fi} {waits[0]} sitä, vaikka {own.fi}",
            en=f"{what.en}, and {steps.en} {waits[1]} for it, though {own.en}",
        ),
        _help(steps, is_others=is_others, is_question=asks is not None),
        tuple(_related(chain, held)),
    )


def _own(chain: ChainView, duties: tuple[str, ...]) -> Message:
    law = joined([duty_named(chain, duty) for duty in duties])
    if len(duties) == 1:
        return Message(
            fi=f"{law.fi} on tekijän oma velvollisuus eikä odota ketään",
            en=f"{law.en} is the doer's own duty and waits for nobody",
        )
    return Message(
        fi=f"{law.fi} ovat tekijän omia velvollisuuksia eivätkä odota ketään",
        en=f"{law.en} are the doer's own duties and wait for nobody",
    )


def _what(chain: ChainView, name: str, *, is_others: bool, is_question: bool) -> Message:
    step = titled(chain, name)
    if is_others:
        doer = holder(chain, chain.steps[name].role)
        return Message(fi=f"vaiheen {step} tekee {doer}", en=f"step {step} is done by {doer}")
    if is_question:
        return Message(
            fi=f"vaihe {step} kysyy toiselta ja jää odottamaan",
            en=f"step {step} asks somebody and waits",
        )
    return Message(fi=f"vaiheessa {step} odotetaan", en=f"step {step} is a wait")


def _help(steps: Message, *, is_others: bool, is_question: bool) -> Message:
    if is_question:
        return Message(
            fi=f"vie asia suoraan: {steps.fi}; jos neuvo on tarpeen, lisää kysymykseen "
            "'unanswered:', jossa on 'after:' ja josta asia jatkuu velvollisuuteen",
            en=f"lead the matter straight to {steps.en}; if advice is needed, add 'unanswered:' "
            "with 'after:' to the question, from which the matter goes on to the duty",
        )
    fi = "; muille kerrotaan rinnalla tai jälkikäteen ('sends:')" if is_others else ""
    en = "; others are told beside it or afterwards ('sends:')" if is_others else ""
    return Message(
        fi=f"vie asia tekijältä suoraan: {steps.fi}{fi}",
        en=f"lead the matter from the doer straight to {steps.en}{en}",
    )


def _related(chain: ChainView, held: list[HoldUp]) -> Iterator[Related]:
    waits = Message(fi="tämä odottaa", en="this waits")
    own = Message(fi="velvollisuus on henkilön oma", en="the duty is the person's own")
    way = Message(fi="tämä nuoli kulkee toisen kautta", en="this arrow goes by way of another")
    for each in held:
        yield Related(chain.at("steps", each.step).key, waits)
    for duty in dict.fromkeys(each.duty for each in held):
        yield Related(Route.to("duties", duty, "responsible"), own)
    for arrow in dict.fromkeys(arrow for each in held for arrow in ways_through(chain, each)):
        yield Related(arrow.at, way)


RULE = Rule("notification-behind-approval", Severity.ERROR, __doc__, check)
