"""The provisions that a free text names: `LSL 25 § 1 mom., 25 a §; SHL 35 § 1–4 mom.`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from palveluketju.model.citation import Citation

_NAMED = re.compile(
    r"(?:\b(?P<act>[A-ZÅÄÖ][\wÅÄÖåäö]*)\s+)?"
    r"(?P<first>\d+(?:\s[a-z])?)(?:[–-](?P<last>\d+(?:\s[a-z])?))?\s§"
)
_WIDEST = 50
"""A range of more sections than this is no range of sections."""


def named(text: str) -> Iterator[Citation]:
    """Each section that a text names; one without an act belongs to the act named before it."""
    act = ""
    for match in _NAMED.finditer(text):
        act = match["act"] or act
        for section in _sections(match["first"], match["last"]) if act else ():
            yield Citation.parse(f"{act} {section} §")


def _sections(first: str, last: str | None) -> Iterator[str]:
    yield first
    if last is not None:
        if first.isdigit() and last.isdigit() and int(last) - int(first) < _WIDEST:
            yield from map(str, range(int(first) + 1, int(last)))
        yield last
