"""The parts of a YAML file as frozen records, each with the place it was written at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from palveluketju.source import Position, Span

Extent: TypeAlias = tuple[int, int, int, int]
"""Line and column where a node begins and where it ends, both as in `Span`.

A big workspace has a million nodes, and this plain tuple is a fifth of the cost of a Span
in time and nothing to the garbage collector; a Span is made when somebody asks.
"""


def span_of(extent: Extent) -> Span:
    """The extent as a span."""
    line, column, end_line, end_column = extent
    return Span(Position(line, column), Position(end_line, end_column))


@dataclass(frozen=True, slots=True)
class Scalar:
    """One text. Nothing is guessed of it: `7:30`, `no` and `012` are texts.

    `text` is what the writer meant: without quotes, folded, escapes resolved and in Unicode
    form NFC. `plain` tells that it was written without quotes. The span covers it as
    written, quotes included; a missing value has an empty span where it would stand.
    """

    text: str
    plain: bool
    extent: Extent

    @property
    def span(self) -> Span:
        """Where it is written."""
        return span_of(self.extent)


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order of the file; no key occurs twice."""

    entries: tuple[Entry, ...]
    extent: Extent

    @property
    def span(self) -> Span:
        """From its first key or bracket to the end of its last content or bracket."""
        return span_of(self.extent)

    def entry(self, key: str) -> Entry | None:
        """The entry of `key`, or None."""
        return next((entry for entry in self.entries if entry.key.text == key), None)


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values."""

    items: tuple[Node, ...]
    extent: Extent

    @property
    def span(self) -> Span:
        """From its first dash or bracket to the end of its last content or bracket."""
        return span_of(self.extent)


Node: TypeAlias = Scalar | Mapping | Sequence


def scalar_at(roots: Iterable[Node], position: Position) -> tuple[Scalar, bool] | None:
    """The scalar whose span holds the character at `position`, and whether it is a key.

    `roots` are trees that do not overlap.
    """
    for root in roots:
        if found := _descend(root, (position.line, position.column)):
            return found
    return None


def _descend(node: Node, at: tuple[int, int]) -> tuple[Scalar, bool] | None:
    while not isinstance(node, Scalar):
        if isinstance(node, Mapping):
            after = bisect_right(node.entries, at, key=lambda entry: entry.key.extent[:2])
            if not after:
                return None
            entry = node.entries[after - 1]
            if at < entry.key.extent[2:]:
                return entry.key, True
            node = entry.value
        else:
            after = bisect_right(node.items, at, key=lambda item: item.extent[:2])
            if not after:
                return None
            node = node.items[after - 1]
    return (node, False) if node.extent[:2] <= at < node.extent[2:] else None
