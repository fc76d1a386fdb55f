import pytest

from palveluketju.model.text import Text

THREE = Text(fi="lapsi", sv="barn", en="child")


def test_a_plain_string_is_in_the_default_language() -> None:
    text = Text.model_validate("barn")
    assert text.say("sv", "sv") == "barn"
    assert text.has("sv", "sv")
    assert not text.has("fi", "sv")


@pytest.mark.parametrize(("language", "word"), [("fi", "lapsi"), ("sv", "barn"), ("en", "child")])
def test_a_text_is_said_in_the_language_asked_for(language: str, word: str) -> None:
    assert THREE.say(language) == word


def test_a_missing_language_falls_back_to_the_default_one_and_then_to_any() -> None:
    assert Text(fi="lapsi", sv="barn").say("en", "sv") == "barn"
    assert Text(sv="barn").say("en", "fi") == "barn"
    assert Text().say("fi") == ""


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        (THREE, "en"),
        (Text(default="a"), "fi"),
        (Text(default="a", en="b"), "en"),
        (Text(default="a", sv="b"), "fi"),
        (Text(sv="b"), "sv"),
        (Text(fi="a", sv="b"), "fi"),
        (Text(), ""),
    ],
)
def test_the_language_of_what_is_said_is_known(text: Text, spoken: str) -> None:
    assert text.language_said("en", "fi") == spoken
    assert not spoken or text.say("en", "fi") in (getattr(text, spoken), text.default)


def test_every_wording_is_listed_once_the_default_first() -> None:
    assert Text(default="a", en="b").written == ("a", "b")
    assert THREE.written == ("lapsi", "barn", "child")


def test_a_text_prints_itself_in_finnish() -> None:
    assert str(THREE) == "lapsi"
