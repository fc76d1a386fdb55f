"""Plays a page: does in an empty folder what the page tells its reader to do.

- a block of `yaml` or `json` after a line that names a file is written to that file; one that
  does not begin as a file does (`format:` or `{`) replaces the entry of the same key in it;
- each line of a block of `console` is run; a block of `shell` is shown only, since it
  installs the program that is already here;
- a block of `python` is run in one namespace for the whole page, in the folder of the lesson;
- a block of `text` straight after one that is run is what that printed.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from contextlib import chdir, redirect_stdout
from pathlib import Path
from typing import Any

from tools.pages.markdown import Block, blocks, replaced

_WRITTEN = ("yaml", "json")
_FINDINGS = 1
_LIBRARY = re.compile(r"holidays \d[\w.]*")
"""The version of the library of public holidays, which differs from machine to machine."""


class LessonError(Exception):
    """A command of a page does not run."""


def play(page: str, folder: Path) -> str:
    """The page with its outputs as they really are; its files are left in `folder`.

    Raises LessonError where a command does not run, and what a block of Python raises.
    """
    outputs: dict[Block, str] = {}
    names: dict[str, Any] = {"__name__": "lesson"}
    printed = ""
    for block in blocks(page):
        if block.language in _WRITTEN and block.file:
            write(folder / block.file, block.text)
        elif block.language == "console":
            printed = "".join(run(line, folder) for line in block.text.splitlines())
        elif block.language == "python":
            printed = run_python(block.text, names, folder)
        elif block.language == "text" and block.follows:
            outputs[block] = printed
    return replaced(page, outputs)


def write(path: Path, text: str) -> None:
    """Write a whole file, or put an entry in the place of the one with the same first line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not text.startswith(("format:", "{")):
        text = _changed(path.read_text("utf-8"), text)
    path.write_text(text, "utf-8", newline="\n")


def _changed(file: str, entry: str) -> str:
    """The file with the entry instead of its namesake, or at the end if it has none."""
    first = entry.splitlines()[0]
    indent = len(first) - len(first.lstrip())
    old = re.search(rf"^{re.escape(first)}\n(?: {{{indent + 1},}}.*\n)*", file, re.MULTILINE)
    if old is None:
        return file + entry
    return file[: old.start()] + entry + file[old.end() :]


def run(command: str, folder: Path) -> str:
    """What a command of the page prints, run as its reader would run it.

    Findings (exit code 1) are a result; anything else than 0 or 1 is a fault of the page.
    """
    done = subprocess.run(  # noqa: S602 - the commands stand in our own pages
        command,
        shell=True,
        cwd=folder,
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode not in (0, _FINDINGS) or "Traceback" in done.stdout:
        raise LessonError(f"{command}\n{done.stdout}")
    return _LIBRARY.sub("holidays …", done.stdout)


def run_python(code: str, names: dict[str, Any], folder: Path) -> str:
    """What a block of Python prints."""
    out = io.StringIO()
    with chdir(folder), redirect_stdout(out):
        exec(compile(code, "<page>", "exec"), names)  # noqa: S102 - code of our own pages
    return out.getvalue()


def _environment() -> dict[str, str]:
    """A reader's surroundings: the program on the path, and no wish for a language."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))
    }
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        kept.pop(name, None)
    programs = Path(sys.executable).parent
    return {**kept, "PATH": f"{programs}{os.pathsep}{kept.get('PATH', '')}"}
