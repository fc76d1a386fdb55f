"""What is to be drawn, without geometry. All texts are final and in one language.

Tuples are in the author's order, which settles ties and says which arrows run backwards.
"""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """The outline a symbol gets."""

    START = "start"
    END = "end"
    TASK = "task"
    DECISION = "decision"
    PARALLEL = "parallel"
    JOIN = "join"
    WAIT = "wait"
    CHAIN = "chain"
    CONNECTOR = "connector"
    """Where an arrow goes on elsewhere; only pages have it."""


class Direction(StrEnum):
    """Where time runs; the lanes lie along it."""

    RIGHT = "right"
    DOWN = "down"


class Status(StrEnum):
    """How firm a statement is; ``NONE`` draws no mark."""

    LAW = "law"
    AGREED = "agreed"
    PROPOSAL = "proposal"
    NONE = "none"


class Line(StrEnum):
    """What happens to the matter along an arrow."""

    FLOW = "flow"
    """The own matter goes on inside one party."""
    NEXT = "next"
    """A handoff: the matter moves to somebody else."""
    SENDS = "sends"
    """A handoff: something goes out and the own work goes on."""
    ASKS = "asks"
    """A question goes out and the own work waits for the answer."""
    EXIT = "exit"
    """A way out of a handoff: returned, unanswered, refused, followed up."""
    ARRIVES = "arrives"
    """The matter comes out of a sub-chain to somebody else: it was handed over inside."""


class PathMark(StrEnum):
    """How the path of a fault stands out from the rest of the picture."""

    LINE = "path-line"
    """Heavy arrows and outlines: what the path passes."""
    NUMBER = "path-number"
    """Badges: in which order."""


class StepMark(StrEnum):
    """What stands at a step."""

    NUMBER = "number"


class Focus(StrEnum):
    """Whose work a picture of one role shows: the role's own, or the rest, which recedes."""

    NONE = ""
    OWN = "own"
    REST = "rest"


class NoteKind(StrEnum):
    """What a note beside a step says."""

    LIMIT = "limit"
    DUTY = "duty"
    WITH = "with"
    INFORMS = "informs"
    RECORD = "record"
    ONCE = "once"
    FAULT = "fault"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Note:
    """A small line under a symbol's text, e.g. a limit or the duty carried out.

    ``act`` is the number of the act that its text names first, ``link`` where the text leads.
    """

    kind: NoteKind
    text: str
    status: Status = Status.NONE
    act: str = ""
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """An organisation: the outer band. ``accent`` picks a colour and may repeat."""

    id: str
    title: str
    accent: int = 0


@dataclass(frozen=True, slots=True)
class Lane:
    """A role: the inner band. Lanes of one group must be neighbours."""

    id: str
    title: str
    group: str
    focus: Focus = Focus.NONE


@dataclass(frozen=True, slots=True)
class Symbol:
    """A step. A decision's ``text`` is its question; its answers are labels of its arrows.

    ``path`` has its places on the path of a fault, counted from 1.
    """

    id: str
    lane: str
    shape: Shape
    text: str
    notes: tuple[Note, ...] = ()
    status: Status = Status.NONE
    number: int | None = None
    link: str | None = None
    path: tuple[int, ...] = ()
    focus: Focus = Focus.NONE


@dataclass(frozen=True, slots=True)
class Arrow:
    """From symbol to symbol. ``kind`` is the handoff's word, e.g. *yhteydenotto*.

    The path of a fault has ``taken`` it; ``path`` has the places that are told beside it.
    ``resumed`` where it goes on from a connector: its tail is on another stretch.
    """

    id: str
    source: str
    target: str
    line: Line = Line.FLOW
    label: str = ""
    kind: str = ""
    status: Status = Status.NONE
    taken: bool = False
    path: tuple[int, ...] = ()
    focus: Focus = Focus.NONE
    resumed: bool = False


@dataclass(frozen=True, slots=True)
class Anytime:
    """What may happen beside any step: named once, without arrows."""

    id: str
    text: str
    by: str
    status: Status = Status.NONE
    focus: Focus = Focus.NONE


@dataclass(frozen=True, slots=True)
class Heading:
    """The title block; an empty text leaves its line out."""

    title: str
    version: str = ""
    status: str = ""
    owner: str = ""
    validity: str = ""
    focus: str = ""


@dataclass(frozen=True, slots=True)
class LegendRow:
    """One explained mark. Rows of marks that do not occur in the drawing are left out."""

    mark: Shape | Line | Status | NoteKind | PathMark | StepMark | Focus
    text: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole picture. ``anytime_title`` names the band of the ``anytime`` items."""

    id: str
    heading: Heading
    groups: tuple[Group, ...]
    lanes: tuple[Lane, ...]
    symbols: tuple[Symbol, ...]
    arrows: tuple[Arrow, ...] = ()
    anytime: tuple[Anytime, ...] = ()
    legend: tuple[LegendRow, ...] = ()
    language: str = "fi"
    description: str = ""
    anytime_title: str = ""
    direction: Direction = Direction.RIGHT
