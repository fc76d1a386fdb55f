"""The documentation is built as pages, every warning an error, with real chains in it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from palveluketju.pipeline import load
from tests.embed.sphinx.building import Built, build
from tools.pages.chain_gallery import FOLDER, chain_gallery
from tools.write_docs import ROOT

# Of the library that reads Markdown, not of ours.
pytestmark = pytest.mark.filterwarnings("ignore::PendingDeprecationWarning")
GUIDE = "tutorial/documentation-builds"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("docs")


@pytest.fixture(scope="module")
def whole(folder: Path) -> Built:
    """Every page read and every reference settled, without writing the pages."""
    return build(ROOT / "docs", folder, "dummy")


def test_every_link_of_every_page_resolves(whole: Built) -> None:
    assert (whole.code, whole.warned) == (0, "")
    pages = {str(file.relative_to(ROOT / "docs"))[:-3] for file in ROOT.glob("docs/**/*.md")}
    assert set(whole.read) == pages


def test_the_guide_shows_the_chain_that_it_asks_for(whole: Built, folder: Path) -> None:
    assert whole.code == 0
    built = build(ROOT / "docs", folder, "html", pages=(f"{GUIDE}.md", "index.md"))
    assert built.read == []
    # Sphinx says of some pages alone only that their search will not know the others.
    (warning,) = built.warned.splitlines()
    assert "search index" in warning
    page = built.page(f"{GUIDE}.html")
    assert page.count("<svg") == 1
    assert "Koulu ottaa yhteyttä opiskeluhuoltoon" in page
    assert 'href="reference/rules/index.html"' in built.page("index.html")


def test_every_chain_of_the_models_is_in_the_gallery_as_drawn(whole: Built, folder: Path) -> None:
    assert whole.code == 0
    pages = tuple(name.removeprefix("docs/") for name, _ in chain_gallery(ROOT))
    built = build(ROOT / "docs", folder, "html", pages=pages)
    drawn = [each for page in pages for each in _pictures(built.page(_html(page)))]
    chains = load(ROOT / "models").chains
    assert sorted(drawn) == sorted((name, len(each.steps)) for name, each in chains.items())


def _pictures(page: str) -> Iterator[tuple[str, int]]:
    """The chain of every picture of a page, and how many steps are drawn in it."""
    # The ids of a picture begin with the name of its page.
    found = r'<svg[^>]* data-picture="ketju-[^"]+_([^"_]+)-kaavio".*?</svg>'
    for picture in re.finditer(found, page, re.DOTALL):
        yield picture[1], picture[0].count('data-kind="node"')


def test_no_page_of_the_gallery_is_left_that_nothing_writes() -> None:
    files = {file.relative_to(ROOT).as_posix() for file in (ROOT / FOLDER).iterdir()}
    assert files == {name for name, _ in chain_gallery(ROOT)}


def _html(page: str) -> str:
    return page.removesuffix(".md") + ".html"
