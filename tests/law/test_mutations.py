"""Every kind of fault, wherever in the real models, is told by the rule meant for it alone."""

import pytest

from tests.law.mutation.kinds import KINDS
from tests.law.mutation.place import Kind
from tests.law.mutation.table import Row, row


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
