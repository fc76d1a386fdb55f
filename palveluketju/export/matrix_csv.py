"""The responsibility matrix as CSV that a Finnish spreadsheet opens right.

Semicolons, UTF-8 with a byte order mark and CRLF: what Excel and Calc expect in a Finnish locale.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from palveluketju.description.matrix import cell_text, taken_text, titles_of, word
from palveluketju.description.table import Line, Table
from palveluketju.export.cells import harmless

_HEADS = ("row", "id", "chain", "duty", "duties", "law", "remark")


def to_csv(found: Table) -> bytes:
    """One row for each duty and then each step, one column for each role, organisation and area."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    heads = [word(name, found.language) for name in _HEADS]
    areas = (f"{word('area-head', found.language)}: {each.title}" for each in found.places)
    writer.writerow([harmless(each) for each in (*heads, *titles_of(found), *areas)])
    for kind, lines in (("duty", found.duties), ("step", found.steps)):
        for number, line in enumerate(lines):
            cells = [*_cells(line, word(kind, found.language)), *_taken(found, kind, number)]
            writer.writerow([harmless(each) for each in cells])
    return text.getvalue().encode("utf-8-sig")


def _cells(line: Line, kind: str) -> Iterator[str]:
    yield from (kind, line.key, line.chain, line.title, ", ".join(line.duties), line.law)
    yield "; ".join(line.remarks)
    yield from (cell_text(cell) for cell in line.cells)


def _taken(found: Table, kind: str, number: int) -> Iterator[str]:
    """Who takes a duty in each area; nothing for a step."""
    for place in found.places:
        yield taken_text(place.duties[number]) if kind == "duty" else ""
