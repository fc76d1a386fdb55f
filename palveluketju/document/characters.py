"""Characters that nobody sees: which are refused, where, and the text without them.

Sources: YAML 1.2.2 §5.1 (what a stream may hold), Unicode Technical Report 36 §3 and
Standard Annex 9 (characters that reorder or hide text).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from palveluketju.source import Position

# All that YAML does not call printable, and NEL, which YAML 1.2 no longer takes for a line end.
# Named one by one: the class of all others takes twenty times as long to compile.
_REFUSED = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_JOINER = "\u2060"
# Same length and no line end, so that lines and columns stay as the writer counts them.
_HARMLESS = str.maketrans({"\u2028": " ", "\u2029": " ", "\ufeff": _JOINER})
_ODD_SPACES = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
_IN_TEXT_ONLY = re.compile(f"[{_ODD_SPACES}\xad\u200c\u200d]")
_NEVER = (
    "\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f"
)
_HIDDEN = re.compile(f"[{_ODD_SPACES}\xad\u200c\u200d{_NEVER}]")
_ODD_SPACE = re.compile(f"[{_ODD_SPACES}]")
_ODD_INDENT = re.compile(
    rf"^ *[{_ODD_SPACES}][{_ODD_SPACES} ]*(?=- |-$|[^\s:#][^:\n]*:(?:\s|$))", re.MULTILINE
)
_ODD_AFTER_COLON = re.compile(rf"\s*(?:- +)*[^\s:]+:(?=[{_ODD_SPACES}])")


def harmless(text: str) -> str:
    """`text` as long as before, without what YAML cannot hold or takes for a line end.

    Odd spaces that indent a key or a list item become spaces.
    """
    if _REFUSED.search(text):
        text = _REFUSED.sub("\ufffd", text)
    if _HIDDEN.search(text):
        text = text.translate(_HARMLESS)
        text = _ODD_INDENT.sub(lambda match: " " * len(match.group()), text)
    return text


def without_controls(text: str) -> str:
    """`text` with a replacement character for each control character."""
    return _REFUSED.sub("\ufffd", text)


def controls(text: str) -> list[str]:
    """The different control characters in `text`, in order of appearance."""
    return list(dict.fromkeys(_REFUSED.findall(text)))


def refused(text: str) -> Iterator[tuple[Position, str]]:
    """Places of control characters and halves of characters, with the character."""
    return _places(_REFUSED, text)


def hidden(text: str) -> Iterator[tuple[Position, str]]:
    """Places of characters that cannot be seen or told from a space, with the character."""
    return _places(_HIDDEN, text)


def fine_in_text(char: str) -> bool:
    """Whether a hidden character is ordinary in running text: odd spaces, hyphenation."""
    return _IN_TEXT_ONLY.match(char) is not None


def is_indentation(text: str) -> bool:
    """Whether `text` is nothing but spaces, odd ones and hidden characters."""
    return not _HIDDEN.sub("", text).strip()


def odd_space_after_key(line: str) -> int | None:
    """0-based column of an odd space that stands where the space after a colon should."""
    match = _ODD_AFTER_COLON.match(line)
    return match.end() if match else None


def as_key(text: str) -> str:
    """`text` as it looks: hidden characters dropped, odd spaces as spaces."""
    if _HIDDEN.search(text):
        text = _HIDDEN.sub("", _ODD_SPACE.sub(" ", text)).strip()
    return text


def code(char: str) -> str:
    """The character by its number and name, such as `U+00A0 NO-BREAK SPACE`."""
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".rstrip()


def _places(pattern: re.Pattern[str], text: str) -> Iterator[tuple[Position, str]]:
    if not pattern.search(text):
        return
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, 1):
        for match in pattern.finditer(line):
            yield Position(number, match.start() + 1), match.group()
