"""The player of lessons itself: it does what the page says and notices what is wrong."""

from pathlib import Path

import pytest

from tools.pages.lesson import LessonError, play
from tools.pages.markdown import blocks

FILE = "Tee `a.yaml`:\n\n```yaml\nformat: 1\nsteps:\n  x:\n    role: r\n  y:\n    role: s\n```\n"


def test_a_block_after_a_line_that_names_a_file_is_written_to_it(tmp_path: Path) -> None:
    play(FILE, tmp_path)
    assert (tmp_path / "a.yaml").read_text("utf-8").startswith("format: 1\nsteps:\n  x:")


def test_an_entry_takes_the_place_of_its_namesake_alone(tmp_path: Path) -> None:
    play(FILE + "Muuta `a.yaml`:\n\n```yaml\n  x:\n    role: t\n    title: T\n```\n", tmp_path)
    written = (tmp_path / "a.yaml").read_text("utf-8")
    assert written == "format: 1\nsteps:\n  x:\n    role: t\n    title: T\n  y:\n    role: s\n"


def test_an_entry_without_a_namesake_goes_to_the_end(tmp_path: Path) -> None:
    play(FILE + "Lisää `a.yaml`:\n\n```yaml\nhandoffs:\n```\n", tmp_path)
    assert (tmp_path / "a.yaml").read_text("utf-8").endswith("    role: s\nhandoffs:\n")


def test_an_output_is_replaced_by_what_was_printed(tmp_path: Path) -> None:
    page = "```console\npalveluketju --version\n```\n\n```text\n?\n```\n"
    assert blocks(play(page, tmp_path))[1].text != "?\n"


def test_a_text_that_follows_no_command_stays(tmp_path: Path) -> None:
    page = "```console\npalveluketju --version\n```\n\nSitten:\n\n```text\n?\n```\n"
    assert play(page, tmp_path) == page


def test_a_command_that_does_not_run_is_a_fault_of_the_page(tmp_path: Path) -> None:
    with pytest.raises(LessonError, match="no-such"):
        play("```console\npalveluketju check no-such\n```\n", tmp_path)


def test_python_blocks_share_their_names_and_work_in_the_folder(tmp_path: Path) -> None:
    first = "```python\nfrom pathlib import Path\n```\n"
    second = "```python\nPath('made').touch()\nprint(1 + 1)\n```\n\n```text\n```\n"
    assert blocks(play(first + second, tmp_path))[2].text == "2\n"
    assert (tmp_path / "made").exists()
