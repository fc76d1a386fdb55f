"""Badges: what the numbers of a path look like beside a symbol or an arrow."""

from palveluketju.layout import sizes
from palveluketju.layout.drawing import Badge, Rect, Role, Text
from palveluketju.layout.glyphs import width

SIDES = 11.0
"""Room in a badge beside its numbers, both sides together."""
MANY = 3
"""More numbers than this are shortened."""


def badge(path: tuple[int, ...]) -> Badge | None:
    """The badge of these numbers, its upper left corner at (0, 0); None where there are none."""
    if not path:
        return None
    text = said(path)
    room = width(text, sizes.PATH)
    wide = max(sizes.PILL, room + SIDES)
    base = sizes.PILL / 2 + 0.36 * sizes.PATH.size
    line = Text((wide - room) / 2, base, text, room, sizes.PATH.size, Role.PATH)
    return Badge(Rect(0.0, 0.0, wide, sizes.PILL), line)


def said(path: tuple[int, ...]) -> str:
    """The numbers as they are shown: of many the first two and the last."""
    if len(path) <= MANY:
        return ", ".join(map(str, path))
    return f"{path[0]}, {path[1]} … {path[-1]}"
