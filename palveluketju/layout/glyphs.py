"""Widths of text, read from the table of the bundled font; no font library at run time."""

import json
import unicodedata
from functools import cache
from importlib.resources import files

ASCENT = 0.905
"""Part of the font size above the baseline (Arimo, hhea table)."""
DESCENT = 0.212
UNKNOWN = 1.05
"""Width, in ems, allowed for a character the bundled font does not have."""
WIDE = 1.4
"""The same for full-width characters and pictures, which fallback fonts draw wider."""


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


def width(text: str, size: float, bold: bool = False) -> float:
    """Width of one line in pixels at ``size`` pixels; kerning is not counted on."""
    weight = "bold" if bold else "regular"
    return size * sum(_em(character, weight) for character in text)
