from __future__ import annotations

from palveluketju.document import Ignore, ignores
from tests.document.reading import document, only_finding, place, rules


def _only(text: str) -> Ignore:
    (ignore,) = ignores(document(text))
    return ignore


def test_at_the_end_of_a_line_it_applies_to_that_line() -> None:
    ignore = _only("a: 1\nb: 2 # palveluketju: ignore[label-too-long] nimi on lain oma\n")
    assert (ignore.rules, ignore.reason) == (("label-too-long",), "nimi on lain oma")
    assert ignore.line == 2
    assert (ignore.span.start.line, ignore.span.start.column) == (2, 6)


def test_alone_it_applies_to_the_next_line_with_content() -> None:
    text = "a:\n  # palveluketju: ignore[x-y] syy\n\n  # muu\n  b: 1\n"
    assert _only(text).line == 5


def test_several_above_a_line_all_apply_to_it() -> None:
    text = "# palveluketju: ignore[x] a\n# palveluketju: ignore[y] b\nc: 1\n"
    assert [ignore.line for ignore in ignores(document(text))] == [3, 3]


def test_below_the_last_content_it_applies_to_itself() -> None:
    assert _only("a: 1\n# palveluketju: ignore[x] y\n").line == 2


def test_several_rules_are_named_with_commas() -> None:
    assert _only("a: 1 #palveluketju:ignore[ x , y,] syy\n").rules == ("x", "y")


def test_in_quotes_and_block_texts_it_is_text() -> None:
    comment = "# palveluketju: ignore[x] y"
    text = f"a: '{comment}'\nb: |\n  {comment}\nc: \"\n  {comment}\"\n"
    assert ignores(document(text)) == ()


def test_without_a_reason_it_is_a_finding_and_still_an_ignore() -> None:
    text = "a: 1 # palveluketju: ignore[duplicate-key]\n"
    assert place(only_finding(text)) == "ignore-without-reason 1:6"
    assert _only(text).rules == ("duplicate-key",)


def test_without_a_rule_it_is_a_finding() -> None:
    assert rules("a: 1 # palveluketju: ignore syy\n") == ["unknown-rule"]
    assert rules("a: 1 # palveluketju: ignore[] syy\n") == ["unknown-rule"]


def test_other_comments_are_left_alone() -> None:
    assert ignores(document("a: 1 # palveluketju: ignored\n# palveluketju on hyvä\n")) == ()
