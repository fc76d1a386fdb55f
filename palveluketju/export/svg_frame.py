"""Lanes, groups, the band below and the legend as SVG."""

from dataclasses import replace

from palveluketju.export.svg_focus import marks, weight
from palveluketju.export.svg_marks import covered, head, note_mark, status_mark, stroke, tail
from palveluketju.export.svg_path import pill
from palveluketju.export.svg_style import ACCENTS, fill, paint
from palveluketju.export.svg_symbols import inner_marks, number_mark, outline
from palveluketju.export.svg_text import block
from palveluketju.export.svg_xml import element, numbers
from palveluketju.layout.badge import badge
from palveluketju.layout.drawing import (
    Band,
    Drawing,
    GroupBand,
    Item,
    Rect,
    Sample,
    Stretch,
    Strip,
)
from palveluketju.layout.scene import (
    Direction,
    Focus,
    Line,
    NoteKind,
    PathMark,
    Shape,
    Status,
    StepMark,
)
from palveluketju.layout.sizes import MARK


def lanes(drawing: Drawing) -> str:
    """Lane grounds and title cells, then the borders, thicker between organisations."""
    return "".join(_lanes(each, drawing.direction) for each in drawing.stretches)


def _lanes(stretch: Stretch, direction: Direction) -> str:
    odd = False
    found = []
    for index, band in enumerate(stretch.bands):
        odd = not odd if index and stretch.bands[index - 1].group == band.group else False
        found.append(_lane(band, "0.45" if odd else None))
    found += [_group(group, direction) for group in stretch.groups]
    return "".join(found) + _frame(stretch, direction)


def _lane(band: Band, opacity: str | None) -> str:
    rect, cell = band.rect, band.header
    tint = fill(f"tint{band.accent % ACCENTS}")
    ground = element(
        "rect",
        **_box(rect),
        fill_opacity=opacity,
        **tint,
    )
    if band.focus is Focus.REST:
        ground = ""
    title = element("rect", **_box(cell), **paint(f"tint{band.accent % ACCENTS}", "rule", 1))
    return element(
        "g",
        element("rect", **_box(rect), **fill("paper")),
        ground,
        title,
        element("rect", **_box(rect), **paint(None, "rule", 1)),
        block(band.lines),
        data_kind="lane",
        data_id=band.id,
        **marks(band.focus),
        data_bbox=numbers(rect.x, rect.y, rect.w, rect.h),
    )


def _group(group: GroupBand, direction: Direction) -> str:
    deep = f"deep{group.accent % ACCENTS}"
    rect = group.rect
    down = direction is Direction.DOWN
    wide, high = (rect.w, 5.0) if down else (5.0, rect.h)
    bar = element("rect", x=rect.x, y=rect.y, width=wide, height=high, **fill(deep))
    look = paint(f"tint{group.accent % ACCENTS}", "rule", 1)
    ground = element("rect", **_box(rect), **look) if group.lines else ""
    cell = ground + bar + block(group.lines)
    return element("g", cell, **marks(group.focus)) if group.focus is not Focus.NONE else cell


def _frame(stretch: Stretch, direction: Direction) -> str:
    """Strong lines around each organisation's lanes."""
    found = []
    for group in stretch.groups:
        rect, lane = group.rect, stretch.bands[0].rect
        down = direction is Direction.DOWN
        whole = replace(rect, h=lane.h) if down else replace(rect, w=lane.w)
        found.append(
            element(
                "rect",
                **_box(whole),
                **paint(None, "soft", 1.6),
            )
        )
    return "".join(found)


def _box(rect: Rect) -> dict[str, float]:
    return {"x": rect.x, "y": rect.y, "width": rect.w, "height": rect.h}


def strip(band: Strip | None) -> str:
    """The band of what may happen any time."""
    if band is None:
        return ""
    ground = element("rect", **_box(band.rect), **paint("paper", "soft", 1.4, "6 4"))
    return element("g", ground, block(band.lines), *(_item(item) for item in band.items))


def _item(item: Item) -> str:
    bold = 1.2 + weight(item.focus)
    look = paint("card", "edge", bold, "5 3" if item.status is Status.PROPOSAL else None)
    pill = element("rect", **_box(item.rect), rx=9, **look)
    mark = Rect(item.rect.x + 8, item.rect.y + 8, MARK, MARK)
    return element(
        "g",
        pill + status_mark(item.status, mark) + block(item.lines),
        data_kind="anytime",
        data_id=item.id,
        data_status=None if item.status is Status.NONE else item.status.value,
        **marks(item.focus),
    )


def legend(samples: tuple[Sample, ...]) -> str:
    """Every mark that occurs, with its meaning."""
    rows = "".join(_sample(sample) + block((sample.line,)) for sample in samples)
    return element("g", rows) if rows else ""


def _sample(sample: Sample) -> str:
    mark, box = sample.row.mark, sample.mark
    x, y = box.center
    small = Rect(x - MARK / 2, y - MARK / 2, MARK, MARK)
    match mark:
        case Line():
            start, end = (box.x, y), (box.right, y)
            path = element("path", d=f"M{numbers(*start)}L{numbers(*end)}", **stroke(mark))
            return path + head(mark, start, end) + tail(mark, start, end)
        case Focus():
            rect = _small_shape(Shape.TASK, x, y)
            return element("g", outline(Shape.TASK, rect, mark), class_=marks(mark)["class_"])
        case StepMark() | PathMark():
            return _marked_sample(mark, box)
        case Status():
            return status_mark(mark, small)
        case NoteKind():
            return note_mark(mark, Status.NONE, small)
        case Shape():
            return _shape_sample(mark, x, y)


def _shape_sample(shape: Shape, x: float, y: float) -> str:
    rect = _small_shape(shape, x, y)
    small = Rect(x - MARK / 2, y - MARK / 2, MARK, MARK)
    icon = small if shape in (Shape.WAIT, Shape.CONNECTOR) else None
    return outline(shape, rect) + inner_marks(shape, rect, icon)


def _marked_sample(mark: StepMark | PathMark, box: Rect) -> str:
    """A number of a step or of a path, or the line of a path."""
    (x, y), first = box.center, badge((1,))
    if mark is StepMark.NUMBER:
        return number_mark("1", Rect(x - 8, y - 8, 16, 16))
    if mark is PathMark.NUMBER and first:
        return pill(first.moved(x - first.rect.w / 2, y - first.rect.h / 2))
    start, end = (box.x, y), (box.right, y)
    line = f"M{numbers(*start)}L{numbers(box.right - covered(Line.FLOW), y)}"
    path = element("path", d=line, **stroke(Line.FLOW, heavy=True))
    return path + head(Line.FLOW, start, end, heavy=True)


def _small_shape(shape: Shape, x: float, y: float) -> Rect:
    square = shape in (Shape.START, Shape.END, Shape.PARALLEL, Shape.JOIN)
    wide = 16.0 if square else 28.0
    return Rect(x - wide / 2, y - 8, wide, 16)
