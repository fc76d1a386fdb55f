"""Positions and spans of a text: 1-based lines and columns, counted in code points."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A point between two characters: line and column are 1-based code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text from `start` up to but not including `end`."""

    start: Position
    end: Position

    @classmethod
    def at(cls, line: int, column: int, length: int = 0) -> Span:
        """Span of `length` code points on one line; both numbers are 1-based."""
        return cls(Position(line, column), Position(line, column + length))


WHOLE = Span.at(1, 1)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span in a named text: what a finding finally points at.

    `path` is as shown to the reader: relative to where the program was started,
    with forward slashes.
    """

    path: str
    span: Span = WHOLE
