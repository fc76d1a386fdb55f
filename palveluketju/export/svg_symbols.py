"""Symbols as SVG groups: outline, number, marks, text."""

from palveluketju.export.svg_focus import marks, weight
from palveluketju.export.svg_marks import arrow, clock, note_mark, status_mark
from palveluketju.export.svg_path import OUTLINE, listed, pill
from palveluketju.export.svg_style import fill, paint
from palveluketju.export.svg_text import block
from palveluketju.export.svg_xml import element, number, numbers, plain
from palveluketju.layout.drawing import Box, NoteBlock, Outline, Rect
from palveluketju.layout.figure import shows_status
from palveluketju.layout.glyphs import width
from palveluketju.layout.scene import Focus, Shape, Status
from palveluketju.layout.sizes import DIGITS, MARK
from palveluketju.layout.wrap import clean

SAFE = ("https://", "http://", "#", "./", "../", "/")


def symbol(box: Box, prefix: str) -> str:
    """One symbol as a list item, around a link when it has a safe one."""
    each = box.symbol
    bold = OUTLINE if each.path else weight(each.focus)
    drawn = _outline(each.shape, each.status, box.rect, bold) + _inside(box) + _marks(box)
    notes = "".join(_note(note) for note in box.notes if not _leads(note.note.link))
    content = _led(drawn + pill(box.badge) + block(box.lines) + notes, each.link)
    # A link may not hold another: what leads out by itself follows that of the step.
    content += "".join(
        _led(_note(note), note.note.link) for note in box.notes if _leads(note.note.link)
    )
    rect = box.rect
    return element(
        "g",
        element("title", plain(said(box))),
        content,
        id=f"{prefix}-{each.id}",
        role="listitem",
        aria_label=said(box),
        data_kind="node",
        data_id=each.id,
        data_lane=each.lane,
        data_shape=box.outline.value,
        data_status=None if each.status is Status.NONE else each.status.value,
        data_bbox=numbers(rect.x, rect.y, rect.w, rect.h),
        data_path=listed(each.path) if each.path else None,
        **marks(each.focus),
    )


def _leads(link: str | None) -> bool:
    return bool(link and link.startswith(SAFE))


def _led(content: str, link: str | None) -> str:
    """The content, around it a link where there is a safe one."""
    return element("a", content, href=link) if _leads(link) else content


def said(box: Box) -> str:
    """Numbers, role and whole text, in the order a reader says them."""
    each = box.symbol
    start = "" if each.number is None else f"{each.number}. "
    if each.path:
        start += f"{', '.join(map(str, each.path))}. "
    words = clean(each.text) or {Outline.DIAMOND: "+"}.get(box.outline, "")
    notes = "".join(f", {clean(note.text)}" for note in each.notes)
    return f"{start}{box.lane_title}: {words}{notes}".replace("\u00ad", "")


def outline(shape: Shape, rect: Rect, focus: Focus = Focus.NONE) -> str:
    """The bare outline, as the legend shows it."""
    return _outline(shape, Status.NONE, rect, weight(focus))


def _outline(shape: Shape, status: Status, rect: Rect, bold: float = 0.0) -> str:
    dash = ("7 4" if bold > 0 else "5 3") if status is Status.PROPOSAL else None
    x, y = rect.center
    if shape in (Shape.START, Shape.END):
        look = paint("card", "edge", (3.4 if shape is Shape.END else 1.5) + bold, dash)
        inset = (1.7 if shape is Shape.END else 0.7) + bold / 2
        return element("circle", cx=x, cy=y, r=rect.w / 2 - inset, **look)
    if shape in (Shape.DECISION, Shape.PARALLEL, Shape.JOIN):
        corners = ((x, rect.y), (rect.right, y), (x, rect.bottom), (rect.x, y))
        d = "M" + "L".join(numbers(*corner) for corner in corners) + "Z"
        look = paint("gate", "edge", 1.3 + bold, dash)
        return element("path", d=d, stroke_linejoin="round", **look)
    if shape is Shape.CONNECTOR:
        look = paint("hand", "edge", 1.4 + bold, dash)
        return element("rect", x=rect.x, y=rect.y, width=rect.w, height=rect.h, rx=3, **look)
    round_ = min(rect.h / 2, 16) if shape is Shape.WAIT else 5
    look = paint("card", "edge", (1.1 if dash else 1.4) + bold, dash)
    return element("rect", x=rect.x, y=rect.y, width=rect.w, height=rect.h, rx=round_, **look)


def inner_marks(shape: Shape, rect: Rect, icon: Rect | None) -> str:
    """What tells a shape besides its outline: plus, double sides, clock."""
    x, y = rect.center
    if shape in (Shape.PARALLEL, Shape.JOIN):
        arm = rect.w * 0.2
        d = f"M{numbers(x - arm, y)}H{number(x + arm)}M{numbers(x, y - arm)}V{number(y + arm)}"
        return element("path", d=d, **paint(None, "ink", 2.4))
    if shape is Shape.WAIT and icon is not None:
        return clock(icon)
    if shape is Shape.CONNECTOR and icon is not None:
        return arrow(icon)
    if shape is Shape.CHAIN:
        inset = min(6.0, rect.w / 6)
        sides = (rect.x + inset, rect.right - inset)
        d = "".join(f"M{numbers(side, rect.y)}V{number(rect.bottom)}" for side in sides)
        found = element("path", d=d, **paint(None, "edge", 1.2))
        return found + (_plus_box(icon) if icon else "")
    return ""


def _plus_box(icon: Rect) -> str:
    x, y = icon.center
    d = f"M{numbers(x - 3, y)}H{number(x + 3)}M{numbers(x, y - 3)}V{number(y + 3)}"
    look = paint("card", "ink", 1)
    return element("rect", x=icon.x, y=icon.y, width=icon.w, height=icon.h, **look) + element(
        "path", d=d, **paint(None, "ink", 1.2)
    )


def _inside(box: Box) -> str:
    return inner_marks(box.symbol.shape, box.rect, box.icon)


def _marks(box: Box) -> str:
    found = ""
    if box.number is not None:
        found += number_mark(str(box.symbol.number), box.number)
    if box.status is not None:
        found += status_mark(box.symbol.status, box.status)
    return found


def number_mark(text: str, rect: Rect) -> str:
    """The number of a step on its plate."""
    x, y = rect.center
    pill = element("rect", x=rect.x, y=rect.y, width=rect.w, height=rect.h, rx=8, **fill("edge"))
    return pill + element(
        "text",
        plain(text),
        x=x - width(text, DIGITS) / 2,
        y=y + 0.345 * DIGITS.size,
        font_size=f"{DIGITS.size:g}",
        font_weight="700",
        **fill("card"),
    )


def _note(note: NoteBlock) -> str:
    line = {"text_decoration": "underline"} if _leads(note.note.link) else {}
    found = note_mark(note.note.kind, note.note.status, note.mark) + block(note.lines, **line)
    if shows_status(note.note) and note.lines:
        last = note.lines[-1]
        at = Rect(last.x + last.width + 3, last.y - 9, MARK, MARK)
        found += status_mark(note.note.status, at)
    return found
