"""Breaking text into lines that fit, without ever leaving the given width."""

import re
import unicodedata
from collections.abc import Sequence

from palveluketju.layout.glyphs import Face, width
from palveluketju.layout.syllables import SOFT_HYPHEN, breaks

GLUE = "\u00a0"
"""Between what is not parted at the end of a line: a number and its unit, a number and §."""
_NUMBER = re.compile(r"\d{1,3}(?:[–,]\d{1,3})*\.?")
PENALTY = (0.0, 0.0, 0.12)
"""Part of the line given up sooner than breaking at a border of this cost."""
BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean(text: str) -> str:
    """Text with white space joined, bidi controls dropped and other controls shown as U+FFFD."""
    spaced = " ".join(text.split())
    if spaced.isprintable():  # Nothing of what is dropped or replaced can be printed.
        return spaced
    return "".join(_shown(character) for character in spaced if character not in BIDI)


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    hidden = category in ("Cc", "Cs", "Cn") or ord(character) in (0xFFFE, 0xFFFF)
    return "\ufffd" if hidden else character


def wrap(text: str, room: float, face: Face) -> tuple[str, ...]:
    """Lines of ``text``, each at most ``room`` pixels wide.

    A word that does not fit is broken, with a hyphen shown, at the best border there is. A number
    stands on the line of its unit.
    """
    return fill(text, (room,), face)


def fill(text: str, rooms: Sequence[float], face: Face) -> tuple[str, ...]:
    """Like ``wrap`` with a width for each line; the last holds for all that follow."""

    def room(line: int) -> float:
        return rooms[min(line, len(rooms) - 1)]

    lines: list[str] = []
    rest = _words(text)
    line = ""
    while rest:
        word = rest[0]
        glued = f"{line} {word}" if line else word
        if _wide(glued, face) <= room(len(lines)):
            line = glued
            rest.pop(0)
            continue
        fits_alone = _wide(word, face) <= room(len(lines) + 1)
        if GLUE in word and not (line and fits_alone):
            rest[:1] = word.split(GLUE)
            continue
        space = room(len(lines)) - _lead(line, face)
        head, tail = ("", "") if line and fits_alone else _split(word, space, face, line)
        if head:
            lines.append(f"{line} {head}" if line else head)
            rest[0] = tail
        else:
            lines.append(line)
        line = ""
    if line:
        lines.append(line)
    return tuple(map(_read, lines))


def _words(text: str) -> list[str]:
    """The words of a text, those that belong together as one."""
    found: list[str] = []
    number = False
    for word in clean(text).split():
        if found and (word == "§" or (number and not word[0].isdigit())):
            found[-1] += GLUE + word
        else:
            found.append(word)
        number = _NUMBER.fullmatch(word) is not None
    return found


def _read(line: str) -> str:
    """A line as it is shown."""
    return line.replace(SOFT_HYPHEN, "").replace(GLUE, " ")


def _wide(text: str, face: Face) -> float:
    return width(_read(text), face)


def _lead(line: str, face: Face) -> float:
    return _wide(line + " ", face) if line else 0.0


def _split(word: str, room: float, face: Face, line: str) -> tuple[str, str]:
    """Head with hyphen and tail; an empty head says: begin a new line first."""
    best: tuple[float, str, str] | None = None
    for at, cost in breaks(word):
        head = word[:at].rstrip(SOFT_HYPHEN)
        shown = head if head[-1] in "-/–" else head + "-"
        wide = _wide(shown, face)
        tidy = line == "" or (cost < 2 and at >= 4 and len(word) - at >= 4)
        if wide <= room and tidy:
            score = wide - PENALTY[cost] * room - 60 * cost
            if best is None or score > best[0]:
                best = (score, shown, word[at:])
    if best:
        return best[1], best[2]
    return ("", word) if line else _chop(word, room, face)


def _chop(word: str, room: float, face: Face) -> tuple[str, str]:
    """Last resort: as many characters as fit, at least one."""
    at = 1
    while at < len(word) - 1 and _wide(word[: at + 1] + "-", face) <= room:
        at += 1
    return (word[:at] + "-", word[at:]) if len(word) > 1 else (word, "")


def widest(lines: Sequence[str], face: Face) -> float:
    """Width of the widest line in pixels, 0 for none."""
    return max((width(line, face) for line in lines), default=0.0)
