"""A judge of PDF/UA-1 accepts what is exported and drawn, and refuses a file with a broken tag."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import BooleanObject, DictionaryObject, NameObject

import palveluketju as pk
from palveluketju.description.chain import describe
from palveluketju.export.chain_file import FORMS, ChainFile
from palveluketju.pipeline.draw import Form, draw
from tests.export.hostile import TEXTS, hostile
from tests.export.tags import tags
from tests.support.verapdf import broken_rules, jars

pytestmark = pytest.mark.skipif(
    not jars(), reason="veraPDF is not installed: `make verapdf`, or see docs/reference/testing.md"
)


def exported(workspace: pk.Workspace, name: str) -> bytes:
    return FORMS[".pdf"](ChainFile(describe(workspace, name, "fi")))


def named(writer: PdfWriter, kind: str) -> DictionaryObject:
    """The first element of a kind."""
    return next(
        each for each in tags(writer.root_object["/StructTreeRoot"]) if each.get("/S") == kind
    )


def without_words(writer: PdfWriter) -> None:
    del named(writer, "/Figure")["/Alt"]


def cell_outside_row(writer: PdfWriter) -> None:
    named(writer, "/TR")[NameObject("/S")] = NameObject("/Span")


def unknown_tag(writer: PdfWriter) -> None:
    named(writer, "/H2")[NameObject("/S")] = NameObject("/Valiotsikko")


def skipped_heading(writer: PdfWriter) -> None:
    named(writer, "/H2")[NameObject("/S")] = NameObject("/H4")


def without_language(writer: PdfWriter) -> None:
    del writer.root_object["/Lang"]


def title_not_shown(writer: PdfWriter) -> None:
    shown = writer.root_object["/ViewerPreferences"]
    shown[NameObject("/DisplayDocTitle")] = BooleanObject(value=False)


SPOILED: dict[str, tuple[Callable[[PdfWriter], None], str]] = {
    "picture without words": (without_words, "7.3-1"),
    "cell outside a row": (cell_outside_row, "7.2-8"),
    "tag that no one knows": (unknown_tag, "7.1-5"),
    "level of heading left out": (skipped_heading, "7.4.2-1"),
    "no language": (without_language, "7.2-34"),
    "name of the file shown for a title": (title_not_shown, "7.1-10"),
}


def spoiled(data: Path, spoil: Callable[[PdfWriter], None], target: Path) -> Path:
    writer = PdfWriter(clone_from=data)
    spoil(writer)
    writer.write(target)
    return target


def test_the_judge_accepts_exported_chains_and_drawings(tmp_path: Path) -> None:
    models = pk.load("models")
    made = {
        "pitka": exported(models, "tilanteen-kartoitus"),
        "lyhyt": exported(models, "perheen-oma-yhteydenotto"),
        "taulukoita": exported(models, "palvelutarpeen-arviointi"),
        "vihamielinen": exported(hostile(TEXTS[0]), "k"),
    }
    chain = models.chains["kriisin-hoitaminen"]
    for form in (Form(), Form("a4"), Form("a4", "down"), Form("screen", "down")):
        made[f"kuva-{form.page}-{form.direction}"] = draw(chain, form=form).pdf()
    files = []
    for name, data in made.items():
        files.append(tmp_path / f"{name}.pdf")
        files[-1].write_bytes(data)
    assert broken_rules(files) == {file.name: [] for file in files}


def test_the_judge_refuses_every_broken_tag(tmp_path: Path) -> None:
    good = tmp_path / "ketju.pdf"
    good.write_bytes(exported(pk.load("models"), "perheen-oma-yhteydenotto"))
    ways = {name: spoil for name, (spoil, _) in SPOILED.items()} | {"as it was": lambda _: None}
    files = [spoiled(good, spoil, tmp_path / f"{name}.pdf") for name, spoil in ways.items()]
    found = broken_rules(files)
    assert found.pop("as it was.pdf") == []
    for name, (_, rule) in SPOILED.items():
        assert rule in found[f"{name}.pdf"], name
