"""Limits that begin on another page of the map."""

from __future__ import annotations

import pytest

from palveluketju.pipeline.load import load_texts
from palveluketju.timing.across import timed_on_map
from palveluketju.timing.judge import almanac_of
from palveluketju.timing.verdict import Timed, Verdict, Why
from tests.timing.test_judge import STAGE

MAP = """
format: 1
chain: {id: kartta, title: Kartta}
steps:
  alku: {kind: start, role: opettaja, next: eka}
  eka: {kind: chain, role: opettaja, chain: yhteys-sivu, answers: {saatu: toka}}
  toka: {kind: chain, role: kuraattori, chain: puhe-sivu, answers: {valmis: loppu}}
  loppu: {kind: end, role: kuraattori}
"""
FIRST = """
format: 1
chain: {id: yhteys-sivu, title: Yhteys, part_of: kartta}
steps:
  alku: {kind: start, role: opettaja, next: ottaa}
  ottaa: {role: opettaja, duty: contact, sends: yhteys, next: omat}
  omat: {kind: end, role: opettaja}
  lukee: {role: kuraattori, takes: READS, next: saatu}
  saatu: {kind: end, role: kuraattori}
handoffs:
  yhteys: {kind: agreed, to: lukee, carries: Asia, ground: contact}
"""
SECOND = """
format: 1
chain: {id: puhe-sivu, title: Puhe, part_of: kartta}
steps:
  alku: {kind: start, role: kuraattori, next: puhe}
  puhe: {role: kuraattori, duty: talk, takes: 4 koulupäivää, next: valmis}
  valmis: {kind: end, role: kuraattori}
"""


def _talk(reads: str, *, on_map: str = MAP) -> Timed:
    texts = {"a.yaml": STAGE, "m.yaml": on_map, "e.yaml": FIRST.replace("READS", reads)}
    workspace = load_texts({**texts, "t.yaml": SECOND}, has_root=True)
    assert workspace.findings == ()
    (found,) = timed_on_map(workspace.chains["puhe-sivu"], almanac_of(workspace.model))
    return found


@pytest.mark.parametrize(
    ("reads", "verdict", "why", "length"),
    [
        ("3 koulupäivää", Verdict.KEPT, None, 7),
        ("4 koulupäivää", Verdict.NOT_SHOWN, Why.LONGER_ACROSS, 8),
    ],
)
def test_times_run_over_the_pages_of_a_map(
    reads: str, verdict: Verdict, why: Why | None, length: int
) -> None:
    found = _talk(reads)
    assert (found.verdict, found.why, found.length) == (verdict, why, length)


def test_without_a_map_the_start_is_on_no_page() -> None:
    alone = _talk("3 koulupäivää", on_map="format: 1\n")
    assert (alone.verdict, alone.why) == (Verdict.NOT_SHOWN, Why.NO_START)


def test_a_page_that_opens_the_one_it_was_opened_from_is_not_gone_into_again() -> None:
    round_about = MAP.replace("answers: {valmis: loppu}", "answers: {valmis: eka}")
    found = _talk("3 koulupäivää", on_map=round_about)
    assert found.verdict is Verdict.KEPT
