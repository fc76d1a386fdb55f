"""What a document asks for: what it may say, and the nearest word where it says another."""

import pytest

from palveluketju.embed.asked import USUAL, asked_of, prefix_of
from palveluketju.pipeline.trouble import CannotRun


def test_without_options_the_picture_and_the_same_as_text_are_shown() -> None:
    assert asked_of("k", {}).show == USUAL == ("diagram", "steps")


def test_parts_keep_their_order_and_are_shown_once() -> None:
    assert asked_of("k", {"show": "steps, card,steps  diagram"}).show == (
        "steps",
        "card",
        "diagram",
    )


@pytest.mark.parametrize(
    ("chain", "options", "words"),
    [
        ("k", {"show": "digram"}, "did you mean 'diagram'?"),
        ("k", {"shwo": "steps"}, "did you mean 'show'?"),
        ("k", {"language": "de"}, "choose from: fi, sv, en"),
        ("k", {"direction": "left"}, "choose from: right, down"),
        ("", {}, "say which chain to show"),
    ],
)
def test_an_unknown_word_is_told_with_what_could_be_meant(
    chain: str, options: dict[str, str], words: str
) -> None:
    with pytest.raises(CannotRun) as caught:
        asked_of(chain, options)
    assert words in caught.value.message.en


def test_ids_of_one_page_never_begin_alike() -> None:
    chains = ("a", "a-2", "b")
    found = [prefix_of(chain, number) for chain in chains for number in (1, 2, 3)]
    assert len(set(found)) == len(found)


def test_ids_of_two_pages_in_one_file_never_begin_alike() -> None:
    pages = ("a", "a/b", "a-b", "a_b", "a_2f_b", "2", "ä")
    ways = [
        (chain, number, page) for chain in ("a", "b", "b-a") for number in (1, 2) for page in pages
    ]
    found = {prefix_of(*way) for way in ways}
    assert len(found) == len(ways)
    assert not any(one != two and one.startswith(f"{two}-vaihe") for one in found for two in found)
