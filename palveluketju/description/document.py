"""A described chain in the order of reading: what every file made of it holds.

A writer of a form needs to know five kinds of block, and nothing of chains.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.description.addresses import anchor_of
from palveluketju.description.chain import ChainDescription
from palveluketju.description.pieces import Grid, Piece, Row
from palveluketju.description.steps import StepWords, Way
from palveluketju.description.words import word

_MARKS = ("status", "version", "owner", "valid", "review")
_GRIDS = ("limits", "records", "consents", "anytime", "resting")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text of its own."""

    text: str


@dataclass(frozen=True, slots=True)
class Particulars:
    """Names with what is said of each."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """The place of the picture."""

    caption: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list of texts."""

    texts: tuple[str, ...]


Block = Paragraph | Particulars | Figure | Items | Grid


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of level 2 or 3 with what stands under it; `anchor` is its id."""

    anchor: str
    level: int
    title: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A chain to be read: its title, its state in short, and its sections.

    `mark` stands on every page of paper: the stage and the version.
    """

    id: str
    language: str
    title: str
    mark: str
    marks: tuple[Row, ...]
    remarks: tuple[str, ...]
    sections: tuple[Section, ...]

    @property
    def anchors(self) -> frozenset[str]:
        """The ids of all sections."""
        return frozenset(each.anchor for each in self.sections)


def document_of(told: ChainDescription, *, is_whole: bool = True) -> Document:
    """The document of a chain; one that lacks what could not be read says so at its start."""
    rows = {row.key: row for row in told.card}
    version = rows.get("version")
    mark = (told.stage, *((f"{version.name} {version.pieces[0].text}",) if version else ()))
    return Document(
        id=told.id,
        language=told.language,
        title=told.title,
        mark=" · ".join(mark),
        marks=tuple(rows.get(key) or _unsaid(key, told.language) for key in _MARKS),
        remarks=() if is_whole else (word("unread", told.language),),
        sections=tuple(_sections(told)),
    )


def _unsaid(key: str, language: str) -> Row:
    """What ought to be stated at the top and is not."""
    return Row(key, word(key, language), (Piece(word("nothing", language)),))


def _sections(told: ChainDescription) -> Iterator[Section]:
    def section(key: str, *blocks: Block) -> Section:
        return Section(key, 2, word(key, told.language), blocks)

    def note(key: str) -> Paragraph:
        return Paragraph(word(key, told.language))

    yield section("card", Particulars(told.card), note("unsaid"), note("card-source"))
    yield section("picture", note("as-text"), Figure(told.title))
    yield section("steps")
    yield from (_step(told.language, each) for each in told.steps)
    yield section("handoffs", *(() if told.handoffs else (note("no-handoffs"),)))
    for each in told.handoffs:
        anchor = anchor_of("handoff", each.id)
        yield Section(anchor, 3, each.title, (Particulars(each.rows),))
    yield from (Section(grid.key, 2, grid.title, (grid,)) for grid in _grids(told))
    asked = Items(told.questions) if told.questions else note("no-questions")
    yield section("questions", asked)
    versions = told.grid("versions")
    yield section("versions", versions or note("no-versions"))


def _grids(told: ChainDescription) -> Iterator[Grid]:
    found = (told.grid(key) for key in _GRIDS)
    return (grid for grid in found if grid is not None)


def _step(language: str, step: StepWords) -> Section:
    number = f"{step.number}. " if step.number else ""
    doer = (step.role, *((Piece(step.organisation),) if step.organisation else ()))
    role = Row("role", word("role", language), doer)
    ways = tuple(map(way_row, step.ways)) or (
        Row("next", word("next", language), (Piece(word("end", language)),)),
    )
    title = f"{number}{step.title} ({step.kind})"
    blocks = (Particulars((role, *step.rows, *ways)),)
    return Section(anchor_of("step", step.id), 3, title, blocks)


def way_row(way: Way) -> Row:
    """A way on from a step: the answer or content, where to, and the kind of handoff."""
    label = f"{way.label}: " if way.label else ""
    kind = f" – {way.kind}" if way.kind else ""
    piece = Piece(f"{label}{way.target.text}{kind}", way.target.target, way.status)
    return Row(way.line, way.how, (piece,))
