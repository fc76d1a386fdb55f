"""Moves of traces made by hand."""

from __future__ import annotations

from palveluketju.findings import Message, Move
from palveluketju.source import Route

Named = str | tuple[str, ...]


def move(kind: str, at: str = "chains.huoli", **names: Named) -> Move:
    """A move of this kind; `at` is the route of what it follows."""
    said = " ".join(each if isinstance(each, str) else "+".join(each) for each in names.values())
    words = Message(fi=f"{kind}: {said}", en=f"the {kind}: {said}")
    return Move(kind, tuple(names.items()), Route(tuple(at.split("."))), words)
