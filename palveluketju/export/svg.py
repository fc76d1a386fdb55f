"""Drawing -> SVG: readable in light, dark and forced colours, on paper and aloud.

What a program may rely on: lanes, nodes, edges and labels carry ``data-kind`` and their ids;
``data-bbox`` (x y w h) is what is drawn; element ids begin with the picture's id.
"""

from itertools import pairwise

from palveluketju.export.svg_frame import lanes, legend, strip
from palveluketju.export.svg_marks import DASH, WEIGHT, colour, head, status_mark, tail
from palveluketju.export.svg_style import FONT, fill, paint, sheet
from palveluketju.export.svg_symbols import symbol
from palveluketju.export.svg_text import block
from palveluketju.export.svg_xml import element, number, numbers, plain
from palveluketju.layout.drawing import Drawing, Label, Point, Wire


def to_svg(drawing: Drawing) -> str:
    """The picture as text; the same drawing gives the same characters everywhere."""
    prefix = _identifier(drawing.id)
    art = element(
        "g",
        element("rect", width=drawing.width, height=drawing.height, **fill("paper")),
        block(drawing.heading),
        lanes(drawing),
        "".join(_wire(wire, prefix) for wire in drawing.wires),
        aria_hidden="true",
    )
    symbols = element("g", *(symbol(box, prefix) for box in drawing.boxes), role="list")
    labels = element(
        "g",
        *(_label(wire.label) for wire in drawing.wires if wire.label),
        strip(drawing.strip),
        legend(drawing.legend),
    )
    body = (
        element("title", plain(drawing.title), id=f"{prefix}--title")
        + element("desc", plain(drawing.description), id=f"{prefix}--desc")
        + element("style", sheet(prefix))
        + art
        + (symbols if drawing.boxes else "")
        + labels
    )
    return element("svg", body, **_root(drawing, prefix)) + "\n"


def _root(drawing: Drawing, prefix: str) -> dict[str, str | float | None]:
    return {
        "xmlns": "http://www.w3.org/2000/svg",
        "id": prefix,
        "data_picture": prefix,
        "lang": drawing.language,
        "viewBox": numbers(0, 0, drawing.width, drawing.height),
        "width": drawing.width,
        "height": drawing.height,
        "font_family": FONT,
        "role": "group",
        "aria_labelledby": f"{prefix}--title",
        "aria_describedby": f"{prefix}--desc" if drawing.description else None,
    }


def _identifier(name: str) -> str:
    """The picture's id as a safe XML and CSS identifier."""
    kept = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "_" for c in name)
    return kept if kept[:1].isalpha() else f"p{kept}"


def _wire(wire: Wire, prefix: str) -> str:
    arrow, points = wire.arrow, wire.points
    look = paint(None, colour(arrow.line), WEIGHT[arrow.line], DASH.get(arrow.line))
    path = element(
        "path",
        id=f"{prefix}--{arrow.id}",
        data_kind="edge",
        data_id=arrow.id,
        data_source=arrow.source,
        data_target=arrow.target,
        d=_path(points),
        stroke_linejoin="round",
        **look,
    )
    ends = head(arrow.line, points[-2], points[-1]) + tail(arrow.line, points[0], points[1])
    return path + ends


def _path(points: tuple[Point, ...]) -> str:
    words = [f"M{numbers(*points[0])}"]
    for (x, _), (to_x, to_y) in pairwise(points):
        flat = number(x) != number(to_x)
        words.append(f"H{number(to_x)}" if flat else f"V{number(to_y)}")
    return "".join(words)


def _label(label: Label) -> str:
    rect = label.rect
    mark = status_mark(label.status, label.mark) if label.mark else ""
    return element(
        "g",
        mark + block(label.lines),
        data_kind="label",
        data_owner=label.owner,
        data_bbox=numbers(rect.x, rect.y, rect.w, rect.h),
    )
