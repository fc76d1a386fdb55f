"""Cells of tables that are opened in a spreadsheet: text stays text.

A spreadsheet reads a cell of a CSV file that begins with one of a few signs as a formula (OWASP,
CSV Injection); a leading apostrophe keeps it text.
"""

from __future__ import annotations

import re

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# What XML 1.0 does not allow in a text, and the overrides of writing direction (Unicode TR 36).
_NOT_TEXT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def clean(text: str) -> str:
    """The text without characters that no document may hold; each becomes U+FFFD."""
    return _NOT_TEXT.sub("\ufffd", text)


def harmless(text: str) -> str:
    """The text as a cell of a CSV file that no spreadsheet takes for a formula."""
    cleaned = clean(text)
    return f"'{cleaned}" if cleaned.lstrip(" ").startswith(_STARTS) else cleaned
