"""The responsibility matrix as CSV that a Finnish spreadsheet opens right.

Semicolons, UTF-8 with a byte order mark and CRLF: what Excel and Calc expect in a Finnish locale.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from palveluketju.description.matrix import cell_text, titles_of, word
from palveluketju.description.table import Line, Table
from palveluketju.export.cells import harmless

_HEADS = ("row", "id", "chain", "duty", "law", "remark")


def to_csv(found: Table) -> bytes:
    """One row for each duty and then each step, one column for each role and organisation."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    heads = [word(name, found.language) for name in _HEADS]
    writer.writerow([harmless(each) for each in (*heads, *titles_of(found))])
    for kind, lines in (("duty", found.duties), ("step", found.steps)):
        for line in lines:
            writer.writerow([harmless(each) for each in _cells(line, word(kind, found.language))])
    return text.getvalue().encode("utf-8-sig")


def _cells(line: Line, kind: str) -> Iterator[str]:
    yield from (kind, line.key, line.chain, line.title, line.law, "; ".join(line.remarks))
    yield from (cell_text(cell) for cell in line.cells)
