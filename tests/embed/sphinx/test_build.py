"""The example project, built: cold, unchanged, after a change of the model, and with a bad one."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from palveluketju.embed import library as module
from tests.support.pagehtml import Element, read_page

from .building import Built, build

PAGES = ["huolesta-tukeen", "index", "psykologi"]


def project(folder: Path) -> Path:
    copytree("examples/ensiketju", folder / "ensiketju")
    return copytree("examples/sphinx", folder / "sphinx")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sphinx")


@pytest.fixture(scope="module")
def cold(folder: Path) -> Built:
    return build(project(folder), folder / "out")


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Path]:
    yield project(tmp_path)
    module._library.cache_clear()


def elements(root: Element) -> Iterator[Element]:
    for child in root.children:
        yield child
        yield from elements(child)


def test_the_example_builds_without_a_warning(cold: Built) -> None:
    assert (cold.code, cold.warned) == (0, "")
    assert cold.read == PAGES


def test_an_unchanged_model_costs_nothing(
    cold: Built, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("the model was read")

    module._library.cache_clear()
    monkeypatch.setattr(module, "load_plan", forbidden)
    again = build(folder / "sphinx", folder / "out")
    assert (again.code, again.read) == (0, [])
    # A page that changes, over a model that does not, takes its chain from the shelf.
    page = folder / "sphinx" / "psykologi.rst"
    page.write_text(page.read_text("utf-8") + "\nLisää.\n", "utf-8")
    later = build(folder / "sphinx", folder / "out")
    assert (later.code, later.read) == (0, ["psykologi"])
    assert cold.folder == later.folder


def test_the_page_has_picture_and_text_and_every_link_of_it_leads_to_a_part_of_it(
    cold: Built,
) -> None:
    page = read_page(_main(cold.page("huolesta-tukeen.html")))
    (svg,) = page.every("svg")
    assert svg.attributes["role"] == "group"
    ids = [e.attributes["id"] for e in elements(page) if e.attributes.get("id")]
    assert len(ids) == len(set(ids))
    inside = [
        (e.attributes["href"] or "")[1:]
        for e in page.every("a")
        if (e.attributes.get("href") or "").startswith("#")
    ]
    assert len(inside) > 20
    assert set(inside) <= set(ids)
    assert "ketju-huolesta-tukeen_huolesta-tukeen-vaihe-keskustelu" in inside


def test_what_may_have_to_be_scrolled_has_a_name_and_is_reached_by_keyboard(cold: Built) -> None:
    page = read_page(_main(cold.page("huolesta-tukeen.html")))
    regions = [e.attributes for e in elements(page) if e.attributes.get("role") == "region"]
    assert [each["tabindex"] for each in regions] == ["0"] * 3
    assert all(each["aria-label"] for each in regions)
    assert len(list(page.every("table"))) == 2


def test_a_name_on_another_page_leads_to_what_it_names(cold: Built) -> None:
    page = read_page(_main(cold.page("index.html")))
    links = [(e.text, e.attributes["href"]) for e in page.every("a")]
    start = "huolesta-tukeen.html#ketju-huolesta-tukeen_huolesta-tukeen"
    assert ("Huolesta tukeen", start) in links
    assert ("Keskustelee oppilaan kanssa", f"{start}-vaihe-keskustelu") in links
    assert (
        "psykologin luo",
        "psykologi.html#ketju-psykologi_keskustelu-psykologin-kanssa",
    ) in links


def test_two_processes_make_the_same_pages_as_one(cold: Built, tmp_path: Path) -> None:
    project(tmp_path)
    both = build(tmp_path / "sphinx", tmp_path / "out", jobs=2)
    assert (both.code, both.warned) == (0, "")
    for name in ("index.html", "huolesta-tukeen.html"):
        assert both.page(name) == cold.page(name)


@pytest.mark.parametrize(
    ("builder", "suffix"), [("text", "txt"), ("man", "1"), ("texinfo", "texi")]
)
def test_builders_without_pictures_have_the_text_alternative(
    cold: Built, folder: Path, builder: str, suffix: str
) -> None:
    assert cold.code == 0
    built = build(folder / "sphinx", folder / "out", builder)
    assert (built.code, built.warned) == (0, "")
    text = " ".join(file.read_text("utf-8") for file in sorted(built.folder.glob(f"*.{suffix}")))
    words = " ".join(text.replace("\\-", "-").split())
    assert "Uimaratakaavio: Keskustelu psykologin kanssa" in words
    assert "1. Pyytää aikaa psykologilta (vaihe)" in words
    assert "2. Keskustelee oppilaan kanssa (yhteydenotto, ehdotus)" in words


def test_a_table_in_plain_text_cuts_no_word(cold: Built, folder: Path) -> None:
    assert cold.code == 0
    text = build(folder / "sphinx", folder / "out", "text").page("huolesta-tukeen.txt")
    assert "| 7 koulupäivää | Oppilaan pyyntö |" in text


def test_in_one_file_the_same_chain_of_two_pages_has_ids_of_its_own(
    own: Path, tmp_path: Path
) -> None:
    page = own / "psykologi.rst"
    again = "\n.. palveluketju:: huolesta-tukeen\n"
    page.write_text(page.read_text("utf-8") + again + again, "utf-8")
    built = build(own, tmp_path / "out", "singlehtml")
    whole = read_page(_main(built.page("index.html")))
    assert len(list(whole.every("svg"))) == 4
    ids = [e.attributes["id"] for e in elements(whole) if e.attributes.get("id")]
    assert len(ids) == len(set(ids))
    led = [e.attributes.get("href") or "" for e in whole.every("a")]
    inside = {each[1:] for each in led if each.startswith("#ketju")}
    assert inside <= set(ids)
    starts = {each.split("-vaihe-")[0] for each in inside}
    assert {"ketju-psykologi_huolesta-tukeen", "ketju-psykologi_2-huolesta-tukeen"} <= starts


def test_latex_has_the_picture_as_pdf_with_the_text_beside_it(cold: Built, folder: Path) -> None:
    assert cold.code == 0
    built = build(folder / "sphinx", folder / "out", "latex")
    assert (built.code, built.warned) == (0, "")
    (name,) = (file.name for file in built.folder.glob("*.tex"))
    pictures = {file.stem for file in built.folder.glob("palveluketju-*.pdf")}
    assert len(pictures) == 2
    assert all(f"{{{{{picture}}}.pdf}}" in built.page(name) for picture in pictures)
    assert "Pyytää aikaa psykologilta (vaihe)" in built.page(name)


def test_an_epub_has_the_picture_as_a_file_with_words(cold: Built, folder: Path) -> None:
    assert cold.code == 0
    built = build(folder / "sphinx", folder / "out", "epub")
    assert built.code == 0
    page = built.page("psykologi.xhtml")
    name = page.partition('<img src="')[2].partition('"')[0]
    assert (built.folder / name).read_text("utf-8").startswith("<svg")
    words = page.partition('alt="')[2].partition('" />')[0]
    assert "2. Psykologi: Keskustelee oppilaan kanssa" in words
    assert f'href="{name}"' in built.page("content.opf")


def test_a_change_of_the_model_alone_is_shown(own: Path, tmp_path: Path) -> None:
    build(own, tmp_path / "out")
    file = tmp_path / "ensiketju" / "huolesta-tukeen.yaml"
    text = file.read_text("utf-8").replace("Tuki sovittu", "Tuesta on sovittu")
    file.write_text(text, "utf-8")
    after = build(own, tmp_path / "out")
    assert after.read == PAGES
    assert after.page("huolesta-tukeen.html").count("Tuesta on sovittu") >= 2


def test_a_file_that_comes_to_the_model_is_seen(own: Path, tmp_path: Path) -> None:
    build(own, tmp_path / "out")
    new = tmp_path / "ensiketju" / "lisa.yaml"
    new.write_text("format: 1\nactors:\n  seurakunta: {titel: Seurakunta}\n", "utf-8")
    after = build(own, tmp_path / "out")
    assert after.code == 1
    assert f"{new}:3:" in after.warned


def test_a_finding_fails_the_build_at_its_file_and_line_until_it_is_mended(
    own: Path, tmp_path: Path
) -> None:
    file = tmp_path / "ensiketju" / "huolesta-tukeen.yaml"
    good = file.read_text("utf-8")
    file.write_text(good.replace("role: kuraattori, title: Tuki", "role: kuratori, title: Tuki"))
    place = f"{file}:36: WARNING: error[unknown-id]: roolia 'kuratori' ei ole"
    for _ in range(2):  # An unchanged model is still wrong when nothing is read anew.
        built = build(own, tmp_path / "out")
        assert built.code == 1
        assert built.warned.count("[unknown-id]") == 1
        assert place in built.warned
    assert built.read == []
    file.write_text(good, "utf-8")
    assert build(own, tmp_path / "out").code == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (".. palveluketju:: huolesta-tukee", "tarkoititko 'huolesta-tukeen'?"),
        (".. palveluketju:: huolesta-tukeen\n   :show: stps", "tarkoititko 'steps'?"),
        (":palveluketju:`huolesta-tukeen/keskustel`", "tarkoititko 'keskustelu'?"),
        (".. palveluketju:: huolesta-tukeen\n   :shwo: steps", 'unknown option: "shwo"'),
    ],
)
def test_a_mistake_on_a_page_is_told_at_its_line(
    own: Path, tmp_path: Path, text: str, words: str
) -> None:
    page = own / "psykologi.rst"
    page.write_text(f":orphan:\n\nKoe\n===\n\n{text}\n", "utf-8")
    built = build(own, tmp_path / "out", "dummy")
    assert built.code == 1
    assert f"{page}:6: " in built.warned
    assert words in built.warned


def test_a_model_that_is_not_there_is_told_in_a_sentence(own: Path, tmp_path: Path) -> None:
    conf = own / "conf.py"
    conf.write_text(conf.read_text("utf-8").replace("../ensiketju", "../ensiketj"), "utf-8")
    built = build(own, tmp_path / "out", "dummy")
    assert built.code == 1
    assert "tarkoititko 'ensiketju'?" in built.warned


def _main(text: str) -> str:
    """The part of a page that is the document's own."""
    start = text.index('<div class="body" role="main">')
    found = text[start : text.index('<div class="sphinxsidebar"', start)]
    while found.count("</div>") > found.count("<div"):
        found = found.rpartition("</div>")[0]
    return found
