import json

from hypothesis import given
from hypothesis import strategies as st

from palveluketju.report.printable import dump, one_line, printable

from .arbitrary import ANY_TEXT
from .safety import raw_controls


def test_letters_marks_and_emoji_stay_as_they_are() -> None:
    text = "Ääkkösiä ”lainattuna” – 7\u00a0koulupäivää 漢字 😀 é e\u0301"
    assert printable(text) == text


def test_controls_and_bidi_marks_become_visible() -> None:
    assert (
        printable("a\x1b[31m\u202eb\x9b\x00\u2028\ud800")
        == "a\ufffd[31m\ufffdb\ufffd\ufffd\ufffd\ufffd"
    )


def test_one_line_joins_lines_and_keeps_no_break_spaces() -> None:
    assert one_line("  yksi\r\n\t kaksi 7\u00a0pv ") == "yksi kaksi 7\u00a0pv"


@given(ANY_TEXT)
def test_one_line_is_one_safe_line_and_changes_no_further(text: str) -> None:
    shown = one_line(text)
    assert "\n" not in shown
    assert raw_controls(shown) == []
    assert one_line(shown) == shown


def test_dumped_text_keeps_letters_readable_and_escapes_controls() -> None:
    assert dump(["ä\u202e\x9b\U000e0001"]) == '[\n  "ä\\u202e\\u009b\\udb40\\udc01"\n]\n'


@given(st.lists(st.text()))
def test_dumped_text_reads_back_unchanged(texts: list[str]) -> None:
    shown = dump(texts)
    assert json.loads(shown) == texts
    assert raw_controls(shown) == []


def test_a_lone_surrogate_does_not_break_the_encoding() -> None:
    assert json.loads(dump(["a\ud800"]).encode("utf-8")) == ["a\ufffd"]
