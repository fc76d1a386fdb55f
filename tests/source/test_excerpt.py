from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from palveluketju.source import Mark, Position, Source, Span, excerpt


def _excerpt(text: str, span: Span, note: str = "") -> tuple[str, str]:
    found = excerpt(Source("x", text), Mark(span, note=note))
    return found.text, found.marks


def test_the_mark_stands_under_the_span_with_its_note() -> None:
    assert _excerpt("a: virhe\n", Span.at(1, 4, 5), "tässä") == ("a: virhe", "   ^^^^^ tässä")


def test_an_empty_span_is_marked_with_one_sign() -> None:
    assert _excerpt("a:\n", Span.at(1, 3))[1] == "  ^"


def test_a_span_of_several_lines_is_marked_to_the_end_of_the_first() -> None:
    span = Span(Position(1, 4), Position(3, 2))
    assert _excerpt("a: yksi  \n  kaksi\n", span)[1] == "   ^^^^"


def test_the_line_number_is_that_of_the_document_that_holds_the_block() -> None:
    source = Source("ohje.md", "eka\ntoka\n", line_offset=10)
    found = excerpt(source, Mark(source.place(Span.at(2, 1, 4)).span))
    assert (found.number, found.text, found.marks) == (12, "toka", "^^^^")


def test_wide_characters_push_the_mark_and_combining_ones_do_not() -> None:
    assert _excerpt("日本: x", Span.at(1, 5, 1))[1] == "      ^"
    assert _excerpt("e\u0301: x", Span.at(1, 5, 1))[1] == "   ^"


def test_tabs_and_unseen_characters_become_visible() -> None:
    text, marks = _excerpt("\ta\xa0\u202eb\x1b", Span.at(1, 2, 1))
    assert text == "→a⍽\ufffdb\ufffd"
    assert marks == " ^"


def test_a_long_line_is_cut_around_the_span() -> None:
    text, marks = _excerpt("a" * 1000 + "X" + "b" * 1000, Span.at(1, 1001, 1))
    assert len(text) <= 162
    assert text[marks.index("^")] == "X"
    assert text.startswith("…")
    assert text.endswith("…")


def test_a_line_that_is_not_there_is_empty() -> None:
    assert _excerpt("a\n", Span.at(9, 5, 2))[0] == ""


@given(st.text(), st.integers(1, 5), st.integers(1, 300), st.integers(0, 300))
def test_nothing_unprintable_gets_through_and_marks_begin_within_the_line(
    text: str, line: int, column: int, length: int
) -> None:
    found = excerpt(Source("x", text), Mark(Span.at(line, column, length)))
    assert not any(unicodedata.category(char) in ("Cc", "Cf") for char in found.text)
    assert found.marks.strip("^ ") == ""
    assert "^" in found.marks
