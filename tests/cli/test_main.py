"""What a newcomer meets: slips of the keyboard, places that refuse, pipes that close."""

from pathlib import Path

import pytest

from palveluketju import __version__
from palveluketju.cli.main import COMMANDS

from .program import said

Captured = pytest.CaptureFixture[str]


def test_the_version_is_told(capsys: Captured) -> None:
    assert said(capsys, "--version") == (0, f"{__version__}\n", "")


def test_without_a_command_the_help_is_shown(capsys: Captured) -> None:
    code, out, _ = said(capsys)
    assert code == 2
    assert all(command in out for command in COMMANDS)


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize(("language", "word"), [("fi", "käyttö: "), ("en", "usage: ")])
def test_help_speaks_the_language(capsys: Captured, command: str, language: str, word: str) -> None:
    arguments = [command] if command else []
    code, out, err = said(capsys, *arguments, "--help", "--lang", language)
    assert (code, err) == (0, "")
    assert out.startswith(f"{word}palveluketju {command}".rstrip())
    assert out.count(word.strip()) == 1


ENGLISH = {"the", "unrecognized", "argument", "invalid", "choose", "error", "usage", "cannot"}
FINNISH = {"virhe", "käyttö", "ei", "kelpaa", "tuntematon", "anna", "valitsin", "tarkoititko"}
SLIPS = [
    (["chekc"], "check"),
    (["it's"], "check"),
    (["check", "--formt", "json"], "--format"),
    (["check", "--format", "jsno"], "json"),
    (["check", "--format"], "--format"),
    (["check", "--fail-level", "eror"], "error"),
    (["check", "--date", "huomenna"], "2026-08-01"),
    (["check", "--date", "2026-02-30"], "2026-08-01"),
    (["check", "--select", "unknwn-id"], "unknown-id"),
    (["check", "--ignore", "unknwn-id"], "unknown-id"),
    (["check", "tyo"], "tyo"),
    (["check", "työ/toimijat.yml"], "toimijat.yaml"),
    (["check", "x" * 5000], "xxx"),
    (["check", "tyhjä"], "palveluketju new"),
    (["draw", "huolesta-tukee", "--in", "työ"], "huolesta-tukeen"),
    (["draw", "ei-ole.yaml"], "ei-ole.yaml"),
    (["draw", "työ/toimijat.yaml"], "palveluketju check"),
    (["draw", "--in", "työ", "-o", "kuva.jpg"], ".png"),
    (["draw", "--in", "työ", "-o", "kuva"], ".png"),
    (["draw", "--in", "työ", "-o", "ei/ole/kuva.svg"], "kuva.svg"),
    (["draw", "--in", "työ", "-o", "kansio.svg"], "kansio.svg"),
    (["draw", "--in", "työ", "--all", "-o", "työ/toimijat.yaml"], "toimijat.yaml"),
    (["draw", "--in", "työ", "--overview", "-o", "kuva.png"], ".dot"),
    (["draw", "--all=3"], "--all"),
    (["draw", "--in"], "--in"),
    (["explain", "unknwn-id"], "unknown-id"),
    (["explain", "a", "b"], "b"),
    (["new"], "N"),
    (["new", "työ"], "työ"),
    (["new", "työ/toimijat.yaml"], "toimijat.yaml"),
    (["new", "x" * 300], "xxx"),
    (["schema", ""], "--help"),
    (["schema", "--lang", "sv"], "fi, en"),
]


@pytest.mark.usefixtures("work")
@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize(("slip", "hint"), SLIPS, ids=[" ".join(slip)[:60] for slip, _ in SLIPS])
def test_a_slip_is_a_sentence_with_a_way_out(
    capsys: Captured, slip: list[str], hint: str, language: str
) -> None:
    Path("tyhjä").mkdir()
    Path("kansio.svg").mkdir()
    arguments = slip if "--lang" in slip else [*slip, "--lang", language]
    language = "fi" if "--lang" in slip else language
    code, out, err = said(capsys, *arguments)
    assert (code, out) == (2, "")
    sentence = err.split("\n\n")[0]
    assert sentence.startswith("error: " if language == "en" else "virhe: ")
    assert hint in sentence
    words = set(sentence.replace(":", " ").replace(";", " ").split())
    assert not words & (FINNISH if language == "en" else ENGLISH)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_page_of_help_in_both_languages(capsys: Captured, command: str) -> None:
    finnish = said(capsys, command, "--help", "--lang", "fi")[1]
    english = said(capsys, command, "--help", "--lang", "en")[1]
    assert COMMANDS[command][0] in " ".join(finnish.split())
    assert COMMANDS[command][1] in " ".join(english.split())
