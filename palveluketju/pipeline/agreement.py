"""What two organisations promise each other, with what is still open between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from palveluketju.description.agreement import AgreementWords, agreement_words
from palveluketju.findings import Located
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.check import check
from palveluketju.pipeline.named import organisation_named
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.responsibility.agreement import Agreement, agreement
from palveluketju.responsibility.area import areas
from palveluketju.responsibility.statement import statements
from palveluketju.source import Route


def agreed(workspace: Workspace, first: str, second: str, language: str) -> AgreementWords:
    """The annex of two parties in words; CannotRun where one is unknown or they are the same."""
    one, other = (organisation_named(workspace, name) for name in (first, second))
    area = _area(workspace, one, other)
    general = [each for each in areas(workspace.model, workspace.parties) if each.local == area]
    if one == other or {one, other} <= {area, *(n for each in general for n in each.stands_for)}:
        raise CannotRun(
            f"'{first}' ja '{second}' ovat sama organisaatio; anna kaksi eri osapuolta",
            f"'{first}' and '{second}' are the same organisation; give two parties",
        )
    found = agreement(workspace, one, other, area)
    # Also what somebody has silenced: it is still open between the parties.
    heard = replace(workspace, ignores={})
    told = [each for each in check(heard) if _is_between(workspace, found, each)]
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


def _is_between(workspace: Workspace, found: Agreement, each: Located) -> bool:
    """Whether a finding is about what either party says here, or a handoff between them."""
    if each.route is None:
        return False
    parts = each.route.parts
    if parts[:1] == ("declarations",):
        return _is_said(workspace, found, parts)
    return any(parts[: len(place.parts)] == place.parts for place in _handoffs(found))


def _is_said(workspace: Workspace, found: Agreement, parts: tuple[str | int, ...]) -> bool:
    """Whether it is in a declaration of either party, and not in what holds elsewhere alone."""
    sides = (found.first, found.second)
    parties = {side.party for side in sides}
    record = workspace.model.declarations.get(str(parts[1])) if len(parts) > 1 else None
    organisation = workspace.parties.organisation(record.actor) if record else ""
    spoken = {each.declaration for side in sides for each in (*side.takes, *side.expects)}
    if organisation not in parties and parts[1] not in spoken:
        return False
    every = list(statements(workspace.model))
    if parts[1] not in spoken and any(each.declaration == parts[1] for each in every):
        return False
    here = [each.at.parts for side in sides for each in (*side.takes, *side.expects)]
    elsewhere = [each.at.parts for each in every if each.at.parts not in here]
    is_elsewhere = any(_begins(parts, at) for at in elsewhere)
    return not is_elsewhere or any(_begins(parts, at) for at in here)


def _begins(parts: tuple[str | int, ...], at: tuple[str | int, ...]) -> bool:
    return parts[: len(at)] == at


def _handoffs(found: Agreement) -> Iterator[Route]:
    for side in (found.first, found.second):
        for passage in side.passages:
            yield Route.to("chains", passage.chain, "handoffs", passage.name)
