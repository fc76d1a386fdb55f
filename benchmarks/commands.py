"""Whole processes, each timed beside an empty Python process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from statistics import median
from time import perf_counter

from benchmarks.stages import CHAIN, MODELS, ONE_FILE

ROUNDS = 9
_PROGRAM = ("-m", "palveluketju")
COMMANDS: Mapping[str, Sequence[str]] = {
    "--version": (*_PROGRAM, "--version"),
    "check of one chain": (*_PROGRAM, "check", str(ONE_FILE)),
    "check models": (*_PROGRAM, "check", str(MODELS)),
    "draw of one chain": (*_PROGRAM, "draw", CHAIN, "--in", str(MODELS), "-o", "chain.svg"),
}


def ratios(commands: Mapping[str, Sequence[str]], folder: str) -> dict[str, float]:
    """Median time of each command by that of `python -c pass`, all taken in turns."""
    bare: list[float] = []
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        bare.append(_time(("-c", "pass"), folder))
        for name, arguments in commands.items():
            times[name].append(_time(arguments, folder))
    return {name: median(found) / median(bare) for name, found in times.items()}


def _time(arguments: Sequence[str], folder: str) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start
