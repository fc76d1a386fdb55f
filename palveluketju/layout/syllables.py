"""Where a long word may be broken: soft hyphens, borders of known compounds, syllables.

Finnish syllable rule: a new syllable begins with the last consonant before a vowel, and
between two vowels that form neither a long vowel nor a diphthong.
"""

import re
from functools import cache
from importlib.resources import files

SOFT_HYPHEN = "\u00ad"
VOWELS = "aeiouyäöå"
DIPHTHONGS = frozenset(
    (
        "ai",
        "au",
        "ei",
        "eu",
        "ey",
        "ie",
        "iu",
        "iy",
        "oi",
        "ou",
        "ui",
        "uo",
        "yi",
        "yö",
        "äi",
        "äy",
        "öi",
        "öy",
    )
)


def _parts() -> tuple[str, ...]:
    text = files("palveluketju.layout").joinpath("compounds.txt").read_text("utf-8")
    return tuple(sorted(text.split(), key=lambda part: (-len(part), part)))


PARTS = _parts()
"""Words that compounds of this field are made of, the longest first."""
ENDING = 4
"""Longest case ending that may follow the last part."""
LEAST = 2
"""Fewest letters left on either side of a break."""


_BY_START: dict[str, tuple[str, ...]] = {
    start: tuple(part for part in PARTS if part[:2] == start)
    for start in sorted({part[:2] for part in PARTS})
}


@cache
def breaks(word: str) -> tuple[tuple[int, int], ...]:
    """Places where ``word`` may be broken, as (letters before the break, cost).

    Cost 0 is a soft hyphen or an existing hyphen, 1 a compound border, 2 a syllable border.
    Any other place costs more and is never returned: see ``wrap`` for words of last resort.
    """
    found = {match.end(): 0 for match in re.finditer(f"[-/–{SOFT_HYPHEN}]", word)}
    if SOFT_HYPHEN not in word:
        for start, end in _letters(word):
            run = word[start:end].lower()
            for place in _compound(run):
                found.setdefault(start + place, 1)
            for place in _syllable(run):
                found.setdefault(start + place, 2)
    return tuple(sorted((at, cost) for at, cost in found.items() if 0 < at < len(word)))


def _letters(word: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"[^\W\d_]{4,}", word)]


def _compound(run: str) -> tuple[int, ...]:
    """Borders of a full division into known parts, else before the longest known end."""
    tails: dict[int, tuple[int, ...]] = {len(run): ()}
    for start in range(len(run) - 1, -1, -1):
        for part in _BY_START.get(run[start : start + 2], ()):
            end = start + len(part)
            if run.startswith(part, start) and (end in tails or len(run) - end <= ENDING):
                tails[start] = (start, *tails.get(end, ()))
                break
    if 0 in tails:
        return tails[0][1:]
    inner = [start for start in sorted(tails) if 3 <= start < len(run)]
    if inner:
        return tails[inner[0]]
    head = next((part for part in PARTS if run.startswith(part)), "")
    return (len(head),) if 4 <= len(head) <= len(run) - 3 else ()


def _syllable(run: str) -> tuple[int, ...]:
    places = []
    for at in range(LEAST, len(run) - LEAST + 1):
        before, here = run[at - 1], run[at]
        after = run[at + 1] if at + 1 < len(run) else ""
        opens = here not in VOWELS and after != "" and after in VOWELS
        hiatus = before in VOWELS and here in VOWELS and before != here
        if hiatus and before + here in DIPHTHONGS:
            hiatus = False
        if (opens and any(c in VOWELS for c in run[:at])) or hiatus:
            places.append(at)
    return tuple(places)
