"""What is aimed at in a finished drawing and not promised: soft figures, from its numbers alone."""

from collections.abc import Iterator

from palveluketju.layout.drawing import Drawing, Rect, Stretch
from tests.support.geometry import extent, level


def reached(drawing: Drawing) -> float:
    """How far along its room the work of a picture goes, from 0 to 1: that of its longest stretch.

    The room is from the titles of the lanes to the end of the sheet, or of the lanes where there is
    no sheet.
    """
    return max((_reached(drawing, each) for each in drawing.stretches), default=0.0)


def _reached(drawing: Drawing, stretch: Stretch) -> float:
    parts = [level(drawing, part) for part in _work(stretch)]
    starts = [level(drawing, band.header).right for band in stretch.bands]
    if not parts or not starts:
        return 0.0
    ends = [level(drawing, band.rect).right for band in stretch.bands]
    if drawing.sheet:
        ends = [level(drawing, _printed(drawing)).right]
    return (max(part.right for part in parts) - starts[0]) / (max(ends) - starts[0])


def white(drawing: Drawing) -> float:
    """The share of a picture, of a page between its edges, on which there is no symbol and no text.

    What is counted are the boxes of symbols, of the text beside them, of labels, of the titles of
    lanes and organisations, of the heading, the band of any time and the legend, which overlap at
    most at the corners of a diamond. An arrow's line counts for nothing.
    """
    room = _printed(drawing)
    parts = [part for each in drawing.stretches for part in _work(each)]
    parts += [band.header for band in drawing.bands]
    parts += [group.rect for group in drawing.groups]
    parts += [extent(line) for line in drawing.heading]
    parts += [drawing.strip.rect] if drawing.strip else []
    parts += [part for each in drawing.legend for part in (each.mark, extent(each.line))]
    return 1 - sum(part.w * part.h for part in parts) / (room.w * room.h)


def _work(stretch: Stretch) -> Iterator[Rect]:
    """The places of symbols, of the text beside them and of labels."""
    for box in stretch.boxes:
        yield box.rect
        if box.caption:
            yield box.caption
    yield from (wire.label.rect for wire in stretch.wires if wire.label)


def _printed(drawing: Drawing) -> Rect:
    """The part of the canvas that a picture may use: of a page, its sheet between the edges."""
    if drawing.sheet is None:
        return Rect(0.0, 0.0, drawing.width, drawing.height)
    edge, sheet = -drawing.sheet.rect.x, drawing.sheet.rect
    return Rect(0.0, 0.0, sheet.w - 2 * edge, sheet.h - 2 * edge)
