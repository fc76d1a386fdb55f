"""Comments of a file: YAML's events do not tell them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from palveluketju.document.document import Comment
from palveluketju.document.tree import Node, Scalar, scalar_at
from palveluketju.source import Position, Source, Span

_SIGN = re.compile(r"(?:^|(?<=[ \t]))#")


def comments(source: Source, roots: Sequence[Node]) -> Iterator[Comment]:
    """The comments of `source` in order. `roots` are the trees of the file.

    A `#` inside a text is none.
    """
    if "#" not in source.text:
        return
    for number, line in enumerate(source.lines, 1):
        if "#" not in line:
            continue
        for sign in _SIGN.finditer(line):
            position = Position(number, sign.start() + 1)
            found = scalar_at(roots, position)
            if found is None or _is_header(line, found[0], position):
                text = line[sign.start() :].rstrip()
                span = Span.at(number, position.column, len(text))
                yield Comment(text, span, not line[: sign.start()].strip())
                break


def _is_header(line: str, scalar: Scalar, position: Position) -> bool:
    """Whether the sign stands after the `|` or `>` that begins a block text."""
    start = scalar.span.start
    return start.line == position.line and line[start.column - 1] in "|>"
