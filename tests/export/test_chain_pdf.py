"""The PDF of a chain is tagged, in its language, and has its state on every page."""

from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

import palveluketju as pk
from palveluketju.description.chain import describe
from palveluketju.export.chain_file import FORMS, ChainFile
from tests.export.hostile import hostile
from tests.export.tags import tags


@cache
def source() -> ChainFile:
    return ChainFile(describe(pk.load("models"), "palvelutarpeen-arviointi", "fi"))


@cache
def data() -> bytes:
    return FORMS[".pdf"](source())


@cache
def pdf() -> PdfReader:
    return PdfReader(BytesIO(data()))


def tree() -> list[DictionaryObject]:
    return tags(pdf().trailer["/Root"]["/StructTreeRoot"])


def named(kind: str) -> list[DictionaryObject]:
    return [each for each in tree() if each.get("/S") == kind]


def test_it_is_tagged_in_its_language_and_claims_the_standard() -> None:
    root = pdf().trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "fi"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid:part>1<" in root["/Metadata"].get_object().get_data()
    assert pdf().metadata.title == source().told.title


def test_it_has_a_heading_for_every_section_and_a_header_for_every_column() -> None:
    sections, told = source().document.sections, source().told
    assert len(named("/H1")) == 1
    for level in (2, 3):
        wanted = sum(section.level == level for section in sections)
        assert len(named(f"/H{level}")) == wanted
    assert len(named("/Table")) == len(told.grids)
    assert len(named("/TH")) == sum(len(grid.heads) for grid in told.grids)


def test_every_sheet_of_the_picture_says_its_steps() -> None:
    words = " ".join(str(each.get("/Alt", "")) for each in named("/Figure"))
    assert len(named("/Figure")) == len(source().sheets) > 1
    assert all(step.title in words for step in source().told.steps if step.number)


def test_the_heading_of_the_picture_is_on_its_own_page() -> None:
    lying = [page for page in pdf().pages if page.mediabox.width > page.mediabox.height]
    assert len(lying) == len(source().sheets)
    _, head, note, *_ = lying[0].extract_text().split("\n")
    assert head == "Kaavio"
    assert note.endswith("Nuolten sivunumerot ovat kaavion omia sivuja.")


def test_every_page_has_the_title_the_state_and_its_number() -> None:
    count = len(pdf().pages)
    for number, page in enumerate(pdf().pages, 1):
        head = page.extract_text().split("\n")[0]
        assert head == f"{source().told.title} Luonnos · Versio 2026.1 {number} ({count})"


def test_a_step_named_in_a_text_leads_to_its_own_text() -> None:
    links = [
        each.get_object()
        for page in pdf().pages
        for each in page.get("/Annots", [])
        if each.get_object()["/Subtype"] == "/Link"
    ]
    ways = sum(len(step.ways) for step in source().told.steps)
    assert sum("/Dest" in each or "/D" in each.get("/A", {}) for each in links) >= ways
    addresses = {each["/A"]["/URI"] for each in links if "/URI" in each.get("/A", {})}
    assert addresses
    assert all(each.startswith("https://www.finlex.fi/") for each in addresses)


def test_it_says_nothing_of_when_it_was_made() -> None:
    assert set(pdf().metadata) == {"/Title", "/Creator"}


@pytest.mark.parametrize("text", ["#panic()", "\\ $x$ @ref <b> *x* _y_", "漢字 🙂", "", " "])
def test_any_text_makes_a_tagged_file(text: str) -> None:
    found = FORMS[".pdf"](ChainFile(describe(hostile(text), "k", "fi")))
    assert PdfReader(BytesIO(found)).trailer["/Root"]["/MarkInfo"]["/Marked"]
