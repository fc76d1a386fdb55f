"""The corrected line that a finding shows: the same text between quotation marks."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"\s+#.*$")
_LONGEST = 160


def corrected(text: str) -> str:
    """`text` as a quoted YAML scalar on one line."""
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def corrected_line(line: str, start: int, end: int | None = None) -> str | None:
    """`line` with the text between 0-based columns `start` and `end` in quotation marks.

    Without `end` the text runs to the end of the line or to its comment. Quotation marks
    already in the text are kept as part of it. None if the line is too long to show.
    """
    if end is None:
        comment = _COMMENT.search(line, start)
        end = comment.start() if comment else len(line)
    text = line[start:end].rstrip()
    fixed = f"{line[:start]}{corrected(text)}{line[start + len(text) :]}".strip()
    return fixed if len(fixed) <= _LONGEST else None
