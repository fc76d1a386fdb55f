"""`palveluketju draw --role`: what one role does."""

from __future__ import annotations

from pathlib import Path

import pytest

from .program import said

Captured = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("work")
CHAIN = "huolesta-tukeen"


@pytest.mark.parametrize("page", ["none", "a4"])
def test_what_the_role_does_stands_out(capsys: Captured, page: str) -> None:
    arguments = ("draw", "--in", "työ", "--role", "kuraattori", "--page", page)
    assert said(capsys, *arguments) == (0, f"{CHAIN}.svg\n", "")
    svg = Path(f"{CHAIN}.svg").read_text("utf-8")
    assert 'data-focus="own"' in svg
    assert 'data-focus="rest"' in svg
    assert "Korostettuna: Kuraattori" in svg


@pytest.mark.parametrize(
    ("role", "language", "words"),
    [
        ("kuraattro", "fi", "roolia 'kuraattro' ei ole ketjussa 'huolesta-tukeen'; tarkoititko"),
        ("kuraattro", "en", "did you mean 'kuraattori'?"),
        ("x", "en", "no role 'x' in chain 'huolesta-tukeen'; the roles are: oppilas, opettaja"),
        ("", "fi", "roolia '' ei ole"),
    ],
)
def test_a_role_that_is_not_there_is_told_with_those_that_are(
    capsys: Captured, role: str, language: str, words: str
) -> None:
    arguments = ("draw", "--in", "työ", "--role", role, "--lang", language)
    code, out, err = said(capsys, *arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert not Path(f"{CHAIN}.svg").exists()


def test_a_role_without_work_in_the_chain_is_told(capsys: Captured) -> None:
    file = Path("työ/toimijat.yaml")
    more = "  rehtori: {title: Rehtori, actor: koulu}\n"
    file.write_text(file.read_text("utf-8") + more, "utf-8")
    code, _, err = said(capsys, "draw", "--in", "työ", "--role", "rehtori")
    assert code == 2
    assert "roolilla 'rehtori' ei ole tehtävää ketjussa" in err


@pytest.mark.parametrize("option", ["--all", "--overview"])
def test_a_role_is_shown_in_one_chain_only(capsys: Captured, option: str) -> None:
    code, out, err = said(capsys, "draw", option, "--in", "työ", "--role", "kuraattori")
    assert (code, out) == (2, "")
    assert "jätä --all ja --overview pois" in err
