"""The matrix as CSV, workbook and page: the same cells, harmless and readable."""

import csv
import re
from functools import cache
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook

import palveluketju as pk
from palveluketju.description.table import Table, folded, table
from palveluketju.export.matrix_csv import to_csv
from palveluketju.export.matrix_html import matrix_to_html
from palveluketju.export.matrix_xlsx import matrix_to_xlsx
from palveluketju.export.workbook import different
from palveluketju.responsibility.matrix import matrix
from tests.export.hostile import TEXTS, hostile
from tests.support.pagehtml import Element, read_page


@cache
def whole() -> Table:
    found = pk.load("models")
    return table(found, matrix(found), "fi", places=True)


@cache
def one() -> Table:
    found = pk.load("models")
    return table(found, matrix(found, chains=("yhteydenotto-koulusta",)), "fi")


@cache
def page() -> Element:
    return read_page(matrix_to_html(one()))


def bad(text: str) -> Table:
    found = hostile(text)
    return table(found, matrix(found), "fi", places=True)


def rows(found: Table) -> list[list[str]]:
    text = to_csv(found).decode("utf-8-sig")
    return list(csv.reader(StringIO(text, newline=""), delimiter=";"))


def test_csv_is_what_a_finnish_spreadsheet_opens_right() -> None:
    data = to_csv(one())
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == len(one().duties) + len(one().steps) + 1
    heads = rows(one())[0]
    assert heads[:6] == ["Rivi", "Tunnus", "Ketju", "Tehtävä", "Tehtävät", "Laki"]
    assert "Pohjois-Pohjanmaan hyvinvointialue: Kuraattori" in heads


def test_every_row_of_csv_has_a_cell_for_every_column() -> None:
    heads, *others = rows(whole())
    assert {len(row) for row in others} == {len(heads)}


@pytest.mark.parametrize("text", TEXTS)
def test_no_cell_of_csv_begins_a_formula(text: str) -> None:
    for row in rows(bad(text)):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row), row
        assert not any("\x1b" in cell or "\u202e" in cell for cell in row)


def test_the_workbook_has_real_tables_with_every_cell_a_text() -> None:
    book = load_workbook(BytesIO(matrix_to_xlsx(whole())))
    assert book.sheetnames == ["Tehtävät", "Vaiheet", "Kunnat", "Selite"]
    for sheet in book:
        (area,) = (each.ref for each in sheet.tables.values())
        assert area == sheet.dimensions
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
        assert all(isinstance(c.value, str | None) for row in sheet.iter_rows() for c in row)
        assert sheet.freeze_panes
    assert book["Tehtävät"].max_row == len(whole().duties) + 1
    assert book["Vaiheet"].max_row == len(whole().steps) + 1


def test_the_workbook_says_what_the_table_says() -> None:
    sheet = load_workbook(BytesIO(matrix_to_xlsx(one())))["Vaiheet"]
    heads = [cell.value for cell in sheet[1]]
    step = next(n for n, line in enumerate(one().steps) if line.key == "vastaanotto")
    values = dict(zip(heads, (cell.value for cell in sheet[step + 2]), strict=True))
    assert values["Vaihe"] == one().steps[step].title
    assert "tekee R" in values["Pohjois-Pohjanmaan hyvinvointialue: Kuraattori"]


def test_headings_that_are_alike_empty_or_long_become_different() -> None:
    long = "x" * 300
    found = different(("Laki", "laki", "", "", long, long, "a\nb"))
    assert found[:4] == ("Laki", "laki (2)", "–", "– (2)")
    assert len({each.casefold() for each in found}) == len(found)
    assert all(0 < len(each) <= 255 and "\n" not in each for each in found)


@pytest.mark.parametrize("text", TEXTS)
def test_no_cell_of_the_workbook_is_a_formula_or_a_link(text: str) -> None:
    book = load_workbook(BytesIO(matrix_to_xlsx(bad(text))))
    for sheet in book:
        assert not list(sheet._hyperlinks)
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_the_same_matrix_gives_the_same_bytes() -> None:
    assert matrix_to_xlsx(whole()) == matrix_to_xlsx(whole())
    assert matrix_to_html(whole()) == matrix_to_html(whole())


def test_every_table_of_the_page_has_a_caption_and_headers_with_a_scope() -> None:
    for found in page().every("table"):
        assert [each.text for each in found.every("caption")] != [""]
        assert all(
            each.attributes.get("scope") in ("row", "col", "colgroup") for each in found.every("th")
        )
        for row in next(found.every("tbody")).every("tr"):
            assert row.children[0].attributes["scope"] == "row"


def test_every_row_is_as_wide_as_its_table() -> None:
    for found in page().every("table"):
        groups = next(next(found.every("thead")).every("tr")).every("th")
        width = sum(int(each.attributes.get("colspan") or 1) for each in groups)
        lengths = {len(row.children) for row in next(found.every("tbody")).every("tr")}
        assert lengths == {width}


def test_every_table_scrolls_in_a_region_that_the_keyboard_reaches() -> None:
    regions = [each for each in page().every("div") if each.attributes.get("role") == "region"]
    assert len(regions) == len(list(page().every("table")))
    assert all(each.attributes["tabindex"] == "0" for each in regions)
    assert all(each.attributes["aria-label"] for each in regions)


def test_the_page_tells_its_language_title_and_signs() -> None:
    (html,) = page().every("html")
    assert html.attributes["lang"] == "fi"
    assert [each.text for each in page().every("h1")] == [
        each.text for each in page().every("title")
    ]
    assert {"O", "A", "R", "C", "I"} <= {each.text for each in page().every("dt")}


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_is_text_on_the_page(text: str) -> None:
    found = read_page(matrix_to_html(bad(text)))
    assert not list(found.every("script"))
    assert not list(found.every("a"))
    assert not re.search("[\x07\x1b\u202e\u2066]", found.text)
    assert re.sub("[\x07\x1b\u202e\u2066]", "\ufffd", text) in found.text


def test_a_table_of_many_roles_is_shown_by_organisation_with_the_roles_named() -> None:
    few = folded(whole())
    assert len(few.heads) < len(whole().heads)
    assert not any(head.role for head in few.heads)
    line = next(each for each in few.duties if each.key == "R-16")
    county = next(n for n, each in enumerate(few.heads) if "hyvinvointialue" in each.organisation)
    assert {had.letter: had.roles for had in line.cells[county]}["R"] == ("Kuraattori",)
