import errno
import os
from pathlib import Path

import pytest

from palveluketju.pipeline.save import make_folder, save
from palveluketju.pipeline.trouble import CannotRun, reason


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    save(tmp_path / "a.svg", b"uusi")
    assert (tmp_path / "a.svg").read_bytes() == b"uusi"
    assert [path.name for path in tmp_path.iterdir()] == ["a.svg"]


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_bytes(b"vanha ja pitka")
    save(tmp_path / "a.svg", b"uusi")
    assert (tmp_path / "a.svg").read_bytes() == b"uusi"


def test_a_file_may_be_read_by_whom_the_mask_allows(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        save(tmp_path / "a.svg", b"")
    finally:
        os.umask(mask)
    assert (tmp_path / "a.svg").stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("name", ["ei-ole/a.svg", "kansio", "tiedosto/a.svg", "x" * 300 + ".svg"])
def test_a_place_that_refuses_is_told_and_nothing_is_left_behind(tmp_path: Path, name: str) -> None:
    (tmp_path / "kansio").mkdir()
    (tmp_path / "tiedosto").touch()
    with pytest.raises(CannotRun, match="cannot be written") as caught:
        save(tmp_path / name, b"uusi")
    assert "choose a place that you can write to" in caught.value.message.en
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kansio", "tiedosto"]


def test_a_disk_that_fills_up_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.svg").write_bytes(b"vanha")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(CannotRun) as caught:
        save(tmp_path / "a.svg", b"uusi")
    assert "levy on täynnä" in caught.value.message.fi
    assert [path.name for path in tmp_path.iterdir()] == ["a.svg"]
    assert (tmp_path / "a.svg").read_bytes() == b"vanha"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_read_only_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(CannotRun, match="permission denied"):
        save(tmp_path / "a.svg", b"uusi")


def test_folders_are_made_as_needed(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_a_folder_cannot_be_made_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    for folder in (tmp_path / "a", tmp_path / "a" / "b"):
        with pytest.raises(CannotRun, match="cannot be written"):
            make_folder(folder)


def test_a_reason_that_is_not_usual_is_told_as_the_system_tells_it() -> None:
    assert reason(OSError(errno.EIO, "Input/output error")).fi == "Input/output error"
    assert reason(OSError()).en == "OSError"
