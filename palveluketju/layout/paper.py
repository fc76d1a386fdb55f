"""Sheets of paper: how large, how small their text may be, and a picture laid on one."""

from dataclasses import dataclass, replace
from enum import StrEnum

from palveluketju.layout import sizes
from palveluketju.layout.drawing import Drawing, Rect, Role, Sheet, Text
from palveluketju.layout.glyphs import width

POINTS = 72 / 25.4
"""Points in a millimetre."""
DPI = 96.0
"""Pixels in an inch, as CSS has them."""
MILLIMETRES = 25.4 / DPI
"""Millimetres in a pixel of a screen."""
EDGE = 4.0
"""Millimetres of paper around a picture, which brings its own margin."""
SMALLEST = min(sizes.SMALL.size, sizes.FOLD.size, sizes.DIGITS.size, sizes.SIGN.size)
"""Pixels of the smallest text of a picture."""
FOOT = 12.0
"""Pixels under a picture for the number of the page."""


class Page(StrEnum):
    """What a picture is drawn for."""

    NONE = "none"
    A4 = "a4"
    A3 = "a3"
    SCREEN = "screen"
    """A wide screen of 1600 x 900 pixels; its least text is the picture's own, 12 pixels a step."""
    INSIDE = "inside"
    """The inside of an A4 sheet whose edges, heading and foot are those of a document."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet in millimetres, its edge, and the least size of printed text in points.

    A sheet that ``turns`` may stand upright.
    """

    width_mm: float
    height_mm: float
    least: float
    edge: float = EDGE
    turns: bool = True

    @property
    def scales(self) -> tuple[float, ...]:
        """Points to a pixel, from the largest good to read to the smallest allowed."""
        smallest = self.least / SMALLEST
        largest = max(1.0, smallest)
        return tuple(largest + (smallest - largest) * step / 4 for step in range(5))

    @property
    def upright(self) -> "Paper":
        """The same sheet on its shorter side."""
        return replace(self, width_mm=self.height_mm, height_mm=self.width_mm)

    def room(self, scale: float) -> tuple[float, float]:
        """Width and height in pixels that a picture may have."""
        wide = (self.width_mm - 2 * self.edge) * POINTS / scale
        return wide, (self.height_mm - 2 * self.edge) * POINTS / scale - FOOT


PAPERS = {
    Page.A4: Paper(297.0, 210.0, 7.0),
    Page.A3: Paper(420.0, 297.0, 8.0),
    Page.SCREEN: Paper(1600 * MILLIMETRES, 900 * MILLIMETRES, SMALLEST * 0.75, turns=False),
    Page.INSIDE: Paper(283.0, 185.0, 7.0, edge=0.0),
}


def fits(drawing: Drawing, paper: Paper, scale: float) -> bool:
    """Whether a picture has room on the paper."""
    wide, high = paper.room(scale)
    return drawing.width <= wide + 0.01 and drawing.height <= high + 0.01


def on_sheet(drawing: Drawing, paper: Paper, scale: float, text: str) -> Drawing:
    """The picture on its sheet, the ``text`` with the number of the page at the lower right.

    What does not fit at ``scale`` is made smaller until it does.
    """
    wide, high = paper.room(1.0)
    scale = min(scale, wide / drawing.width, (high + FOOT) / (drawing.height + FOOT))
    cramped = scale < paper.scales[-1] - 1e-6
    edge = paper.edge * POINTS / scale
    whole = Rect(-edge, -edge, paper.width_mm * POINTS / scale, paper.height_mm * POINTS / scale)
    long = width(text, sizes.SMALL)
    right, bottom = whole.right - edge - sizes.MARGIN, whole.bottom - edge
    foot = Text(right - long, bottom - 3, text, long, sizes.SMALL.size, Role.SMALL)
    sheet = Sheet(paper.width_mm, paper.height_mm, scale, whole, foot, cramped)
    return replace(drawing, sheet=sheet)
