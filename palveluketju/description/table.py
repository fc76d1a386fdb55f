"""The matrix in words of one language, ready to be written in any form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from palveluketju.graph.workspace import Workspace
from palveluketju.model.duty import Duty
from palveluketju.responsibility.area import Area, areas
from palveluketju.responsibility.division import Division, divisions
from palveluketju.responsibility.duty_parts import Scope, word_source
from palveluketju.responsibility.matrix import Column, Mark, Matrix, Row
from palveluketju.responsibility.parts import PARTS, REMARKS, SOURCES, Part, Remark, Source
from palveluketju.responsibility.remarks import remarks


@dataclass(frozen=True)
class Had:
    """A part in words: its letter, what it is called, and what says so.

    `roles` are the roles that have it, where a column stands for a whole organisation.
    """

    letter: str
    part: str
    source: str
    source_key: str
    roles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Head:
    """A column in words; `role` is empty for the organisation itself."""

    key: str
    organisation: str
    role: str

    @property
    def title(self) -> str:
        """The column's name on one line."""
        is_more = self.role and self.role != self.organisation
        return f"{self.organisation}: {self.role}" if is_more else self.organisation


@dataclass(frozen=True)
class Line:
    """A row in words: `cells` has for each column its parts; `remarks` are signs with words."""

    key: str
    chain: str
    chain_key: str
    duties: tuple[str, ...]
    title: str
    law: str
    cells: tuple[tuple[Had, ...], ...]
    remarks: tuple[str, ...]
    remark_keys: tuple[str, ...]


@dataclass(frozen=True)
class Taker:
    """Who takes a duty, and what that rests on."""

    key: str
    title: str
    source: str
    source_key: str


@dataclass(frozen=True)
class Taken:
    """Who takes a duty in an area, and what is wrong with it there in words."""

    duty: str
    takers: tuple[Taker, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """Who takes each duty in one local organisation's area, in the order of the duties."""

    key: str
    title: str
    duties: tuple[Taken, ...]


@dataclass(frozen=True)
class Table:
    """A whole matrix in words; `places` only where it is of all areas."""

    title: str
    area: str
    area_key: str
    day: date | None
    language: str
    heads: tuple[Head, ...]
    duties: tuple[Line, ...]
    steps: tuple[Line, ...]
    places: tuple[Place, ...]


def table(workspace: Workspace, found: Matrix, language: str, *, places: bool = False) -> Table:
    """The matrix in words; `places` adds who takes each duty in the area of each municipality."""
    words = _Words(workspace, language)
    rows = tuple(row.duties[0] for row in found.duties)
    return Table(
        title=workspace.model.workspace.title.say(language, words.default)
        if workspace.model.workspace.title
        else "",
        area=words.actor(found.area) if found.area else "",
        area_key=found.area or "",
        day=found.day,
        language=language,
        heads=tuple(words.head(each) for each in found.columns),
        duties=tuple(words.line(row, found.columns) for row in found.duties),
        steps=tuple(words.line(row, found.columns) for row in found.steps),
        places=tuple(words.places(rows, found.day)) if places else (),
    )


def folded(whole: Table) -> Table:
    """The table with one column for each organisation; the cells name the roles."""
    groups = [list(heads) for _, heads in groupby(enumerate(whole.heads), _organisation_of)]

    def folded_line(line: Line) -> Line:
        cells = tuple(
            tuple(_merged([(whole.heads[i].role, had) for i, _ in group for had in line.cells[i]]))
            for group in groups
        )
        return replace(line, cells=cells)

    return replace(
        whole,
        heads=tuple(
            Head(_organisation_of(group[0]), group[0][1].organisation, "") for group in groups
        ),
        duties=tuple(folded_line(each) for each in whole.duties),
        steps=tuple(folded_line(each) for each in whole.steps),
    )


def _organisation_of(numbered: tuple[int, Head]) -> str:
    return numbered[1].key.split("/")[0]


def _merged(parts: list[tuple[str, Had]]) -> Iterator[Had]:
    """One part for each letter and source, in the order of the letters."""
    letters = [part.value for part in Part]
    found: dict[tuple[str, str], list[str]] = {}
    by_key = {(had.letter, had.source_key): had for _, had in parts}
    for role, had in parts:
        found.setdefault((had.letter, had.source_key), []).append(role)
    for key in sorted(found, key=lambda each: letters.index(each[0])):
        yield replace(by_key[key], roles=tuple(role for role in found[key] if role))


class _Words:
    """Names of one workspace in one language."""

    def __init__(self, workspace: Workspace, language: str) -> None:
        self.workspace = workspace
        self.language = language
        self.default = workspace.model.workspace.language

    def actor(self, name: str) -> str:
        return self._title(self.workspace.model.actors, name)

    def head(self, column: Column) -> Head:
        role = self._title(self.workspace.model.roles, column.role) if column.role else ""
        return Head(column.key, self.actor(column.organisation), role)

    def line(self, row: Row, columns: tuple[Column, ...]) -> Line:
        model = self.workspace.model
        known = [model.duties[duty] for duty in row.duties if duty in model.duties]
        chain = model.chains[row.chain] if row.chain else None
        title = self._step(row) if row.step else known[0].title.say(self.language, self.default)
        return Line(
            key=row.step or row.duties[0],
            chain=chain.title.say(self.language, self.default) if chain else "",
            chain_key=row.chain or "",
            duties=row.duties,
            title=title,
            law="; ".join(self._law(duty) for duty in known if duty.basis),
            cells=tuple(self._cell(row.cells.get(each.key, {})) for each in columns),
            remarks=tuple(self.mark(each) for each in row.marks),
            remark_keys=tuple(each.remark.value for each in row.marks),
        )

    def mark(self, mark: Mark) -> str:
        where = f": {', '.join(self.actor(name) for name in mark.areas)}" if mark.areas else ""
        return REMARKS[mark.remark].say(self.language) + where

    def places(self, duties: tuple[str, ...], day: date | None) -> Iterator[Place]:
        model, parties = self.workspace.model, self.workspace.parties
        known = {each.local: each for each in areas(model, parties)}
        for division in divisions(self.workspace):
            # Areas that are alike differ in the name of the local organisation alone.
            alike = tuple(self._taken(division, duty, day) for duty in duties)
            for name in division.areas:
                taken = tuple(self._local(each, known[name]) for each in alike)
                yield Place(name, self.actor(name), taken)

    def _local(self, taken: Taken, area: Area) -> Taken:
        """What is taken, with the local organisation in the place of the generic one."""
        local = area.local or ""
        takers = tuple(
            replace(each, key=local, title=self.actor(local))
            if each.key in area.stands_for
            else each
            for each in taken.takers
        )
        return replace(taken, takers=takers)

    def _taken(self, division: Division, duty: str, day: date | None) -> Taken:
        scope, found = Scope(day), dict[str, Taker]()
        for each in division.claims(duty):
            party = division.party(each.speaker)
            if party and scope.holds(each):
                source = word_source(division.model, each)
                said = SOURCES[source].say(self.language)
                found.setdefault(party, Taker(party, self.actor(party), said, source.value))
        wrong = (Mark(each) for each in remarks(division, duty))
        told = tuple(self.mark(each) for each in wrong if each.is_wrong)
        return Taken(duty, tuple(found.values()), told)

    def _step(self, row: Row) -> str:
        step = self.workspace.model.chains[row.chain or ""].steps[row.step or ""]
        return step.title.say(self.language, self.default) if step.title else row.step or ""

    def _law(self, duty: Duty) -> str:
        return ", ".join(dict.fromkeys(cited.short for cited in duty.basis))

    def _cell(self, cell: Mapping[Part, Source]) -> tuple[Had, ...]:
        return tuple(
            Had(
                part.value,
                PARTS[part].say(self.language),
                SOURCES[source].say(self.language),
                source,
            )
            for part, source in cell.items()
        )

    def _title(self, records: Mapping[str, object], name: str) -> str:
        say = getattr(getattr(records.get(name), "title", None), "say", None)
        return str(say(self.language, self.default)) if say else name


def legend(language: str) -> Iterator[tuple[str, str]]:
    """The letters and signs with what they mean."""
    for part in Part:
        yield part.value, PARTS[part].say(language)
    for remark in Remark:
        sign, _, words = REMARKS[remark].say(language).partition(" ")
        yield sign, words
