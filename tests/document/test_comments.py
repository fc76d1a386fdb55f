from __future__ import annotations

from tests.document.reading import document


def _comments(text: str) -> list[tuple[int, int, str, bool]]:
    found = document(text).comments
    return [(c.span.start.line, c.span.start.column, c.text, c.alone) for c in found]


def test_a_comment_is_told_with_its_place_and_whether_it_stands_alone() -> None:
    text = "# yksi  \na: 1 # kaksi\n   # kolme\n"
    assert _comments(text) == [
        (1, 1, "# yksi", True),
        (2, 6, "# kaksi", False),
        (3, 4, "# kolme", True),
    ]


def test_a_sign_inside_quotes_or_block_text_is_no_comment() -> None:
    text = "a: 'x # y'\nb: \"z\n  # w\"\nc: |\n  # teksti\n  v # u\nd: >\n\n  # t\n'k # 1': 2\n"
    assert _comments(text) == []


def test_a_sign_inside_a_word_is_no_comment() -> None:
    assert _comments("a: b#c\nd: e#\n") == []


def test_a_comment_after_the_sign_of_a_block_text_is_one() -> None:
    assert _comments("a: | # k\n  # teksti\n# l\nb: 1\n") == [
        (1, 6, "# k", False),
        (3, 1, "# l", True),
    ]


def test_comments_inside_flow_and_after_quotes_are_found() -> None:
    assert _comments("a: [b, # yksi\n  'c' # kaksi\n] # kolme # neljä\n") == [
        (1, 8, "# yksi", False),
        (2, 7, "# kaksi", False),
        (3, 3, "# kolme # neljä", False),
    ]


def test_texts_that_were_left_out_hide_no_comments() -> None:
    assert _comments("a: 1\na: 'x # y' # k\n") == [(2, 12, "# k", False)]
