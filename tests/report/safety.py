"""What must not reach a terminal raw, told apart by Python's own character database."""

import re
import unicodedata

_COLOUR = re.compile("\x1b\\[(?:0|1|1;3[1346])m")


def without_colour(text: str) -> str:
    """The text without the codes that the report itself may write."""
    return _COLOUR.sub("", text)


def raw_controls(text: str) -> list[str]:
    """Names of the control and format characters of the text, newlines aside."""
    return [
        f"U+{ord(char):04X}"
        for char in text
        if char != "\n" and unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    ]
