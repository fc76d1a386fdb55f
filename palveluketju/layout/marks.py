"""Where the number and the status mark of a symbol stand, seen from the middle of its outline."""

from palveluketju.layout import sizes
from palveluketju.layout.drawing import Outline, Point, Rect
from palveluketju.layout.glyphs import width
from palveluketju.layout.scene import Status, Symbol

_CORNER = {Outline.RECT: (1.0, 0.0), Outline.DIAMOND: (0.5, 6.0), Outline.CIRCLE: (0.71, 7.5)}
"""Part of half the outline, and how far out from there, both along x and y."""
CLEAR = 4.0
"""Between a mark and an arrow."""


def number_mark(symbol: Symbol, outline: Outline, box: Rect, inner: Point | None) -> Rect | None:
    """The pill of a symbol's number at its upper left corner, or around the ``inner`` point."""
    if symbol.number is None:
        return None
    dx, dy = _corner(outline, box)
    x, y = inner or (-dx, 2.0 - dy)
    wide = number_width(symbol.number)
    return Rect(x - wide / 2, y - 8, wide, 16.0)


def status_mark(symbol: Symbol, outline: Outline, box: Rect) -> Rect | None:
    """The mark of law, agreement or proposal at a symbol's upper right corner."""
    if symbol.status is Status.NONE:
        return None
    dx, dy = _corner(outline, box)
    return Rect(dx - sizes.MARK / 2, 1 - dy - sizes.MARK / 2, sizes.MARK, sizes.MARK)


def has_marks(symbol: Symbol) -> bool:
    """Whether a number or a status mark stands at the outline."""
    return symbol.number is not None or symbol.status is not Status.NONE


def corner_room(symbol: Symbol) -> float:
    """How far from the corners of its box arrows enter a symbol, so that its marks stay clear."""
    wide = number_width(symbol.number) / 2 if symbol.number is not None else 0.0
    return max(wide, sizes.MARK / 2 if symbol.status is not Status.NONE else 0.0) + CLEAR


def number_width(number: int) -> float:
    """Width of the pill of a number in pixels."""
    return max(16.0, width(str(number), sizes.DIGITS) + 8)


def _corner(outline: Outline, box: Rect) -> Point:
    part, out = _CORNER[outline]
    return box.w / 2 * part + out, box.h / 2 * part + out + 1
