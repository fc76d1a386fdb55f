"""What ways mark when they are put."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Put(NamedTuple):
    """What ways mark, where `need` is marked and `forbid` is empty (slots of a join).

    `fuse` are the places where a second token becomes one with the first, `twice` those that
    are marked twice at once, `known` the memory that is set.
    """

    put: int = 0
    need: int = 0
    forbid: int = 0
    fuse: int = 0
    twice: int = 0
    known: int = 0
    handoffs: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()


def together(ways: Iterable[tuple[Put, ...]]) -> list[Put]:
    """What several ways put at once, one after another, in each combination that can be."""
    found = [Put()]
    for way in ways:
        found = [joined for first in found for part in way for joined in _after(first, part)]
    return found


def _after(first: Put, then: Put) -> Iterator[Put]:
    """Both together, where `then` sees the slots that `first` has marked."""
    if not then.forbid & first.put:
        yield Put(
            first.put | then.put,
            first.need | then.need & ~first.put,
            first.forbid | then.forbid,
            first.fuse | then.fuse,
            first.twice | (first.put & then.put & ~then.fuse & ~then.known),
            first.known | then.known,
            first.handoffs + then.handoffs,
            first.heard + then.heard,
        )
