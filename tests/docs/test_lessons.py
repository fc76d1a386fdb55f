"""What a page tells its reader to do is done, and what it shows is what comes out."""

from pathlib import Path

import pytest

from tools.write_docs import EXAMPLE, FIRST, LESSONS, ROOT, learn

ENGLISH = "docs/tutorial/first-chain.md"


def example_on_disk() -> dict[str, str]:
    files = sorted((ROOT / "examples" / EXAMPLE).glob("*"))
    return {f"examples/{EXAMPLE}/{file.name}": file.read_text("utf-8") for file in files}


@pytest.mark.parametrize("name", [name for name in LESSONS if name not in (FIRST, ENGLISH)])
def test_a_page_shows_what_its_commands_and_code_print(name: str, tmp_path: Path) -> None:
    text, _ = learn(ROOT, name, tmp_path)
    assert text == (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("name", [FIRST, ENGLISH])
def test_a_tutorial_shows_what_happens_and_ends_with_the_example(name: str, tmp_path: Path) -> None:
    text, made = learn(ROOT, name, tmp_path)
    assert text == (ROOT / name).read_text("utf-8")
    assert made == example_on_disk()
    assert (tmp_path / "keskustelu.svg").is_file()
    assert (tmp_path / "keskustelu.png").is_file()
