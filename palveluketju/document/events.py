"""The events of YAML: by libyaml or, where PyYAML came without it, by PyYAML's own parser."""

from __future__ import annotations

from collections.abc import Iterator

import yaml
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner
from yaml.tokens import ScalarToken


class _PurePython(Reader, Scanner, Parser):
    """PyYAML's own parser, brought to read what libyaml reads.

    libyaml 0.2.5 takes a tab for a space between tokens and inside unquoted texts, and a
    question mark for part of an unquoted text inside brackets; this parser by itself
    refuses them.
    """

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
        self._in_text = False

    def scan_to_next_token(self) -> None:
        super().scan_to_next_token()
        while self.peek() == "\t" and (self.flow_level or not self.allow_simple_key):
            self.forward()
            super().scan_to_next_token()

    def scan_plain(self) -> ScalarToken:
        self._in_text = True
        try:
            return super().scan_plain()
        finally:
            self._in_text = False

    def peek(self, index: int = 0) -> str:
        char: str = super().peek(index)
        if self._in_text and char == "?":
            return "."
        if self._in_text and char == "\t" and self.column + index > self.indent:
            return " "
        return char


def events(text: str, *, pure_python: bool = not yaml.__with_libyaml__) -> Iterator[Event]:
    """The events of `text` in order; its marks count lines and code points from 0.

    Raises yaml.YAMLError where the text is not YAML.
    """
    parser = _PurePython(text) if pure_python else yaml.CBaseLoader(text)
    return iter(parser.get_event, None)
