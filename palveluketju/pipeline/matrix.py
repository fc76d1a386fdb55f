"""The responsibility matrix of a workspace, for what was asked, in the form that was asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from palveluketju.description.table import Table, table
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.named import chains_named, organisation_named
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.responsibility.area import areas
from palveluketju.responsibility.matrix import matrix


def matrix_table(
    workspace: Workspace,
    language: str,
    *,
    chains: Collection[str] = (),
    party: str | None = None,
    municipality: str | None = None,
) -> Table:
    """The matrix in words of one language; CannotRun where something named is unknown.

    Of all chains and the whole area it also tells who takes each duty in each municipality.
    """
    area = _area(workspace, municipality) if municipality else None
    found = matrix(
        workspace,
        area=area,
        chains=chains_named(workspace, chains),
        party=organisation_named(workspace, party) if party else None,
    )
    return table(workspace, found, language, places=not chains and area is None)


def _area(workspace: Workspace, name: str) -> str:
    organisation = organisation_named(workspace, name)
    local = [each.local for each in areas(workspace.model, workspace.parties) if each.local]
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
