"""`python -m benchmarks.speed` draws chains beside Graphviz's `dot` in one run; 1 over a bar.

Whole processes: one chain of 30 steps, and 300 chains of 25 steps by one command beside a loop of
`dot`. They take turns, and the least time of each counts, so that a busy machine hits both alike.
Chains of 60 and 500 steps are laid out in this process.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

from benchmarks.speed_chains import write_chains
from palveluketju.layout import draw
from tests.support.scenes import random_scene

ONE_BAR, MANY_BAR = 20.0, 2.0
LAYOUT_BAR = 0.5
"""Seconds for 60 steps."""


def print_speed() -> int:
    """Print every time and ratio; how many are over their bar."""
    dot = shutil.which("dot")
    if dot is None:
        print("dot is not installed")
        return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        over = _beside(folder / "one", dot, 1, 30, 7) > ONE_BAR
        over += _beside(folder / "many", dot, 300, 25, 2) > MANY_BAR
    scenes = [random_scene(seed, 60, 8) for seed in range(3000, 3012)]
    sixty = max(_seconds(partial(draw, scene)) for scene in scenes)
    print(f"60 steps laid out, slowest of 12 chains   {sixty:7.2f} s, bar {LAYOUT_BAR} s")
    large = _seconds(partial(draw, random_scene(1, 500, 10)))
    print(f"500 steps laid out                        {large:7.2f} s")
    return over + (sixty > LAYOUT_BAR)


def _beside(folder: Path, dot: str, count: int, steps: int, rounds: int) -> float:
    """Print how long chains take beside `dot`; the ratio."""
    files = write_chains(folder, count, steps)
    program = [sys.executable, "-m", "palveluketju", "draw", "--in", str(folder), "--all"]
    program += ["--format", "svg", "-o", str(folder / "kuvat")]

    # As where the program is installed: what is imported has been compiled.
    cached = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

    def ours() -> None:
        subprocess.run(program, check=True, stdout=subprocess.DEVNULL, env=cached)

    def theirs() -> None:
        for file in files:
            picture = str(file.with_suffix(".svg"))
            subprocess.run([dot, "-Tsvg", str(file), "-o", picture], check=True)

    ours()  # The first run writes the byte code.
    times = [(_seconds(ours), _seconds(theirs)) for _ in range(rounds)]
    mine, its = (min(pair[side] for pair in times) for side in (0, 1))
    what = f"{count} of {steps} steps"
    print(f"{what:20} ours {mine:7.3f} s, dot {its:7.3f} s, {mine / its:6.1f} times dot")
    return mine / its


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


if __name__ == "__main__":
    sys.exit(min(print_speed(), 1))
