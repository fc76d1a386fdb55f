"""The Markdown extension: the block, the name, untrusted text, and what a bad model does."""

import sys
from pathlib import Path
from shutil import copytree

import pytest
from markdown import Markdown

import palveluketju.markdown.page as module
from palveluketju.embed.library import Contents
from palveluketju.embed.parts import parts_of
from palveluketju.markdown.report import ChainError
from tests.export.hostile import TEXTS, hostile
from tests.support.pagehtml import Element, read_page

MODELS = "examples/ensiketju"
CHAIN = "huolesta-tukeen"


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No site generator runs, though another test may have brought one in."""
    monkeypatch.delitem(sys.modules, "mkdocs.exceptions", raising=False)


def shown(text: str, models: str | Path = MODELS, *others: str) -> str:
    options = {"palveluketju": {"models": models}}
    found = Markdown(extensions=["palveluketju", *others], extension_configs=options)
    return found.convert(text)


def page(text: str, models: str | Path = MODELS, *others: str) -> Element:
    return read_page(shown(text, models, *others))


def block(chain: str = CHAIN, *options: str) -> str:
    return "\n".join((f"```{{palveluketju}} {chain}", *options, "```", ""))


@pytest.mark.parametrize(
    "others", [(), ("fenced_code", "tables", "toc", "attr_list", "md_in_html")]
)
def test_a_block_shows_picture_and_text_in_the_page(others: tuple[str, ...]) -> None:
    found = page(f"# Ketjut\n\nennen\n{block()}jälkeen\n", MODELS, *others)
    (svg,) = found.every("svg")
    assert svg.attributes["role"] == "group"
    assert [e.text for e in found.every("h2")] == ["Kaavio", "Vaiheet tekstinä"]
    assert [e.text for e in found.every("p")] == ["ennen", "jälkeen"]


def test_options_choose_parts_language_and_direction() -> None:
    text = block(CHAIN, ":show: diagram, card", ":language: en", ":direction: down")
    found = page(text)
    assert [e.text for e in found.every("h2")] == ["Diagram", "Process card"]
    (svg,), (right,) = found.every("svg"), page(block()).every("svg")
    assert float(svg.attributes["height"] or 0) > float(right.attributes["height"] or 0)


def test_headings_go_on_from_the_heading_above() -> None:
    found = page(f"# A\n\n## B\n\n{block(CHAIN, ':show: steps')}")
    assert [e.text for e in found.every("h3")] == ["Vaiheet tekstinä"]


@pytest.mark.parametrize("outer", ["````", "~~~"])
def test_a_block_inside_another_fence_stays_as_it_is_written(outer: str) -> None:
    found = page(f"{outer}text\n{block()}{outer}\n", MODELS, "fenced_code")
    assert not list(found.every("svg"))
    assert "{palveluketju} huolesta-tukeen" in found.text


def test_a_name_leads_to_what_the_page_shows_and_is_text_where_it_shows_nothing() -> None:
    text = f"{block()}\n{{palveluketju}}`{CHAIN}/tarve` {{palveluketju}}`oma <{CHAIN}>`\n"
    (line,) = (each for each in page(text).every("p"))
    links = {e.text: e.attributes["href"] for e in line.every("a")}
    assert links == {
        "Tarvitseeko oppilas opiskeluhuoltoa?": f"#ketju-{CHAIN}-vaihe-tarve",
        "oma": f"#ketju-{CHAIN}",
    }
    alone = page(f"{{palveluketju}}`{CHAIN}`\n")
    assert not list(alone.every("a"))
    assert alone.text == "Huolesta tukeen"


def elements(root: Element) -> list[Element]:
    return [each for child in root.children for each in (child, *elements(child))]


def test_no_id_is_twice_on_a_page_and_a_new_page_begins_anew() -> None:
    both = f"# Huolesta tukeen\n\n{block()}\n{block()}\n{block('keskustelu-psykologin-kanssa')}"
    ids = [e.attributes["id"] for e in elements(page(both, MODELS, "toc")) if "id" in e.attributes]
    assert len(ids) > 50
    assert len(ids) == len(set(ids))
    converter = Markdown(
        extensions=["palveluketju"], extension_configs={"palveluketju": {"models": MODELS}}
    )
    assert converter.convert(block()) == converter.reset().convert(block())


@pytest.mark.parametrize("words", TEXTS)
def test_hostile_texts_stay_text(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = hostile(words)

    class Hostile:
        is_told = True
        contents = Contents("fi", (), {})

        def parts(self, asked: object) -> object:
            return parts_of(workspace, asked)  # type: ignore[arg-type]

        def name(self, text: str) -> tuple[tuple[str, str], str]:
            return ("chain", text), words

    monkeypatch.setattr(module, "library", lambda _: Hostile())
    found = page(f"{block('k', ':show: diagram, steps, handoffs')}\n{{palveluketju}}`k`\n")
    assert not list(found.every("script"))
    assert not list(found.every("b"))
    hrefs = [a.attributes.get("href") or a.attributes.get("xlink:href") for a in found.every("a")]
    assert all(href and href.startswith("#") for href in hrefs)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (block("huolesta-tukee"), "tarkoititko 'huolesta-tukeen'?"),
        (block(CHAIN, ":show: stps"), "tarkoititko 'steps'?"),
        (block(CHAIN, "show=steps"), "riviä 'show=steps' ei ymmärretty"),
        (block(""), "kirjoita, mikä ketju näytetään"),
        (f"{{palveluketju}}`{CHAIN}/keskustel`", "tarkoititko 'keskustelu'?"),
    ],
)
def test_a_mistake_on_a_page_stops_the_build_with_what_was_written(text: str, words: str) -> None:
    with pytest.raises(ChainError) as caught:
        shown(text)
    assert str(caught.value).splitlines()[0] in text
    assert words in str(caught.value)


def test_an_error_of_the_model_stops_the_build_at_its_file_and_line(tmp_path: Path) -> None:
    models = copytree(MODELS, tmp_path / "mallit")
    file = models / "huolesta-tukeen.yaml"
    file.write_text(file.read_text("utf-8").replace("role: kuraattori, t", "role: kuratori, t"))
    with pytest.raises(ChainError) as caught:
        shown(block(), models)
    assert f"{file}:36:" in str(caught.value)
    assert "roolia 'kuratori' ei ole" in str(caught.value)


def test_a_warning_of_the_model_is_told_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    models = copytree("examples/broken/lane-without-step", tmp_path / "mallit")
    shown(block("huoli") + block("huoli"), models)
    told = [record.getMessage() for record in caplog.records]
    assert len([line for line in told if "[lane-without-step]" in line]) == 1
