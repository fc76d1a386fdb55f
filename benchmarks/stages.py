"""The stages of a check and of a drawing, timed inside one process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TypeVar

from palveluketju import __version__
from palveluketju.document import Document, parse
from palveluketju.export.svg import to_svg
from palveluketju.layout import draw
from palveluketju.layout.scene_of import scene_of
from palveluketju.model.build import build
from palveluketju.pipeline import check, load
from palveluketju.pipeline.report import report_of
from palveluketju.pipeline.run import Checked
from palveluketju.report import to_text
from palveluketju.source import Source

MODELS = Path(__file__).resolve().parents[1] / "models"
ONE_FILE = MODELS.parent / "examples" / "ensiketju"
CHAIN = "yhteydenotto-koulusta"
ROUNDS = 5

T = TypeVar("T")


class _Watch:
    """Keeps the median time of each named stage over several rounds."""

    def __init__(self) -> None:
        self._times: dict[str, list[float]] = {}

    def __call__(self, stage: str, work: Callable[[], T]) -> T:
        start = perf_counter()
        result = work()
        self._times.setdefault(stage, []).append(perf_counter() - start)
        return result

    def shares(self) -> dict[str, float]:
        medians = {stage: median(times) for stage, times in self._times.items()}
        return {stage: time / sum(medians.values()) for stage, time in medians.items()}


def shares() -> Iterator[dict[str, float]]:
    """Shares of the stages of a check of the models, then of drawing one chain."""
    checking, drawing = _Watch(), _Watch()
    for _ in range(ROUNDS):
        _check(checking)
        _draw(drawing)
    yield checking.shares()
    yield drawing.shares()


def _check(watch: _Watch) -> None:
    sources = watch("read files", _sources)
    parsed = watch("parse YAML", lambda: [parse(source).document for source in sources])
    documents: list[Document] = [document for document in parsed if document]
    watch("build the model", lambda: build(documents))
    workspace = load(MODELS)
    items = watch("rules and places", lambda: check(workspace))
    checked = Checked((workspace,), items)
    report = report_of(checked, language="fi", date="2026-01-01", version=__version__)
    watch("report", lambda: to_text(report))


def _sources() -> list[Source]:
    files = sorted(MODELS.rglob("*.yaml"))
    return [Source(str(file), file.read_text("utf-8")) for file in files]


def _draw(watch: _Watch) -> None:
    chain = load(MODELS).chains[CHAIN]
    scene = watch("scene of the chain", lambda: scene_of(chain))
    drawing = watch("layout", lambda: draw(scene))
    watch("SVG", lambda: to_svg(drawing))
