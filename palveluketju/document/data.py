"""Plain data of a tree, for the model."""

from __future__ import annotations

from typing import TypeAlias

from palveluketju.document.tree import Mapping, Node, Scalar

Data: TypeAlias = "dict[str, Data] | list[Data] | str | None"

_NOTHING = frozenset({"", "~", "null"})


def to_data(node: Node) -> Data:
    """Dicts, lists and texts of `node`; an unquoted empty value, `~` or `null` is None.

    Every other scalar stays text, also one that looks like a number, a date or a truth
    value: what it is, the model knows.
    """
    if isinstance(node, Scalar):
        return None if node.plain and node.text in _NOTHING else node.text
    if isinstance(node, Mapping):
        return {entry.key.text: to_data(entry.value) for entry in node.entries}
    return [to_data(item) for item in node.items]
