from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from palveluketju.findings import Message, did_you_mean

OTHERWISE = Message(fi="tarkista", en="check")
KNOWN = ["opettaja", "oppilas", "kuraattori", "psykologi"]


def test_a_near_word_is_suggested_whatever_its_case() -> None:
    assert did_you_mean("Opetaja", KNOWN, OTHERWISE).fi == "tarkoititko 'opettaja'?"


def test_two_near_words_are_both_named() -> None:
    said = did_you_mean("R-12", ["R-11", "R-13", "T-90"], OTHERWISE)
    assert "'R-11'" in said.en
    assert "'R-13'" in said.en


def test_a_far_word_gets_the_other_advice() -> None:
    assert did_you_mean("xyz", KNOWN, OTHERWISE) == OTHERWISE
    assert did_you_mean("", KNOWN, OTHERWISE) == OTHERWISE


@given(st.text(max_size=500), st.lists(st.text(max_size=20)))
def test_any_word_gets_an_advice_and_always_the_same(word: str, known: list[str]) -> None:
    assert did_you_mean(word, known, OTHERWISE) == did_you_mean(word, known, OTHERWISE)
