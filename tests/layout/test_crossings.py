"""Crossings beside those of ELK, which draws no lanes; ``benchmarks.crossings`` counts all."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import crossings as benchmark
from palveluketju.layout import draw
from tests.support.geometry import bends, changed, crossings
from tests.support.scenes import pupil_welfare

SEEDS = benchmark.ACCEPTANCE[30:45]


def test_arrows_cross_no_more_often_than_in_elk_and_bend_once_at_most_on_average() -> None:
    pictures = benchmark.ours(SEEDS)
    counts = [bends(wire) for picture in pictures for wire in picture.wires]
    assert sum(map(crossings, pictures)) <= benchmark.elk(SEEDS)
    assert sum(counts) / len(counts) <= benchmark.BENDS
    assert max(counts) <= 4


def test_every_chain_of_acceptance_has_a_figure_of_a_known_version_of_elk() -> None:
    assert benchmark.elk(benchmark.ACCEPTANCE) > 0
    figures = json.loads(benchmark.FIGURES.read_text("utf-8"))
    assert figures["elkjs"] in (benchmark.FIGURES.parent / "run.mjs").read_text("utf-8")
    assert figures["total"] == sum(found for _, found in figures["chains"].values())


def test_no_chain_is_both_tuned_and_accepted_on() -> None:
    assert not set(benchmark.TUNING) & set(benchmark.ACCEPTANCE)


@pytest.mark.parametrize("seed", [benchmark.TUNING[0], benchmark.ACCEPTANCE[0]])
def test_a_chain_without_a_figure_of_its_own_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, seed: int
) -> None:
    figures = json.loads(benchmark.FIGURES.read_text("utf-8"))
    figures["chains"]["2000"][0] = "another"
    other = tmp_path / "figures.json"
    other.write_text(json.dumps(figures), "utf-8")
    monkeypatch.setattr(benchmark, "FIGURES", other)
    with pytest.raises(LookupError, match=f"seed {seed}"):
        benchmark.elk([seed])


def test_a_crossing_is_counted_once() -> None:
    drawing = draw(pupil_welfare())
    level, upright = drawing.wires[:2]
    crossed = (
        replace(level, points=((0.0, 10.0), (20.0, 10.0))),
        replace(upright, points=((10.0, 0.0), (10.0, 20.0))),
    )
    beside = replace(upright, points=((20.0, 0.0), (20.0, 20.0)))
    assert crossings(changed(drawing, wires=crossed)) == 1
    assert crossings(changed(drawing, wires=(crossed[0], beside))) == 0
