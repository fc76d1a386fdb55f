"""`palveluketju export`."""

from pathlib import Path

import pytest

from .program import said

Captured = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("work")


@pytest.mark.parametrize(
    ("arguments", "file", "start"),
    [
        (["--in", "työ"], "huolesta-tukeen.pdf", b"%PDF-"),
        (["huolesta-tukeen", "--in", "työ", "-o", "työ"], "työ/huolesta-tukeen.pdf", b"%PDF-"),
        (["--in", "työ", "-o", "a.MD"], "a.MD", b"# Huolesta tukeen"),
        (["--in", "työ", "-o", "a.docx"], "a.docx", b"PK"),
        (["työ/huolesta-tukeen.yaml", "-o", "a.xlsx"], "a.xlsx", b"PK"),
        (["--in", "työ", "-o", "a.htm"], "a.htm", b"<!doctype html>"),
    ],
)
def test_the_file_written_is_told_and_has_the_form_of_its_ending(
    capsys: Captured, arguments: list[str], file: str, start: bytes
) -> None:
    code, out, err = said(capsys, "export", *arguments, "--lang", "fi")
    assert (code, out, err) == (0, f"{file}\n", "")
    assert Path(file).read_bytes().startswith(start)


@pytest.mark.parametrize("name", ["a.doc", "a", "a.pdf.zip", ".pdf"])
def test_an_unknown_ending_is_refused_with_those_that_are_known(
    capsys: Captured, work: Path, name: str
) -> None:
    before = sorted(work.iterdir())
    code, out, err = said(capsys, "export", "--in", "työ", "-o", name, "--lang", "fi")
    assert (code, out) == (2, "")
    assert ".pdf, .docx, .xlsx, .md, .html" in err
    assert sorted(work.iterdir()) == before


def test_nothing_is_left_where_a_file_cannot_be_written(capsys: Captured, work: Path) -> None:
    code, _, err = said(capsys, "export", "--in", "työ", "-o", "puuttuu/a.pdf", "--lang", "fi")
    assert code == 2
    assert "ei voi kirjoittaa" in err
    assert [each.name for each in work.iterdir()] == ["työ"]


def test_an_unknown_chain_is_guessed(capsys: Captured) -> None:
    code, _, err = said(capsys, "export", "huolesta-tukeem", "--in", "työ", "--lang", "fi")
    assert code == 2
    assert "huolesta-tukeen" in err


def test_a_chain_that_was_read_in_part_is_written_with_a_note(capsys: Captured) -> None:
    chain = Path("työ/huolesta-tukeen.yaml")
    chain.write_text(chain.read_text("utf-8").replace("kind: decision", "kind: päätös"), "utf-8")
    code, _, err = said(capsys, "export", "--in", "työ", "-o", "a.md", "--lang", "fi")
    assert code == 0
    assert "voi puuttua osia" in err
    assert "Osaa tiedostoista ei voitu lukea" in Path("a.md").read_text("utf-8")


def test_texts_are_in_the_language_asked_for(capsys: Captured) -> None:
    said(capsys, "export", "--in", "työ", "-o", "a.md", "--lang", "en")
    assert "## Process card" in Path("a.md").read_text("utf-8")
