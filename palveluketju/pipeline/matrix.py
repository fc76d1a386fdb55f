"""The responsibility matrix of a workspace, for what was asked, in the form that was asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from palveluketju.description.table import Table, table
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.named import organisation_named, pages_named
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.responsibility.area import areas
from palveluketju.responsibility.matrix import matrix


@dataclass(frozen=True)
class Asked:
    """What a matrix is asked to be of; nothing named: everything. `day`: words in force then."""

    chains: tuple[str, ...] = ()
    party: str | None = None
    municipality: str | None = None
    day: date | None = None


def matrix_table(
    workspace: Workspace,
    language: str,
    asked: Asked,
) -> Table:
    """The matrix in words of one language; CannotRun where something named is unknown.

    A map means all its pages, and a party that has an area of its own that area. Of all chains
    and all areas it also tells who takes each duty in each municipality.
    """
    area = _area(workspace, asked.municipality) if asked.municipality else None
    party = organisation_named(workspace, asked.party) if asked.party else None
    if area is None and party in _local(workspace):
        area = party
    found = matrix(
        workspace,
        area=area,
        chains=pages_named(workspace, asked.chains),
        party=_within(workspace, party, area),
        day=asked.day,
    )
    return table(workspace, found, language, places=not asked.chains and area is None)


def _within(workspace: Workspace, party: str | None, area: str | None) -> str | None:
    """The party as it is called in an area: there a generic actor is the local organisation."""
    if party is None or area is None:
        return party
    own = next(e for e in areas(workspace.model, workspace.parties) if e.local == area)
    return area if party in own.stands_for else party


def _local(workspace: Workspace) -> list[str]:
    return [each.local for each in areas(workspace.model, workspace.parties) if each.local]


def _area(workspace: Workspace, name: str) -> str:
    organisation = organisation_named(workspace, name)
    local = _local(workspace)
    if organisation not in local:
        listed = ", ".join(local) or "–"
        raise CannotRun(
            f"'{name}' ei ole kunta tai muu koulutuksen järjestäjä, jolla on oma alue; "
            f"niitä ovat: {listed}",
            f"'{name}' is no municipality or other provider of education with an area of its "
            f"own; such are: {listed}",
        )
    return organisation


def _text(found: Table) -> bytes:
    from palveluketju.report.matrix import to_text

    return to_text(found).encode("utf-8")


def _json(found: Table) -> bytes:
    from palveluketju.report.matrix import to_json

    return to_json(found).encode("utf-8")


def _csv(found: Table) -> bytes:
    from palveluketju.export.matrix_csv import to_csv

    return to_csv(found)


def _html(found: Table) -> bytes:
    from palveluketju.export.matrix_html import matrix_to_html

    return matrix_to_html(found).encode("utf-8")


def _xlsx(found: Table) -> bytes:
    from palveluketju.export.matrix_xlsx import matrix_to_xlsx

    return matrix_to_xlsx(found)


WRITERS: Mapping[str, Callable[[Table], bytes]] = {
    "text": _text,
    "csv": _csv,
    "json": _json,
    "html": _html,
    "xlsx": _xlsx,
}
"""The forms of a matrix, each with what writes it; a library is loaded when it is needed."""
