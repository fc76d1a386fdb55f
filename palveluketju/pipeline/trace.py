"""The picture of a chain with the path to what a rule found in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from palveluketju.findings import Located, Trace
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.check import check
from palveluketju.pipeline.draw import draw
from palveluketju.pipeline.pictures import target_of, view_of
from palveluketju.pipeline.run import must_be_rule
from palveluketju.pipeline.trouble import CannotRun

_NUMBER = re.compile(r"[1-9][0-9]{0,5}")


@dataclass(frozen=True, slots=True)
class Traced:
    """The file written, and which of the `count` paths of its rule it shows, from 1."""

    path: Path
    rule: str
    number: int
    count: int


def draw_trace(workspace: Workspace, chain: str | None, output: str | None, asked: str) -> Traced:
    """Draw one chain of a workspace with the path to what a rule found in it.

    `asked` is the name of the rule, or `name:2` for the second path. Raises CannotRun where
    there is no such rule, chain or path.
    """
    rule, number = _asked(asked)
    must_be_rule(rule)
    view = view_of(workspace, chain)
    traces = _traces(workspace, view, rule)
    if number > len(traces):
        raise CannotRun(
            f"säännöllä '{rule}' ei ole ketjussa '{view.id}' polkua {number}; "
            f"viimeinen on {len(traces)}",
            f"rule '{rule}' has no path {number} in chain '{view.id}'; the last is {len(traces)}",
        )
    target = target_of(output, f"{view.id}.svg")
    draw(view, trace=traces[number - 1]).save(target)
    return Traced(target, rule, number, len(traces))


def _asked(asked: str) -> tuple[str, int]:
    """The rule and the number of its path."""
    rule, colon, number = asked.partition(":")
    if colon and not _NUMBER.fullmatch(number):
        raise CannotRun(
            f"'{number}' ei ole polun numero; kirjoita esim. --trace {rule}:2",
            f"'{number}' is not the number of a path; write for instance --trace {rule}:2",
        )
    return rule, int(number or 1)


def _traces(workspace: Workspace, view: ChainView, rule: str) -> list[Trace]:
    """The paths to what the rule found in the chain, in the order of a report."""
    found = [item for item in check(workspace) if item.rule == rule and _is_in(item, view)]
    if not found:
        raise CannotRun(
            f"sääntö '{rule}' ei löytänyt mitään ketjusta '{view.id}'",
            f"rule '{rule}' found nothing in chain '{view.id}'",
        )
    traces = [item.finding.trace for item in found if item.finding.trace]
    if not traces:
        raise CannotRun(
            f"sääntö '{rule}' ei kerro polkua siihen, mitä se löysi ketjusta '{view.id}'",
            f"rule '{rule}' tells no path to what it found in chain '{view.id}'",
        )
    return traces


def _is_in(item: Located, view: ChainView) -> bool:
    return item.route is not None and item.route.parts[:2] == view.route.parts
