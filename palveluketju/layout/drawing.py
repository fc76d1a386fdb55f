"""The finished geometry that every writer uses: positions in pixels, y downwards, no colours."""

from dataclasses import dataclass
from enum import StrEnum

from palveluketju.layout.scene import Arrow, Direction, Focus, LegendRow, Note, Status, Symbol

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle: its top left corner, width and height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """X of the right side."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Y of the lower side."""
        return self.y + self.h

    @property
    def center(self) -> Point:
        """The middle."""
        return self.x + self.w / 2, self.y + self.h / 2

    def moved(self, dx: float, dy: float) -> "Rect":
        """The same rectangle elsewhere."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def turned(self) -> "Rect":
        """The rectangle with its axes exchanged."""
        return Rect(self.y, self.x, self.h, self.w)


class Outline(StrEnum):
    """What is drawn as a symbol's border; ``Rect`` is its bounding box."""

    RECT = "rect"
    DIAMOND = "diamond"
    CIRCLE = "circle"


class Role(StrEnum):
    """What a text is, which decides its weight and colour."""

    TITLE = "title"
    STEP = "step"
    NOTE = "note"
    LABEL = "label"
    KIND = "kind"
    CAPTION = "caption"
    LANE = "lane"
    GROUP = "group"
    SMALL = "small"
    PATH = "path"
    FOLD = "fold"


@dataclass(frozen=True, slots=True)
class Text:
    """One line: left end of the baseline, measured width, size in pixels."""

    x: float
    y: float
    text: str
    width: float
    size: float
    role: Role

    def moved(self, dx: float, dy: float) -> "Text":
        """The same line elsewhere."""
        return Text(self.x + dx, self.y + dy, self.text, self.width, self.size, self.role)


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A note with the box of its mark and its lines."""

    note: Note
    mark: Rect
    lines: tuple[Text, ...]

    def moved(self, dx: float, dy: float) -> "NoteBlock":
        """The same block elsewhere."""
        lines = tuple(line.moved(dx, dy) for line in self.lines)
        return NoteBlock(self.note, self.mark.moved(dx, dy), lines)


@dataclass(frozen=True, slots=True)
class Badge:
    """Numbers of a path in a pill."""

    rect: Rect
    line: Text

    def moved(self, dx: float, dy: float) -> "Badge":
        """The same badge elsewhere."""
        return Badge(self.rect.moved(dx, dy), self.line.moved(dx, dy))


@dataclass(frozen=True, slots=True)
class Box:
    """A symbol in its place. ``caption`` bounds text outside the outline.

    ``number`` and ``status`` are the boxes of its marks, on its outline or beside it.
    """

    symbol: Symbol
    lane_title: str
    outline: Outline
    rect: Rect
    lines: tuple[Text, ...]
    notes: tuple[NoteBlock, ...] = ()
    caption: Rect | None = None
    icon: Rect | None = None
    number: Rect | None = None
    status: Rect | None = None
    badge: Badge | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """Text beside an arrow, inside ``rect``; ``mark`` is the box of its status mark."""

    owner: str
    rect: Rect
    lines: tuple[Text, ...]
    status: Status = Status.NONE
    mark: Rect | None = None
    badge: Badge | None = None


@dataclass(frozen=True, slots=True)
class Wire:
    """An arrow as an orthogonal polyline from the outline of its source to its target's."""

    arrow: Arrow
    points: tuple[Point, ...]
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """A lane: the whole strip and the cell of its title."""

    id: str
    group: str
    rect: Rect
    header: Rect
    lines: tuple[Text, ...]
    accent: int
    focus: Focus = Focus.NONE


@dataclass(frozen=True, slots=True)
class GroupBand:
    """An organisation: the cell of its title beside its lanes."""

    id: str
    rect: Rect
    lines: tuple[Text, ...]
    accent: int
    focus: Focus = Focus.NONE


@dataclass(frozen=True, slots=True)
class Stretch:
    """All lanes with a part of the flow, or the whole of it where nothing is folded."""

    groups: tuple[GroupBand, ...]
    bands: tuple[Band, ...]
    boxes: tuple[Box, ...]
    wires: tuple[Wire, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """Something in the band of what may happen at any time."""

    id: str
    rect: Rect
    lines: tuple[Text, ...]
    status: Status
    focus: Focus = Focus.NONE


@dataclass(frozen=True, slots=True)
class Strip:
    """The band of what may happen beside any step."""

    rect: Rect
    lines: tuple[Text, ...]
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A row of the legend: the box of the sample and its explanation."""

    row: LegendRow
    mark: Rect
    line: Text


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper under a picture: its size, a pixel of the picture in points, its page number.

    ``rect`` is the paper in the picture's pixels; the picture begins at (0, 0). ``cramped`` where
    the picture had to be made smaller than its text should be.
    """

    width_mm: float
    height_mm: float
    scale: float
    rect: Rect
    foot: Text
    cramped: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything of one picture; nothing reaches outside ``width`` x ``height``.

    Of a page, ``sheet`` is its paper, and the flow may be in several stretches, across time.
    """

    id: str
    language: str
    title: str
    description: str
    width: float
    height: float
    heading: tuple[Text, ...]
    stretches: tuple[Stretch, ...]
    strip: Strip | None
    legend: tuple[Sample, ...]
    sheet: Sheet | None = None
    direction: Direction = Direction.RIGHT

    @property
    def groups(self) -> tuple[GroupBand, ...]:
        """The organisations of every stretch."""
        return tuple(group for each in self.stretches for group in each.groups)

    @property
    def bands(self) -> tuple[Band, ...]:
        """The lanes of every stretch."""
        return tuple(band for each in self.stretches for band in each.bands)

    @property
    def boxes(self) -> tuple[Box, ...]:
        """All symbols."""
        return tuple(box for each in self.stretches for box in each.boxes)

    @property
    def wires(self) -> tuple[Wire, ...]:
        """All arrows."""
        return tuple(wire for each in self.stretches for wire in each.wires)
