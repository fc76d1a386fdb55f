"""What two organisations promise each other, with what is still open between them."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.description.agreement import AgreementWords, agreement_words
from palveluketju.findings import Located
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.check import check
from palveluketju.pipeline.named import organisation_named
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.responsibility.agreement import Agreement, agreement
from palveluketju.responsibility.area import areas
from palveluketju.source import Route


def agreed(workspace: Workspace, first: str, second: str, language: str) -> AgreementWords:
    """The annex of two parties in words; CannotRun where one is unknown or they are the same."""
    one, other = (organisation_named(workspace, name) for name in (first, second))
    if one == other:
        raise CannotRun(
            f"'{first}' ja '{second}' ovat sama organisaatio; anna kaksi eri osapuolta",
            f"'{first}' and '{second}' are the same organisation; give two parties",
        )
    found = agreement(workspace, one, other, _area(workspace, one, other))
    told = [each for each in check(workspace) if _is_between(found, each)]
    return agreement_words(workspace, found, told, language)


def _area(workspace: Workspace, one: str, other: str) -> str | None:
    """The area in which both work: that of the one that has an area of its own."""
    local = {each.local for each in areas(workspace.model, workspace.parties)}
    own = [name for name in (one, other) if name in local]
    if len(own) > 1:
        raise CannotRun(
            f"'{one}' ja '{other}' ovat eri alueilla, eikä yksikään ketju kulje niiden välillä; "
            "anna kunta ja esimerkiksi hyvinvointialue",
            f"'{one}' and '{other}' are of different areas, and no chain passes between them; "
            "give a municipality and, for instance, a wellbeing services county",
        )
    return own[0] if own else None


def _is_between(found: Agreement, each: Located) -> bool:
    """Whether a finding is about what either party says here, or a handoff between them."""
    if each.route is None:
        return False
    parts = each.route.parts
    if parts[:1] == ("declarations",) and len(parts) <= _WHOLE:
        return any(parts[1] == place.parts[1] for place in _said(found))
    places = (*_said(found), *_handoffs(found))
    return any(parts[: len(place.parts)] == place.parts for place in places)


_WHOLE = 3
"""The parts of a route to a key of a declaration, such as its last day."""


def _said(found: Agreement) -> Iterator[Route]:
    for side in (found.first, found.second):
        yield from (each.at for each in (*side.takes, *side.expects))


def _handoffs(found: Agreement) -> Iterator[Route]:
    for side in (found.first, found.second):
        for passage in side.passages:
            yield Route.to("chains", passage.chain, "handoffs", passage.name)
