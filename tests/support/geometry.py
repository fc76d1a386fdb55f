"""What must hold of any finished drawing, checked from its numbers alone."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise

from palveluketju.layout.drawing import (
    Badge,
    Band,
    Box,
    Drawing,
    Label,
    Outline,
    Rect,
    Stretch,
    Text,
    Wire,
)
from palveluketju.layout.scene import Direction
from tests.support.outlines import EPS, Segment, corners_in, covers, far, is_level, length_inside

CLEAR = 9.0
"""Two arrows never run closer beside each other."""
RIM = 2.5
"""An arrow keeps this far from a badge."""


def faults(drawing: Drawing) -> list[str]:
    """Every broken promise of the geometry contract, in words."""
    return [
        *_lane_faults(drawing),
        *_box_faults(drawing),
        *_wire_faults(drawing),
        *(f"{name} strays through another organisation" for name in strays(drawing)),
        *_label_faults(drawing),
        *_text_faults(drawing),
        *_badge_faults(drawing),
        *_canvas_faults(drawing),
    ]


def changed(drawing: Drawing, **parts: object) -> Drawing:
    """A drawing of one stretch with other boxes or wires."""
    (stretch,) = drawing.stretches
    return replace(drawing, stretches=(replace(stretch, **parts),))  # type: ignore[arg-type]


def overlap(a: Rect, b: Rect) -> bool:
    """Whether two rectangles share more than a border."""
    across = min(a.right, b.right) - max(a.x, b.x)
    return across > EPS and min(a.bottom, b.bottom) - max(a.y, b.y) > EPS


def inside(inner: Rect, outer: Rect) -> bool:
    """Whether a rectangle lies in another."""
    across = inner.x >= outer.x - EPS and inner.right <= outer.right + EPS
    return across and inner.y >= outer.y - EPS and inner.bottom <= outer.bottom + EPS


def segments(wire: Wire) -> list[Segment]:
    """The straight pieces of an arrow that have a length."""
    return [(a, b) for a, b in pairwise(wire.points) if a != b]


def bends(wire: Wire) -> int:
    """Changes of direction of an arrow."""
    return len(segments(wire)) - 1


def crossings(drawing: Drawing) -> int:
    """How often a level and an upright piece of two arrows cross."""
    flat: list[tuple[float, float, float, int]] = []
    upright: list[tuple[float, float, float, int]] = []
    for number, wire in enumerate(drawing.wires):
        for segment in segments(wire):
            line = reach(segment)
            if is_level(segment):
                flat.append((line.y, line.x, line.right, number))
            else:
                upright.append((line.x, line.y, line.bottom, number))
    return sum(
        number != other and left < x < right and top < y < bottom
        for y, left, right, number in flat
        for x, top, bottom, other in upright
    )


def reach(segment: Segment) -> Rect:
    """The segment as a rectangle without area."""
    (ax, ay), (bx, by) = segment
    return Rect(min(ax, bx), min(ay, by), abs(ax - bx), abs(ay - by))


def level(drawing: Drawing, rect: Rect) -> Rect:
    """The rectangle as it would be where lanes lie across the page."""
    return rect.turned() if drawing.direction is Direction.DOWN else rect


def in_band(drawing: Drawing, rect: Rect, band: Band) -> bool:
    """Whether a rectangle lies in a lane, strictly between its sides."""
    part, lane = level(drawing, rect), level(drawing, band.rect)
    along = part.x >= lane.x - EPS and part.right <= lane.right + EPS
    return along and part.y > lane.y and part.bottom < lane.bottom


def _lane_faults(drawing: Drawing) -> Iterator[str]:
    for stretch in drawing.stretches:
        for before, after in pairwise(stretch.bands):
            above, below = level(drawing, before.rect), level(drawing, after.rect)
            if abs(above.bottom - below.y) > EPS:
                yield f"lanes {before.id} and {after.id} do not touch"
            if (above.x, above.w) != (below.x, below.w):
                yield f"lanes {before.id} and {after.id} differ in length"
    for one, two in pairwise(drawing.stretches):
        if any(overlap(a.rect, b.rect) for a in one.bands for b in two.bands):
            yield "a stretch of the flow on another"
    for band in drawing.bands:
        if not inside(band.header, band.rect):
            yield f"title of lane {band.id} outside"


def _box_faults(drawing: Drawing) -> Iterator[str]:
    lanes = {band.id: band for band in drawing.bands}
    for box in drawing.boxes:
        band = lanes[box.symbol.lane]
        for part in (box.rect, box.caption):
            if part and not in_band(drawing, part, band):
                yield f"{box.symbol.id} outside its lane"
            if part and level(drawing, part).x < level(drawing, band.header).right:
                yield f"{box.symbol.id} on the titles"
    for a, b in combinations(drawing.boxes, 2):
        for one in (a.rect, a.caption):
            for two in (b.rect, b.caption):
                if one and two and overlap(one, two):
                    yield f"{a.symbol.id} on {b.symbol.id}"


def _wire_faults(drawing: Drawing) -> Iterator[str]:
    boxes = {box.symbol.id: box for box in drawing.boxes}
    for wire in drawing.wires:
        yield from _shape_faults(wire)
        for point, end in zip(
            (wire.points[0], wire.points[-1]),
            (wire.arrow.source, wire.arrow.target),
            strict=True,
        ):
            box = boxes[end]
            if abs(far(box.outline, box.rect, point) - 1) >= 0.01:
                yield f"{wire.arrow.id} does not end on {end}"
        for box in drawing.boxes:
            if any(_hits(segment, box) for segment in segments(wire)):
                yield f"{wire.arrow.id} runs through {box.symbol.id}"
    for a, b in combinations(drawing.wires, 2):
        if any(_together(s, t) for s in segments(a) for t in segments(b)):
            yield f"{a.arrow.id} runs on {b.arrow.id}"


def strays(drawing: Drawing) -> list[str]:
    """Ids of arrows through a lane that is not their organisations' nor between their ends."""
    return [name for each in drawing.stretches for name in _strays(each)]


def _strays(stretch: Stretch) -> Iterator[str]:
    lanes = {band.id: number for number, band in enumerate(stretch.bands)}
    home = {box.symbol.id: lanes[box.symbol.lane] for box in stretch.boxes}
    for wire in stretch.wires:
        low, high = sorted((home[wire.arrow.source], home[wire.arrow.target]))
        own = {stretch.bands[low].group, stretch.bands[high].group}
        foreign = [
            band.rect
            for number, band in enumerate(stretch.bands)
            if not low <= number <= high and band.group not in own
        ]
        if any(overlap_line(segment, rect) for segment in segments(wire) for rect in foreign):
            yield wire.arrow.id


def _shape_faults(wire: Wire) -> Iterator[str]:
    if any(abs(ax - bx) > EPS and abs(ay - by) > EPS for (ax, ay), (bx, by) in segments(wire)):
        yield f"{wire.arrow.id} is not orthogonal"
    if bends(wire) > 4:
        yield f"{wire.arrow.id} has more than four bends"


def _hits(segment: Segment, box: Box) -> bool:
    if length_inside(segment, box.outline, box.rect) > EPS:
        return True
    return box.caption is not None and overlap_line(segment, box.caption)


def overlap_line(segment: Segment, rect: Rect) -> bool:
    """Whether a segment goes through the inside of a rectangle."""
    line = reach(segment)
    across = min(line.right, rect.right) - max(line.x, rect.x)
    down = min(line.bottom, rect.bottom) - max(line.y, rect.y)
    flat = is_level(segment)
    touches = (
        rect.y + EPS < line.y < rect.bottom - EPS
        if flat
        else (rect.x + EPS < line.x < rect.right - EPS)
    )
    return touches and (across if flat else down) > EPS


def _together(s: Segment, t: Segment) -> bool:
    """Whether two parallel segments run closer than allowed for a visible length."""
    if is_level(s) != is_level(t):
        return False
    k = 0 if is_level(s) else 1
    shared = min(max(s[0][k], s[1][k]), max(t[0][k], t[1][k])) - max(
        min(s[0][k], s[1][k]), min(t[0][k], t[1][k])
    )
    return shared > 1 and abs(s[0][1 - k] - t[0][1 - k]) < CLEAR


def _label_faults(drawing: Drawing) -> Iterator[str]:
    labels = [(wire, wire.label) for wire in drawing.wires if wire.label]
    for wire, label in labels:
        name = label.owner
        if not any(_near(label.rect, segment) for segment in segments(wire)):
            yield f"label of {name} far from it"
        for box in drawing.boxes:
            parts = (box.rect, box.caption) if box.outline is Outline.RECT else (box.caption,)
            if any(part and overlap(label.rect, part) for part in parts):
                yield f"label of {name} on {box.symbol.id}"
        for other in drawing.wires:
            if any(overlap_line(segment, label.rect) for segment in segments(other)):
                yield f"label of {name} on {other.arrow.id}"
        if not any(in_band(drawing, label.rect, band) for band in drawing.bands):
            yield f"label of {name} on a lane's border"
    for (_, a), (_, b) in combinations(labels, 2):
        if overlap(a.rect, b.rect):
            yield f"label of {a.owner} on label of {b.owner}"


def _near(rect: Rect, segment: Segment) -> bool:
    line = reach(segment)
    dx = max(line.x - rect.right, rect.x - line.right, 0)
    return bool(dx + max(line.y - rect.bottom, rect.y - line.bottom, 0) < 24)


def extent(line: Text) -> Rect:
    """The box of a line of text."""
    return Rect(line.x, line.y - 0.75 * line.size, line.width, 0.95 * line.size)


def _text_faults(drawing: Drawing) -> Iterator[str]:
    for box in drawing.boxes:
        yield from _box_text_faults(box)
    homes = [
        (wire.arrow.id, wire.label.rect, wire.label.lines) for wire in drawing.wires if wire.label
    ]
    homes += [(band.id, band.rect, band.lines) for band in (*drawing.bands, *drawing.groups)]
    for name, rect, lines in homes:
        for line in lines:
            if not inside(extent(line), rect):
                yield f"text {line.text!r} leaves its place at {name}"


def _box_text_faults(box: Box) -> Iterator[str]:
    lines = [*box.lines, *(line for note in box.notes for line in note.lines)]
    for line in lines:
        if not inside(extent(line), box.caption or box.rect):
            yield f"text {line.text!r} leaves {box.symbol.id}"
        tight = box.outline is Outline.DIAMOND and not box.caption
        if tight and not corners_in(box.outline, box.rect, extent(line)):
            yield f"text {line.text!r} crosses the sides of {box.symbol.id}"
    for a, b in combinations(lines, 2):
        if overlap(extent(a), extent(b)):
            yield f"lines of {box.symbol.id} overlap"


def badges(drawing: Drawing) -> list[tuple[Badge, Box | Label]]:
    """Every badge with what it belongs to."""
    labels = [wire.label for wire in drawing.wires if wire.label]
    homes: list[Box | Label] = [*drawing.boxes, *labels]
    return [(home.badge, home) for home in homes if home.badge]


def _badge_faults(drawing: Drawing) -> Iterator[str]:
    found = badges(drawing)
    for badge, home in found:
        for fault in (*_place_faults(drawing, badge, home), *_hits_of(drawing, badge.rect, home)):
            yield f"badge {badge.line.text!r} of {_owner(home)} {fault}"
    for (one, _), (two, _) in combinations(found, 2):
        if overlap(one.rect, two.rect):
            yield f"badge {one.line.text!r} on badge {two.line.text!r}"


def _place_faults(drawing: Drawing, badge: Badge, home: Box | Label) -> Iterator[str]:
    rect = badge.rect
    if not inside(extent(badge.line), rect):
        yield "is too small"
    if not (inside(rect, home.rect) if isinstance(home, Label) else _in_box(rect, home)):
        yield "is not at home"
    if not any(in_band(drawing, rect, band) for band in drawing.bands):
        yield "on a lane's border"


def _hits_of(drawing: Drawing, rect: Rect, home: Box | Label) -> Iterator[str]:
    """What a badge lies on."""
    yield from (f"on {what}" for what, part in _taboo(drawing, home) if overlap(rect, part))
    for box in drawing.boxes:
        if box is not home and covers(box.outline, box.rect, rect):
            yield f"on {box.symbol.id}"
    around = Rect(rect.x - RIM, rect.y - RIM, rect.w + 2 * RIM, rect.h + 2 * RIM)
    for wire in drawing.wires:
        if any(overlap_line(segment, around) for segment in segments(wire)):
            yield f"on {wire.arrow.id}"


def _owner(home: Box | Label) -> str:
    return home.owner if isinstance(home, Label) else home.symbol.id


def _in_box(rect: Rect, box: Box) -> bool:
    """Across the top of a box, in a circle or a diamond, or in the text beside a diamond."""
    if box.outline is Outline.RECT:
        across = box.rect.x < rect.x and rect.right < box.rect.right
        return across and rect.y < box.rect.y < rect.bottom
    if box.outline is Outline.CIRCLE:
        (x, y), (mid_x, mid_y) = rect.center, box.rect.center
        return abs(x - mid_x) + abs(y - mid_y) < EPS and rect.w < box.rect.w - 10
    if box.caption:
        return inside(rect, box.caption)
    return corners_in(box.outline, box.rect, rect)


def _taboo(drawing: Drawing, home: Box | Label) -> Iterator[tuple[str, Rect]]:
    """What a badge must not lie on: any text or mark, and whatever is not its own."""
    for box in drawing.boxes:
        yield from ((line.text, extent(line)) for line in box.lines)
        yield from ((note.note.text, note.mark) for note in box.notes)
        yield from ((line.text, extent(line)) for note in box.notes for line in note.lines)
        parts = (box.icon,) if box is home else (box.icon, box.caption)
        yield from ((box.symbol.id, part) for part in parts if part)
    for label in (wire.label for wire in drawing.wires if wire.label):
        yield from ((line.text, extent(line)) for line in label.lines)
        parts = (label.mark,) if label is home else (label.mark, label.rect)
        yield from ((label.owner, part) for part in parts if part)
    yield from ((line.text, extent(line)) for band in drawing.bands for line in band.lines)


def _canvas_faults(drawing: Drawing) -> Iterator[str]:
    canvas = Rect(0, 0, drawing.width, drawing.height)
    rects = [box.rect for box in drawing.boxes] + [band.rect for band in drawing.bands]
    rects += [reach(segment) for wire in drawing.wires for segment in segments(wire)]
    rects += [wire.label.rect for wire in drawing.wires if wire.label]
    rects += [extent(line) for line in drawing.heading]
    rects += [extent(sample.line) for sample in drawing.legend]
    if drawing.strip:
        rects += [drawing.strip.rect, *(item.rect for item in drawing.strip.items)]
    for rect in rects:
        if not inside(rect, canvas):
            yield f"{rect} off the canvas"
