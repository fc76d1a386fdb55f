"""The table of kinds by what came of their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.load import load
from tests.law.mutation.judge import Judge, Outcome, Verdict
from tests.law.mutation.place import Kind, Place, Skipped

MODELS = Path(__file__).parents[3] / "models"


@cache
def models() -> Workspace:
    """The real models, read once."""
    return load(MODELS)


@cache
def judge() -> Judge:
    """The judge of faults of the real models."""
    return Judge(models())


@dataclass(frozen=True)
class Row:
    """What came of all places of a kind."""

    kind: Kind
    outcomes: tuple[Outcome, ...]
    skipped: tuple[Skipped, ...]

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The places at which the right rule did not speak alone and once."""
        return tuple(each for each in self.outcomes if each.verdict is not Verdict.FOUND)

    def count(self, verdict: Verdict) -> int:
        """How many places came out so."""
        return sum(each.verdict is verdict for each in self.outcomes)


def row(kind: Kind) -> Row:
    """Put a kind of fault at every place of the models, one after another."""
    found = list(kind.places(models()))
    outcomes = (judge().outcome(kind, each) for each in found if isinstance(each, Place))
    skipped = (each for each in found if isinstance(each, Skipped))
    return Row(kind, tuple(outcomes), tuple(skipped))


_WIDTHS = (28, 6, *(max(7, len(verdict)) for verdict in Verdict), 7)


def lines(rows: Iterable[Row]) -> Iterator[str]:
    """The table as text, and after it every place that was not found as it should be."""
    yield _line("", ("places", *(verdict.value for verdict in Verdict), "skipped"))
    told: list[str] = []
    for each in rows:
        counts = [each.count(verdict) for verdict in Verdict]
        title = f"{each.kind.number:2} {each.kind.title}"
        whole = len(each.outcomes) + len(each.skipped)
        yield _line(title, (str(n) for n in (whole, *counts, len(each.skipped))))
        told += (f"{each.kind.number:2} {outcome}" for outcome in each.failed)
        told += (f"{each.kind.number:2} skipped: {skipped}" for skipped in each.skipped)
    if told:
        yield ""
        yield from told


def _line(title: str, cells: Iterable[str]) -> str:
    numbers = (f"{cell:>{width}}" for cell, width in zip(cells, _WIDTHS[1:], strict=True))
    return f"{title:{_WIDTHS[0]}} {'  '.join(numbers)}"
