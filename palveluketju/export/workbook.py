"""Workbooks for spreadsheets: real tables with a heading row, every cell a text.

Made with XlsxWriter, with dates that do not change: the same tables give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from textwrap import wrap

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from palveluketju.export.cells import clean

_CREATED = datetime(2026, 1, 1)
_LONGEST_HEAD = 240
_LONGEST_CELL = 32_767
_LONGEST_NAME = 31
_LINE = 15.0
_TALLEST = 409.0
_PAGE_WIDTH = 280
"""Columns of so many characters in all fit a page of A3 at half size."""
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet that holds one table.

    `widths` are those of the first columns in characters, the last one of them that of all the
    others; the first `frozen` columns stay in sight when the rest is scrolled.
    """

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    frozen: int = 0


def to_xlsx(title: str, sheets: Sequence[Sheet]) -> bytes:
    """The workbook of some sheets; a sheet without rows says so in one empty row."""
    data = BytesIO()
    book = Workbook(data, _OPTIONS)
    book.set_properties({"title": clean(title)[:255], "created": _CREATED})
    look = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#808080"}
    usual = book.add_format(look)
    head = book.add_format({**look, "bold": True, "bg_color": "#eef3f8"})
    for number, sheet in enumerate(sheets, 1):
        page = book.add_worksheet(re.sub(r"[\[\]:*?/\\]", " ", sheet.name)[:_LONGEST_NAME])
        headings = different(sheet.heads)
        rows = sheet.rows or (("",) * len(sheet.heads),)
        _columns(page, sheet, usual)
        page.add_table(
            0,
            0,
            len(rows),
            len(sheet.heads) - 1,
            {
                "name": f"Taulukko{number}",
                "style": "Table Style Light 9",
                "columns": [{"header": each, "header_format": head} for each in headings],
            },
        )
        for y, row in enumerate(rows, 1):
            page.set_row(y, _height(sheet, row))
            for x, text in enumerate(row):
                page.write_string(y, x, _cell(text), usual)
        page.set_row(0, _height(sheet, sheet.heads))
        _printing(page, sheet)
    book.close()
    return data.getvalue()


def different(heads: Sequence[str]) -> tuple[str, ...]:
    """The headings of a table, each different from the others whatever the case, none too long.

    Excel refuses a table with two alike or one of more than 255 characters.
    """
    found: dict[str, str] = {}
    for head in heads:
        base = " ".join(clean(head).split())[:_LONGEST_HEAD] or "–"
        names = (base, *(f"{base} ({number})" for number in range(2, len(heads) + 2)))
        free = next(name for name in names if name.casefold() not in found)
        found[free.casefold()] = free
    return tuple(found.values())


def _columns(page: Worksheet, sheet: Sheet, usual: object) -> None:
    for x in range(len(sheet.heads)):
        page.set_column(x, x, _width(sheet, x), usual)


def _printing(page: Worksheet, sheet: Sheet) -> None:
    """A3 landscape: as wide as the page where that can be read, else several pages side by side."""
    page.freeze_panes(1, sheet.frozen)
    page.set_landscape()
    page.set_paper(8)
    page.repeat_rows(0)
    if sum(_width(sheet, x) for x in range(len(sheet.heads))) <= _PAGE_WIDTH:
        page.fit_to_pages(1, 0)
    else:
        page.set_print_scale(70)
        page.print_across()
        if sheet.frozen:
            page.repeat_columns(0, sheet.frozen - 1)


def _width(sheet: Sheet, column: int) -> int:
    return sheet.widths[min(column, len(sheet.widths) - 1)]


def _height(sheet: Sheet, row: Sequence[str]) -> float:
    """The height in points that shows the longest cell whole, its lines broken at words."""
    lines = (
        sum(len(wrap(line, max(_width(sheet, x) - 1, 1))) or 1 for line in text.split("\n"))
        for x, text in enumerate(row)
    )
    return min(_LINE * max(lines, default=1), _TALLEST)


def _cell(text: str) -> str:
    return clean(text)[:_LONGEST_CELL]
