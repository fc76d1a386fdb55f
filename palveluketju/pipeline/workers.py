"""The same work for many things, on all processors where the system can fork."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")
FEW = 8
"""So many things are done sooner here than by others."""

_held: list[tuple[Callable[[Any], Any], Sequence[Any]]] = []


def each(work: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """What `work` gives for every item, in their order; what it raises is raised here.

    What it gives and raises must be picklable; the items need not be, because every process
    begins as a copy of this one.
    """
    processors = _processors()
    if len(items) <= FEW or processors == 1:
        return [work(item) for item in items]
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(processors, get_context("fork"), _hold, (work, items))
    with pool:
        return list(pool.map(_done, range(len(items)), chunksize=max(1, len(items) // 64)))


def _processors() -> int:
    """How many this process may use; one where forking is not safe or not possible."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def _hold(work: Callable[[Any], Any], items: Sequence[Any]) -> None:
    _held[:] = [(work, items)]


def _done(number: int) -> Any:
    work, items = _held[0]
    return work(items[number])
