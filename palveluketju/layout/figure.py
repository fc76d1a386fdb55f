"""A symbol's own geometry around its middle (0, 0): outline, text, notes, caption."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from palveluketju.layout import sizes
from palveluketju.layout.axis import Axis
from palveluketju.layout.badge import badge
from palveluketju.layout.drawing import Badge, NoteBlock, Outline, Point, Rect, Role, Text
from palveluketju.layout.glyphs import Face, width
from palveluketju.layout.marks import corner_room, has_marks, number_mark, status_mark
from palveluketju.layout.scene import Direction, Note, NoteKind, Shape, Status, Symbol
from palveluketju.layout.wrap import fill, widest, wrap

NUMBER = 12.0
"""Room for a number in the tip of a diamond; its plate may come near the sides."""
TAB = 10.0
"""From the left side of a box to the badge on its upper side."""
CLEAR = 10.0
"""Between a badge and an arrow that enters beside it."""
TIP = 2.2
"""Half of a diamond for a pixel between an arrow and its tip, so that its marks stay clear."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Outline with half width ``a`` and half height ``b``; texts relative to the middle."""

    outline: Outline
    a: float
    b: float
    lines: tuple[Text, ...] = ()
    notes: tuple[NoteBlock, ...] = ()
    caption: Rect | None = None
    icon: Rect | None = None
    number: Rect | None = None
    status: Rect | None = None
    badge: Badge | None = None
    upright: "Figure | None" = None
    """As it is drawn, where time runs down: then all the rest has its axes exchanged."""

    @property
    def rect(self) -> Rect:
        """Bounding box of the outline."""
        return Rect(-self.a, -self.b, 2 * self.a, 2 * self.b)

    @property
    def tab(self) -> Rect | None:
        """The badge of a box, which sticks out above it; others have theirs inside."""
        if self.upright:
            return self.upright.tab.turned() if self.upright.tab else None
        return self.badge.rect if self.badge and self.outline is Outline.RECT else None

    @property
    def marks(self) -> tuple[Rect, ...]:
        """The number and the status mark; of a decision its number stands inside."""
        if self.upright:
            return tuple(mark.turned() for mark in self.upright.marks)
        return tuple(mark for mark in (self.number, self.status) if mark)

    def edge(self, offset: float, axis: Axis) -> float:
        """Distance along ``axis`` to the outline where an arrow ``offset`` aside meets it."""
        along, across = (self.a, self.b) if axis is Axis.X else (self.b, self.a)
        if self.outline is Outline.RECT:
            return along
        part = min(1.0, abs(offset) / across)
        if self.outline is Outline.DIAMOND:
            return along * (1 - part)
        return float(along * (1 - part * part) ** 0.5)

    def bulge(self, low: float, high: float, axis: Axis) -> float:
        """Farthest the outline reaches along ``axis`` between two places aside of the middle."""
        return self.edge(min(max(0.0, low), high), axis)


@dataclass(frozen=True, slots=True)
class Reach:
    """What a symbol must make room for.

    ``across`` and ``down`` say how far off its middle arrows meet its upper and lower, and its
    left and right side; ``half`` is the least half of its height and ``wide`` of its width.
    """

    across: float = 0.0
    down: float = 0.0
    half: float = 0.0
    wide: float = 0.0


@lru_cache(maxsize=4096)
def figure(
    symbol: Symbol, reach: Reach = Reach(), direction: Direction = Direction.RIGHT
) -> Figure:
    """Geometry of ``symbol``, grown to what it must make room for.

    Where time runs down, ``reach`` and the figure have their axes exchanged, so that the passes
    need not know: only texts stay as they are read.
    """
    if direction is Direction.RIGHT:
        return _upright(symbol, reach, beside=False)
    turned = Reach(reach.down, reach.across, reach.wide, reach.half)
    shape = _upright(symbol, turned, beside=True)
    caption = shape.caption.turned() if shape.caption else None
    return Figure(
        shape.outline, shape.b, shape.a, caption=caption, badge=shape.badge, upright=shape
    )


def _upright(symbol: Symbol, reach: Reach, *, beside: bool) -> Figure:
    """The figure as it is drawn; ``beside`` its outline rather than under it stands its text."""
    inner = None
    match symbol.shape:
        case Shape.START | Shape.END:
            shape = _circle(symbol, reach, beside=beside)
        case Shape.DECISION:
            shape, inner = _decision(symbol, reach)
        case Shape.PARALLEL | Shape.JOIN:
            shape = _gate(symbol, reach, beside=beside)
        case _:
            shape = _task(symbol, reach)
    number = number_mark(symbol, shape.outline, shape.rect, inner)
    return replace(shape, number=number, status=status_mark(symbol, shape.outline, shape.rect))


def stack(lines: Sequence[str], top: Point, face: Face, role: Role) -> tuple[Text, ...]:
    """Centred lines under each other; ``top`` is the middle of the upper side of the first."""
    drop = (face.line - face.size) / 2 + 0.86 * face.size
    found = []
    for index, text in enumerate(lines):
        wide = width(text, face)
        left, base = top[0] - wide / 2, top[1] + index * face.line + drop
        found.append(Text(left, base, text, wide, face.size, role))
    return tuple(found)


def _task(symbol: Symbol, reach: Reach) -> Figure:
    pill = badge(symbol.path)
    drop = 4.0 if pill else 0.0
    aside = TAB + pill.rect.w + CLEAR if pill else max(sizes.PAD, corner_room(symbol))
    fold = symbol.shape is Shape.CONNECTOR
    face, role = (sizes.FOLD, Role.FOLD) if fold else (sizes.TEXT, Role.STEP)
    half = max((sizes.CONNECTOR if fold else sizes.BOX) / 2, reach.across + aside, reach.wide)
    lead = {Shape.WAIT: 22.0, Shape.CHAIN: 7.0, Shape.CONNECTOR: 13.0}.get(symbol.shape, 0.0)
    trail = 7.0 if symbol.shape is Shape.CHAIN else 0.0
    foot = 14.0 if symbol.shape is Shape.CHAIN else 0.0
    room = 2 * (half - sizes.PAD) - lead - trail
    lines = wrap(symbol.text, room, face)
    back = lead if symbol.shape is Shape.WAIT else 0.0  # The notes of a wait begin under its clock.
    blocks, notes_high = _notes(symbol.notes, room + back)
    gap = 4.0 if blocks and lines else 0.0
    content = len(lines) * face.line + gap + notes_high + foot
    least, corner = (sizes.CONNECTOR_LEAST, 5.0) if fold else (sizes.BOX_LEAST, 15.0)
    b = max((content + 14 + drop) / 2, (least + drop) / 2, reach.down + corner, reach.half)
    top, middle = (drop - content) / 2, (lead - trail) / 2
    texts = stack(lines, (middle, top), face, role)
    notes_top = top + len(lines) * face.line + gap
    left = -half + sizes.PAD + lead - back
    notes = tuple(block.moved(left, notes_top) for block in blocks)
    tab = pill.moved(TAB - half, -b - sizes.PILL / 2) if pill else None
    icon = _icon(symbol.shape, half, b, top + len(lines) * face.line / 2)
    return Figure(Outline.RECT, half, b, texts, notes, icon=icon, badge=tab)


def _icon(shape: Shape, a: float, b: float, title: float) -> Rect | None:
    """The sign of a shape; a clock stands before the middle of the ``title``, above the notes."""
    if shape is Shape.WAIT:
        return Rect(-a + 11, title - 8, 16, 16)
    if shape is Shape.CONNECTOR:
        return Rect(6 - a, -5, 12, 10)
    return Rect(-5.5, b - 15, 11, 11) if shape is Shape.CHAIN else None


def _notes(notes: Sequence[Note], room: float) -> tuple[list[NoteBlock], float]:
    blocks, top = [], 0.0
    for note in notes:
        trail = sizes.MARK + 3 if shows_status(note) else 0.0
        lines = wrap(note.text, room - sizes.MARK - 4 - trail, sizes.SMALL)
        texts = tuple(
            Text(
                sizes.MARK + 4,
                top + index * sizes.SMALL.line + 10,
                line,
                width(line, sizes.SMALL),
                sizes.SMALL.size,
                Role.NOTE,
            )
            for index, line in enumerate(lines)
        )
        blocks.append(NoteBlock(note, Rect(0, top + 1, sizes.MARK, sizes.MARK), texts))
        top += max(1, len(lines)) * sizes.SMALL.line
    return blocks, top


def shows_status(note: Note) -> bool:
    """Whether a status mark follows the note's text; a duty's own mark says it already."""
    return note.status is not Status.NONE and note.kind is not NoteKind.DUTY


def _circle(symbol: Symbol, reach: Reach, *, beside: bool) -> Figure:
    pill = badge(symbol.path)
    room = pill.rect.w / 2 + 7 if pill else 0.0
    far = max(reach.across, reach.down)
    aside = far * 1.41 + 6.0 if has_marks(symbol) and far else far * 1.3
    radius = max(sizes.CIRCLE / 2, aside, reach.half, reach.wide, room)
    texts, box = _caption(symbol, radius + 4)
    if beside and box:
        left, up = radius + 4, -radius - 4 - box.h / 2
        texts = tuple(text.moved(left - text.x, up) for text in texts)
        box = box.moved(left - box.x, up)
    return Figure(Outline.CIRCLE, radius, radius, texts, caption=box, badge=_centred(pill))


def _centred(pill: Badge | None, y: float = 0.0) -> Badge | None:
    """The badge with its middle at (0, y)."""
    return pill.moved(-pill.rect.w / 2, y - pill.rect.h / 2) if pill else None


def _caption(symbol: Symbol, top: float) -> tuple[tuple[Text, ...], Rect | None]:
    words = " · ".join([symbol.text, *(note.text for note in symbol.notes)])
    lines = wrap(words, sizes.CAPTION, sizes.SMALL)
    if not lines:
        return (), None
    texts = stack(lines, (0.0, top), sizes.SMALL, Role.CAPTION)
    wide = widest(lines, sizes.SMALL)
    return texts, Rect(-wide / 2, top, wide, len(lines) * sizes.SMALL.line)


def _gate(symbol: Symbol, reach: Reach, *, beside: bool) -> Figure:
    """A plus in a diamond; its text stands left above the upper tip, clear of every tip.

    With ``beside`` it stands left of the left tip, above it. Its badge stands under the text, next
    to the tip.
    """
    far = max(reach.across, reach.down)
    aside = far * 2 + 12.0 if far and symbol.number is not None else far * TIP
    half = max(sizes.GATE / 2, aside, reach.half, reach.wide)
    words = " · ".join([symbol.text, *(note.text for note in symbol.notes)])
    lines = wrap(words, sizes.CAPTION * 0.6, sizes.SMALL)
    pill = badge(symbol.path)
    if not lines and pill is None:
        return Figure(Outline.DIAMOND, half, half)
    wide, high = widest(lines, sizes.SMALL), len(lines) * sizes.SMALL.line
    clear = 8.0 if pill else 6.0
    right, bottom = -clear - reach.across, -half - 5.0
    if beside:
        right, bottom = -half - 5.0, -clear - reach.down
    low, tag = bottom, None
    if pill:
        low = bottom - sizes.PILL - 2
        tag = pill.moved(right - pill.rect.w, bottom - sizes.PILL)
    texts = stack(lines, (right - wide / 2, low - high), sizes.SMALL, Role.CAPTION)
    wide = max(wide, pill.rect.w if pill else 0.0)
    box = Rect(right - wide, low - high, wide, high + bottom - low)
    return Figure(Outline.DIAMOND, half, half, texts, caption=box, badge=tag)


def _decision(symbol: Symbol, reach: Reach) -> tuple[Figure, Point]:
    """The smallest diamond that holds the question and its notes, growing until it fits.

    Also the middle of its number, which stands in its upper tip.
    """
    words = " ".join(filter(None, (symbol.text, " · ".join(note.text for note in symbol.notes))))
    pill = badge(symbol.path)
    head = (0.0, 0.0) if symbol.number is None else (NUMBER, sizes.TEXT.line)
    if pill:
        head = (pill.rect.w, sizes.PILL + 2)
    a = max(sizes.DIAMOND / 2, reach.across * TIP, reach.wide)
    b = max(30.0, reach.down * TIP, reach.half)
    while True:
        lines = _fit(words, head, a, b)
        if lines is not None:
            top = -(len(lines) * sizes.TEXT.line + head[1]) / 2
            texts = stack(lines, (0.0, top + head[1]), sizes.TEXT, Role.STEP)
            tip = _centred(pill, top + head[1] / 2)
            shape = Figure(Outline.DIAMOND, a, b, texts, badge=tip)
            return shape, (0.0, top + sizes.TEXT.line / 2)
        b += 3
        a = max(a, b * 1.25)


def _fit(words: str, head: tuple[float, float], a: float, b: float) -> tuple[str, ...] | None:
    """Lines that fit the diamond under a ``head`` of this width and height, or nothing."""
    wide, high = head
    face = sizes.TEXT
    hyphens = words.count("-") + max(0, int((b - 72) / 8))
    for count in range(1, int((2 * b - high) / face.line) + 1):
        lines = fill(words, _rooms(count, high, a, b), face)
        if len(lines) > count or sum(line.endswith("-") for line in lines) > hyphens:
            continue
        top = -(len(lines) * face.line + high) / 2
        needs = zip(
            [width(line, face) for line in lines], _rooms(len(lines), high, a, b), strict=True
        )
        if wide <= _room(top, high, a, b) and all(need <= room for need, room in needs):
            return lines
    return None


def _rooms(count: int, head: float, a: float, b: float) -> list[float]:
    """Widths inside the diamond along ``count`` lines, centred with the ``head`` above them."""
    top = head - (count * sizes.TEXT.line + head) / 2
    line = sizes.TEXT.line
    return [_room(top + index * line, line, a, b) for index in range(count)]


def _room(top: float, high: float, a: float, b: float) -> float:
    """Width inside the diamond along a line of this height."""
    off = max(abs(top + 2), abs(top + high - 2))
    return max(8.0, 2 * a * (1 - off / b) - 8)
