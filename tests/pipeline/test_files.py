import os
from pathlib import Path

import pytest

from palveluketju.pipeline.files import plans, read_bytes, shown
from palveluketju.pipeline.trouble import CannotRun

from .files import write


def names(path: Path, base: Path) -> list[list[str]]:
    """The files of each plan, from `base`."""
    return [[file.relative_to(base).as_posix() for file in plan.files] for plan in plans(path)]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return write(
        tmp_path,
        {
            "a/palveluketju.yaml": "",
            "a/x.yaml": "",
            "a/ali/y.yml": "",
            "a/ali/Z.YAML": "",
            "a/ali/teksti.txt": "",
            "a/.piilo/q.yaml": "",
            "a/build/q.yaml": "",
            "a/sisalla/palveluketju.yaml": "",
            "a/sisalla/w.yaml": "",
            "b/palveluketju.yaml": "",
            "irti.yaml": "",
            "muu/irti.yaml": "",
        },
    )


A = ["a/palveluketju.yaml", "a/ali/Z.YAML", "a/ali/y.yml", "a/x.yaml"]
INNER = ["a/sisalla/palveluketju.yaml", "a/sisalla/w.yaml"]


@pytest.mark.parametrize("path", ["a/ali", "a/x.yaml", "a/ali/y.yml", "a/palveluketju.yaml"])
def test_a_path_inside_a_workspace_means_the_workspace(tree: Path, path: str) -> None:
    assert names(tree / path, tree) == [A]


@pytest.mark.parametrize("path", ["a/sisalla", "a/sisalla/w.yaml"])
def test_a_workspace_inside_another_is_its_own(tree: Path, path: str) -> None:
    assert names(tree / path, tree) == [INNER]


def test_a_folder_means_its_workspace_and_those_inside_it(tree: Path) -> None:
    assert names(tree / "a", tree) == [A, INNER]


def test_a_folder_above_means_every_workspace_and_the_loose_files(tree: Path) -> None:
    assert names(tree, tree) == [A, INNER, ["b/palveluketju.yaml"], ["irti.yaml", "muu/irti.yaml"]]


def test_a_loose_file_is_a_workspace_of_its_own(tree: Path) -> None:
    assert names(tree / "irti.yaml", tree) == [["irti.yaml"]]
    assert plans(tree / "irti.yaml")[0].root is None


def test_a_folder_without_yaml_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotRun) as caught:
        plans(tmp_path)
    assert "palveluketju new" in caught.value.message.en


@pytest.mark.parametrize("name", ["ei-ole", "x" * 5000, "a/x.yaml/alla"])
def test_a_path_that_is_not_there_is_told(tree: Path, name: str) -> None:
    with pytest.raises(CannotRun, match="does not exist"):
        plans(tree / name)


def test_a_misspelt_path_is_guessed(tree: Path) -> None:
    with pytest.raises(CannotRun, match=r"did you mean 'x\.yaml'"):
        plans(tree / "a" / "x.yml")


def test_linked_folders_are_not_followed(tree: Path) -> None:
    (tree / "a" / "kehä").symlink_to(tree / "a")
    assert names(tree / "a", tree) == [A, INNER]


def test_a_linked_file_is_read_under_its_own_name(tree: Path) -> None:
    (tree / "a" / "linkki.yaml").symlink_to(tree / "irti.yaml")
    assert "a/linkki.yaml" in names(tree / "a", tree)[0]
    assert shown(tree / "a" / "linkki.yaml").endswith("a/linkki.yaml")


def test_a_pipe_is_no_file_to_read(tree: Path) -> None:
    os.mkfifo(tree / "a" / "putki.yaml")
    assert names(tree / "a", tree) == [A, INNER]


@pytest.mark.parametrize("target", ["silmukka.yaml", "ei-ole.yaml"])
def test_a_link_that_leads_nowhere_is_told_when_read(tmp_path: Path, target: str) -> None:
    (tmp_path / "silmukka.yaml").symlink_to(tmp_path / target)
    ((file,),) = (plan.files for plan in plans(tmp_path))
    assert shown(file)
    with pytest.raises(CannotRun, match="cannot be read"):
        read_bytes(file, 100)


def test_no_more_than_the_limit_and_one_byte_is_read(tmp_path: Path) -> None:
    file = write(tmp_path, {"a.yaml": b"x" * 100}) / "a.yaml"
    assert len(read_bytes(file, 10)) == 11
    assert len(read_bytes(file, 10**15)) == 100


def test_a_path_is_shown_from_the_current_folder(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tree / "a")
    assert shown(Path("x.yaml")) == "x.yaml"
    assert shown(tree / "a" / "ali" / ".." / "x.yaml") == "x.yaml"
    assert shown(Path("../b/palveluketju.yaml")) == (tree / "b/palveluketju.yaml").as_posix()


def test_the_folder_is_named_as_the_user_named_it(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tree)
    (plan,) = plans(Path("a/ali"))
    assert plan.root == Path("a/palveluketju.yaml")
