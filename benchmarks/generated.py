"""`python -m benchmarks.generated` draws 504 generated chains in every form; 1 on any fault.

There is one chain for every number of steps from 5 to 60 with every number of lanes from 2 to 10.
Nothing is tuned on them. `--part 3/10` draws every tenth from the third on: ten parts are all.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from time import perf_counter

from benchmarks.drawn import FORMS, Form, print_table
from palveluketju.layout.paper import Page
from palveluketju.layout.scene import Scene
from tests.support.scenes import pupil_welfare, random_scene

STEPS, LANES = range(5, 61), range(2, 11)
ACCEPTANCE = range(5000, 5000 + len(STEPS) * len(LANES))
"""One seed for each number of steps with each number of lanes."""
STATED: tuple[Form, ...] = tuple(form for form in FORMS if form[1] is not Page.INSIDE)
"""What can be asked for; the inside of a sheet only serves the files of a chain."""


def generated(seed: int) -> Scene:
    """The chain of a seed of ``ACCEPTANCE``; every second has the band of any time."""
    steps, lane = divmod(seed - ACCEPTANCE.start, len(LANES))
    scene = random_scene(seed, STEPS[steps], LANES[lane])
    if seed % 2:
        return scene
    real = pupil_welfare()
    return replace(scene, anytime=real.anytime, anytime_title=real.anytime_title)


def part_of(seeds: range, asked: str) -> range:
    """The seeds of a part such as ``3/10``, which has every tenth of them."""
    found = re.fullmatch(r"(\d+)/(\d+)", asked)
    if found is None or not 1 <= int(found[1]) <= int(found[2]):
        raise SystemExit(f"no part {asked!r}; write it as 3/10")
    return seeds[int(found[1]) - 1 :: int(found[2])]


def print_generated(seeds: Iterable[int]) -> int:
    """Print a line for each form and all that is wrong; how much that is."""
    start = perf_counter()
    wrong = print_table([generated(seed) for seed in seeds], STATED)
    print(f"{wrong} wrong, {(perf_counter() - start) / 60:.1f} minutes")
    return wrong


if __name__ == "__main__":
    asked = sys.argv[2] if sys.argv[1:2] == ["--part"] else "1/1"
    sys.exit(min(print_generated(part_of(ACCEPTANCE, asked)), 1))
