"""The stages of checking and drawing all models inside one process, and the share of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TypeVar

from palveluketju.document import parse, read
from palveluketju.export.svg import to_svg
from palveluketju.layout import draw as place
from palveluketju.layout.scene_of import scene_of
from palveluketju.model import build
from palveluketju.pipeline import load
from palveluketju.pipeline.check import check
from palveluketju.pipeline.report import report_of
from palveluketju.pipeline.run import Checked
from palveluketju.report import to_text
from tests.support.scenes import random_scene

ROOT = Path(__file__).parents[1]
REPEATS = 5
LIMIT = 5_000_000

T = TypeVar("T")


class Clock:
    """Seconds of each stage, one number for each round."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = {}

    def time(self, stage: str, work: Callable[[], T]) -> T:
        """What `work` gives, its time noted under `stage`."""
        start = perf_counter()
        result = work()
        self.seconds.setdefault(stage, []).append(perf_counter() - start)
        return result


def print_stages() -> None:
    """Print the median time of each stage and its share of the whole."""
    checking, drawing = Clock(), Clock()
    for _ in range(REPEATS):
        _check(checking)
        _draw(drawing)
    for title, clock in (("check models", checking), ("draw every chain", drawing)):
        medians = {stage: median(found) for stage, found in clock.seconds.items()}
        _print(title, medians)


def print_layout() -> None:
    """Print what laying out sixty random steps takes, beside thirty."""
    times = {}
    for steps in (30, 60):
        scene = random_scene(11, steps, 9)
        clock = Clock()
        for _ in range(REPEATS):
            clock.time("layout", lambda scene=scene: place(scene))
        times[steps] = median(clock.seconds["layout"])
    ratio = times[60] / times[30]
    print(f"{'layout of 60 random steps':34} {times[60] * 1000:7.1f} {ratio:7.1f} times 30 steps\n")


def _print(title: str, medians: Mapping[str, float]) -> None:
    whole = sum(medians.values())
    print(f"{'stages of ' + title + ' in one process':34} {'ms':>7} {'share':>7}")
    for stage, seconds in medians.items():
        print(f"{stage:34} {seconds * 1000:7.1f} {seconds / whole:7.0%}")
    print(f"{'together':34} {whole * 1000:7.1f}\n")


def _check(clock: Clock) -> None:
    files = sorted((ROOT / "models").rglob("*.yaml"))
    found = clock.time(
        "read", lambda: [read(file.name, file.read_bytes(), LIMIT) for file in files]
    )
    parsed = clock.time("parse", lambda: [parse(source) for source in found])
    documents = [each.document for each in parsed]
    clock.time("build", lambda: build.build(documents))
    workspace = load(ROOT / "models")
    items = clock.time("rules", lambda: check(workspace))
    report = report_of(Checked((workspace,), items), language="fi", date="2026-08-01", version="")
    clock.time("report", lambda: to_text(report))


def _draw(clock: Clock) -> None:
    chains = load(ROOT / "models").chains.values()
    scenes = clock.time("scene", lambda: [scene_of(chain) for chain in chains])
    drawings = clock.time("layout", lambda: [place(scene) for scene in scenes])
    clock.time("svg", lambda: [to_svg(drawing) for drawing in drawings])
