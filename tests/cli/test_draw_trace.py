"""`palveluketju draw --trace`: the path to what a rule found."""

from __future__ import annotations

from pathlib import Path

import pytest

from palveluketju.findings import Finding, Message, Trace
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.check import locate
from palveluketju.source import Route
from tests.support.moves import move

from .program import said

Captured = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("work")
CHAIN = "huolesta-tukeen"
RULE = "step-unreachable"


def finds(monkeypatch: pytest.MonkeyPatch, *traces: Trace) -> None:
    """Let every check find these paths, all by one rule."""

    def check(workspace: Workspace) -> tuple[object, ...]:
        words = Message(fi="vika", en="fault")
        at = Route.to("chains", CHAIN)
        findings = (Finding(RULE, at, words, words, trace=trace) for trace in traces)
        return tuple(locate(workspace, finding) for finding in findings)

    monkeypatch.setattr("palveluketju.pipeline.trace.check", check)


ONE = (move("step", step="tarve"),)


def test_the_path_is_drawn_to_the_usual_file(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    finds(monkeypatch, ONE)
    assert said(capsys, "draw", "--in", "työ", "--trace", RULE) == (0, f"{CHAIN}.svg\n", "")
    svg = Path(f"{CHAIN}.svg").read_text("utf-8")
    assert 'data-path="1"' in svg
    assert "Polku vikaan: 1. step: tarve." in svg


def test_a_file_can_be_given(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    finds(monkeypatch, ONE)
    arguments = ("draw", f"työ/{CHAIN}.yaml", "--trace", RULE, "-o", "polku.png")
    assert said(capsys, *arguments) == (0, "polku.png\n", "")
    assert Path("polku.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("asked", "language", "words"),
    [
        (RULE, "en", "has 2 paths in the chain, this is number 1; --trace step-unreachable:2"),
        (f"{RULE}:2", "en", "this is number 2; --trace step-unreachable:1 draws another"),
        (RULE, "fi", "on ketjussa 2 polkua, kuvassa on 1.; toisen piirtää --trace"),
    ],
)
def test_of_several_paths_it_is_said_how_many_there_are(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, asked: str, language: str, words: str
) -> None:
    finds(monkeypatch, ONE, ONE)
    code, out, err = said(capsys, "draw", "--in", "työ", "--trace", asked, "--lang", language)
    assert (code, out) == (0, f"{CHAIN}.svg\n")
    assert words in err


@pytest.mark.parametrize("option", ["--all", "--overview"])
@pytest.mark.parametrize(
    ("language", "words"), [("fi", "jätä --all ja --overview pois"), ("en", "leave --all")]
)
def test_a_path_is_drawn_in_one_chain_only(
    capsys: Captured, option: str, language: str, words: str
) -> None:
    arguments = ("draw", option, "--in", "työ", "--trace", RULE, "--lang", language)
    code, out, err = said(capsys, *arguments)
    assert (code, out) == (2, "")
    assert words in err


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("step-unreachabel", "tarkoititko 'step-unreachable'?"),
        ("unknown-id", "ei löytänyt mitään"),
        (f"{RULE}:0", "'0' ei ole polun numero"),
        ("", "sääntöä '' ei ole"),
    ],
)
def test_what_cannot_be_drawn_is_told(capsys: Captured, asked: str, words: str) -> None:
    code, out, err = said(capsys, "draw", "--in", "työ", "--trace", asked)
    assert (code, out) == (2, "")
    assert words in err
    assert not Path(f"{CHAIN}.svg").exists()
