"""A section of law behind a finding, and how far its text was read, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from palveluketju.findings.message import Message

MARKS: Mapping[str, Message] = {
    "text-read": Message(fi="teksti luettu", en="text read"),
    "act-read": Message(fi="säädös luettu, ei tätä pykälää", en="act read but not this section"),
    "not-available": Message(fi="säädös ei saatavilla", en="act not available"),
}
"""How far a citation has been read, in words."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A section of law behind a finding; `mark` is a key of `MARKS`."""

    citation: str
    mark: str

    def say(self, language: str) -> str:
        """The citation with its mark: `OHL 15 § 1 mom. (teksti luettu)`."""
        return f"{self.citation} ({MARKS[self.mark].say(language)})"
