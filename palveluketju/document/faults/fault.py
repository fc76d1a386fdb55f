"""A place where the parser stopped, with the lines around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from palveluketju.document.quoting import corrected_line
from palveluketju.document.tree import Scalar
from palveluketju.findings import Finding, Message, Related
from palveluketju.source import Place, Position, Source, Span

KEY = re.compile(r"\s*(?:- +)*(?:\"[^\"]*\"|'[^']*'|[^\s#'\"{\[,][^#]*?):(?=\s|$)")
_FLOW_END = re.compile(r"[,\]}]")


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the parser stopped and what it said.

    `problem` has its words. `opened` is where the construct began that it was reading; `bracket`
    is the innermost bracket not closed, `last` the last text before the fault.
    """

    source: Source
    lines: Sequence[str]
    problem: str
    at: Position
    opened: Position | None
    bracket: Position | None
    last: Scalar | None

    def line(self, number: int) -> str:
        """The line with this 1-based number, or nothing."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def sign(self, at: Position) -> str:
        """The character at a position, or nothing at the end of a line."""
        return self.line(at.line)[at.column - 1 : at.column]

    @property
    def at_end(self) -> bool:
        """Whether nothing follows the fault in the whole text."""
        below = (self.line(number) for number in range(self.at.line + 1, len(self.lines) + 1))
        return not self.line(self.at.line)[self.at.column - 1 :].strip() and not any(
            line.strip() for line in below
        )

    @property
    def before(self) -> str:
        """What stands on the line before the fault."""
        return self.line(self.at.line)[: self.at.column - 1]

    @property
    def char(self) -> str:
        """The character at the fault, or nothing at the end of a line."""
        return self.sign(self.at)

    @property
    def previous(self) -> int:
        """Number of the nearest line above with content, or 0."""
        number = self.at.line - 1
        while number and (not (line := self.line(number).strip()) or line.startswith("#")):
            number -= 1
        return number

    def place(self, line: int, start: int, end: int | None = None) -> Place:
        """Place on `line` between 0-based columns; to the end of its content by default."""
        end = len(self.line(line).rstrip()) if end is None else end
        return self.source.place(Span.at(line, start + 1, max(0, end - start)))


def syntax(place: Place, message: Message, advice: Message, *related: Related) -> Finding:
    """A finding of the rule yaml-syntax."""
    return Finding("yaml-syntax", place, message, advice, related)


def quote_advice(line: str, start: int, end: int | None = None) -> Message:
    """Advice to put the text between two columns in quotation marks, with the result."""
    fixed = corrected_line(line, start, end)
    return Message(
        fi="kirjoita teksti lainausmerkkeihin" + (f": {fixed}" if fixed else ""),
        en="put the text in quotation marks" + (f": {fixed}" if fixed else ""),
    )


def flow_end(line: str, after: int) -> int:
    """0-based column where a text inside brackets ends."""
    found = _FLOW_END.search(line, after)
    return found.start() if found else len(line)
