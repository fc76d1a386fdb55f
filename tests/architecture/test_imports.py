"""Data flows down the rooms, imports go up: held by a tool, and by each module alone."""

import subprocess
import sys
from pathlib import Path

import pytest

from .code import PACKAGE, ROOT, name

SCRIPT = Path(sys.executable).parent / "lint-imports"
ALONE = """
import importlib, os, sys
for module in sys.argv[1:]:
    child = os.fork()
    if not child:
        try:
            importlib.import_module(module)
        except BaseException as error:
            print(module, repr(error), flush=True)
        os._exit(0)
    os.waitpid(child, 0)
"""


def test_the_contracts_are_kept() -> None:
    done = subprocess.run(
        [SCRIPT, "--no-cache"], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="needs fork")
def test_every_module_can_be_imported_alone() -> None:
    names = [
        name(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in PACKAGE
    ]
    done = subprocess.run(
        [sys.executable, "-c", ALONE, *names], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout == ""
