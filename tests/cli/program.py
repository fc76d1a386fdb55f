"""The program as a user runs it: in a process of its own, or here where that is enough."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from palveluketju.cli import main

ROOT = Path(__file__).parents[2]


def environment(**variables: str) -> dict[str, str]:
    """The environment without what would colour or translate, and with `variables`."""
    dropped = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "NO_COLOR", "FORCE_COLOR")
    kept = {key: value for key, value in os.environ.items() if key not in dropped}
    return {**kept, "PYTHONWARNINGS": "error", **variables}


def process(
    *arguments: str, cwd: Path | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """What the program says in a process of its own; never a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "palveluketju", *arguments],
        capture_output=True,
        cwd=cwd,
        encoding="utf-8",
        env=environment(PYTHONPATH=str(ROOT), **variables),
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def run(*arguments: str) -> int:
    """The exit code of the program run here."""
    try:
        return main(arguments)
    except SystemExit as end:
        return int(end.code or 0)


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit code, output and complaint of the program run here."""
    capsys.readouterr()
    code = run(*arguments)
    output = capsys.readouterr()
    assert "Traceback" not in output.err
    return code, output.out, output.err
