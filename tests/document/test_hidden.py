"""Characters that nobody sees: refused where they change the meaning, fine in running text."""

from __future__ import annotations

import pytest

from tests.document.reading import data, only_finding, place, places, rules

IN_TEXT_ONLY = ["\xa0", "\xad", "\u2009", "\u202f", "\u200d"]
NEVER = ["\u200b", "\u200e", "\u202e", "\u2060", "\u2066", "\ufeff", "\u2028", "\U000e0041"]


@pytest.mark.parametrize("char", IN_TEXT_ONLY)
def test_odd_spaces_and_hyphenation_are_fine_in_values_and_comments(char: str) -> None:
    text = f"a: 36{char}§ # k{char}k\nb: '{char}x'\nc: |\n  {char}yksi\nd: [x{char}y]\n"
    assert rules(text) == []


@pytest.mark.parametrize("char", IN_TEXT_ONLY + NEVER)
def test_in_a_key_it_is_refused_and_the_key_is_what_it_looks_like(char: str) -> None:
    assert places(f"s:\n  a{char}b: 1\n") == ["invisible-character 2:4"]


@pytest.mark.parametrize("char", ["\xad", "\u200b", "\u200d", "\u2060", "\ufeff"])
def test_a_key_with_one_before_it_is_the_same_key_without(char: str) -> None:
    assert rules(f"b: 1\n{char}ab: 1\nab: 2\n") == ["invisible-character", "duplicate-key"]


def test_an_odd_space_that_puts_a_line_out_of_place_is_the_only_finding() -> None:
    assert places("a: 1\n\xa0b: 2\n") == ["invisible-character 2:1"]


@pytest.mark.parametrize("char", NEVER)
def test_a_character_that_hides_or_reorders_is_refused_everywhere(char: str) -> None:
    assert places(f"a: x{char}y\n") == ["invisible-character 1:5"]
    assert places(f"a: 1 # x{char}\n") == ["invisible-character 1:9"]
    assert places(f"a: |\n  x{char}\n") == ["invisible-character 2:4"]


def test_indentation_with_no_break_spaces_is_refused_and_read_as_it_looks() -> None:
    text = "steps:\n\xa0\xa0a: 1\n \xa0b:\n    - x\n"
    assert places(text) == ["invisible-character 2:1", "invisible-character 3:2"]
    assert data(text) == {"steps": {"a": "1", "b": ["x"]}}


def test_a_no_break_space_after_a_key_on_its_own_line_is_refused() -> None:
    finding = only_finding("s:\n  a:\xa01\n")
    assert place(finding) == "invisible-character 2:5"
    assert "kaksoispisteen jälkeen" in finding.message.fi


def test_a_no_break_space_after_a_colon_in_text_is_fine() -> None:
    assert rules("a: Huom:\xa0kiire\nb: |\n  Huom:\xa0kiire\n") == []


def test_the_message_names_the_character() -> None:
    assert "U+200B ZERO WIDTH SPACE" in only_finding("a: x\u200by\n").message.fi


@pytest.mark.parametrize(
    "char", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9f", "\ud800", "\uffff"]
)
def test_a_control_character_is_refused_and_the_rest_is_read(char: str) -> None:
    assert places(f"a: x{char}y\nb: 1\n") == ["control-character 1:5"]
    assert data(f"a: x{char}y\nb: 1\n") == {"a": "x\ufffdy", "b": "1"}


def test_one_finding_is_given_for_each_line() -> None:
    assert rules("a: \u200b\u200b\u200b\nb: \x07\x07\n") == [
        "invisible-character",
        "control-character",
    ]


def test_emoji_with_joiners_and_variation_selectors_are_fine() -> None:
    assert rules("a: \U0001f469\u200d\U0001f467 ❤\ufe0f\n") == []


def test_a_text_that_cannot_be_read_still_tells_of_hidden_characters() -> None:
    assert rules("a: \u200bx\nb: [\n") == ["invisible-character", "yaml-syntax"]
