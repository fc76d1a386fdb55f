"""A step says that somebody tells a client who takes no part in it, or whose duty it is not.

Who is named must be there to tell. Where the law names the teller, another's word does not replace
it (for instance POL 29 § 7 mom.: the teacher or the head of the school).

# Kertojaksi nimetään joku, joka ei ole mukana tai jonka tehtävä kertominen ei ole

Kertojan on oltava vaiheessa mukana. Jos laki nimeää kertojan, toinen ei kerro hänen puolestaan
(esimerkiksi POL 29 § 7 mom.: opettaja tai rehtori).

## Bad

`kiusaaminen.yaml`:

    format: 1
    chain: {id: kiusaaminen, title: Kiusaaminen, lanes: [opettaja, kuraattori]}
    steps:
      alku: {kind: start, role: opettaja, title: Opettaja saa tiedon, next: kertoo}
      kertoo:
        role: opettaja
        title: Selvittää tapahtuneen
        duty: kerrottava
        informs: [{who: huoltaja, by: «kuraattori»}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Kiusaaminen on lopetettu}
      muu: {kind: start, role: kuraattori, title: Muu asia, next: muu-loppu}
      muu-loppu: {kind: end, role: kuraattori, title: Muu asia on hoidettu}

`laki.yaml`:

    format: 1
    acts:
      POL: {number: 628/1998, title: Perusopetuslaki}
    duties:
      kerrottava:
        title: Kiusaamisesta kertominen huoltajille
        responsible: {person: [opettaja]}
        basis: POL 29 § 7 mom. (163/2022)
        informs: [{who: huoltaja}]

## Good

`kiusaaminen.yaml`:

    format: 1
    chain: {id: kiusaaminen, title: Kiusaaminen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Opettaja saa tiedon, next: kertoo}
      kertoo:
        role: opettaja
        title: Selvittää tapahtuneen
        duty: kerrottava
        informs: [{who: huoltaja, by: opettaja}]
        next: loppu
      loppu: {kind: end, role: opettaja, title: Kiusaaminen on lopetettu}

`laki.yaml`:

    format: 1
    acts:
      POL: {number: 628/1998, title: Perusopetuslaki}
    duties:
      kerrottava:
        title: Kiusaamisesta kertominen huoltajille
        responsible: {person: [opettaja]}
        basis: POL 29 § 7 mom. (163/2022)
        informs: [{who: huoltaja}]
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.duty import UNSTATED, Informs
from palveluketju.model.step import Doing
from palveluketju.rules.questions.law import duty_named
from palveluketju.rules.questions.misgrouped import is_misgrouped
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each teller who takes no part in the step, or is not whom the law names to tell."""
    for name, step in chain.steps.items():
        if is_misgrouped(chain, step.role):
            continue  # The step is in the wrong hands: that is told already.
        for index, told in enumerate(step.informs if isinstance(step, Doing) else ()):
            if isinstance(step, Doing) and told.by in chain.model.roles:
                at = chain.at("steps", name, "informs", index, "by")
                if _is_absent(chain, step, told):
                    yield _absent(chain, at, name, told)
                elif (duty := _of_others(chain, step, told)) is not None:
                    yield _foreign(chain, at, told, duty)


def _is_absent(chain: ChainView, step: Doing, told: Informs) -> bool:
    members = chain.parties.members
    there = {member for role in (step.role, *step.with_) for member in members(role)}
    return not there & set(members(told.by))


def _of_others(chain: ChainView, step: Doing, told: Informs) -> str | None:
    """The duty of the step in which the law names others to tell; None where it does not."""
    for _, duty in step.duties:
        record = chain.model.duties.get(duty)
        if record is None or all(each.who != told.who for each in record.informs):
            continue
        named = {each.by for each in record.informs if each.who == told.who and each.by}
        named = named or set((record.responsible or UNSTATED).person)
        able = {member for role in named for member in chain.parties.members(role)}
        if able and not able & set(chain.parties.members(told.by)):
            return duty
    return None


def _absent(chain: ChainView, at: Route, name: str, told: Informs) -> Finding:
    step = chain.at("steps", name, "role")
    there = Message(fi="vaiheen rooli on tässä", en="the step's role is here")
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"kertojaksi on nimetty '{told.by}', joka ei ole mukana vaiheessa '{name}'",
            en=f"'{told.by}' is named to tell but takes no part in step '{name}'",
        ),
        Message(
            fi="nimeä vaiheen oma rooli, lisää kertoja kohtaan 'with:' tai tee kertomisesta oma "
            "vaihe",
            en="name the step's own role, add the teller to 'with:', or make the telling a step "
            "of its own",
        ),
        (Related(step, there),),
    )


def _foreign(chain: ChainView, at: Route, told: Informs, duty: str) -> Finding:
    there = Message(fi="tehtävä sanotaan tässä", en="the duty is stated here")
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"kertojaksi on nimetty '{told.by}', mutta tehtävässä {duty_named(chain, duty)} "
            "kertominen ei ole sen",
            en=f"'{told.by}' is named to tell, but by duty {duty_named(chain, duty)} the telling "
            "is not its",
        ),
        Message(
            fi="nimeä kertojaksi se, jolle laki tehtävän antaa",
            en="name as teller the one to whom the law gives the duty",
        ),
        (Related(Route.to("duties", duty).key, there),),
    )


RULE = Rule("told-by-wrong-role", Severity.ERROR, __doc__, check)
