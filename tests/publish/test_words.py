"""The words of the site."""

from palveluketju.publish.words import words


def test_no_word_is_called_as_something_that_every_mapping_has() -> None:
    assert not set(words("fi")) & set(dir(dict))


def test_every_word_is_in_both_languages() -> None:
    assert set(words("fi")) == set(words("en"))
    assert all(words("fi").values())
    assert all(words("en").values())
