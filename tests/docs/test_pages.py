"""What the pages say of the project holds: links, make targets, names, installation."""

import re
from pathlib import Path

import pytest

import palveluketju as pk
from tools.pages.markdown import blocks
from tools.write_docs import LESSONS, ROOT

PAGES = ["README.md", *(str(page.relative_to(ROOT)) for page in sorted(ROOT.glob("docs/**/*.md")))]
INSTALLING = ("mkdir ", "cd ", "py -m venv", "python3 -m venv", "source .venv/bin/activate")
INSTALLING += (r".venv\Scripts\activate", "python -m pip install ")


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(name: str) -> None:
    prose = re.sub(r"^```.*?^```$", "", read(name), flags=re.MULTILINE | re.DOTALL)
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", prose)
    local = [target for target in targets if "://" not in target]
    lost = [target for target in local if not (ROOT / Path(name).parent / target).exists()]
    assert lost == []


@pytest.mark.parametrize("name", PAGES)
def test_every_picture_has_a_text_for_those_who_do_not_see_it(name: str) -> None:
    assert re.findall(r"!\[\s*\]\(", read(name)) == []


def test_the_targets_of_make_that_the_readme_names_exist() -> None:
    named = set(re.findall(r"`make (\w+)`", read("README.md")))
    targets = set(re.findall(r"^(\w+):", read("Makefile"), re.MULTILINE))
    assert {"run", "test"} <= named <= targets


def test_the_python_page_names_everything_that_is_public() -> None:
    table = read("docs/reference/python.md").rpartition("## All names")[2]
    names = {name for name in re.findall(r"`(\w+)`", table) if name in dir(pk)}
    assert names == set(pk.__all__)


@pytest.mark.parametrize("name", LESSONS)
def test_only_what_installs_is_shown_without_being_run(name: str) -> None:
    shown = [block for block in blocks(read(name)) if block.language == "shell"]
    lines = [line for block in shown for line in block.text.splitlines()]
    assert [line for line in lines if not line.startswith(INSTALLING)] == []


@pytest.mark.parametrize("name", LESSONS)
def test_every_block_of_a_lesson_is_run_written_or_compared(name: str) -> None:
    found = blocks(read(name))
    idle = [
        block.text
        for block in found
        if not (
            block.language in ("console", "python", "shell")
            or (block.language in ("yaml", "json") and block.file)
            or (block.language == "text" and block.follows)
        )
    ]
    assert idle == []


def test_the_stranger_script_of_the_python_page_is_short() -> None:
    script = next(block for block in blocks(read("docs/reference/python.md")))
    assert len([line for line in script.text.splitlines() if line]) <= 20
