"""Widths of text, read from the table of the bundled font; no font library at run time."""

import json
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import fsum

ASCENT = 0.905
"""Part of the font size above the baseline (Arimo, hhea table)."""
DESCENT = 0.212
UNKNOWN = 1.05
"""Width, in ems, allowed for a character the bundled font does not have."""
WIDE = 1.4
"""The same for full-width characters and pictures, which fallback fonts draw wider."""


@dataclass(frozen=True, slots=True)
class Face:
    """A way to set text: size and height of a line in pixels, ``regular`` or ``bold``."""

    size: float
    line: float
    weight: str = "regular"


@cache
def _table(weight: str) -> dict[int, float]:
    text = files("palveluketju.layout").joinpath("fonts", "widths.json").read_text("utf-8")
    return {int(code): width / 1000 for code, width in json.loads(text)[weight].items()}


@cache
def _em(character: str, weight: str) -> float:
    known = _table(weight).get(ord(character))
    if known is not None:
        return known
    if unicodedata.combining(character):
        return 0.0
    return WIDE if unicodedata.east_asian_width(character) in "WF" else UNKNOWN


def lacking(text: str) -> str:
    """The letters of a text that the bundled font cannot show, each once, in their order.

    A picture whose letters are fixed shows an empty box for each. What is not seen by itself,
    such as a joiner or the mark of an emoji, is none of them.
    """
    known = _table("regular")
    return "".join(
        each
        for each in dict.fromkeys(text)
        if ord(each) not in known and unicodedata.category(each)[0] in "LNPS"
    )


@lru_cache(maxsize=8192)
def width(text: str, face: Face) -> float:
    """Width of one line in pixels; kerning, which only makes it narrower, is not counted on."""
    # Not sum(): from Python 3.12 on it rounds floats in another way.
    return face.size * fsum(_em(character, face.weight) for character in text)
