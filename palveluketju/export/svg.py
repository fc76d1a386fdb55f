"""Drawing -> SVG: readable in light, dark and forced colours, on paper and aloud.

What a program may rely on: lanes, nodes, edges and labels carry ``data-kind`` and their ids;
``data-bbox`` (x y w h) is what is drawn; element ids begin with the picture's id.
``data-path`` marks what the path of a fault passes, with its numbers. The way of a heavy arrow
ends with a move of the pen to its tip.
``data-focus`` is ``own`` or ``rest`` where the picture shows what one role does; ``data-status``
says what a step, an arrow or an entry of the band rests on.
"""

from itertools import pairwise

from palveluketju.export.svg_focus import marks, shows_role, thinned
from palveluketju.export.svg_font import faces, family_of
from palveluketju.export.svg_frame import lanes, legend, strip
from palveluketju.export.svg_marks import covered, head, status_mark, stroke, tail
from palveluketju.export.svg_path import listed, pill
from palveluketju.export.svg_style import FONT, fill, rest_sheet, sheet
from palveluketju.export.svg_symbols import said, symbol
from palveluketju.export.svg_text import block
from palveluketju.export.svg_xml import element, number, numbers, plain
from palveluketju.layout.drawing import Drawing, Label, Point, Rect, Wire
from palveluketju.layout.paper import DPI
from palveluketju.layout.scene import Focus, Status
from palveluketju.layout.wrap import clean

PIXELS = DPI / 25.4
"""CSS pixels in a millimetre: without a unit, because not every renderer knows millimetres."""


def to_svg(drawing: Drawing, *, own_font: bool = False) -> str:
    """The picture as text; the same drawing gives the same characters everywhere.

    With its `own_font` it holds the letters that it shows, which needs fontTools.
    """
    prefix = _identifier(drawing.id)
    art = element(
        "g",
        _paper(drawing),
        block(drawing.heading),
        block((drawing.sheet.foot,)) if drawing.sheet else "",
        lanes(drawing),
        "".join(_wire(wire, prefix) for wire in _heavy_last(drawing.wires)),
        aria_hidden="true",
    )
    symbols = element("g", *(symbol(box, prefix) for box in drawing.boxes), role="list")
    labels = element(
        "g",
        *(_label(wire.label, wire.arrow.focus) for wire in drawing.wires if wire.label),
        strip(drawing.strip),
        legend(drawing.legend),
    )
    content = art + (symbols if drawing.boxes else "") + labels
    own = faces(content, prefix) if own_font else ""
    body = (
        element("title", plain(name_of(drawing)), id=f"{prefix}--title")
        + element("desc", plain(drawing.description), id=f"{prefix}--desc")
        + element("style", own + _style(drawing, prefix))
        + content
    )
    family = family_of(prefix) if own else FONT
    return element("svg", body, **_root(drawing, prefix, family)) + "\n"


def _style(drawing: Drawing, prefix: str) -> str:
    return sheet(prefix) + (rest_sheet(prefix) if shows_role(drawing) else "")


def _paper(drawing: Drawing) -> str:
    sheet = drawing.sheet
    rect = sheet.rect if sheet else Rect(0.0, 0.0, drawing.width, drawing.height)
    corner = {"x": rect.x, "y": rect.y} if sheet else {}
    return element("rect", **corner, width=rect.w, height=rect.h, **fill("paper"))


def _size(drawing: Drawing) -> dict[str, str | float | None]:
    """The part of the plane that is shown and how large: of a page, its paper."""
    sheet = drawing.sheet
    if sheet is None:
        return {
            "viewBox": numbers(0, 0, drawing.width, drawing.height),
            "width": drawing.width,
            "height": drawing.height,
        }
    rect = sheet.rect
    return {
        "viewBox": numbers(rect.x, rect.y, rect.w, rect.h),
        "width": sheet.width_mm * PIXELS,
        "height": sheet.height_mm * PIXELS,
    }


def _root(drawing: Drawing, prefix: str, family: str) -> dict[str, str | float | None]:
    return {
        "xmlns": "http://www.w3.org/2000/svg",
        "id": prefix,
        "data_picture": prefix,
        "lang": drawing.language,
        **_size(drawing),
        "font_family": family,
        "role": "group",
        "aria_labelledby": f"{prefix}--title",
        "aria_describedby": f"{prefix}--desc" if drawing.description else None,
    }


def name_of(drawing: Drawing) -> str:
    """The title, and of pages which one this is."""
    sheet = drawing.sheet
    return f"{drawing.title} · {sheet.foot.text}" if sheet else drawing.title


def words_of(drawing: Drawing) -> str:
    """The picture in words: its name, what it is for, and every symbol in the author's order."""
    parts = (name_of(drawing), drawing.description, *(said(box) for box in drawing.boxes))
    return " ".join(f"{part.rstrip('.')}." for part in map(clean, parts) if part)


def _identifier(name: str) -> str:
    """The picture's id as a safe XML and CSS identifier."""
    kept = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "_" for c in name)
    return kept if kept[:1].isalpha() else f"p{kept}"


def _heavy_last(wires: tuple[Wire, ...]) -> list[Wire]:
    """The arrows with those of a path on top, where they cross others, and what recedes below."""
    return sorted(wires, key=lambda wire: (wire.arrow.taken, wire.arrow.focus is Focus.OWN))


def _wire(wire: Wire, prefix: str) -> str:
    arrow, points = wire.arrow, wire.points
    focus = marks(arrow.focus)
    path = element(
        "path",
        id=f"{prefix}--{arrow.id}",
        data_kind="edge",
        data_id=arrow.id,
        data_source=arrow.source,
        data_target=arrow.target,
        data_status=None if arrow.status is Status.NONE else arrow.status.value,
        data_path=listed(arrow.path) if arrow.taken else None,
        data_focus=focus["data_focus"],
        d=_heavy(wire) if arrow.taken else _path(points),
        stroke_linejoin="round",
        **thinned(stroke(arrow.line, heavy=arrow.taken), arrow.focus),
    )
    tip = head(arrow.line, points[-2], points[-1], heavy=arrow.taken)
    begin = "" if arrow.resumed else tail(arrow.line, points[0], points[1])
    whole = path + tip + begin
    return element("g", whole, class_=focus["class_"]) if focus["class_"] else whole


def _heavy(wire: Wire) -> str:
    """The way of a heavy arrow, whose pen is lifted under the head: its blunt end would show."""
    (ax, ay), (x, y) = wire.points[-2:]
    far = abs(x - ax) + abs(y - ay)
    part = min(covered(wire.arrow.line), far / 2) / (far or 1.0)
    end = (x - (x - ax) * part, y - (y - ay) * part)
    return f"{_path((*wire.points[:-1], end))}M{numbers(x, y)}"


def _path(points: tuple[Point, ...]) -> str:
    words = [f"M{numbers(*points[0])}"]
    for (x, _), (to_x, to_y) in pairwise(points):
        flat = number(x) != number(to_x)
        words.append(f"H{number(to_x)}" if flat else f"V{number(to_y)}")
    return "".join(words)


def _label(label: Label, focus: Focus) -> str:
    rect = label.rect
    mark = status_mark(label.status, label.mark) if label.mark else ""
    return element(
        "g",
        pill(label.badge) + mark + block(label.lines),
        data_kind="label",
        data_owner=label.owner,
        data_bbox=numbers(rect.x, rect.y, rect.w, rect.h),
        **marks(focus),
    )
