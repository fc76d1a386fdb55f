"""Every form of a chain says all that its description says, and hostile text stays text."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

import palveluketju as pk
from palveluketju.description.chain import ChainDescription, describe
from palveluketju.export.chain_file import FORMS, ChainFile
from tests.export.hostile import TEXTS, hostile
from tests.export.reading import READERS, letters, texts_of
from tests.support.pagehtml import Element, read_page

ROOT = Path(__file__).parents[2]
CHAINS = (
    ("models", "ilmoituksen-kasittely"),
    ("examples/vastuunjako", "poissaolosta-tukeen"),
)


@cache
def told(folder: str, chain: str) -> ChainDescription:
    return describe(pk.load(folder), chain, "fi")


@cache
def written(form: str, folder: str, chain: str) -> bytes:
    return FORMS[form](ChainFile(told(folder, chain)))


def test_every_form_can_be_read_back() -> None:
    assert set(FORMS) == set(READERS)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("folder", "chain"), CHAINS)
def test_a_file_says_all_that_the_description_says(form: str, folder: str, chain: str) -> None:
    text = letters(READERS[form](written(form, folder, chain)))
    wanted = list(texts_of(told(folder, chain)))
    assert len(wanted) > 100
    assert not [each for each in wanted if letters(each) not in text]


@pytest.mark.parametrize("form", FORMS)
def test_a_file_of_what_could_not_be_read_whole_says_so(form: str) -> None:
    source = ChainFile(told(*CHAINS[1]), is_whole=False)
    said = letters("Osaa tiedostoista ei voitu lukea")
    assert said in letters(READERS[form](FORMS[form](source)))
    assert said not in letters(READERS[form](written(form, *CHAINS[1])))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_is_told_as_text(form: str, text: str) -> None:
    found = describe(hostile(text), "k", "fi")
    shown = READERS[form](FORMS[form](ChainFile(found)))
    assert letters(text) in letters(shown)
    assert not set(shown) & set("\x07\x1b\u202e\u2066")


def test_another_process_in_another_place_writes_the_same_bytes(tmp_path: Path) -> None:
    code = (
        "import hashlib, sys\n"
        "import palveluketju as pk\n"
        "from palveluketju.description.chain import describe\n"
        "from palveluketju.export.chain_file import FORMS, ChainFile\n"
        "source = ChainFile(describe(pk.load(sys.argv[1]), sys.argv[2], 'fi'))\n"
        "for form, write in FORMS.items():\n"
        "    print(form, hashlib.sha256(write(source)).hexdigest())\n"
    )
    seen = set()
    for zone, seed in (("Asia/Tokyo", "1"), ("UTC", "2")):
        where = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", code, str(ROOT / CHAINS[1][0]), CHAINS[1][1]],
            capture_output=True,
            check=True,
            cwd=tmp_path,
            env=where,
        )
        seen.add(done.stdout)
    (hashes,) = seen
    assert len(hashes.split()) == 2 * len(FORMS)


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_means_nothing_to_a_browser_a_spreadsheet_or_a_reader_of_markdown(
    text: str,
) -> None:
    source = ChainFile(describe(hostile(text), "k", "fi"))
    page = read_page(FORMS[".html"](source).decode("utf-8"))
    assert not list(page.every("script"))
    targets = [link.attributes.get("href") or "" for link in page.every("a")]
    assert targets
    assert all(target.startswith("#") for target in targets)
    book = load_workbook(BytesIO(FORMS[".xlsx"](source)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]
    written = FORMS[".md"](source).decode("utf-8")
    assert not re.search(r"(?<!\\)(<script|\]\()", written)


def test_the_page_fetches_nothing_and_its_links_lead_to_its_own_parts_or_to_acts() -> None:
    page = read_page(written(".html", *CHAINS[0]).decode("utf-8"))
    found = list(elements(page))
    ids = {each.attributes.get("id") for each in found}
    targets = {each.attributes.get("href") or "" for each in found if each.name == "a"}
    inner = {each.removeprefix("#") for each in targets if each.startswith("#")}
    assert inner
    assert inner <= ids
    assert all(each.startswith("https://www.finlex.fi/") for each in targets if each[0] != "#")
    assert not [each for each in found if "src" in each.attributes or each.name == "link"]
    assert {step.id for step in told(*CHAINS[0]).steps} == {
        each.attributes["data-id"] for each in found if each.attributes.get("data-kind") == "node"
    }


def elements(root: Element) -> Iterator[Element]:
    for child in root.children:
        yield child
        yield from elements(child)
