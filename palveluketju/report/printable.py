"""Foreign text made safe to print: no control character reaches a terminal or a log."""

from __future__ import annotations

import json
import re
import unicodedata

from palveluketju.source import Place

# Control, format (bidi overrides, zero widths), surrogates and the two line separators.
_UNSAFE = ("Cc", "Cf", "Cs", "Zl", "Zp")
_REPLACEMENT = "\ufffd"
# Everything but printable ASCII, so that only few characters need a closer look.
_SUSPECT = re.compile(r"[^ -~]")
_BLANKS = re.compile(r"[ \t\r\n]+")


def printable(text: str) -> str:
    """The text with every control and format character replaced by U+FFFD."""
    return _SUSPECT.sub(lambda found: _REPLACEMENT if _unsafe(found[0]) else found[0], text)


def one_line(text: str) -> str:
    """The text on one line, safe to print; a run of blanks becomes one space."""
    return printable(_BLANKS.sub(" ", text).strip())


def spot(place: Place) -> str:
    """Where a place begins, as `path:line:column`."""
    return f"{printable(place.path)}:{place.span.start.line}:{place.span.start.column}"


def dump(value: object) -> str:
    """`value` as JSON that is pure UTF-8 and safe to print, ending with a newline.

    Letters stay as they are; control and format characters are escaped, not lost. Only a
    lone surrogate, which UTF-8 cannot carry, becomes U+FFFD.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    lines = text.split("\n")
    return "".join(_SUSPECT.sub(lambda found: _escaped(found[0]), line) + "\n" for line in lines)


def _escaped(char: str) -> str:
    if not _unsafe(char):
        return char
    return _REPLACEMENT if unicodedata.category(char) == "Cs" else json.dumps(char)[1:-1]


def _unsafe(char: str) -> bool:
    return unicodedata.category(char) in _UNSAFE
