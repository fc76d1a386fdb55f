"""A file that was read: its tree and its comments, and where in it a route leads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from palveluketju.document.tree import Mapping, Node, Scalar, Sequence
from palveluketju.source import Source, Span

_TOP = Span.at(1, 1)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment from its `#` to the end of its line.

    `alone` tells that nothing else stands on the line.
    """

    text: str
    span: Span
    alone: bool


@dataclass(frozen=True, slots=True)
class Document:
    """One file: a mapping, and the text it came from."""

    source: Source
    root: Mapping
    comments: tuple[Comment, ...] = ()

    def find(self, parts: Iterable[str | int]) -> Node | None:
        """The node that keys and 0-based list indexes lead to from the root, or None."""
        node: Node = self.root
        for part in parts:
            step = _step(node, part)
            if step is None:
                return None
            node = step[1]
        return node

    def locate(self, parts: Iterable[str | int], *, on_key: bool = False) -> Span:
        """Where the part that `parts` lead to is pointed at.

        A scalar: its value, or with `on_key` its key. A mapping or list: its key; inside a
        list, where the item begins. A part that is not there: its nearest ancestor that is; a
        text that stands where the part was looked for is that part. The root: 1:1.
        """
        node: Node = self.root
        label, there = _TOP, True
        for part in parts:
            step = _step(node, part)
            if step is None:
                # One text may stand for a list of one or for a record's main key.
                there = isinstance(node, Scalar) and node.text != ""
                break
            label, node = step
        if there and isinstance(node, Scalar) and not on_key:
            return node.span
        return label


def _step(node: Node, part: str | int) -> tuple[Span, Node] | None:
    """The child of `node` at `part` with the span it is named by."""
    if isinstance(node, Mapping) and isinstance(part, str):
        entry = node.entry(part)
        return None if entry is None else (entry.key.span, entry.value)
    if isinstance(node, Sequence) and isinstance(part, int) and 0 <= part < len(node.items):
        item = node.items[part]
        return _beginning(item), item
    return None


def _beginning(node: Node) -> Span:
    """The first thing written in an item of a list."""
    while not isinstance(node, Scalar):
        if isinstance(node, Mapping) and node.entries:
            return node.entries[0].key.span
        if isinstance(node, Mapping) or not node.items:
            break
        node = node.items[0]
    return node.span
