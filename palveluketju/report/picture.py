"""The source lines of a finding: which lines are shown together and what is under them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from textwrap import wrap

from palveluketju.findings import Located
from palveluketju.report.printable import one_line
from palveluketju.source import Excerpt, Mark, Place, Source, Span, excerpt
from palveluketju.source.span import WHOLE

_NEAR = 12
_NARROWEST_NOTE = 30


class Kind(Enum):
    """What a row of a picture is."""

    SOURCE = auto()
    FAULT = auto()
    RELATED = auto()
    GAP = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a picture; only a row of source has a line number."""

    kind: Kind
    text: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A place and the rows that show it; without rows, the note says what is there."""

    place: Place
    rows: tuple[Row, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place of the finding with its note; `source` is None where nothing can be shown."""

    kind: Kind
    mark: Mark
    place: Place
    source: Source | None

    def near(self, other: _Spot) -> bool:
        """Whether one picture shows both."""
        if self.source is None or self.source is not other.source:
            return False
        return abs(self.place.span.start.line - other.place.span.start.line) <= _NEAR


def pictures(
    item: Located, sources: Mapping[str, Source], language: str, room: int
) -> tuple[Picture, ...]:
    """The pictures of a finding: its own place first, then those that are not near it.

    `room` is how many columns a row of notes may take.
    """
    groups: list[list[_Spot]] = []
    for spot in _spots(item, sources, language):
        group = next((group for group in groups if group[0].near(spot)), None)
        if group is None:
            groups.append([spot])
        else:
            group.append(spot)
    return tuple(_picture(group, room) for group in groups)


def _spots(item: Located, sources: Mapping[str, Source], language: str) -> Iterator[_Spot]:
    fault = Mark(item.place.span, "^")
    yield _Spot(Kind.FAULT, fault, item.place, _shown(item.place, sources))
    for other in item.related:
        mark = Mark(other.place.span, "-", one_line(other.message.say(language)))
        yield _Spot(Kind.RELATED, mark, other.place, _shown(other.place, sources))


def _shown(place: Place, sources: Mapping[str, Source]) -> Source | None:
    """The source that has the line of the place; a whole file has nothing to show."""
    source = sources.get(place.path)
    if source is None or place.span == WHOLE:
        return None
    return source if 0 < place.span.start.line - source.line_offset <= len(source.lines) else None


def _picture(group: list[_Spot], room: int) -> Picture:
    first = group[0]
    if first.source is None:
        return Picture(first.place, note=first.mark.note)
    return Picture(first.place, tuple(_rows(first.source, group, room)))


def _rows(source: Source, group: list[_Spot], room: int) -> Iterator[Row]:
    above: Excerpt | None = None
    for spot in sorted(group, key=lambda spot: spot.place.span.start):
        shot = excerpt(source, Mark(spot.mark.span, spot.mark.symbol))
        if above is not None:
            yield from _between(source, above.number, shot.number)
        if above is None or (shot.number, shot.text) != (above.number, above.text):
            yield Row(Kind.SOURCE, shot.text, shot.number)
        for text in _noted(shot.marks, spot.mark.note, room):
            yield Row(spot.kind, text)
        above = shot


def _between(source: Source, above: int, below: int) -> Iterator[Row]:
    """The one line between two, or a gap for more: a gap would take as much room as a line."""
    if below == above + 2:
        line = excerpt(source, Mark(Span.at(above + 1, 1)))
        yield Row(Kind.SOURCE, line.text, line.number)
    elif below > above + 2:
        yield Row(Kind.GAP)


def _noted(marks: str, note: str, room: int) -> Iterator[str]:
    """The marks with their note beside them or, where it does not fit, below them."""
    if len(marks) + 1 + len(note) <= room or not note:
        yield f"{marks} {note}".rstrip()
        return
    yield marks
    indent = len(marks) - len(marks.lstrip())
    if room - indent < _NARROWEST_NOTE:
        indent = 0
    for line in wrap(note, max(room - indent, _NARROWEST_NOTE), break_on_hyphens=False):
        yield " " * indent + line
