from pathlib import Path

import pytest

from palveluketju.pipeline.run import check_paths
from palveluketju.pipeline.trouble import CannotRun

from .files import BROKEN, SOUND, write


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    texts = {**SOUND, "ketjut/huoli.yaml": BROKEN}
    del texts["huoli.yaml"]
    write(tmp_path, {f"a/{name}": text for name, text in texts.items()})
    write(tmp_path, {f"b/{name}": text for name, text in texts.items()})
    monkeypatch.chdir(tmp_path)
    return tmp_path


def paths(*given: str) -> list[str]:
    return [item.place.path for item in check_paths([Path(path) for path in given]).items]


A, B = "a/ketjut/huoli.yaml", "b/ketjut/huoli.yaml"


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["a"], [A]),
        (["."], [A, B]),
        (["a", "b"], [A, B]),
        (["b", "a"], [A, B]),
        (["a", "a/ketjut", A], [A]),
        (["a/ketjut"], [A]),
        (["a/../a"], [A]),
        ([A], [A]),
        (["a/toimijat.yaml"], []),
        (["a/toimijat.yaml", A], [A]),
    ],
)
def test_what_was_asked_about_is_told_once(given: list[str], expected: list[str]) -> None:
    assert paths(*given) == expected


@pytest.mark.parametrize(
    ("folder", "given", "expected"),
    [
        ("a", ".", ["ketjut/huoli.yaml"]),
        ("a/ketjut", ".", ["huoli.yaml"]),
        ("a/ketjut", "..", ["huoli.yaml"]),
        ("a/ketjut", "../toimijat.yaml", []),
        ("a/ketjut", "../../a", ["huoli.yaml"]),
    ],
)
def test_it_does_not_matter_where_one_stands(
    here: Path, monkeypatch: pytest.MonkeyPatch, folder: str, given: str, expected: list[str]
) -> None:
    monkeypatch.chdir(here / folder)
    assert paths(given) == expected


def test_an_absolute_path_is_told_from_where_one_stands(here: Path) -> None:
    assert paths(str(here / "a")) == [A]


def test_what_could_not_be_read_is_told_whatever_was_asked(here: Path) -> None:
    write(here, {"a/toimijat.yaml": "a: ["})
    assert paths(A) == [A, "a/toimijat.yaml"]


def test_every_workspace_is_counted(here: Path) -> None:
    assert len(check_paths([here]).workspaces) == 2


@pytest.mark.parametrize("option", ["select", "ignore"])
def test_an_unknown_rule_cannot_be_asked_for(here: Path, option: str) -> None:
    with pytest.raises(CannotRun, match="did you mean 'unknown-id'"):
        check_paths([here], **{option: ("unknwn-id",)})


def test_rules_may_be_selected_and_ignored(here: Path) -> None:
    assert check_paths([here], select=("step-unreachable",)).items == ()
    assert check_paths([here], ignore=("unknown-id",)).items == ()
