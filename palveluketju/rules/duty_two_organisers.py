"""Two organisers share a duty that the law gives to one.

Where the service may be given by either, each can think that it is the other's. By law one of them
organises it, and the other asks or helps.

# Kaksi järjestäjää hoitaa tehtävää, jonka laki antaa yhdelle

Jos palvelun voi antaa kumpi tahansa, kumpikin voi luulla sen kuuluvan toiselle. Lain mukaan yksi
järjestää sen, ja muut pyytävät tai auttavat.

## Bad

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [arvioija]}
    steps:
      alku: {kind: start, role: arvioija, title: Asia on vireillä, next: arvio}
      arvio: {role: «arvioija», title: Aloittaa arvioinnin, duty: R-25, next: loppu}
      loppu: {kind: end, role: arvioija, title: Arviointi on alkanut}

`roolit.yaml`:

    format: 1
    roles:
      toinen-sosiaalityontekija: {title: Johtava sosiaalityöntekijä, actor: lastensuojelu}
      arvioija: {title: Arvioija, one_of: [sosiaalityontekija, opettaja]}

## Good

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [arvioija]}
    steps:
      alku: {kind: start, role: arvioija, title: Asia on vireillä, next: arvio}
      arvio: {role: arvioija, title: Aloittaa arvioinnin, duty: R-25, next: loppu}
      loppu: {kind: end, role: arvioija, title: Arviointi on alkanut}

`roolit.yaml`:

    format: 1
    roles:
      toinen-sosiaalityontekija: {title: Johtava sosiaalityöntekijä, actor: lastensuojelu}
      arvioija: {title: Arvioija, one_of: [sosiaalityontekija, toinen-sosiaalityontekija]}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing
from palveluketju.rules.questions.doers import Shared, shared_duties
from palveluketju.rules.questions.law import duty_named
from palveluketju.rules.questions.naming import holder
from palveluketju.source import Route


def check(chain: ChainView) -> Iterator[Finding]:
    """Each exclusive duty of a step whose doers belong to its organiser and to another one."""
    for name, step in chain.steps.items():
        if isinstance(step, Doing):
            for shared in shared_duties(chain, step):
                yield _finding(chain, name, shared)


def _finding(chain: ChainView, step: str, shared: Shared) -> Finding:
    right, wrong = (
        ", ".join(holder(chain, role) for role in roles) for roles in (shared.right, shared.wrong)
    )
    there = Message(fi="vastuu sanotaan tässä", en="the responsibility is stated here")
    return Finding(
        RULE.name,
        chain.at("steps", step, "role"),
        Message(
            fi=f"tehtävällä {duty_named(chain, shared.duty)} on vaiheessa '{step}' kaksi "
            f"järjestäjää: sen tekee {right} tai {wrong}, mutta laki antaa sen vain ensin "
            "mainitulle",
            en=f"duty {duty_named(chain, shared.duty)} has two organisers in step '{step}': it is "
            f"done by {right} or {wrong}, but the law gives it to the first alone",
        ),
        Message(
            fi="anna vaihe roolille, jossa on vain oikean järjestäjän jäseniä; muut voivat olla "
            "mukana ('with:') tai tehdä oman vaiheensa",
            en="give the step to a role with members of the right organiser only; others may take "
            "part ('with:') or do a step of their own",
        ),
        (Related(Route.to("duties", shared.duty, "responsible"), there),),
    )


RULE = Rule("duty-two-organisers", Severity.ERROR, __doc__, check)
