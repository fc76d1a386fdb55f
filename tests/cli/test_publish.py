"""`palveluketju publish`."""

from pathlib import Path

import pytest

from palveluketju.cli import main
from palveluketju.pipeline.new import new

FOLDER = "examples/vastuunjako"


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["publish", *arguments, "--lang", "fi"])
    return code, *capsys.readouterr()


def test_a_site_is_written_and_not_written_again_without_a_change(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    target = tmp_path / "sivusto"
    code, out, _ = run(capsys, FOLDER, "-o", str(target))
    assert code == 0
    assert (target / "index.html").is_file()
    assert out.splitlines()[0] == str(target / "index.html")
    _, out, _ = run(capsys, FOLDER, "-o", str(target))
    assert out.endswith(", 0 kirjoitettu\n")


def test_a_page_that_is_no_longer_of_the_site_is_removed_and_a_lost_one_written_anew(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    source, target = tmp_path / "malli", tmp_path / "sivusto"
    source.mkdir()
    for file in Path(FOLDER).glob("*.yaml"):
        (source / file.name).write_text(file.read_text("utf-8"), "utf-8")
    run(capsys, str(source), "-o", str(target))
    (target / "sanasto.html").unlink()
    run(capsys, str(source), "-o", str(target))
    assert (target / "sanasto.html").is_file()
    (source / "poissaolosta-tukeen.yaml").unlink()
    run(capsys, str(source), "-o", str(target))
    assert not (target / "ketjut" / "poissaolosta-tukeen.html").exists()


def test_files_are_made_when_asked_for_and_removed_when_not(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    source, target = tmp_path / "malli", tmp_path / "sivusto"
    new(source)
    run(capsys, str(source), "-o", str(target))
    file = target / "ketjut" / "huolesta-tukeen.docx"
    assert not file.exists()
    run(capsys, str(source), "-o", str(target), "--files")
    assert file.is_file()
    run(capsys, str(source), "-o", str(target))
    assert not file.exists()


def test_a_folder_with_other_things_is_left_alone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "tarkea.txt").write_text("x", "utf-8")
    code, _, err = run(capsys, FOLDER, "-o", str(tmp_path))
    assert code == 2
    assert "on jo muuta" in err
    assert [each.name for each in tmp_path.iterdir()] == ["tarkea.txt"]
