"""Bytes that are text in UTF-8, and those that are not."""

from __future__ import annotations

import time

import pytest

from palveluketju.document import read
from palveluketju.findings import Finding
from palveluketju.source import Source
from tests.document.reading import place

LIMIT = 5_000_000


def _refused(data: bytes) -> Finding:
    result = read("a.yaml", data, LIMIT)
    assert isinstance(result, Finding)
    return result


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_utf_8_is_read_with_and_without_its_mark(mark: bytes) -> None:
    assert read("a.yaml", mark + "a: ä\n".encode(), LIMIT) == Source("a.yaml", "a: ä\n")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_windows_1252_is_shown_at_the_first_wrong_byte(end: str) -> None:
    finding = _refused(f"format: 1{end}nimi: väärä{end}".encode("cp1252"))
    assert place(finding) == "wrong-encoding 2:8"
    assert "0xE4" in finding.message.fi
    assert "'ä'" in finding.message.fi
    assert "UTF-8" in finding.help.fi


def test_columns_before_a_wrong_byte_are_code_points() -> None:
    assert place(_refused("\ufeffä\U0001f600".encode() + b"\xe4 x")) == "wrong-encoding 1:3"


def test_a_byte_without_a_likely_character_is_named_by_its_number() -> None:
    finding = _refused(b"a: \x81 x")
    assert "0x81" in finding.message.en
    assert "likely" not in finding.message.en


@pytest.mark.parametrize(
    ("codec", "name"),
    [("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32", "UTF-32")],
)
def test_wide_encodings_are_named(codec: str, name: str) -> None:
    finding = _refused("format: 1\nnimi: väärä\n".encode(codec))
    assert place(finding) == "wrong-encoding 1:1"
    assert name in finding.message.fi


def test_a_file_cut_inside_a_character_says_so() -> None:
    assert "middle of a character" in _refused("a: \U0001f600".encode()[:-1]).message.en


def test_a_last_byte_of_windows_1252_is_still_guessed() -> None:
    assert "'ä'" in _refused("a: nimessä".encode("cp1252")).message.en


def test_a_file_over_the_limit_is_refused_at_its_beginning_at_once() -> None:
    begun = time.process_time()
    finding = _refused(b"a" * (LIMIT + 1))
    assert time.process_time() - begun < 0.5
    assert place(finding) == "file-too-large 1:1"
    assert "5 MB" in finding.message.fi


def test_a_file_of_exactly_the_limit_is_read() -> None:
    assert isinstance(read("a.yaml", b"a" * 10, 10), Source)


def test_a_fraction_of_the_limit_is_written_in_each_language() -> None:
    finding = read("a.yaml", b"a" * 3_000_000, 2_500_000)
    assert isinstance(finding, Finding)
    assert "2,5 MB" in finding.message.fi
    assert "2.5 MB" in finding.message.en
