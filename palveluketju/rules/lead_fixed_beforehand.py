"""A group that chooses its lead case by case has the same lead in every case.

The expert group names a responsible person from among itself (OHL 14 § 4 mom.). Where the model
says beforehand who it is, the group has nothing to choose.

# Tapauskohtaisesti koottavan ryhmän vastuuhenkilö on määrätty ennalta

Asiantuntijaryhmä nimeää keskuudestaan vastuuhenkilön (OHL 14 § 4 mom.). Jos malli määrää hänet
ennalta joka tapaukseen, ryhmällä ei ole mitä nimetä.

## Bad

`ryhma.yaml`:

    format: 1
    duties:
      kirjaaminen:
        title: Opiskeluhuoltokertomuksen kirjaaminen
        responsible: {group: ryhmän keskuudestaan nimeämä vastuuhenkilö}
        basis: OHL 20 § 3 mom.
    actors:
      tiimi:
        title: Oppilaan tiimi
        type: group
        members: [opettaja, kuraattori]
        lead: «kuraattori»
    roles:
      tiimi: {title: Oppilaan tiimi, actor: tiimi}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [tiimi]}
    steps:
      alku: {kind: start, role: tiimi, title: Tiimi kokoontuu, next: kirjaa}
      kirjaa: {role: tiimi, title: Kirjaa sovitun tuen, duty: kirjaaminen, next: loppu}
      loppu: {kind: end, role: tiimi, title: Tuesta on sovittu}

## Good

`ryhma.yaml`:

    format: 1
    duties:
      kirjaaminen:
        title: Opiskeluhuoltokertomuksen kirjaaminen
        responsible: {group: ryhmän keskuudestaan nimeämä vastuuhenkilö}
        basis: OHL 20 § 3 mom.
    actors:
      tiimi:
        title: Oppilaan tiimi
        type: group
        members: [opettaja, kuraattori]
        lead: chosen-by-group
    roles:
      tiimi: {title: Oppilaan tiimi, actor: tiimi}

`huoli.yaml`:

    format: 1
    chain: {id: huoli, title: Huolesta tukeen, lanes: [tiimi]}
    steps:
      alku: {kind: start, role: tiimi, title: Tiimi kokoontuu, next: kirjaa}
      kirjaa: {role: tiimi, title: Kirjaa sovitun tuen, duty: kirjaaminen, next: loppu}
      loppu: {kind: end, role: tiimi, title: Tuesta on sovittu}
"""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Finding, Message, Related, Rule, Severity
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.model.step import Doing
from palveluketju.model.words import Concern
from palveluketju.rules.questions.groups import groups_of
from palveluketju.rules.questions.law import duty_named
from palveluketju.rules.questions.naming import titled
from palveluketju.source import Route


def check(workspace: Workspace) -> Iterator[Finding]:
    """Each group gathered case by case whose lead is a fixed role, or is always named so."""
    told: set[str] = set()
    for chain in workspace.chains.values():
        for name, step in chain.steps.items():
            if isinstance(step, Doing):
                yield from _of_actor(chain, name, step, told)
                yield from _of_step(chain, name, step)


def _of_actor(chain: ChainView, name: str, step: Doing, told: set[str]) -> Iterator[Finding]:
    """The group that does a step for which it should name the responsible one itself."""
    duties = chain.model.duties
    chosen = [
        duty
        for _, duty in step.duties
        if duty in duties and (responsible := duties[duty].responsible) and responsible.group
    ]
    for group in _case_groups(chain, step.role) if chosen else ():
        lead = chain.model.actors[group].lead
        if lead in chain.model.roles and group not in told:
            told.add(group)
            yield _fixed(chain, group, lead or "", name, chosen[0])


def _of_step(chain: ChainView, name: str, step: Doing) -> Iterator[Finding]:
    """A step by which a group that chooses its lead names one and the same profession."""
    lead = step.names_lead
    for group in _case_groups(chain, step.role) if lead in chain.model.roles else ():
        is_own = group in groups_of(chain.model, chain.parties, lead)
        is_open = chain.model.actors[group].lead not in chain.model.roles
        if is_open and not is_own and len(chain.parties.members(lead)) == 1:
            yield _named(chain, group, lead or "", name)


def _case_groups(chain: ChainView, role: str | None) -> list[str]:
    """The groups that a role acts for and that are gathered for a case."""
    groups = groups_of(chain.model, chain.parties, role)
    return [name for name in groups if chain.model.actors[name].handles is not Concern.COMMUNITY]


def _fixed(chain: ChainView, group: str, lead: str, step: str, duty: str) -> Finding:
    here = Message(fi="ryhmä hoitaa tehtävää tässä", en="the group carries out the duty here")
    there = Message(fi="vastuullisen nimeää ryhmä", en="the group names the responsible one")
    return Finding(
        RULE.name,
        Route.to("actors", group, "lead"),
        Message(
            fi=f"ryhmän '{group}' vastuuhenkilöksi on määrätty ennalta '{lead}', mutta ryhmä "
            f"nimeää vastuuhenkilön keskuudestaan (OHL 14 § 4 mom.); tehtävä "
            f"{duty_named(chain, duty)} kuuluu ryhmän nimeämälle",
            en=f"'{lead}' is fixed beforehand as the lead of group '{group}', but the group "
            f"names its lead from among itself (OHL 14 § 4 mom.); duty "
            f"{duty_named(chain, duty)} belongs to whom the group names",
        ),
        _HELP,
        (
            Related(Route.to("duties", duty, "responsible"), there),
            Related(chain.at("steps", step).key, here),
        ),
    )


def _named(chain: ChainView, group: str, lead: str, step: str) -> Finding:
    there = Message(fi="ryhmä, joka nimeää vastuuhenkilön", en="the group that names its lead")
    return Finding(
        RULE.name,
        chain.at("steps", step, "names_lead"),
        Message(
            fi=f"vaihe {titled(chain, step)} nimeää vastuuhenkilöksi joka tapauksessa roolin "
            f"'{lead}', mutta ryhmä '{group}' nimeää vastuuhenkilön keskuudestaan "
            "(OHL 14 § 4 mom.)",
            en=f"step {titled(chain, step)} names '{lead}' to lead in every case, but group "
            f"'{group}' names its lead from among itself (OHL 14 § 4 mom.)",
        ),
        _HELP,
        (Related(Route.to("actors", group, "lead"), there),),
    )


_HELP = Message(
    fi="kirjoita ryhmälle 'lead: chosen-by-group' ja anna ryhmän vaiheelle 'names_lead:' ja "
    "ryhmän oma rooli vastuuhenkilölle",
    en="write 'lead: chosen-by-group' for the group and give a step of it 'names_lead:' and a "
    "role of the group's own for its lead",
)

RULE = Rule("lead-fixed-beforehand", Severity.HINT, __doc__, check)
