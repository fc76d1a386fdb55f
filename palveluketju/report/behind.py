"""The law behind a finding in words: each section with how far it was read."""

from __future__ import annotations

from palveluketju.findings import Located
from palveluketju.report.printable import one_line


def law_parts(item: Located, language: str) -> tuple[str, ...]:
    """The sections with their marks, each but the last with a comma; empty if there are none."""
    words = [one_line(each.say(language)) for each in item.law]
    return (*(f"{each}," for each in words[:-1]), *words[-1:])
