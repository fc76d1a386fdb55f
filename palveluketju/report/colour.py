"""Colours of the terminal: a handful of ANSI codes, on or off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

STRONG = "strong"
FRAME = "frame"

# Select Graphic Rendition, ECMA-48 8.3.117. Names of severities are styles, too.
_CODES = {
    "error": "1;31",
    "warning": "1;33",
    "hint": "1;36",
    FRAME: "1;34",
    STRONG: "1",
}


@dataclass(frozen=True, slots=True)
class Paint:
    """Wraps text into the codes of a style where colours are on."""

    on: bool

    def __call__(self, text: str, style: str) -> str:
        """The text in `style`: a severity, FRAME or STRONG."""
        return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if self.on and text else text


def wants_colour(environment: Mapping[str, str], *, terminal: bool) -> bool:
    """Whether a reader wants colours, by the conventions NO_COLOR and FORCE_COLOR.

    NO_COLOR wins over FORCE_COLOR (no-color.org, force-color.org: set and not empty);
    without them, a terminal that is not `dumb` gets colours.
    """
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return environment["FORCE_COLOR"] != "0"
    return terminal and environment.get("TERM") != "dumb"
