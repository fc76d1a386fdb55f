"""The responsibility matrix: who has which part in every duty and step, and what says so.

The five parts are those of a RACI matrix with the organiser of the law beside them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from palveluketju.graph.workspace import Workspace
from palveluketju.model.words import ActorType
from palveluketju.responsibility.area import areas
from palveluketju.responsibility.division import Division, divisions, general_division
from palveluketju.responsibility.duty_parts import Scope, duty_parts
from palveluketju.responsibility.parts import Part, Remark, Source
from palveluketju.responsibility.remarks import remarks
from palveluketju.responsibility.step_parts import step_parts, steps_of

Cells = Mapping[str, Mapping[Part, Source]]
"""For each column, by its id, the parts it has and what says so."""


@dataclass(frozen=True)
class Column:
    """A role (`actor` is its organisation) or an organisation itself (`role` is None)."""

    organisation: str
    role: str | None

    @property
    def key(self) -> str:
        """The id by which the cells know the column."""
        return column_key(self.organisation, self.role)


@dataclass(frozen=True)
class Mark:
    """A remark on a duty, and the areas in which it holds; none: where the matrix does."""

    remark: Remark
    areas: tuple[str, ...] = ()

    @property
    def is_wrong(self) -> bool:
        """Whether it tells of something to mend."""
        return self.remark not in (Remark.RIGHT, Remark.NO_CHAIN, Remark.KIN_IN_CHAIN)


Marks = Mapping[str, tuple[Mark, ...]]
"""The remarks on each duty."""


@dataclass(frozen=True)
class Row:
    """A duty, or a step of a chain with the duties that it carries out."""

    duties: tuple[str, ...]
    chain: str | None
    step: str | None
    cells: Cells
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Matrix:
    """Rows by columns for one area, duties first and then the steps chain by chain.

    `area` is the local organisation it is for; None: for all that have not said otherwise. `day`
    is the day on which the words counted are in force; None: on any.
    """

    area: str | None
    day: date | None
    columns: tuple[Column, ...]
    duties: tuple[Row, ...]
    steps: tuple[Row, ...]


def column_key(organisation: str, role: str | None) -> str:
    """The id of a column: the organisation's, or `organisation/role`."""
    return f"{organisation}/{role}" if role else organisation


def division_of(workspace: Workspace, area: str | None) -> Division:
    """The division of duties of an area, in which its own organisation has its name, or of all."""
    if area is None:
        return general_division(workspace)
    found = divisions(workspace)
    held = next((each for each in found if area in each.areas), found[0])
    known = areas(workspace.model, workspace.parties)
    own = next((each for each in known if each.local == area), None)
    return replace(held, area=own) if own else held


def matrix(
    workspace: Workspace,
    *,
    area: str | None = None,
    chains: tuple[str, ...] = (),
    party: str | None = None,
    day: date | None = None,
) -> Matrix:
    """The matrix of an area: of all duties, or of those that some chains need.

    `party` is an organisation: then only the rows in which it or its roles have a part. Of some
    chains only the roles are columns that take part in their steps. `day` leaves out words that
    are not in force then. Without an area the marks tell also in which areas something is wrong.
    """
    division = division_of(workspace, area)
    scope = Scope(day, frozenset(chains))
    everywhere = divisions(workspace) if area is None else ()
    marks = {duty: _marks(division, everywhere, duty) for duty in division.model.duties}
    wanted = tuple(chains) or tuple(workspace.model.chains)
    rows = [each for name in wanted for each in _step_rows(division, name, marks)]
    taking = {key for row in rows for key in row.cells} if chains else None
    duties = [_within(each, taking) for each in _duty_rows(division, scope, marks)]
    told = [[row for row in each if _has(row, party)] for each in (duties, rows)]
    used = Counter(key for each in told for row in each for key in row.cells)
    columns = tuple(each for each in _columns(division, used) if each.key in used)
    return Matrix(area, day, columns, tuple(told[0]), tuple(told[1]))


def _marks(division: Division, areas: tuple[Division, ...], duty: str) -> tuple[Mark, ...]:
    """What is wrong in general, and then what is wrong in some areas alone."""
    general = remarks(division, duty)
    found: dict[Remark, list[str]] = {}
    for each in areas:
        for remark in remarks(each, duty):
            if remark not in general:
                found.setdefault(remark, []).extend(each.areas)
    local = (Mark(remark, tuple(found[remark])) for remark in Remark if remark in found)
    return (*(Mark(remark) for remark in general), *local)


def _within(row: Row, columns: set[str] | None) -> Row:
    """The row without the roles that are not among the columns; organisations stay."""
    if columns is None:
        return row
    cells = {key: cell for key, cell in row.cells.items() if "/" not in key or key in columns}
    return replace(row, cells=cells)


def _duty_rows(division: Division, scope: Scope, marks: Marks) -> Iterator[Row]:
    for duty in division.model.duties:
        if not scope.chains or scope.chains & {*division.needed_in(duty)}:
            cells = _keyed(division, duty_parts(division, duty, scope))
            yield Row((duty,), None, None, cells, marks[duty])


def _step_rows(division: Division, chain: str, marks: Marks) -> Iterator[Row]:
    for name, step in steps_of(division.model.chains[chain]):
        cells = _keyed(division, step_parts(division, chain, name))
        duties = tuple(dict.fromkeys(duty for _, duty in step.duties))
        wrong = (mark for duty in duties for mark in marks.get(duty, ()) if mark.is_wrong)
        yield Row(duties, chain, name, cells, tuple(dict.fromkeys(wrong)))


def _keyed(
    division: Division, parts: Iterable[tuple[str | None, str | None, Part, Source]]
) -> Cells:
    """The parts by column; of two sources of one part the stronger."""
    order = list(Source)
    found: dict[str, dict[Part, Source]] = {}
    for organisation, role, part, source in parts:
        for top in _tops(division, organisation, role):
            cell = found.setdefault(column_key(top, role), {})
            known = cell.get(part)
            if known is None or order.index(source) < order.index(known):
                cell[part] = source
    letters = list(Part)
    return {
        key: {part: cell[part] for part in letters if part in cell} for key, cell in found.items()
    }


def _tops(division: Division, organisation: str | None, role: str | None) -> tuple[str, ...]:
    """The organisations of a column; those of another area have none here."""
    if organisation is not None:
        return (organisation,)
    found = (division.party(actor) for actor in division.parties.actors(role))
    return tuple(dict.fromkeys(name for name in found if name))


def _has(row: Row, party: str | None) -> bool:
    return party is None or any(key.split("/")[0] == party for key in row.cells)


_ORDER = (
    (ActorType.MUNICIPALITY, ActorType.EDUCATION_PROVIDER),
    (ActorType.WELLBEING_SERVICES_COUNTY,),
    (ActorType.GROUP,),
    (ActorType.STATE,),
    (ActorType.ASSOCIATION, ActorType.PARISH, ActorType.COMPANY),
    (ActorType.CLIENT,),
)


def _columns(division: Division, used: Mapping[str, int]) -> Iterator[Column]:
    """Every organisation with its roles: local ones first, the county, groups, others, clients.

    Of several of a kind the one with most parts is first.
    """

    def rank(name: str) -> tuple[int, int]:
        types = division.parties.types(name)
        kind = next((n for n, kinds in enumerate(_ORDER) if types & {*kinds}), len(_ORDER))
        return kind, -sum(count for key, count in used.items() if key.split("/")[0] == name)

    for name in sorted(division.organisations, key=rank):
        yield Column(name, None)
        for role, record in division.model.roles.items():
            if record.actor and division.party(record.actor) == name:
                yield Column(name, role)
