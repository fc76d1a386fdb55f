"""'Did you mean': the known word nearest to an unknown one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from palveluketju.findings.message import Message

_MANY = 200


def did_you_mean(word: str, known: Iterable[str], otherwise: Message) -> Message:
    """Advice naming the known words nearest to `word`, or `otherwise` when none is near.

    The order of `known` decides between equally near words.
    """
    names = _likely(word, list(dict.fromkeys(known)))
    lowered = {name.casefold(): name for name in reversed(names)}
    near = get_close_matches(word.casefold()[:100], list(lowered), n=2, cutoff=0.6)
    if not near:
        return otherwise
    first = [f"'{lowered[name]}'" for name in near]
    return Message(
        fi=f"tarkoititko {' tai '.join(first)}?",
        en=f"did you mean {' or '.join(first)}?",
    )


def _likely(word: str, names: list[str]) -> list[str]:
    """The names worth comparing: among very many, only those of like length and beginning."""
    if len(names) <= _MANY:
        return names
    start = word[:1].casefold()
    near = (name for name in names if abs(len(name) - len(word)) <= 2)
    return [name for name in near if name[:1].casefold() == start][:_MANY]
