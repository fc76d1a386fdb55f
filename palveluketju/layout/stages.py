"""The frozen value after each pass. Symbols, arrows and lanes are numbered as in the scene."""

from collections.abc import Mapping
from dataclasses import dataclass

from palveluketju.layout.drawing import Badge, Role
from palveluketju.layout.figure import Figure
from palveluketju.layout.scene import Scene


@dataclass(frozen=True, slots=True)
class LabelSize:
    """An arrow's label: its lines and the box they need; ``mark`` asks for a status mark.

    The lines begin at ``lead`` from the left and ``drop`` from the top: where the badge, if
    there is one, leaves room.
    """

    lines: tuple[tuple[str, Role], ...]
    w: float
    h: float
    mark: bool
    badge: Badge | None = None
    lead: float = 0.0
    drop: float = 0.0


@dataclass(frozen=True, slots=True)
class Sized:
    """After p1: what everything measures and what it is joined to."""

    scene: Scene
    figures: tuple[Figure, ...]
    labels: tuple[LabelSize | None, ...]
    lane: tuple[int, ...]
    ends: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Acyclic:
    """After p2: ``forward`` says of each arrow whether it runs with the flow of time."""

    sized: Sized
    forward: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Layered:
    """After p3: the column of each symbol."""

    acyclic: Acyclic
    column: tuple[int, ...]

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return max(self.column, default=-1) + 1


@dataclass(frozen=True, slots=True)
class Grid:
    """After p4: the row of each symbol, counted over all lanes, and each lane's rows."""

    layered: Layered
    row: tuple[int, ...]
    rows: tuple[range, ...]

    @property
    def sized(self) -> Sized:
        """What everything measures."""
        return self.layered.acyclic.sized

    @property
    def across(self) -> tuple["Strip", ...]:
        """Horizontal strips from top to bottom: channel, row, channel, ... in every lane."""
        found: list[Strip] = []
        for lane, rows in enumerate(self.rows):
            for row in rows:
                found += [Strip(None, lane), Strip(row, lane)]
            found.append(Strip(None, lane))
        return tuple(found)

    @property
    def strip_of_row(self) -> tuple[int, ...]:
        """Number of the strip of each row."""
        return tuple(i for i, strip in enumerate(self.across) if strip.row is not None)


@dataclass(frozen=True, slots=True)
class Strip:
    """A row of symbols, or a channel between rows when ``row`` is None."""

    row: int | None
    lane: int


@dataclass(frozen=True, slots=True)
class Route:
    """The way of an arrow through the grid.

    ``stops`` are (vertical strip, horizontal strip) pairs: the source's cell, each bend, the
    target's cell. Vertical strip 2c is the gutter left of column c, 2c + 1 is column c itself.
    """

    stops: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Routed:
    """After p5: the way of each arrow, and the price of all but for their crossings."""

    grid: Grid
    routes: tuple[Route, ...]
    price: float


Leg = tuple[int, int]
"""(arrow, number of the piece between two stops)."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """After p6: the order of legs in each strip and how far off the middle legs at symbols run.

    ``order`` is keyed by (is horizontal, strip); ``offset`` has the legs in rows and columns.
    """

    routed: Routed
    order: Mapping[tuple[bool, int], tuple[Leg, ...]]
    offset: Mapping[Leg, float]
    figures: tuple[Figure, ...]
    beside: tuple[int, ...]
    """Side of each arrow's label: -1 left of or above its first leg, 1 right of or below it."""


@dataclass(frozen=True, slots=True)
class Placed:
    """After p7: pixels. ``x`` of columns and vertical legs, ``y`` of rows and horizontal legs."""

    tracked: Tracked
    column_x: tuple[float, ...]
    row_y: tuple[float, ...]
    leg: Mapping[Leg, float]
    borders: tuple[float, ...]
    """Upper side of each lane and the lower side of the last."""
    width: float
