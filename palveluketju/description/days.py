"""Days as they are written in a language."""

from __future__ import annotations

from datetime import date


def day_text(day: date | None, language: str) -> str:
    """A day as it is written in a language; empty for none."""
    if day is None:
        return ""
    return day.isoformat() if language == "en" else f"{day.day}.{day.month}.{day.year}"
