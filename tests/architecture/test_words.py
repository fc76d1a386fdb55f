"""What stands in the tree: documented names, no empty words, no path of somebody's machine."""

import ast
import re
from pathlib import Path

import pytest

from .code import EVERY, PACKAGE, ROOT, name, public, tree

# In two pieces, so that this file does not hold what it looks for.
MACHINE = re.compile("/" + r"work\b|\.\./" + r"shared|shared/" + r"judge|/" + r"tmp/|/" + "root/")
TEXTS = (".py", ".md", ".yaml", ".yml", ".toml", ".json", ".svg", ".txt", ".sh", "")
VAGUE = re.compile(r"(^|_)(utils?|helpers?|common|base|manager|handler)(_|$)")
SKIPPED = {".git", ".venv", "build", "dist", "__pycache__"}


def files() -> list[Path]:
    return sorted(
        path
        for path in ROOT.rglob("*")
        if path.is_file()
        and path.suffix in TEXTS
        and not any(part in SKIPPED or part.endswith("_cache") for part in path.parts)
        and ".hypothesis" not in path.parts
    )


def test_nothing_names_a_place_of_one_machine() -> None:
    found = [
        f"{name(path)}:{number}"
        for path in files()
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if MACHINE.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("path", PACKAGE, ids=name)
def test_a_module_and_its_public_names_say_what_they_are(path: Path) -> None:
    module = tree(path)
    content = [node for node in module.body if not isinstance(node, ast.Expr)]
    assert ast.get_docstring(module) or not content
    for defined, node in public(module.body):
        overrides = any(
            isinstance(mark, ast.Name) and mark.id == "override" for mark in node.decorator_list
        )
        assert ast.get_docstring(node) or overrides or defined in OVERRIDDEN, defined


# Methods of a library's class that we fill in: their meaning is said there.
OVERRIDDEN = {"_Plain.field_title_should_be_set"}


@pytest.mark.parametrize("path", EVERY, ids=name)
def test_a_module_has_a_name_of_its_own(path: Path) -> None:
    assert not VAGUE.search(path.stem)
    for part in path.relative_to(ROOT).parent.parts:
        assert not VAGUE.search(part)
