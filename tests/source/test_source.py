from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palveluketju.source import Place, Source, Span, decode


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_of_yaml_divides_lines(end: str) -> None:
    assert Source("x", f"a{end}{end}b").lines == ["a", "", "b"]


@pytest.mark.parametrize("char", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_other_separators_do_not_divide_lines(char: str) -> None:
    assert Source("x", f"a{char}b").lines == [f"a{char}b"]


def test_a_place_counts_the_lines_before_the_block() -> None:
    assert Source("ohje.md", "a", line_offset=7).place(Span.at(2, 3, 1)) == Place(
        "ohje.md", Span.at(9, 3, 1)
    )


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_utf_8_is_decoded_without_one_byte_order_mark(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")
    assert decode(b"\xef\xbb\xbf" + text.encode()) == text


@given(st.binary())
def test_other_bytes_give_the_offset_of_the_first_wrong_one(data: bytes) -> None:
    result = decode(data)
    if isinstance(result, int):
        assert data[:result].decode("utf-8") is not None
        assert not _is_utf_8(data[result:])
    else:
        assert result.encode() == data.removeprefix(b"\xef\xbb\xbf")


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
