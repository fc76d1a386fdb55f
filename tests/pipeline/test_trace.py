"""Which path is drawn, and what is said where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from palveluketju.findings import Finding, Located, Message, Trace
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline import load
from palveluketju.pipeline.check import locate
from palveluketju.pipeline.trace import Traced, draw_trace
from palveluketju.pipeline.trouble import CannotRun
from palveluketju.source import Route
from tests.support.moves import move

from .files import CHAIN, SOUND, write

RULE = "step-unreachable"
FIRST = (move("start", step="alku"),)
SECOND = (move("start", step="alku"), move("step", step="puhe"))


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """Two chains; a check finds two paths in `huoli`, and one without a path in `toinen`."""
    texts = {**SOUND, "toinen.yaml": CHAIN.replace("id: huoli", "id: toinen")}
    found = load(write(tmp_path / "työ", texts))
    findings = (("huoli", FIRST), ("toinen", ()), ("huoli", ()), ("huoli", SECOND))
    items = tuple(_item(found, chain, trace) for chain, trace in findings)
    monkeypatch.setattr("palveluketju.pipeline.trace.check", lambda _: items)
    monkeypatch.chdir(tmp_path)
    return found


def _item(workspace: Workspace, chain: str, trace: Trace) -> Located:
    at = Route.to("chains", chain, "steps", "puhe")
    words = Message(fi="vika", en="fault")
    return locate(workspace, Finding(RULE, at, words, words, trace=trace))


@pytest.mark.parametrize(
    ("asked", "number", "numbered"), [("", 1, ["1"]), (":1", 1, ["1"]), (":2", 2, ["1", "2"])]
)
def test_the_path_asked_for_is_drawn(
    workspace: Workspace, asked: str, number: int, numbered: list[str]
) -> None:
    traced = draw_trace(workspace, "huoli", None, RULE + asked)
    assert traced == Traced((Path("huoli.svg"),), RULE, number, 2)
    svg = traced.paths[0].read_text("utf-8")
    assert [each for each in "123" if f'data-path="{each}"' in svg] == numbered


def test_the_picture_says_where_the_fault_shows(workspace: Workspace) -> None:
    svg = draw_trace(workspace, "huoli", None, RULE).paths[0].read_text("utf-8")
    (name,) = {line for line in svg.split('aria-label="') if "VIKA NÄKYY TÄSSÄ" in line[:80]}
    assert name.startswith("Opettaja: ")


@pytest.mark.parametrize(
    ("chain", "asked", "words"),
    [
        ("huoli", "step-unreachabel", "did you mean 'step-unreachable'"),
        ("huoli", "", "there is no rule ''"),
        ("huol", RULE, "no chain 'huol'"),
        ("huoli", "unknown-id", "rule 'unknown-id' found nothing in chain 'huoli'"),
        ("toinen", RULE, "tells no path to what it found in chain 'toinen'"),
        ("huoli", f"{RULE}:3", "has no path 3 in chain 'huoli'; the last is 2"),
        *(
            ("huoli", f"{RULE}:{each}", f"'{each}' is not the number of a path")
            for each in ("", "0", "-1", "x", "1.5", "²", "1:2", "9" * 5000)
        ),
    ],
)
def test_what_cannot_be_drawn_is_told(
    workspace: Workspace, chain: str, asked: str, words: str
) -> None:
    with pytest.raises(CannotRun) as told:
        draw_trace(workspace, chain, None, asked)
    assert words in told.value.message.en
    assert told.value.message.fi != told.value.message.en
    assert not Path("huoli.svg").exists()


def test_the_chain_need_not_be_named_where_there_is_only_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only = load(write(tmp_path, SOUND))
    item = _item(only, "huoli", FIRST)
    monkeypatch.setattr("palveluketju.pipeline.trace.check", lambda _: (item,))
    assert draw_trace(only, None, str(tmp_path / "a.png"), RULE).paths[0] == tmp_path / "a.png"


def test_what_a_real_check_finds_without_a_path_is_told(tmp_path: Path) -> None:
    text = CHAIN.replace("next: puhe", "next: loppu")
    workspace = load(write(tmp_path, {**SOUND, "huoli.yaml": text}))
    with pytest.raises(CannotRun, match="tells no path"):
        draw_trace(workspace, None, None, RULE)
