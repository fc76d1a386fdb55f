"""One text with its name: a file, an editor buffer or a block inside another document."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from palveluketju.source.span import Place, Position, Span

_MARK = "\ufeff"


@dataclass(frozen=True)
class Source:
    """A named text.

    `line_offset` is the number of lines that stand before the text when it is a block
    of another document, so that places point into that document.
    """

    name: str
    text: str
    line_offset: int = 0

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends; LF, CRLF and CR end a line, as in YAML 1.2."""
        return self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def place(self, span: Span) -> Place:
        """The span of this text as a place of the document that holds it."""
        start = Position(span.start.line + self.line_offset, span.start.column)
        end = Position(span.end.line + self.line_offset, span.end.column)
        return Place(self.name, Span(start, end))


def decode(data: bytes) -> str | int:
    """The text of UTF-8 `data` without its byte order mark.

    If the bytes are not UTF-8, the 0-based offset of the first wrong byte instead.
    """
    try:
        return data.decode("utf-8").removeprefix(_MARK)
    except UnicodeDecodeError as fault:
        return fault.start
