from pathlib import Path

import pytest

from palveluketju.pipeline import load
from palveluketju.pipeline.check import check
from palveluketju.pipeline.draw import draw
from palveluketju.pipeline.new import STARTER, new
from palveluketju.pipeline.trouble import CannotRun


@pytest.mark.parametrize(
    "name",
    ["työ", "Lapsen tuki", 'lai"naus', "kaksois: piste", "# risuaita", "{title}", "'", "on", "\\"],
)
def test_a_new_workspace_checks_clean_and_draws(tmp_path: Path, name: str) -> None:
    written = new(tmp_path / name)
    assert [path.name for path in written] == list(STARTER)
    workspace = load(tmp_path / name)
    assert check(workspace) == ()
    title = workspace.model.workspace.title
    assert title is not None
    assert title.say("fi") == name
    (chain,) = workspace.chains.values()
    assert "Huoli herää" in draw(chain).svg


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    new(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(STARTER)


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "oma.txt").write_text("oma")
    with pytest.raises(CannotRun, match="not empty"):
        new(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["oma.txt"]


@pytest.mark.parametrize("name", ["oma.txt", "oma.txt/alla", "x" * 300])
def test_a_place_that_refuses_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "oma.txt").write_text("oma")
    with pytest.raises(CannotRun, match="cannot be written"):
        new(tmp_path / name)
    assert (tmp_path / "oma.txt").read_text() == "oma"
