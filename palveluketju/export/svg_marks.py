"""Small drawn marks: clock, status, arrow heads. Paths, never pictures from a font."""

from palveluketju.export.svg_style import fill, paint
from palveluketju.export.svg_xml import element, number, numbers, plain
from palveluketju.layout.drawing import Point, Rect
from palveluketju.layout.glyphs import width
from palveluketju.layout.scene import Line, NoteKind, Status
from palveluketju.layout.sizes import SIGN


def clock(box: Rect) -> str:
    """A clock face."""
    x, y = box.center
    r = box.w / 2 - 0.6
    hands = f"M{numbers(x, y - r * 0.62)}V{number(y)}H{number(x + r * 0.5)}"
    return element("circle", cx=x, cy=y, r=r, **paint("card", "ink", 1.2)) + element(
        "path", d=hands, **paint(None, "ink", 1.2)
    )


def arrow(box: Rect) -> str:
    """An arrow on the dark ground of a connector: it goes on elsewhere."""
    (x, y), r = box.center, box.h / 2
    d = f"M{numbers(box.x, y)}H{number(box.right - 1)}"
    d += f"M{numbers(x + 1, y - r + 1)}L{numbers(box.right - 0.5, y)}L{numbers(x + 1, y + r - 1)}"
    return element("path", d=d, **paint(None, "card", 1.8))


def pair(box: Rect) -> str:
    """Two people: done together."""
    found = ""
    for x in (box.x + box.w * 0.28, box.x + box.w * 0.74):
        top, r = box.y + box.h * 0.27, box.w * 0.17
        found += element("circle", cx=x, cy=top, r=r, **fill("ink"))
        left, right, low = x - box.w * 0.22, x + box.w * 0.22, box.bottom - 0.8
        body = f"M{numbers(left, low)}V{number(box.y + 6.6)}H{number(right)}V{number(low)}Z"
        found += element("path", d=body, **fill("ink"))
    return found


def sheet_of_paper(box: Rect) -> str:
    """A page with lines: a record."""
    x, y, w, h = box.x + 1.8, box.y + 0.8, box.w - 3.6, box.h - 1.6
    lines = "".join(f"M{numbers(x + 1.8, y + k)}H{number(x + w - 1.8)}" for k in (3, 5.2, 7.4))
    return element("rect", x=x, y=y, width=w, height=h, **paint("card", "ink", 1)) + element(
        "path", d=lines, **paint(None, "ink", 0.8)
    )


def envelope(box: Rect) -> str:
    """A letter: somebody is told."""
    x, y, w, h = box.x + 0.6, box.y + 2, box.w - 1.2, box.h - 4
    flap = f"M{numbers(x, y)}L{numbers(x + w / 2, y + h * 0.6)}L{numbers(x + w, y)}"
    return element("rect", x=x, y=y, width=w, height=h, **paint("card", "ink", 1)) + element(
        "path", d=flap, **paint(None, "ink", 1)
    )


def dot(box: Rect) -> str:
    """A bullet."""
    x, y = box.center
    return element("circle", cx=x, cy=y, r=1.8, **fill("ink"))


def once(box: Rect) -> str:
    """The digit one in a ring: a second arrival joins the open matter."""
    x, y = box.center
    ring = element("circle", cx=x, cy=y, r=box.w / 2 - 0.6, **paint("card", "ink", 1))
    stroke = f"M{numbers(x - 1.6, y - 1.4)}L{numbers(x, y - 2.8)}V{number(y + 3)}"
    return ring + element("path", d=stroke, **paint(None, "ink", 1.2))


def warning(box: Rect) -> str:
    """A filled disc with an exclamation mark: the fault shows here."""
    x, y = box.center
    stroke = f"M{numbers(x, y - 3.2)}V{number(y + 0.8)}"
    ring = element("circle", cx=x, cy=y, r=box.w / 2, **fill("ink"))
    point = element("circle", cx=x, cy=y + 2.9, r=0.9, **fill("card"))
    return ring + element("path", d=stroke, **paint(None, "card", 1.6)) + point


def note_mark(kind: NoteKind, status: Status, box: Rect) -> str:
    """The mark before a note; a duty's is the mark of its status."""
    if kind is NoteKind.DUTY:
        return status_mark(Status.LAW if status is Status.NONE else status, box)
    return NOTES[kind](box)


NOTES = {
    NoteKind.LIMIT: clock,
    NoteKind.WITH: pair,
    NoteKind.RECORD: sheet_of_paper,
    NoteKind.INFORMS: envelope,
    NoteKind.ONCE: once,
    NoteKind.FAULT: warning,
    NoteKind.OTHER: dot,
}


def status_mark(status: Status, box: Rect) -> str:
    """Law: a dark square with a section sign; agreed: ticked; proposal: dashed, unfinished."""
    match status:
        case Status.LAW:
            return _square(box, paint("deep0", "deep0", 1)) + _sign("§", box)
        case Status.AGREED:
            tick = (
                f"M{numbers(box.x + 2.4, box.y + 5.8)}L{numbers(box.x + 4.7, box.bottom - 2.8)}"
                f"L{numbers(box.right - 2.2, box.y + 2.8)}"
            )
            return _square(box, paint("card", "ink", 1.1)) + element(
                "path", d=tick, **paint(None, "ink", 1.6)
            )
        case Status.PROPOSAL:
            x, y = box.center
            dots = "".join(
                element("circle", cx=x + k, cy=y, r=0.9, **fill("ink")) for k in (-2.7, 0, 2.7)
            )
            return _square(box, paint("card", "ink", 1.1, "2 1.6")) + dots
        case Status.NONE:
            return ""


def _square(box: Rect, look: dict[str, str]) -> str:
    return element(
        "rect", x=box.x + 0.6, y=box.y + 0.6, width=box.w - 1.2, height=box.h - 1.2, rx=1.5, **look
    )


def _sign(text: str, box: Rect) -> str:
    x = box.x + (box.w - width(text, SIGN)) / 2
    look = fill("card")
    return element(
        "text",
        plain(text),
        x=x,
        y=box.center[1] + 0.292 * SIGN.size,
        font_size=f"{SIGN.size:g}",
        font_weight="700",
        **look,
    )


WEIGHT = {
    Line.FLOW: 1.4,
    Line.NEXT: 2.4,
    Line.SENDS: 1.9,
    Line.ASKS: 1.9,
    Line.EXIT: 1.1,
    Line.ARRIVES: 2.4,
}
DASH = {Line.NEXT: "9 4", Line.SENDS: "5 3.5", Line.ASKS: "1.9 3.2", Line.EXIT: "3.5 2.5"}
HEAVY = {
    Line.FLOW: 3.2,
    Line.NEXT: 4.6,
    Line.SENDS: 3.8,
    Line.ASKS: 3.8,
    Line.EXIT: 2.9,
    Line.ARRIVES: 4.6,
}
"""The same on the path of a fault: each heavier than any other arrow."""
HEAVY_DASH = {Line.NEXT: "11 5", Line.SENDS: "6.5 4.5", Line.ASKS: "3.8 3.6", Line.EXIT: "5 3.4"}
HEAD = {
    Line.FLOW: (9, 3.8),
    Line.NEXT: (12, 5.4),
    Line.SENDS: (10, 5),
    Line.ASKS: (10, 5),
    Line.EXIT: (7.5, 3.2),
    Line.ARRIVES: (12, 5.4),
}
"""Length and half width of the head of an arrow."""
HEAVY_HEAD = {
    Line.FLOW: (12, 5.2),
    Line.NEXT: (14.5, 5.9),
    Line.SENDS: (11.5, 5.8),
    Line.ASKS: (12, 5.8),
    Line.EXIT: (11, 4.9),
    Line.ARRIVES: (14.5, 5.9),
}
RING = 3.6
"""Radius of the ring at which a matter comes out of a sub-chain."""
COLOUR = {Line.FLOW: "flow", Line.EXIT: "flow"}


def colour(line: Line) -> str:
    """The named colour of a kind of arrow."""
    return COLOUR.get(line, "hand")


def stroke(line: Line, *, heavy: bool = False) -> dict[str, str]:
    """Attributes of the line of an arrow."""
    weight, dash = (HEAVY, HEAVY_DASH) if heavy else (WEIGHT, DASH)
    return paint(None, colour(line), weight[line], dash.get(line))


def head(line: Line, before: Point, tip: Point, *, heavy: bool = False) -> str:
    """The arrow head at ``tip``, seen from the point before it."""
    ink = colour(line)
    wedge = _wedge(before, tip, *(HEAVY_HEAD if heavy else HEAD)[line])
    match line:
        case Line.SENDS:
            return element("path", d=wedge, **paint(None, ink, 3 if heavy else 1.9))
        case Line.ASKS:
            return element("path", d=wedge + "Z", **paint("card", ink, 2.4 if heavy else 1.5))
        case _:
            return element("path", d=wedge + "Z", **fill(ink))


def covered(line: Line) -> float:
    """How far from its tip a heavy line ends, so that it does not blunt its own head."""
    return 3.0 if line is Line.SENDS else HEAVY_HEAD[line][0] - 1.5


def tail(line: Line, start: Point, after: Point) -> str:
    """A question begins with an open diamond, what arrives with a ring; others with nothing."""
    (x, y), (ux, uy) = start, _unit(start, after)
    if line is Line.ARRIVES:
        ring = {"cx": x + RING * ux, "cy": y + RING * uy, "r": RING}
        return element("circle", **ring, **paint("card", colour(line), 1.4))
    if line is not Line.ASKS:
        return ""
    middle = (x + 6 * ux, y + 6 * uy)
    corners = (
        start,
        (middle[0] - 4 * uy, middle[1] + 4 * ux),
        (x + 12 * ux, y + 12 * uy),
        (middle[0] + 4 * uy, middle[1] - 4 * ux),
    )
    d = "M" + "L".join(numbers(*corner) for corner in corners) + "Z"
    return element("path", d=d, **paint("card", colour(line), 1.4))


def _wedge(before: Point, tip: Point, long: float, half: float) -> str:
    ux, uy = _unit(before, tip)
    x, y = tip[0] - long * ux, tip[1] - long * uy
    a, b = (x - half * uy, y + half * ux), (x + half * uy, y - half * ux)
    return f"M{numbers(*a)}L{numbers(*tip)}L{numbers(*b)}"


def _unit(a: Point, b: Point) -> Point:
    dx, dy = b[0] - a[0], b[1] - a[1]
    far = abs(dx) + abs(dy) or 1.0
    return dx / far, dy / far
