"""How the rest recedes where a picture shows what one role does: thin, grey, without grounds.

The grey is in the style sheet only. A reader that knows none shows full ink, and the weights of
outlines and lines still tell the two apart.
"""

from palveluketju.layout.drawing import Drawing
from palveluketju.layout.scene import Focus

THIN = 0.6
"""Of the weight of a line."""
BOLD = 1.2
"""Added to the outline of what the role does."""


def shows_role(drawing: Drawing) -> bool:
    """Whether some of the picture recedes."""
    return any(band.focus is not Focus.NONE for band in drawing.bands)


def marks(focus: Focus) -> dict[str, str | float | None]:
    """The class and the attribute of a group; none where no role is shown."""
    rest = "rest" if focus is Focus.REST else None
    return {"class_": rest, "data_focus": focus.value or None}


def weight(focus: Focus) -> float:
    """What an outline is heavier by."""
    return {Focus.OWN: BOLD, Focus.REST: -0.5}.get(focus, 0.0)


def thinned(look: dict[str, str], focus: Focus) -> dict[str, str]:
    """The look of a line, thin where it recedes."""
    if focus is not Focus.REST:
        return look
    return look | {"stroke_width": f"{float(look['stroke_width']) * THIN:.2g}"}
