"""Any YAML at all, in our words and others, is checked and drawn as far as it goes."""

from datetime import timedelta

from hypothesis import given, settings

from .grammar import yaml_texts
from .whole_way import go

EXAMPLES = settings().max_examples
PATIENCE = timedelta(seconds=5)


@settings(max_examples=3 * EXAMPLES, deadline=PATIENCE)
@given(yaml_texts())
def test_arbitrary_yaml_is_checked_and_drawn(text: str) -> None:
    go({"malli.yaml": text})
