"""Run the rules over a workspace and find the place of everything they find."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from palveluketju.findings import Finding, Located, LocatedRelated
from palveluketju.findings.located import LocatedMove
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.behind import law_behind
from palveluketju.pipeline.silence import Silencer
from palveluketju.rules.all_rules import ALL_RULES, CHAIN_RULES, WORKSPACE_RULES
from palveluketju.settings import Settings
from palveluketju.source import Place, Route


def check(
    workspace: Workspace, settings: Settings | None = None, today: date | None = None
) -> tuple[Located, ...]:
    """Every finding of a workspace that its settings ask for, in the order of a report.

    `settings` default to the workspace's own. What depends on the day is checked for `today`;
    without one only against the time that a chain says it is in force. Never raises for a
    user's mistake.
    """
    if today is not None:
        workspace = replace(workspace, today=today)
    chosen = settings or Settings.of(workspace.settings)
    silencer = Silencer(workspace)
    found = [locate(workspace, finding) for finding in _findings(workspace)]
    found.extend(locate(workspace, finding) for finding in silencer.unknown_rules())
    told = [item for item in found if not silencer.silences(item)]
    told.extend(locate(workspace, finding) for finding in silencer.unused())
    kept = (item for item in told if _is_wanted(workspace, chosen, item))
    return tuple(sorted(dict.fromkeys(kept), key=lambda item: item.sort_key))


def _is_wanted(workspace: Workspace, settings: Settings, item: Located) -> bool:
    """Whether the settings ask for it; what is wrong with the settings is always told."""
    of_settings = item.route is not None and item.route.parts[:1] == ("settings",)
    return of_settings or settings.wants(item.rule, _inside(workspace, item.place.path))


def _findings(workspace: Workspace) -> Iterator[Finding]:
    yield from workspace.findings
    for rule in WORKSPACE_RULES:
        if rule.check is not None:
            yield from rule.check(workspace)
    for chain in workspace.chains.values():
        for rule in CHAIN_RULES:
            if rule.check is not None:
                yield from rule.check(chain)


def locate(workspace: Workspace, finding: Finding) -> Located:
    """The finding with its severity, its place and the places of what it relates to and follows."""
    return Located(
        finding=finding,
        severity=ALL_RULES[finding.rule].severity,
        place=_place(workspace, finding.at),
        route=_route(finding.at),
        related=tuple(
            LocatedRelated(_place(workspace, each.at), each.message, _route(each.at))
            for each in finding.related
        ),
        trace=tuple(LocatedMove(move, _place(workspace, move.at)) for move in finding.trace),
        law=law_behind(workspace, finding),
    )


def _place(workspace: Workspace, at: Route | Place) -> Place:
    return workspace.places.locate(at) if isinstance(at, Route) else at


def _route(at: Route | Place) -> Route | None:
    return at if isinstance(at, Route) else None


def _inside(workspace: Workspace, path: str) -> str:
    """The path seen from the workspace file, as `per_path` of the settings is written."""
    root = workspace.places.root
    folder = PurePosixPath(root).parent if root else PurePosixPath()
    try:
        return PurePosixPath(path).relative_to(folder).as_posix()
    except ValueError:
        return path
