"""Whole processes, as ratios to a Python that does nothing: what a user waits for."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[1]
REPEATS = 7
CHAIN = "huolen-puheeksiotto"
FILE = f"models/ketjut/opiskeluhuolto/{CHAIN}.yaml"
_ANEW = """
import shutil, sys
from palveluketju.cli import main
shutil.rmtree(sys.argv[1], ignore_errors=True)
sys.argv[1:] = ["publish", "models", "-o", sys.argv[1]]
main()
"""

Command = tuple[str, ...]


def print_runs() -> None:
    """Print the median time of each run and how many times it is that of an empty Python."""
    with tempfile.TemporaryDirectory() as folder:
        medians = _medians(_commands(Path(folder)))
    empty = medians["python -c pass"]
    print(f"{'whole process, median of ' + str(REPEATS):34} {'ms':>7} {'ratio':>7}")
    for name, seconds in medians.items():
        print(f"{name:34} {seconds * 1000:7.0f} {seconds / empty:7.1f}")


def _commands(folder: Path) -> dict[str, Command]:
    alone = folder / "yksi"
    program = ("-m", "palveluketju")
    subprocess.run(
        [sys.executable, *program, "new", alone], cwd=ROOT, check=True, stdout=subprocess.DEVNULL
    )
    picture, page, book = (str(folder / f"kuva.{form}") for form in ("svg", "html", "xlsx"))
    site = folder / "sivusto"
    return {
        "python -c pass": ("-c", "pass"),
        "palveluketju --version": (*program, "--version"),
        "check one small workspace": (*program, "check", str(alone)),
        "check one chain of models": (*program, "check", FILE),
        "check models": (*program, "check", "models"),
        "draw one small workspace": (*program, "draw", "--in", str(alone), "-o", picture),
        "draw one chain of models": (*program, "draw", CHAIN, "--in", "models", "-o", picture),
        "matrix of models as a page": (*program, "matrix", "models", "-o", page),
        "matrix of models as a workbook": (*program, "matrix", "models", "-o", book),
        "publish models anew": ("-c", _ANEW, str(folder / "uusi")),
        "publish models without a change": (*program, "publish", "models", "-o", str(site)),
    }


def _medians(commands: dict[str, Command]) -> dict[str, float]:
    """Median seconds of each command; they take turns, so that a busy moment hits all alike."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(REPEATS + 1):
        for name, command in commands.items():
            times[name].append(_seconds(command))
    # The first round fills the caches of the disk.
    return {name: median(found[1:]) for name, found in times.items()}


def _seconds(command: Command) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, *command], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start
