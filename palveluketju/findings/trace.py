"""A trace: the moves of a play from its beginning to a fault."""

from __future__ import annotations

from dataclasses import dataclass

from palveluketju.findings.message import Message
from palveluketju.source import Route


@dataclass(frozen=True, slots=True)
class Move:
    """One move of a trace.

    `kind` is one of `start`, `step`, `send`, `answer`, `reply`, `chain`, `receive`, `return`,
    `cannot`, `lapse`, `follow-up` and `join`. `names` says by key what it names (`step`,
    `handoff`, `answer`, `to`, `handoffs`, `ends`), as in section 7 of
    `docs/explanation/flow.md`. `at` is the route of what it follows, `words` says it to a
    person.
    """

    kind: str
    names: tuple[tuple[str, str | tuple[str, ...]], ...]
    at: Route
    words: Message

    def named(self, key: str) -> str:
        """What the move names by a key that takes one id; empty if it names none."""
        value = dict(self.names).get(key, "")
        return value if isinstance(value, str) else ""


Trace = tuple[Move, ...]
"""The moves in the order in which they are made; empty where a fault has no path."""
