"""A day as it is given on the command line."""

from __future__ import annotations

import re
from datetime import date


def day_of(text: str | None) -> date:
    """The day that was asked for, today where none was; CannotRun where it is no date."""
    from palveluketju.pipeline import CannotRun

    if text is None:
        return date.today()
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise CannotRun(
        f"'{text}' ei ole päivä; kirjoita se muodossa 2026-10-05",
        f"'{text}' is no date; write it as 2026-10-05",
    )
