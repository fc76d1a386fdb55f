"""Parts of a chain as a piece of HTML for a page of somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from palveluketju.description.pieces import Piece, Target
from palveluketju.embed.address import outside
from palveluketju.embed.parts import Part
from palveluketju.export.html import page


def fragment(parts: Sequence[Part], language: str, level: int, anchor: str) -> str:
    """The parts, one below the other under an anchor, their headings at a level of the page.

    No line is empty, so that a page of Markdown keeps it in one piece.
    """
    anchors = {
        each.target: each.anchor for part in parts if not part.figure for each in part.entries
    }

    def link(piece: Piece) -> str | None:
        return _link(piece.target, anchors)

    values = {"parts": parts, "language": language, "level": level, "link": link, "anchor": anchor}
    lines = page("fragment", values).splitlines()
    return "\n".join(line for line in lines if line.strip())


def _link(target: Target | None, anchors: dict[Target, str]) -> str | None:
    """Within what is shown, or out to the web; None where the page does not show it."""
    if target is None:
        return None
    if target in anchors:
        return f"#{anchors[target]}"
    return outside(target)
