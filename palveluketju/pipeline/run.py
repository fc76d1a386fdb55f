"""Check whole paths: every workspace that they mean, each once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from palveluketju.findings import Located, Severity, did_you_mean
from palveluketju.findings.message import Message
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.check import check
from palveluketju.pipeline.files import Plan, plans, whole_path
from palveluketju.pipeline.load import load_plan
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.rules.all_rules import ALL_RULES
from palveluketju.settings import Settings


@dataclass(frozen=True, slots=True)
class Checked:
    """The workspaces that were read and what was found in what was asked about."""

    workspaces: tuple[Workspace, ...]
    items: tuple[Located, ...]


def check_paths(
    paths: Sequence[Path],
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
    today: date | None = None,
) -> Checked:
    """Findings of every workspace that the paths mean, told for the asked files only.

    A file that could not be read whole is told even if another was asked about, since what
    the other refers to may stand in it. Raises CannotRun if a path or a rule does not exist.
    """
    for rule in (*select, *ignore):
        must_be_rule(rule)
    read: list[Workspace] = []
    items: list[Located] = []
    for plan, wanted in _asked(paths):
        workspace = load_plan(plan)
        read.append(workspace)
        settings = Settings.of(workspace.settings, select=select, ignore=ignore)
        found = check(workspace, settings, today)
        items.extend(item for item in found if _is_asked(item, wanted))
    return Checked(tuple(read), tuple(sorted(items, key=lambda item: item.sort_key)))


def workspaces(paths: Sequence[Path]) -> tuple[Workspace, ...]:
    """The workspaces that the paths mean, each once; CannotRun if a path does not exist."""
    return tuple(load_plan(plan) for plan, _ in _asked(paths))


def _asked(paths: Sequence[Path]) -> list[tuple[Plan, list[Path]]]:
    """The plan of each workspace that the paths mean, with what was asked of it."""
    asked: dict[Path | tuple[Path, ...], tuple[Plan, list[Path]]] = {}
    for path in paths:
        for plan in plans(path):
            key = plan.root.resolve() if plan.root else plan.files
            asked.setdefault(key, (plan, []))[1].append(whole_path(plan.asked))
    return list(asked.values())


def _is_asked(item: Located, wanted: list[Path]) -> bool:
    """Whether the finding stands in what was asked about, or hides what that refers to."""
    if item.route is None and item.severity is Severity.ERROR:
        return True
    path = whole_path(item.place.path)
    return any(folder in (path, *path.parents) for folder in wanted)


def must_be_rule(rule: str) -> None:
    """Raise CannotRun, with a guess of what was meant, where there is no such rule."""
    if rule in ALL_RULES:
        return
    see = Message(fi="säännöt luettelee 'palveluketju explain'", en="see 'palveluketju explain'")
    guess = did_you_mean(rule, ALL_RULES, see)
    raise CannotRun(
        f"sääntöä '{rule}' ei ole; {guess.fi}", f"there is no rule '{rule}'; {guess.en}"
    )
