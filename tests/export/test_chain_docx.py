"""The Word file of a chain has real headings, tables and pictures, and neither day nor maker."""

import xml.etree.ElementTree as ET
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn

import palveluketju as pk
from palveluketju.description.chain import describe
from palveluketju.export.chain_file import FORMS, ChainFile
from tests.export.hostile import TEXTS, hostile


@cache
def source() -> ChainFile:
    return ChainFile(describe(pk.load("models"), "palvelutarpeen-arviointi", "fi"))


@cache
def data() -> bytes:
    return FORMS[".docx"](source())


def word() -> Word:
    return Document(BytesIO(data()))


def test_its_headings_are_those_of_the_document() -> None:
    found = [
        (int(each.style.name.split()[1]), each.text)
        for each in word().paragraphs
        if each.style.name.startswith("Heading")
    ]
    told = source().document
    assert found == [(1, told.title), *((each.level, each.title) for each in told.sections)]


def test_every_table_has_a_name_and_a_first_row_that_is_repeated() -> None:
    tables = word().tables
    assert [len(each.rows) - 1 for each in tables] == [len(g.rows) for g in _grids()]
    for table, grid in zip(tables, _grids(), strict=True):
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == grid.title
        first, *others = table._tbl.tr_lst
        assert first.trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:tblHeader")) is None for row in others)
        assert tuple(cell.text for cell in table.rows[0].cells) == grid.heads


def _grids() -> list:  # type: ignore[type-arg]
    keys = ("limits", "records", "consents", "anytime", "resting", "versions")
    return [grid for key in keys if (grid := source().told.grid(key))]


def test_the_picture_is_there_at_200_dots_to_an_inch_with_its_content_in_words() -> None:
    pictures = word().inline_shapes
    assert len(pictures) == len(source().sheets) > 1
    for shape, sheet in zip(pictures, source().sheets, strict=True):
        assert shape._inline.docPr.get("descr") == sheet.words
        assert shape.width.mm == pytest.approx(sheet.width_mm, abs=0.01)
        relation = shape._inline.graphic.graphicData.pic.blipFill.blip.embed
        image = word().part.related_parts[relation].image
        assert image.px_width == pytest.approx(sheet.width_mm / 25.4 * 200, abs=1)


def test_pictures_lie_and_text_stands_and_each_says_title_state_and_page() -> None:
    sections = word().sections
    assert [each.page_width > each.page_height for each in sections] == [False, True, False]
    for section in sections:
        (line,) = section.header.paragraphs
        assert line.text.startswith(source().told.title)
        assert "Luonnos · Versio 2026.1" in line.text
        fields = [each.get(qn("w:instr")) for each in line._p.iter(qn("w:fldSimple"))]
        assert fields == ["PAGE", "NUMPAGES"]


def test_the_heading_of_the_picture_is_over_it_on_the_same_page() -> None:
    """What lies between two ends of sections: a heading, a line and the first picture fit."""
    first, second = (
        index for index, each in enumerate(word().paragraphs) if each._p.xpath("./w:pPr/w:sectPr")
    )
    head, note, picture = word().paragraphs[first + 1 : first + 4]
    assert (head.style.name, head.text) == ("Heading 2", "Kaavio")
    assert "tekstinä" in note.text
    assert second == first + 2 + len(source().sheets)
    page = word().sections[1]
    room = page.page_height.mm - page.top_margin.mm - page.bottom_margin.mm
    lines = sum(each.paragraph_format.line_spacing.mm for each in (head, note))
    (high,) = picture._p.xpath(".//wp:inline/wp:extent/@cy")
    assert lines + int(high) / 36_000 + 1.5 <= room


def test_every_link_leads_to_a_bookmark_or_an_act() -> None:
    body = word().element.body
    marks = {each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))}
    links = list(body.iter(qn("w:hyperlink")))
    inner = [each.get(qn("w:anchor")) for each in links if each.get(qn("w:anchor"))]
    outer = [word().part.rels[each.get(qn("r:id"))] for each in links if each.get(qn("r:id"))]
    assert len(inner) >= sum(len(step.ways) for step in source().told.steps)
    assert set(inner) <= marks
    assert outer
    assert all(each.target_ref.startswith("https://www.finlex.fi/") for each in outer)


def test_it_names_its_language_and_title_and_no_day_or_maker() -> None:
    properties = word().core_properties
    assert (properties.title, properties.language) == (source().told.title, "fi-FI")
    assert properties.created is properties.modified is None
    assert properties.author == ""
    lang = next(word().styles.element.iter(qn("w:lang")))
    assert lang.get(qn("w:val")) == "fi-FI"
    with ZipFile(BytesIO(data())) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("text", [*TEXTS, "a\nb\tc", "", "&amp; \"x\" 'y' <w:p/>", "漢字 🙂"])
def test_any_text_makes_parts_that_are_well_formed_and_links_nowhere(text: str) -> None:
    found = FORMS[".docx"](ChainFile(describe(hostile(text), "k", "fi")))
    with ZipFile(BytesIO(found)) as file:
        for name in file.namelist():
            if name.endswith((".xml", ".rels")):
                ET.fromstring(file.read(name))  # noqa: S314
        assert b"External" not in file.read("word/_rels/document.xml.rels")
    assert len(Document(BytesIO(found)).paragraphs) > 10
