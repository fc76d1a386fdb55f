"""Where a text leads outside the document: to the web, and to an act."""

from __future__ import annotations

from palveluketju.description.pieces import Target
from palveluketju.publish.address import href


def outside(target: Target) -> str | None:
    """The address of what stands in no document; None for things of the model."""
    return href(target, "") if target[0] in ("web", "act") else None
