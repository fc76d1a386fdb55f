"""Findings about characters that nobody sees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from palveluketju.document import characters, refusals
from palveluketju.document.tree import Node, scalar_at
from palveluketju.findings import Finding, Message
from palveluketju.source import Place, Position, Source, Span

_IN_KEY = Message(fi="avaimessa", en="in the key")
_IN_INDENT = Message(fi="rivin sisennyksessä", en="in the indentation of the line")
_AFTER_KEY = Message(fi="kaksoispisteen jälkeen", en="after the colon")
_IN_TEXT = Message(fi="tekstissä", en="in the text")


def control_characters(source: Source) -> Iterator[Finding]:
    """A finding for each control character, one for each line."""
    line = 0
    for position, char in characters.refused(source.text):
        if position.line != line:
            line = position.line
            yield refusals.control_character(characters.code(char), _place(source, position))


def invisible_characters(source: Source, roots: Sequence[Node]) -> Iterator[Finding]:
    """A finding for each line with a hidden character where it changes the meaning.

    `roots` are the trees of the file; none if it could not be read.
    """
    line = 0
    for position, char in characters.hidden(source.text):
        if position.line == line:
            continue
        where = _where(source, roots, position, char)
        if where is not None:
            line = position.line
            code = characters.code(char)
            yield refusals.invisible_character(code, _place(source, position), where)


def _where(source: Source, roots: Sequence[Node], position: Position, char: str) -> Message | None:
    """In words where the character stands, or None if it may stand there."""
    line = source.lines[position.line - 1]
    found = scalar_at(roots, position)
    if found is None:
        if characters.is_indentation(line[: position.column - 1]):
            return _IN_INDENT
        return None if characters.fine_in_text(char) else _IN_TEXT
    scalar, is_key = found
    if is_key:
        return _IN_KEY
    # `key:` and an odd space is no key to YAML; alone on its line it was meant to be one.
    start = scalar.span.start
    alone = characters.is_indentation(line[: start.column - 1])
    if scalar.plain and alone and characters.odd_space_after_key(line) == position.column - 1:
        return _AFTER_KEY
    return None if characters.fine_in_text(char) else _IN_TEXT


def _place(source: Source, position: Position) -> Place:
    return source.place(Span.at(position.line, position.column, 1))
