import pytest
from pydantic import TypeAdapter, ValidationError

from palveluketju.model.step import KINDS, AnyStep, Decision, LimitUse, Task

STEP = TypeAdapter(AnyStep)


@pytest.mark.parametrize("kind", KINDS)
def test_the_kind_decides_the_class(kind: str) -> None:
    assert type(STEP.validate_python({"kind": kind})) is KINDS[kind]


def test_a_step_without_kind_is_a_task() -> None:
    assert type(STEP.validate_python({})) is Task


@pytest.mark.parametrize("kind", ["decsion", [], {}, None, 3])
def test_another_kind_is_refused(kind: object) -> None:
    with pytest.raises(ValidationError):
        STEP.validate_python({"kind": kind})


def test_a_step_that_is_built_already_is_taken_as_it_is() -> None:
    decision = Decision(answers={"Kyllä": "a"})
    assert STEP.validate_python(decision) is decision


def test_duties_are_pairs_of_member_and_duty() -> None:
    assert Task().duties == ()
    assert Task(duty="R-16").duties == ((None, "R-16"),)
    by_member = Task(duty={"kuraattori": "R-16", "psykologi": "R-17"})
    assert by_member.duties == (("kuraattori", "R-16"), ("psykologi", "R-17"))


def test_one_target_may_stand_without_a_list() -> None:
    assert Task.model_validate({"next": "a", "sends": ["b", "c"]}).next == ("a",)


def test_a_limit_may_be_named_alone() -> None:
    assert LimitUse.model_validate("T-01") == LimitUse(limit="T-01")
