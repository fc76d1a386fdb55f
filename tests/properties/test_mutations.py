"""However the real models are spoilt, every fault is told at its place and nothing breaks."""

from datetime import timedelta

from hypothesis import given, settings

from .mutations import Case, careful_cases, rough_cases, spoilt_texts
from .whole_way import go

EXAMPLES = settings().max_examples
PATIENCE = timedelta(seconds=60)
"""Long enough for a busy machine: this guards against hanging, not against slowness."""

_OF_THE_TEXT = {"yaml-syntax", "tab-indentation", "unquoted-colon", "duplicate-key", "yaml-tag"}
_OF_THE_TYPE = {"wrong-type", "unknown-key", "malformed-duration", "malformed-date", "malformed-id"}


@settings(max_examples=EXAMPLES, deadline=PATIENCE)
@given(careful_cases())
def test_a_changed_model_is_checked_and_drawn(case: Case) -> None:
    found = {item.rule for item in go(case.texts, drawn=case.changed)}
    assert not found & (_OF_THE_TEXT | _OF_THE_TYPE)


@settings(max_examples=EXAMPLES, deadline=PATIENCE)
@given(rough_cases())
def test_a_model_with_wrong_types_is_checked_and_drawn(case: Case) -> None:
    go(case.texts, drawn=case.changed)


@settings(max_examples=EXAMPLES, deadline=PATIENCE)
@given(spoilt_texts())
def test_a_spoilt_text_is_checked_and_drawn(case: Case) -> None:
    go(case.texts, drawn=case.changed)
