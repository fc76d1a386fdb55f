"""The responsibility matrix as a workbook: duties, steps, areas and the legend."""

from __future__ import annotations

from collections.abc import Iterator

from palveluketju.description.matrix import cell_lines, scope_of, taken_text, titles_of, word
from palveluketju.description.table import Table, legend
from palveluketju.export.workbook import Sheet, to_xlsx


def matrix_to_xlsx(found: Table) -> bytes:
    """The workbook of a matrix; its sheet of areas is there where the table has areas."""
    return to_xlsx(found.title or word("matrix", found.language), tuple(_sheets(found)))


def _sheets(found: Table) -> Iterator[Sheet]:
    def say(*names: str) -> tuple[str, ...]:
        return tuple(word(name, found.language) for name in names)

    def sheet(name: str) -> str:
        return word(name, found.language)

    titles = titles_of(found)
    yield Sheet(
        sheet("duties"),
        (*say("id", "duty", "law", "remark"), *titles),
        tuple(
            (each.key, each.title, each.law, "; ".join(each.remarks), *map(cell_lines, each.cells))
            for each in found.duties
        ),
        (8, 40, 24, 20, 24),
        frozen=2,
    )
    yield Sheet(
        sheet("steps"),
        (*say("chain", "step", "duties", "law", "remark"), *titles),
        tuple(
            (
                each.chain,
                each.title,
                ", ".join(each.duties),
                each.law,
                "; ".join(each.remarks),
                *map(cell_lines, each.cells),
            )
            for each in found.steps
        ),
        (30, 40, 10, 24, 20, 24),
        frozen=2,
    )
    if found.places:
        yield _areas(found, say("id", "duty"))
    source, scope = word("source", found.language), scope_of(found)
    signs = (*legend(found.language), ("( )", source), ("–", scope))
    yield Sheet(sheet("legend"), say("sign", "meaning"), signs, (10, 80))


def _areas(found: Table, heads: tuple[str, ...]) -> Sheet:
    rows = tuple(
        (line.key, line.title, *(taken_text(each.duties[n]) for each in found.places))
        for n, line in enumerate(found.duties)
    )
    name = word("areas", found.language)
    return Sheet(name, (*heads, *(each.title for each in found.places)), rows, (8, 40, 22), 2)
