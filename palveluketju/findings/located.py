"""A finding whose places are known and whose severity is decided: what a reader is shown."""

from __future__ import annotations

from dataclasses import dataclass

from palveluketju.findings.cited import Cited
from palveluketju.findings.finding import Finding, Severity
from palveluketju.findings.message import Message
from palveluketju.findings.trace import Move
from palveluketju.source import Place, Route

_NO_FILE = "<python>"
"""The path of places in a model that was built in Python."""


@dataclass(frozen=True, slots=True)
class LocatedRelated:
    """A second place of a finding, and what is there."""

    place: Place
    message: Message
    route: Route | None = None


@dataclass(frozen=True, slots=True)
class LocatedMove:
    """A move of the finding's trace, and the place of what it follows."""

    move: Move
    place: Place


@dataclass(frozen=True, slots=True)
class Located:
    """A finding with its severity and the places that its routes lead to.

    `route` is None for a fault of the text itself.
    """

    finding: Finding
    severity: Severity
    place: Place
    route: Route | None = None
    related: tuple[LocatedRelated, ...] = ()
    trace: tuple[LocatedMove, ...] = ()
    law: tuple[Cited, ...] = ()

    @property
    def rule(self) -> str:
        """Name of the rule that found it."""
        return self.finding.rule

    @property
    def sort_key(self) -> tuple[object, ...]:
        """Order of a report: by path, place, gravity, rule and words."""
        message = self.finding.message.en
        return (self.place.path, self.place.span, self.severity.rank, self.rule, message)

    def __str__(self) -> str:
        """One line in Finnish, `place: severity[rule]: message`, safe to print.

        The place is `path:line:column`, or the route of what was built in Python.
        """
        line = f"{self._where}: {self.severity}[{self.rule}]: {self.finding.message.fi}"
        return "".join(char if char.isprintable() else "\ufffd" for char in line)

    @property
    def _where(self) -> str:
        if self.place.path == _NO_FILE and self.route is not None:
            return str(self.route)
        start = self.place.span.start
        return f"{self.place.path}:{start.line}:{start.column}"
