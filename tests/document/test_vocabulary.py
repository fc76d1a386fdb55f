from __future__ import annotations

import pytest

from palveluketju.document import parse, to_data
from palveluketju.document.vocabulary import KEYS, Key, describe
from palveluketju.source import Source

EVERY = [(record, name, key) for record, keys in KEYS.items() for name, key in keys.items()]


@pytest.mark.parametrize(("record", "name", "key"), EVERY)
def test_a_key_is_described_in_both_languages_in_whole_sentences(
    record: str, name: str, key: Key
) -> None:
    for words in (key.fi, key.en):
        assert words.endswith("."), (record, name)
        assert words[0].isupper() or words.split()[0].rstrip(",") in _WORDS_OF_THE_FORMAT


_WORDS_OF_THE_FORMAT = {"true", "false", "duty"}


@pytest.mark.parametrize(("record", "name", "key"), EVERY)
def test_an_example_is_yaml_that_can_be_written_after_its_key(
    record: str, name: str, key: Key
) -> None:
    text = f"{name}: {key.example}\n"
    parsed = parse(Source(record, text))
    assert parsed.findings == ()
    assert parsed.document is not None
    value = parsed.document.root.entries[0].value
    assert to_data(value) is not None


@pytest.mark.parametrize("record", KEYS)
def test_finnish_words_are_distinct_in_a_record_and_one_word(record: str) -> None:
    words = [key.finnish for key in KEYS[record].values()]
    assert len(set(words)) == len(words)
    assert all(word.replace("_", "").isalpha() and word.islower() for word in words)


def test_a_key_is_described_by_record_and_name() -> None:
    found = describe("step", "role")
    assert found is not None
    assert found.finnish == "rooli"
    assert describe("step", "nonsense") is None
    assert describe("nonsense", "role") is None
