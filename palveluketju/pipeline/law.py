"""What the catalogue of a workspace says of the law, and how far its sources were read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from palveluketju.graph.marks import has_index, mark_of
from palveluketju.graph.workspace import Workspace
from palveluketju.model.duty import UNSTATED, Duty
from palveluketju.model.words import ActorType, Nature
from palveluketju.pipeline.run import workspaces
from palveluketju.report.law import Catalogue, Reference, Row
from palveluketju.rules.questions.cited import citations
from palveluketju.source import Route

_TYPES: Mapping[ActorType, tuple[str, str]] = {
    ActorType.MUNICIPALITY: ("kunta", "municipality"),
    ActorType.EDUCATION_PROVIDER: ("koulutuksen järjestäjä", "education provider"),
    ActorType.WELLBEING_SERVICES_COUNTY: ("hyvinvointialue", "wellbeing services county"),
    ActorType.STATE: ("valtio", "state"),
    ActorType.ASSOCIATION: ("yhdistys", "association"),
    ActorType.PARISH: ("seurakunta", "parish"),
    ActorType.COMPANY: ("yritys", "company"),
    ActorType.GROUP: ("ryhmä", "group"),
    ActorType.CLIENT: ("asiakas", "client"),
}


def catalogues(paths: Sequence[Path], language: str) -> tuple[Catalogue, ...]:
    """The catalogue of every workspace that the paths mean; CannotRun if a path does not exist."""
    return tuple(catalogue(workspace, language) for workspace in workspaces(paths))


def catalogue(workspace: Workspace, language: str) -> Catalogue:
    """What one workspace says of the law, its texts in `language` where it has them."""
    model = workspace.model
    return Catalogue(
        duties=tuple(_row(workspace, name, language) for name in model.duties),
        limits=len(model.limits),
        registers=len(model.registers),
        subjects=len(model.subjects),
        acts=len(model.acts),
        is_indexed=has_index(model),
        references=tuple(_references(workspace)),
    )


def _references(workspace: Workspace) -> Iterator[Reference]:
    for at, cited in citations(workspace.model):
        mark = mark_of(workspace.model, cited)
        yield Reference(str(cited), mark.value, workspace.places.locate(at))


def _row(workspace: Workspace, name: str, language: str) -> Row:
    duty = workspace.model.duties[name]
    first = duty.basis[0] if duty.basis else None
    return Row(
        duty=name,
        title=duty.title.say(language, workspace.model.workspace.language),
        is_right=duty.nature is Nature.RIGHT,
        responsible=_responsible(workspace, duty, language),
        basis=str(first) if first else "",
        mark=mark_of(workspace.model, first).value if first else "",
        status=duty.status.value,
        certainty=duty.certainty.value if duty.certainty else "",
        place=workspace.places.locate(Route.to("duties", name).key),
    )


def _responsible(workspace: Workspace, duty: Duty, language: str) -> str:
    """Who must see to a duty, in words."""
    english = language == "en"
    form = duty.responsible or UNSTATED
    if form.group:
        return form.group.say(language, workspace.model.workspace.language)
    if form.roles:
        return ", ".join(_title(workspace, role, language) for role in form.roles)
    if form.types:
        join = " + " if form.shared or form.joint else ""
        return join.join(_TYPES[kind][english] for kind in form.types)
    if form.nobody:
        return "nobody named in law" if english else "laki ei nimeä"
    return "not stated" if english else "ei sanottu"


def _title(workspace: Workspace, role: str, language: str) -> str:
    record = workspace.model.roles.get(role)
    return record.title.say(language, workspace.model.workspace.language) if record else role
