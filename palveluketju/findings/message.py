"""A sentence in both languages of the program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """The same sentence in both languages of the program: lower case, no final stop."""

    fi: str
    en: str

    def say(self, language: str) -> str:
        """The sentence in `language`, `fi` or `en`."""
        return self.en if language == "en" else self.fi
