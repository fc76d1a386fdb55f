"""libyaml and PyYAML's own parser lead to the same tree."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palveluketju.document import Parsed, compose, events, parse
from palveluketju.source import Source

TEXTS = [
    "a:\tb\nc: [x?, y?z]\n",
    "a: {b: 1,\n\tc: Onko?}\n",
    "a: b\tc\n",
    "a: |\n  x\n\n  y\n# k\nb: >-\n  z\n",
    "a: &x !t [*x]\n",
    "? k\n: v\n",
    "a:\n- b: 1\n  c:\n-\n",
    "a: 'x\n\n  y'\nb: \"\\u00e4\\\n  z\"\n",
    "a: \U0001f600 ä\r\nb: 1\r\n",
]


def _both(text: str) -> tuple[Parsed, Parsed]:
    source = Source("x", text)
    own = parse(source)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compose, "events", lambda text: events.events(text, pure_python=True))
        return own, parse(source)


@pytest.mark.parametrize("text", TEXTS)
def test_both_parsers_read_the_same(text: str) -> None:
    one, other = _both(text)
    assert one == other
    assert one.document is not None


LINES = st.lists(
    st.sampled_from(
        [
            "a: b",
            "  c: [d, {e: f}]",
            "  - g",
            "h: 'i",
            "j'",
            "k: |",
            "    l",
            "",
            "# m",
            "n: o: p",
            "q",
        ]
    ),
    max_size=8,
).map("\n".join)


@given(LINES)
@settings(max_examples=200, deadline=None)
def test_both_parsers_read_and_refuse_the_same_lines(text: str) -> None:
    one, other = _both(text)
    assert one.document == other.document
    assert [f.rule for f in one.findings] == [f.rule for f in other.findings]
