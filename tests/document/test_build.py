"""Places of keys, values and collections."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palveluketju.document import Mapping, Node, Scalar, Sequence
from palveluketju.document.data import Data, to_data
from tests.document.reading import at, document


def _node(text: str, *parts: str | int) -> Node:
    node = document(text).find(parts)
    assert node is not None
    return node


def test_a_span_covers_a_text_as_written_quotes_included() -> None:
    text = "a: 'x ''y'' z' # k\nb: \"\\u00e4\"\nc: plain text  \n"
    assert at(text, _node(text, "a").span) == "'x ''y'' z'"
    assert at(text, _node(text, "b").span) == '"\\u00e4"'
    assert at(text, _node(text, "c").span) == "plain text"


def test_columns_are_code_points_after_emoji_bom_and_combining_marks() -> None:
    text = (
        '\ufeff"\U0001f600\U0001f600": \U0001f469\u200d\U0001f467 e\u0301 {}\nb: [\U0001d11e, x]\n'
    )
    root = document(text).root
    assert root.entries[0].key.span.start.column == 1
    assert root.entries[0].value.span.start.column == 7
    text = text.removeprefix("\ufeff")
    assert at(text, _node(text, "b", 1).span) == "x"
    assert _node(text, "b", 1).span.start.column == 8


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_alike_for_every_line_end(end: str) -> None:
    text = end.join(["a:", "  - b", "", "  - |", "    c", "", "d: e"])
    root = document(text).root
    assert root.entries[1].key.span.start.line == 7
    block = _node(text, "a", 1).span
    assert (block.start.line, block.end.line, block.end.column) == (4, 5, 6)


def test_other_separators_of_unicode_do_not_count_as_lines() -> None:
    assert document("a: x\u2028y\u2029z\x85\nb: 1\n").root.entries[1].key.span.start.line == 2


def test_a_block_mapping_ends_where_its_last_content_ends() -> None:
    text = "steps:\n  a:\n    role: x   # sana\n\n  # seuraava\n  b: 1\n\n\nc: 2\n"
    assert at(text, _node(text, "steps", "a").span) == "role: x"
    assert at(text, _node(text, "steps").span).endswith("b: 1")


def test_a_block_list_ends_where_its_last_item_ends() -> None:
    text = "a:\n- x: 1\n\n- y\n\n# loppu\nb: 2\n"
    assert at(text, _node(text, "a").span) == "- x: 1\n\n- y"
    assert at(text, _node(text, "a", 0).span) == "x: 1"


@pytest.mark.parametrize("header", ["|", ">", "|-", ">+", "|2"])
def test_a_block_text_ends_at_its_last_line_with_content(header: str) -> None:
    text = f"a: {header}\n  yksi\n\n  kaksi\n\n\n# k\nb: 1\n"
    assert at(text, _node(text, "a").span) == f"{header}\n  yksi\n\n  kaksi"


def test_an_empty_block_text_is_its_sign() -> None:
    text = "a: |-  # k\n\nb: 1\n"
    assert at(text, _node(text, "a").span) == "|-"


def test_a_flow_collection_reaches_from_bracket_to_bracket() -> None:
    text = "a: {b: [1,\n  2 ], c: {} } # k\n"
    assert at(text, _node(text, "a").span) == "{b: [1,\n  2 ], c: {} }"
    assert at(text, _node(text, "a", "b").span) == "[1,\n  2 ]"


def test_a_missing_value_is_an_empty_span_after_its_colon() -> None:
    span = _node("a:\nb: 1\n", "a").span
    assert span.start == span.end
    assert (span.start.line, span.start.column) == (1, 3)


def test_a_span_leaves_out_anchor_and_tag() -> None:
    text = "a: &x !t  arvo\nb: !t # k\n  c: 1\nd: &y\n  - 1\ne: &z\n"
    assert at(text, _node(text, "a").span) == "arvo"
    assert at(text, _node(text, "b").span) == "c: 1"
    assert at(text, _node(text, "d").span) == "- 1"
    assert _node(text, "e").span.start == _node(text, "e").span.end


def test_a_text_over_several_lines_is_folded_and_spanned_whole() -> None:
    text = "a: yksi\n  kaksi\n\n  kolme\nb: 1\n"
    node = _node(text, "a")
    assert isinstance(node, Scalar)
    assert node.text == "yksi kaksi\nkolme"
    assert at(text, node.span) == "yksi\n  kaksi\n\n  kolme"


WORDS = st.text("aäö\U0001f600b1-", min_size=1, max_size=6).map(lambda word: "k" + word)
TEXTS = st.text("aä\U0001f600 '\"#:,[]{}\\?-", max_size=12)
TREES = st.recursive(
    st.one_of(WORDS, TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORDS, inner, max_size=3)),
    max_leaves=12,
)


def _write(tree: Data, indent: int) -> str:
    """The tree as YAML: words plain, other texts in alternating quotation marks."""
    pad = "\n" + " " * indent
    if isinstance(tree, dict) and tree:
        return "".join(f"{pad}{key}: {_write(value, indent + 2)}" for key, value in tree.items())
    if isinstance(tree, list) and tree:
        return "".join(f"{pad}- {_write(item, indent + 2)}" for item in tree)
    if isinstance(tree, str):
        return tree if tree.startswith("k") and tree[1:].isalnum() else _quoted(tree)
    return "{}" if isinstance(tree, dict) else "[]"


def _quoted(text: str) -> str:
    if len(text) % 2:
        return "'" + text.replace("'", "''") + "'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _leaves(node: Node) -> list[Scalar]:
    if isinstance(node, Mapping):
        return [leaf for entry in node.entries for leaf in (entry.key, *_leaves(entry.value))]
    if isinstance(node, Sequence):
        return [leaf for item in node.items for leaf in _leaves(item)]
    return [node]


@given(st.dictionaries(WORDS, TREES, min_size=1, max_size=4))
@settings(max_examples=200, deadline=None)
def test_what_is_written_is_read_and_each_span_covers_its_text(tree: dict[str, Data]) -> None:
    text = _write(tree, 0).lstrip("\n") + "\n\n# loppu\n"
    root = document(text).root
    assert to_data(root) == tree
    for leaf in _leaves(root):
        assert at(text, leaf.span) == (leaf.text if leaf.plain else _quoted(leaf.text))
