"""A finding: one fault, what it is about and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from palveluketju.findings.message import Message
from palveluketju.findings.trace import Trace
from palveluketju.source import Place, Route


class Severity(StrEnum):
    """How grave a finding is; ordered by `rank`, the gravest first."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for a hint."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that the finding speaks of, and what is there."""

    at: Route | Place
    message: Message


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a model.

    `rule` names the rule that found it. `at` is the route of the faulty part or, where
    the fault is in the text itself, its place. `help` says what to do. `trace` is the shortest
    way to a fault that shows only in play, else empty.
    """

    rule: str
    at: Route | Place
    message: Message
    help: Message
    related: tuple[Related, ...] = ()
    trace: Trace = ()
