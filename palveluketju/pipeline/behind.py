"""The law behind a finding: the citations of the duties and limits that it speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.findings import Cited, Finding
from palveluketju.graph.marks import has_index, mark_of
from palveluketju.graph.workspace import Workspace
from palveluketju.model.citation import Citation
from palveluketju.model.workspace import Model
from palveluketju.source import Route

_CITING = ("duties", "limits", "registers")
_REQUIREMENT = 4
"""Length of the route of a requirement: `subjects.SUBJECT.requires.INDEX`."""


def law_behind(workspace: Workspace, finding: Finding) -> tuple[Cited, ...]:
    """The citations of a finding, each once, with how far each was read.

    Nothing where the workspace has no index of acts: then it is not known what was read.
    """
    model = workspace.model
    if not has_index(model):
        return ()
    places = (finding.at, *(each.at for each in finding.related))
    routes = [at for at in places if isinstance(at, Route)]
    cited = dict.fromkeys(citation for route in routes for citation in _citations(model, route))
    return tuple(Cited(each.short, mark_of(model, each).value) for each in cited)


def _citations(model: Model, route: Route) -> Iterator[Citation]:
    """What the record at the head of a route rests on."""
    section, *rest = route.parts
    if section == "subjects" and len(route.parts) >= _REQUIREMENT:
        duty = model.subjects[str(rest[0])].requires[int(rest[2])].duty
        yield from model.duties[duty].basis if duty in model.duties else ()
    elif section in _CITING and rest:
        record = getattr(model, section).get(rest[0])
        yield from record.basis if record else ()
