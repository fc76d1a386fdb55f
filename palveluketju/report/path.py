"""The path of a finding in words: the moves that lead to it, one after another."""

from __future__ import annotations

from palveluketju.findings import Located
from palveluketju.report.printable import one_line
from palveluketju.report.words import LEFT_OUT, counted

_FIRST, _LAST = 8, 12


def path_parts(item: Located, language: str) -> tuple[str, ...]:
    """What each move says, from the second on with an arrow before it; empty without a trace.

    Of a long path the middle is left out: one part tells how many moves that is.
    """
    words = _shortened([one_line(each.move.words.say(language)) for each in item.trace], language)
    return (*words[:1], *(f"→ {each}" for each in words[1:]))


def _shortened(words: list[str], language: str) -> list[str]:
    between = len(words) - _FIRST - _LAST
    if between <= 0:
        return words
    gap = f"… ({counted(between, 'move', language)} {LEFT_OUT.say(language)})"
    return [*words[:_FIRST], gap, *words[-_LAST:]]
