"""The frames of generated pages: their own sentences, and marks where the rest comes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

_FRAMES = Path(__file__).parent / "frames"
_MARK = re.compile(r"^@(.+)$", re.MULTILINE)


def frame(name: str) -> str:
    """The text of a frame."""
    return (_FRAMES / name).read_text("utf-8")


def filled(name: str, parts: Mapping[str, str]) -> str:
    """The frame with the part of the same name for each line that begins with '@'.

    Raises KeyError for a mark without a part and ValueError for a part without a mark.
    """
    text = frame(name)
    idle = sorted(set(parts) - set(_MARK.findall(text)))
    if idle:
        raise ValueError(f"{name} has no place for: {', '.join(idle)}")
    return _MARK.sub(lambda mark: parts[mark[1]], text)


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table; the first row is its head."""
    cells = [tuple(map(_cell, row)) for row in rows]
    cells.insert(1, ("---",) * len(cells[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
