from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from palveluketju.document.quoting import corrected, corrected_line
from tests.document.reading import data


@given(st.text("aä :#,[]{}\\\"'-?", min_size=1))
def test_a_corrected_text_is_one_quoted_text(text: str) -> None:
    value = data(f"a: {corrected(text)}\n")
    assert value == {"a": text} or (text[0] == text[-1] and text[0] in "'\"")


def test_a_corrected_line_keeps_what_stands_around_the_text() -> None:
    assert corrected_line("  a: b: c   # k", 5) == 'a: "b: c"   # k'
    assert corrected_line("a: {b: c: d, e: f}", 7, 11) == 'a: {b: "c: d", e: f}'


def test_a_long_line_is_not_shown() -> None:
    assert corrected_line(f"a: {'b' * 200}", 3) is None
