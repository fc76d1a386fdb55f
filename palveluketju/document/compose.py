"""From text to tree, or to the finding that says why there is none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from yaml import YAMLError
from yaml.error import Mark, MarkedYAMLError

from palveluketju.document import refusals
from palveluketju.document.build import Builder, TooDeep
from palveluketju.document.events import events
from palveluketju.document.faults import Fault, explain
from palveluketju.document.tree import Node
from palveluketju.findings import Finding
from palveluketju.source import Place, Position, Source, Span

_TOO_DEEP = "exceeded maximum nesting depth"


@dataclass(frozen=True, slots=True)
class Composed:
    """The root of a file, the nodes left out of it, and what was found.

    `root` is None where the file is empty and where it could not be read; then `broken`
    is true.
    """

    root: Node | None
    dropped: tuple[Node, ...]
    findings: tuple[Finding, ...]
    broken: bool = False


def compose(source: Source, text: str) -> Composed:
    """The tree of `text`, which is the text of `source` made harmless."""
    builder = Builder(source, text)
    try:
        with _collector_at_rest():
            root = builder.build(events(text))
    except TooDeep:
        return Composed(None, (), tuple(builder.findings), broken=True)
    except YAMLError as error:
        fault = _fault(error, Source(source.name, text, source.line_offset), builder)
        # Newer versions of libyaml stop at a depth of their own, before the builder has seen it.
        too_deep = _TOO_DEEP in fault.problem
        place = Place(source.name, Span(fault.at, fault.at))
        finding = refusals.nested_too_deep(place) if too_deep else explain(fault)
        return Composed(None, (), (*_others(builder, finding), finding), broken=True)
    return Composed(root, tuple(builder.dropped), tuple(builder.findings))


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keeps the garbage collector from searching a growing tree, which has no cycles.

    It would take a third of the time of reading a big workspace.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _others(builder: Builder, fault: Finding) -> list[Finding]:
    """What was found before the fault and is not the same fault seen earlier on its line."""
    return [
        finding
        for finding in builder.findings
        if (finding.rule, _line(finding)) != (fault.rule, _line(fault))
    ]


def _line(finding: Finding) -> int:
    return finding.at.span.start.line if isinstance(finding.at, Place) else 0


def _fault(error: YAMLError, source: Source, builder: Builder) -> Fault:
    lines = source.lines
    top = Position(1, 1)
    fault = Fault(source, lines, str(error), top, None, builder.bracket, builder.last)
    if not isinstance(error, MarkedYAMLError):
        return fault
    return replace(
        fault,
        problem=f"{error.context or ''}: {error.problem or ''}",
        at=_position(error.problem_mark, lines) or top,
        opened=_position(error.context_mark, lines),
    )


def _position(mark: Mark | None, lines: list[str]) -> Position | None:
    """Where `mark` points; libyaml counts a line more when the last one has no end."""
    if mark is None:
        return None
    if mark.line >= len(lines):
        return Position(len(lines), len(lines[-1]) + 1)
    return Position(mark.line + 1, mark.column + 1)
