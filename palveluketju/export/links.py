"""Where a piece of text leads within a file that stands alone, or out of it."""

from __future__ import annotations

from palveluketju.description.addresses import anchor_of
from palveluketju.description.document import Document
from palveluketju.description.pieces import Piece


def inner_anchor(told: Document, piece: Piece) -> str | None:
    """The id of the section of a step or handoff that a piece leads to, where there is one."""
    if piece.target is None or piece.target[0] not in ("step", "handoff"):
        return None
    kind, chain, name = piece.target
    anchor = anchor_of(kind, name)
    return anchor if chain == told.id and anchor in told.anchors else None
