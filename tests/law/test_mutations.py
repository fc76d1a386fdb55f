"""Every kind of fault, wherever in the real models, is told by the rule meant for it alone."""

from dataclasses import replace

import pytest

from palveluketju.pipeline.check import check
from tests.law.mutation.kinds import KINDS
from tests.law.mutation.place import Kind, Place
from tests.law.mutation.table import Row, models, row

OF_CUSTODY = {15, 16, 17, 18, 19, 23, 24, 25, 26, 27}
"""Kinds that break what a chain means, whatever the law says."""


@pytest.fixture(params=KINDS, ids=str, scope="module")
def result(request: pytest.FixtureRequest) -> Row:
    kind: Kind = request.param
    return row(kind)


def test_the_rule_meant_for_it_tells_of_the_fault_at_every_place_and_no_other(result: Row) -> None:
    assert result.outcomes
    assert [str(outcome) for outcome in result.failed] == []


def test_hardly_any_place_is_left_out(result: Row) -> None:
    places = len(result.outcomes) + len(result.skipped)
    assert 20 * len(result.skipped) <= places, [str(each) for each in result.skipped]


@pytest.mark.parametrize("kind", [each for each in KINDS if each.number not in OF_CUSTODY], ids=str)
def test_a_finding_of_law_names_its_sections_and_how_far_they_were_read(kind: Kind) -> None:
    place = next(each for each in kind.places(models()) if isinstance(each, Place))
    told = [each for each in check(replace(models(), model=place.model)) if each.rule in kind.rules]
    assert told
    assert all(cited.mark == "text-read" for each in told for cited in each.law)
    assert all(each.law for each in told)
