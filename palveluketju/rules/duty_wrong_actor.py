"""A step carries out a duty that the law lays on somebody else.

Since 2023 the school and the services of student welfare have different organisers. A duty done
by the wrong one is done without power, or left undone by the right one.

# Vaihe hoitaa tehtävää, joka kuuluu lain mukaan muulle

Vuodesta 2023 koululla ja opiskeluhuollon palveluilla on eri järjestäjä. Väärän tahon hoitama
tehtävä hoidetaan ilman toimivaltaa, tai oikea taho jättää sen hoitamatta.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [opettaja]}
    steps:
      alku: {kind: start, role: opettaja, title: Huoli herää, next: keskustelu}
      keskustelu:
        role: opettaja
        title: Keskustelee kuraattorin sijasta
        duty: «R-16»
        next: loppu
      loppu: {kind: end, role: opettaja, title: Tuki järjestyi}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [kuraattori]}
    steps:
      alku: {kind: start, role: kuraattori, title: Pyyntö saapuu, next: keskustelu}
      keskustelu:
        role: kuraattori
        title: Keskustelee oppilaan kanssa
        duty: R-16
        next: loppu
      loppu: {kind: end, role: kuraattori, title: Tuki järjestyi}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing
from palveluketju.rules.questions.doers import shared_duties, wrong_doers
from palveluketju.rules.questions.duty_owner import owner
from palveluketju.rules.questions.misgrouped import is_misgrouped
from palveluketju.rules.questions.naming import holder, listed
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each duty of a step that some holder of the step's role is not responsible for."""
    for name, step in chain.steps.items():
        if isinstance(step, Doing) and not is_misgrouped(chain, step.role):
            yield from _of_step(chain, name, step)


def _of_step(chain: ChainView, name: str, step: Doing) -> Iterator[Finding]:
    holders = chain.parties.members(step.role)
    shared = {each.duty for each in shared_duties(chain, step)}
    at = chain.at("steps", name, "duty")
    named = [member for member, _ in step.duties if member is not None]
    strangers = [each for each in named if holders and each not in (*holders, step.role)]
    known = [each for each in strangers if each in chain.model.roles]
    if known:
        yield _strangers(chain, name, step, known, (at / known[0]).key)
    for member, duty in step.duties:
        if member in strangers:
            continue
        wrong = wrong_doers(chain, step, member, duty)
        if wrong and duty not in shared:
            doers = ", ".join(holder(chain, role) for role in wrong)
            place = at if member is None else at / member
            yield _finding(chain, duty, f"'{name}'", doers, place)


def _finding(chain: ChainView, duty: str, step: str, doers: str, at: Route) -> Finding:
    record = chain.model.duties[duty]
    title = record.title.say(chain.language, chain.language)
    basis = f", {record.basis[0].short}" if record.basis else ""
    to = owner(record)
    there = Message(fi="vastuu sanotaan tässä", en="the responsibility is stated here")
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"tehtävä '{duty}' ({title}{basis}) kuuluu {to.fi}, "
            f"mutta vaiheen {step} tekee {doers}",
            en=f"duty '{duty}' ({title}{basis}) belongs to {to.en}, "
            f"but step {step} is done by {doers}",
        ),
        Message(
            fi="anna vaihe oikean tahon roolille ja vie asia sinne siirrolla, "
            "tai vaihda vaiheen tehtävä",
            en="give the step to a role of the right party and bring the matter there "
            "by a handoff, or change the duty of the step",
        ),
        (Related(Route.to("duties", duty, "responsible"), there),),
    )


def _strangers(
    chain: ChainView, name: str, step: Doing, strangers: list[str], at: Route
) -> Finding:
    members, named = listed(chain.parties.members(step.role), "tai", "or"), listed(strangers)
    is_one = len(strangers) == 1
    return Finding(
        RULE.name,
        at,
        Message(
            fi=f"vaiheen '{name}' tekee '{step.role}', johon {named.fi} "
            f"{'ei kuulu' if is_one else 'eivät kuulu'}",
            en=f"step '{name}' is done by '{step.role}', to which {named.en} "
            f"{'does' if is_one else 'do'} not belong",
        ),
        Message(
            fi=f"nimeä tässä {members.fi}, tai anna vaihe roolille, johon ne kuuluvat",
            en=f"name {members.en} here, or give the step to a role to which they belong",
        ),
    )


RULE = Rule("duty-wrong-actor", Severity.ERROR, __doc__, check)
