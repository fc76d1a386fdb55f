"""Telling is left out by the judgement of somebody whom the law does not let judge.

Whether a pupil's guardian is left untold is judged by a social or health professional of student
welfare, never by the teacher (OHL 18 § 2 mom.).

# Kertomatta jättämisen arvioi joku, jolle arvio ei lain mukaan kuulu

Sen, jääkö huoltajalle kertomatta, arvioi opiskeluhuollon henkilöstöön kuuluva sosiaali- tai
terveydenhuollon ammattihenkilö, ei koskaan opettaja (OHL 18 § 2 mom.).

## Bad

`tehtavat.yaml`:

    format: 1
    duties:
      yhteys-palveluun:
        title: Koulun yhteydenotto opiskeluhuoltoon
        responsible: {person: [opettaja, rehtori]}
        basis: [OHL 16 § 3 mom. (377/2022), OHL 18 § 2 mom.]
        informs: [{who: huoltaja, unless: OHL 18 § 2 mom., judged_by: [kuraattori, psykologi]}]

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas tarvitsee tukea, next: yhteys}
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä ja kertoo huoltajalle
        duty: yhteys-palveluun
        informs: [{who: huoltaja, unless: OHL 18 § 2 mom., judged_by: [«opettaja»]}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}

## Good

`tehtavat.yaml`:

    format: 1
    duties:
      yhteys-palveluun:
        title: Koulun yhteydenotto opiskeluhuoltoon
        responsible: {person: [opettaja, rehtori]}
        basis: [OHL 16 § 3 mom. (377/2022), OHL 18 § 2 mom.]
        informs: [{who: huoltaja, unless: OHL 18 § 2 mom., judged_by: [kuraattori, psykologi]}]

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Oppilas tarvitsee tukea, next: yhteys}
      yhteys:
        role: opettaja
        title: Ottaa yhteyttä ja kertoo huoltajalle
        duty: yhteys-palveluun
        informs: [{who: huoltaja, unless: OHL 18 § 2 mom., judged_by: [kuraattori]}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Koulun oma tuki jatkuu}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.duty import Informs
from palveluketju.model.step import Decision
from palveluketju.rules.questions.exceptions import Exempted, exempted
from palveluketju.rules.questions.judges import judging_role, others_than
from palveluketju.rules.questions.naming import holder, listed, titled
from palveluketju.rules.questions.untold import Untold, misjudged, path_to
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each exception that nobody or somebody else is said to judge, or that others judge."""
    for each in exempted(chain):
        yield from _of_entry(chain, each)
    for step, path in misjudged(chain):
        yield _of_decision(chain, step, path)


def _of_entry(chain: ChainView, each: Exempted) -> Iterator[Finding]:
    step, who = titled(chain, each.step), each.entry.who
    wrong = [
        number
        for number, judge in enumerate(each.entry.judged_by)
        if judge in chain.model.roles and others_than(chain, judge, each.law.judged_by)
    ]
    for number in wrong:
        judge = holder(chain, each.entry.judged_by[number])
        message = Message(
            fi=f"vaiheessa {step} sen, jääkö roolille '{who}' kertomatta, arvioi {judge}",
            en=f"in step {step} {judge} judges whether '{who}' is left untold",
        )
        yield _finding(each.at / "judged_by" / number, message, each.law, each.law_at)
    if not each.entry.judged_by:
        message = Message(
            fi=f"vaihe {step} voi jättää kertomatta roolille '{who}', mutta ei sano, kuka "
            "sen arvioi",
            en=f"step {step} may leave '{who}' untold but does not say who judges that",
        )
        yield _finding(each.at / "unless", message, each.law, each.law_at)


def _of_decision(chain: ChainView, step: str, path: Untold) -> Finding:
    who, law = path.owed.entry.who, path.owed.entry
    role = judging_role(chain, chain.steps[step])
    wrong = ", ".join(holder(chain, each) for each in others_than(chain, role, law.judged_by))
    message = Message(
        fi=f"vaihe {titled(chain, step)} ratkaisee, ettei roolille '{who}' kerrota, mutta sen "
        f"arvioi {wrong}",
        en=f"step {titled(chain, step)} decides that '{who}' is not told, but it is judged by "
        f"{wrong}",
    )
    owing = Related(
        chain.at("steps", path.owed.step).key,
        Message(fi="tästä vaiheesta olisi kerrottava", en="this step would have to be told of"),
    )
    at = chain.at("steps", step)
    at = at / "role" if isinstance(chain.steps[step], Decision) else at.key
    found = _finding(at, message, law, path.owed.at)
    return replace(found, related=(*found.related, owing), trace=path_to(chain, path))


def _finding(at: Route, message: Message, law: Informs, law_at: Route) -> Finding:
    judges = listed(law.judged_by, "tai", "or")
    unless = law.unless.short if law.unless else ""
    there = Message(fi="kenelle arvio kuuluu, sanotaan tässä", en="whose judgement it is")
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"{message.fi}; arvio kuuluu ({unless}) roolille {judges.fi}",
            en=f"{message.en}; the judgement belongs ({unless}) to {judges.en}",
        ),
        Message(
            fi=f"anna arvio roolille {judges.fi}, tai kerro aina",
            en=f"let {judges.en} judge, or tell in any case",
        ),
        (Related(law_at, there),),
    )


RULE = Rule("exception-wrong-judge", Severity.ERROR, __doc__, check)
