"""The generated pages and pictures are those that the program makes now; if not: `make docs`."""

import pytest

from palveluketju.document.vocabulary import KEYS
from palveluketju.model.handoff import KIND_ROWS
from palveluketju.rules.all_rules import ALL_RULES
from tools.pages.gallery import OVERVIEW
from tools.write_docs import ROOT, references


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return dict(references(ROOT))


def test_every_generated_page_and_picture_is_current(made: dict[str, str]) -> None:
    stale = [
        name
        for name, text in made.items()
        if not (ROOT / name).exists() or (ROOT / name).read_text("utf-8") != text
    ]
    assert stale == []


def test_every_rule_has_a_page_and_no_page_lacks_its_rule() -> None:
    pages = {file.stem for file in (ROOT / "docs/reference/rules").glob("*.md")}
    assert pages == {*ALL_RULES, "index"}


def test_no_picture_is_left_that_nothing_draws(made: dict[str, str]) -> None:
    files = (file for file in (ROOT / "docs/pictures").rglob("*") if file.is_file())
    pictures = {file.relative_to(ROOT).as_posix() for file in files}
    drawn = {name for name in made if name.startswith("docs/pictures/")}
    assert pictures == drawn | {OVERVIEW.replace(".dot", ".svg")}


@pytest.mark.parametrize("record", KEYS)
def test_the_format_page_tells_every_key(record: str) -> None:
    page = (ROOT / "docs/reference/format.md").read_text("utf-8")
    missing = [key for key, meaning in KEYS[record].items() if meaning.fi not in page]
    assert missing == []


def test_the_format_page_marks_the_keys_that_must_be_there() -> None:
    page = (ROOT / "docs/reference/format.md").read_text("utf-8")
    chain = page[page.index("## Palveluketju") : page.index("## Voimassaolo")]
    assert [line.split("`")[1] for line in chain.splitlines() if "**`" in line] == ["id", "title"]


def test_the_format_page_explains_every_kind_of_handoff() -> None:
    page = (ROOT / "docs/reference/format.md").read_text("utf-8")
    assert [kind for kind in KIND_ROWS if f"\n- `{kind}`: " not in page] == []


def test_the_overview_of_the_gallery_has_every_arrow_of_its_source() -> None:
    dot = (ROOT / OVERVIEW).read_text("utf-8")
    svg = (ROOT / OVERVIEW).with_suffix(".svg").read_text("utf-8")
    assert dot.count(" -> ") > 5
    assert svg.count('class="edge"') == dot.count(" -> ")
