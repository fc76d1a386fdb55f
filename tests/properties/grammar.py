"""Arbitrary YAML: our keys and theirs, in any shape and any style of writing."""

from __future__ import annotations

import json

from hypothesis import strategies as st

from palveluketju.document.vocabulary import KEYS

_KEYS = sorted({key for keys in KEYS.values() for key in keys})
_TOP = sorted(KEYS["file"])
_IDS = ("a", "b", "huoli", "opettaja", "R-16", "T-01", "OHL", "kunta")
_WORDS = (
    *("true", "false", "null", "~", "yes", "on", "1", "1.10", "0401", "7:30", "2026-08-01"),
    *("7 koulupäivää", "viipymättä", "OHL 15 § 1 mom.", "municipality", "client", "task", "end"),
    *("decision", "chain", "start", "parallel", "join", "wait", "contact", "transfer", "law"),
    *("none-in-law", "a.sent", "<script>", "&amp;", "👩‍👩‍👧‍👦", "\u202eabc", "a" * 300),
)
IDS = st.sampled_from(_IDS)
SCALARS = st.one_of(IDS, st.sampled_from(_WORDS), st.text(max_size=12), st.none())
NAMES = st.one_of(st.sampled_from(_KEYS), IDS, st.text(max_size=6))
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=5)),
    max_leaves=25,
)
FILES = st.dictionaries(
    st.one_of(st.sampled_from(_TOP), st.sampled_from(_TOP), NAMES), TREES, max_size=8
)


@st.composite
def yaml_texts(draw: st.DrawFn) -> str:
    """A file as somebody might write it: block or flow, any quotes, comments here and there."""
    file = draw(FILES)
    return "format: 1\n" * draw(st.booleans()) + _block(draw, file, 0)


def _block(draw: st.DrawFn, tree: object, depth: int) -> str:
    pad = "  " * depth
    if not tree or not isinstance(tree, dict | list) or draw(st.integers(0, 4)) == 0:
        return pad + _flow(draw, tree) + "\n"
    comment = draw(st.sampled_from(["", "", "", f"{pad}# huomautus\n", "\n"]))
    if isinstance(tree, list):
        return comment + "".join(f"{pad}-\n{_block(draw, item, depth + 1)}" for item in tree)
    return comment + "".join(
        f"{pad}{_scalar(draw, key)}:\n{_block(draw, value, depth + 1)}"
        for key, value in tree.items()
    )


def _flow(draw: st.DrawFn, tree: object) -> str:
    if isinstance(tree, dict):
        pairs = (f"{_scalar(draw, key)}: {_flow(draw, value)}" for key, value in tree.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(_flow(draw, item) for item in tree) + "]"
    return _scalar(draw, tree)


def _scalar(draw: st.DrawFn, value: object) -> str:
    if value is None:
        return draw(st.sampled_from(["", "~", "null"]))
    text = str(value)
    style = draw(st.integers(0, 3))
    if style == 0 or not text.strip() or "\n" in text:
        return json.dumps(text, ensure_ascii=draw(st.booleans()))
    return "'" + text.replace("'", "''") + "'" if style == 1 else text
