"""The picture of a chain with the path to what a rule found in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from palveluketju.findings import Located
from palveluketju.graph.chain import ChainView
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.check import check
from palveluketju.pipeline.draw import PLAIN, Form, draw
from palveluketju.pipeline.pictures import lacking_in, target_of, view_of
from palveluketju.pipeline.run import must_be_rule
from palveluketju.pipeline.trouble import CannotRun

_NUMBER = re.compile(r"[1-9][0-9]{0,5}")


@dataclass(frozen=True, slots=True)
class Traced:
    """The files written, and which of the `count` paths of its rule they show, from 1."""

    paths: Sequence[Path]
    rule: str
    number: int
    count: int
    cramped: Sequence[str] = ()
    lacking: str = ""


def draw_trace(
    workspace: Workspace, chain: str | None, output: str | None, asked: str, form: Form = PLAIN
) -> Traced:
    """Draw one chain of a workspace with the path to what a rule found in it.

    `asked` is the name of the rule, or `name:2` for the second path. Raises CannotRun where
    there is no such rule, chain or path.
    """
    rule, number = _asked(asked)
    must_be_rule(rule)
    view = view_of(workspace, chain)
    found = _found(workspace, view, rule)
    if number > len(found):
        raise CannotRun(
            f"säännöllä '{rule}' ei ole ketjussa '{view.id}' polkua {number}; "
            f"viimeinen on {len(found)}",
            f"rule '{rule}' has no path {number} in chain '{view.id}'; the last is {len(found)}",
        )
    target = target_of(output, f"{view.id}.svg")
    item = found[number - 1]
    picture = draw(view, trace=item.finding.trace, fault=_place(item), form=form)
    cramped = (view.id,) if picture.cramped else ()
    paths = picture.save(target)
    return Traced(paths, rule, number, len(found), cramped, lacking_in(picture, paths))


def _place(item: Located) -> str:
    """The step or handoff that a finding is about: chains, its id, steps, their id."""
    return str(item.route.parts[3]) if item.route and len(item.route.parts) > 3 else ""


def _asked(asked: str) -> tuple[str, int]:
    """The rule and the number of its path."""
    rule, colon, number = asked.partition(":")
    if colon and not _NUMBER.fullmatch(number):
        raise CannotRun(
            f"'{number}' ei ole polun numero; kirjoita esim. --trace {rule}:2",
            f"'{number}' is not the number of a path; write for instance --trace {rule}:2",
        )
    return rule, int(number or 1)


def _found(workspace: Workspace, view: ChainView, rule: str) -> list[Located]:
    """What the rule found in the chain and tells a path to, in the order of a report."""
    found = [item for item in check(workspace) if item.rule == rule and _is_in(item, view)]
    if not found:
        raise CannotRun(
            f"sääntö '{rule}' ei löytänyt mitään ketjusta '{view.id}'",
            f"rule '{rule}' found nothing in chain '{view.id}'",
        )
    told = [item for item in found if item.finding.trace]
    if not told:
        raise CannotRun(
            f"sääntö '{rule}' ei kerro polkua siihen, mitä se löysi ketjusta '{view.id}'",
            f"rule '{rule}' tells no path to what it found in chain '{view.id}'",
        )
    return told


def _is_in(item: Located, view: ChainView) -> bool:
    return item.route is not None and item.route.parts[:2] == view.route.parts
