"""Data flows down the rooms, imports go up: held by a tool, which also lets no circle pass."""

import subprocess
import sys
from pathlib import Path

from .code import PACKAGE, ROOT, name

SCRIPT = Path(sys.executable).parent / "lint-imports"
EACH = """
import importlib, sys
for module in sys.argv[1:]:
    importlib.import_module(module)
"""


def test_the_contracts_are_kept() -> None:
    done = subprocess.run(
        [SCRIPT, "--no-cache"], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stdout


def test_every_module_can_be_imported_and_says_nothing() -> None:
    """In any order, as there are no circles: here in reverse, those that need most come first."""
    names = sorted(
        name(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in PACKAGE
    )
    done = subprocess.run(
        [sys.executable, "-c", EACH, *reversed(names)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
