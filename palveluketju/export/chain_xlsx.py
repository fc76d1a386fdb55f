"""A chain as a workbook: a sheet each for its card, steps, ways, handoffs and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from palveluketju.description.chain import ChainDescription
from palveluketju.description.pieces import Grid, Row, said
from palveluketju.description.words import word
from palveluketju.export.workbook import Sheet, to_xlsx

_GRIDS = ("limits", "records", "consents", "anytime", "resting", "versions")


def chain_to_xlsx(told: ChainDescription, remarks: Sequence[str] = ()) -> bytes:
    """The workbook; `remarks` stand at the start of the card."""
    return to_xlsx(told.title, tuple(_sheets(told, remarks)))


def _sheets(told: ChainDescription, remarks: Sequence[str]) -> Iterator[Sheet]:
    def say(*names: str) -> tuple[str, ...]:
        return tuple(word(name, told.language) for name in names)

    notes = [(say("note")[0], remark) for remark in remarks]
    card = (*notes, *((row.name, said(row.pieces)) for row in told.card))
    unsaid = tuple((say("note")[0], text) for text in say("unsaid", "card-source"))
    yield Sheet(say("card")[0], say("field", "what"), (*card, *unsaid), (30, 100))
    yield _steps(told, say("number", "title", "kind", "role", "organisation", "id"))
    yield _ways(told, say("step", "how", "answer", "to", "kind", "rests"))
    if told.handoffs:
        rows = [((each.title,), each.rows) for each in told.handoffs]
        yield _wide(say("handoffs")[0], say("title"), rows, (36, 30))
    yield from (_grid(grid) for key in _GRIDS if (grid := told.grid(key)) is not None)
    if told.questions:
        asked = tuple((text,) for text in told.questions)
        yield Sheet(say("questions")[0], say("what"), asked, (120,))


def _steps(told: ChainDescription, heads: tuple[str, ...]) -> Sheet:
    rows = [
        (
            (
                str(each.number or ""),
                each.title,
                each.kind,
                each.role.text,
                each.organisation,
                each.id,
            ),
            each.rows,
        )
        for each in told.steps
    ]
    return _wide(word("steps", told.language), heads, rows, (6, 40, 12, 24, 24, 24, 30))


def _ways(told: ChainDescription, heads: tuple[str, ...]) -> Sheet:
    rows = tuple(
        (_named(each.number, each.title), way.how, way.label, way.target.text, way.kind, way.status)
        for each in told.steps
        for way in each.ways
    )
    return Sheet(word("ways", told.language), heads, rows, (40, 18, 40, 40, 20, 14), 1)


def _named(number: int | None, title: str) -> str:
    return f"{number}. {title}" if number else title


def _wide(
    name: str,
    heads: tuple[str, ...],
    rows: Sequence[tuple[tuple[str, ...], tuple[Row, ...]]],
    widths: tuple[int, ...],
) -> Sheet:
    """A sheet with a column for every particular that some of its things have."""
    names = {row.key: row.name for _, several in rows for row in several}
    cells = tuple((*first, *_under(names, several)) for first, several in rows)
    return Sheet(name, (*heads, *names.values()), cells, widths, len(heads[:2]))


def _under(names: dict[str, str], rows: tuple[Row, ...]) -> Iterator[str]:
    for key in names:
        yield "\n".join(said(row.pieces) for row in rows if row.key == key)


def _grid(grid: Grid) -> Sheet:
    rows = tuple(tuple(said(cell) for cell in row) for row in grid.rows)
    return Sheet(grid.title, grid.heads, rows, (40, 40, 30), 1)
