"""What stands around the lanes: heading, the band of what may happen any time, legend."""

from collections.abc import Iterator
from itertools import accumulate

from palveluketju.layout import sizes
from palveluketju.layout.drawing import Item, Rect, Role, Sample, Strip, Text
from palveluketju.layout.figure import stack
from palveluketju.layout.glyphs import Face, width
from palveluketju.layout.scene import (
    Anytime,
    Direction,
    Heading,
    LegendRow,
    PathMark,
    Scene,
    Status,
    StepMark,
)
from palveluketju.layout.titles import CELL_PAD, LEAD, lead_of
from palveluketju.layout.wrap import widest, wrap

SAMPLE = 44.0
SAMPLE_ROW = 20.0
LEGEND_TEXT = 230.0
COLUMN = 22.0
"""Between two columns of the legend."""
ITEM = 210.0


def heading_lines(
    heading: Heading, x: float, y: float, wide: float
) -> tuple[tuple[Text, ...], float]:
    """Left-aligned heading and the y where the lanes begin."""
    facts = (
        heading.version,
        heading.status,
        heading.owner,
        heading.validity,
        heading.focus,
    )
    title = wrap(heading.title, wide, sizes.HEADING)
    below = wrap(" · ".join(fact for fact in facts if fact.strip()), wide, sizes.TEXT)
    found = _left(title, x, y, sizes.HEADING, Role.TITLE)
    y += len(title) * sizes.HEADING.line
    found += _left(below, x, y, sizes.TEXT, Role.SMALL)
    y += len(below) * sizes.TEXT.line
    return found, y + (8.0 if found else 0.0)


def _left(lines: tuple[str, ...], x: float, y: float, face: Face, role: Role) -> tuple[Text, ...]:
    texts = stack(lines, (0.0, y), face, role)
    return tuple(text.moved(x + text.width / 2, 0.0) for text in texts)


def closing(
    scene: Scene, x: float, y: float, wide: float
) -> tuple[Strip | None, tuple[Sample, ...], float]:
    """What stands under the lanes: the band of any time, the legend, and the y below them."""
    lead = LEAD if scene.direction is Direction.DOWN else lead_of(scene)
    strip = strip_of(scene, x, y, wide, lead)
    return strip, *legend_samples(scene, x, strip.rect.bottom if strip else y, wide)


def strip_of(scene: Scene, x: float, y: float, wide: float, lead: float) -> Strip | None:
    """The band under the lanes: ``lead`` for its title, then its items in rows."""
    if not scene.anytime:
        return None
    left = x + lead
    title = wrap(scene.anytime_title, left - x - 2 * CELL_PAD, sizes.STRONG)
    items: list[Item] = []
    at, row, tall = left + sizes.AIR, y + sizes.AIR, 0.0
    for each in scene.anytime:
        item = _item(each, at, row)
        if item.rect.right > x + wide - sizes.AIR and at > left + sizes.AIR:
            at, row, tall = left + sizes.AIR, row + tall + 8, 0.0
            item = _item(each, at, row)
        items.append(item)
        at, tall = item.rect.right + 10, max(tall, item.rect.h)
    high = max(row + tall + sizes.AIR - y, len(title) * sizes.TEXT.line + 2 * CELL_PAD)
    top = y + (high - len(title) * sizes.TEXT.line) / 2
    lines = _left(title, x + CELL_PAD, top, sizes.STRONG, Role.LANE)
    return Strip(Rect(x, y, wide, high), lines, tuple(items))


def _item(each: Anytime, x: float, y: float) -> Item:
    lead = sizes.MARK + 4 if each.status is not Status.NONE else 0.0
    text = wrap(each.text, ITEM - 16 - lead, sizes.TEXT)
    by = wrap(each.by, ITEM - 16 - lead, sizes.SMALL)
    left = x + 8 + lead
    lines = _left(text, left, y + 6, sizes.TEXT, Role.STEP)
    low = y + 6 + len(text) * sizes.TEXT.line
    lines += _left(by, left, low, sizes.SMALL, Role.NOTE)
    wide = max(widest(text, sizes.TEXT), widest(by, sizes.SMALL)) + 16 + lead
    high = low + len(by) * sizes.SMALL.line + 6 - y
    return Item(each.id, Rect(x, y, wide, high), lines, each.status, each.focus)


def occurring(scene: Scene) -> tuple[LegendRow, ...]:
    """The rows of the legend whose marks occur in the scene."""
    marks = set(_marks(scene))
    return tuple(row for row in scene.legend if row.mark in marks)


def legend_samples(
    scene: Scene, x: float, y: float, wide: float
) -> tuple[tuple[Sample, ...], float]:
    """The rows of the legend in as few lines as fit, column by column, and the y below them."""
    rows = scene.legend
    if not rows:
        return (), y
    texts = [wrap(row.text, LEGEND_TEXT * 3, sizes.SMALL)[:1] or ("",) for row in rows]
    lefts, deep = _columns([width(text[0], sizes.SMALL) for text in texts], wide)
    found = []
    for index, (row, text) in enumerate(zip(rows, texts, strict=True)):
        left = x + lefts[index // deep]
        top = y + 12 + index % deep * SAMPLE_ROW
        line = _left(text, left + SAMPLE + 10, top + 4, sizes.SMALL, Role.NOTE)
        found.append(Sample(row, Rect(left, top + 1, SAMPLE, SAMPLE_ROW - 4), line[0]))
    return tuple(found), y + 12 + deep * SAMPLE_ROW


def _columns(wides: list[float], room: float) -> tuple[list[float], int]:
    """Where the columns of the legend begin, each as wide as its texts, and how many rows deep."""
    for deep in range(1, len(wides) + 1):
        columns = [max(wides[at : at + deep]) for at in range(0, len(wides), deep)]
        ends = list(accumulate(SAMPLE + 10 + each + COLUMN for each in columns))
        if ends[-1] - COLUMN <= room:
            break
    return [0.0, *ends], deep


def _marks(scene: Scene) -> Iterator[object]:
    for symbol in scene.symbols:
        yield from (symbol.shape, symbol.status, symbol.focus)
        if symbol.number is not None:
            yield StepMark.NUMBER
        for note in symbol.notes:
            yield from (note.kind, note.status)
    for arrow in scene.arrows:
        yield from (arrow.line, arrow.status, arrow.focus)
    for each in scene.anytime:
        yield from (each.status, each.focus)
    if any(symbol.path for symbol in scene.symbols) or any(arrow.taken for arrow in scene.arrows):
        yield from PathMark
