"""What makes the path of a fault stand out: heavy lines, heavy outlines and numbered badges."""

from palveluketju.export.svg_style import paint
from palveluketju.export.svg_text import block
from palveluketju.export.svg_xml import element
from palveluketju.layout.drawing import Badge

OUTLINE = 1.7
"""Added to the width of the outline of a symbol on the path."""


def pill(badge: Badge | None) -> str:
    """The numbers on a dark ground, with a light rim that parts it from the lines under it."""
    if badge is None:
        return ""
    rect = badge.rect
    ground = element(
        "rect",
        x=rect.x,
        y=rect.y,
        width=rect.w,
        height=rect.h,
        rx=rect.h / 2,
        **paint("ink", "card", 1.2),
    )
    return ground + block((badge.line,))


def listed(path: tuple[int, ...]) -> str:
    """All numbers, for programs that read the picture."""
    return " ".join(map(str, path))
