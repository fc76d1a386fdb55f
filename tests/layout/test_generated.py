"""Generated chains that nothing is tuned on, in every form; ``benchmarks.generated`` draws all."""

from itertools import product

import pytest

from benchmarks import crossings
from benchmarks.drawn import LEAST, Form, judged, kind_of
from benchmarks.generated import ACCEPTANCE, LANES, STATED, STEPS, generated, part_of
from palveluketju.layout.paper import Page
from palveluketju.layout.scene import Direction

SAMPLE = ACCEPTANCE[4:244:10]
PAPER = [form for form in STATED if form[1] is not Page.NONE]
ON_PAPER = [(seed, PAPER[number % len(PAPER)]) for number, seed in enumerate(SAMPLE)]
"""Each chain in one form of paper, in turn, because folding takes its time."""
WHOLE = [(seed, (direction, Page.NONE)) for seed, direction in product(SAMPLE, Direction)]


@pytest.mark.parametrize(("seed", "form"), [*WHOLE, *ON_PAPER])
def test_a_generated_chain_has_no_fault_and_no_arrow_of_more_than_four_bends(
    seed: int, form: Form
) -> None:
    result = judged(generated(seed), form)
    assert result.wrong == ()
    assert max(result.bends) <= 4


def test_every_number_of_steps_meets_every_number_of_lanes() -> None:
    assert (STEPS[0], STEPS[-1], LANES[0], LANES[-1]) == (5, 60, 2, 10)
    sizes = {(len(scene.symbols), len(scene.lanes)) for scene in map(generated, ACCEPTANCE)}
    assert sizes == set(product(STEPS, LANES))
    assert len(ACCEPTANCE) >= 500


def test_the_sample_has_every_number_of_lanes_and_every_form_of_paper() -> None:
    assert {len(generated(seed).lanes) for seed in SAMPLE} == set(LANES)
    assert {form for _, form in ON_PAPER} == set(PAPER)


def test_nothing_is_tuned_on_what_is_accepted_on() -> None:
    assert not set(ACCEPTANCE) & {*crossings.TUNING, *crossings.ACCEPTANCE}


def test_parts_together_are_all_chains() -> None:
    parts = [part_of(ACCEPTANCE, f"{number}/10") for number in range(1, 11)]
    assert sorted(seed for part in parts for seed in part) == list(ACCEPTANCE)
    with pytest.raises(SystemExit):
        part_of(ACCEPTANCE, "11/10")


def test_printed_text_may_be_no_smaller_than_the_issue_allows() -> None:
    assert (LEAST[Page.A4], LEAST[Page.A3]) == (7.0, 8.0)


@pytest.mark.parametrize(
    ("what", "column"),
    [
        ("label of a1 on a2", "label"),
        ("label of a1 on a lane's border", "border"),
        ("text of 6.2 pt", "small"),
        ("a1 runs through a mark of s2", "mark"),
        ("a mark of s1 on the text 'Kyllä' of a2", "mark"),
        ("a1 runs through s2", "hard"),
    ],
)
def test_each_fault_is_counted_in_its_column(what: str, column: str) -> None:
    assert kind_of(what) == column
