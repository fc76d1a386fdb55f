"""The source lines around a span with the span marked, as plain text lines."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from palveluketju.source.source import Source
from palveluketju.source.span import Span

_LONGEST = 160
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Mark:
    """What is written under a span: `symbol` repeated over its width, then `note`."""

    span: Span
    symbol: str = "^"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line of source and what is marked under it: two strings of equal indentation."""

    number: int
    text: str
    marks: str


def excerpt(source: Source, mark: Mark) -> Excerpt:
    """The first line of the marked span, made safe to print, with its mark.

    Tabs and control characters become visible or single spaces so that the mark stands
    under what it marks; a very long line is cut around the span.
    """
    number = mark.span.start.line - source.line_offset
    lines = source.lines
    line = lines[number - 1] if 0 < number <= len(lines) else ""
    start = min(mark.span.start.column - 1, len(line))
    one_line = mark.span.end.line == mark.span.start.line
    end = min(mark.span.end.column - 1, len(line)) if one_line else len(line.rstrip())
    left, line = _window(line, start)
    start, end = start - left, min(max(end - left, start - left + 1), len(line) + 1)
    under = " " * _width(line[:start]) + mark.symbol * max(1, _width(line[start:end]))
    return Excerpt(mark.span.start.line, _visible(line), f"{under} {mark.note}".rstrip())


def _window(line: str, start: int) -> tuple[int, str]:
    """The part of a long line around `start`, and how many code points were cut before it."""
    if len(line) <= _LONGEST:
        return 0, line
    left = max(0, start - _LONGEST // 2)
    cut = line[left : left + _LONGEST]
    if left:
        cut = _CUT + cut[1:]
    return left, cut + _CUT if left + _LONGEST < len(line) else cut


def _visible(text: str) -> str:
    return "".join(_shown(char) for char in text)


def _shown(char: str) -> str:
    if char == "\t":
        return "→"
    if char == "\u00a0":
        return "⍽"
    if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Cs"):
        return "\ufffd"
    return char


def _width(text: str) -> int:
    """Columns of a terminal that the shown text takes (Unicode TR 11, wide characters are two)."""
    shown = _visible(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in shown
    )
