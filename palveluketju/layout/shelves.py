"""Things kept by where they lie along a line, so that only what may meet is compared."""

from collections.abc import Iterator, Sequence
from itertools import chain

Range = tuple[float, float]
FINEST = 40.0
"""Least width of a shelf."""
MOST = 256
"""Most shelves."""
WIDE = 16
"""What lies on more shelves than this stands beside them instead."""


class Shelves:
    """Numbers of things by their ranges; what is asked for may come twice, and more than meets.

    ``reach`` are ranges that are to be told apart: the shelves lie between their ends.
    """

    def __init__(self, reach: Sequence[Range], pad: float) -> None:
        ends = [end for each in reach for end in each if abs(end) < 1e6]
        self._low = min(ends, default=0.0)
        far = max(ends, default=0.0) - self._low
        self._step = max(FINEST, far / MOST)
        self._last = int(far / self._step)
        self._pad = pad
        self._shelves: list[list[int]] = [[] for _ in range(self._last + 1)]
        self._wide: list[int] = []
        self._all: list[int] = []

    def put(self, number: int, reach: Range) -> None:
        """Keep a thing that lies there."""
        start, stop = self._span(reach)
        self._all.append(number)
        if stop - start > WIDE:
            self._wide.append(number)
        else:
            for shelf in self._shelves[start:stop]:
                shelf.append(number)

    def near(self, reach: Range) -> Iterator[int]:
        """Every thing that comes within the pad of a range, and others."""
        start, stop = self._span((reach[0] - self._pad, reach[1] + self._pad))
        if stop - start > WIDE:
            return iter(self._all)
        return chain(self._wide, *self._shelves[start:stop])

    def _span(self, reach: Range) -> tuple[int, int]:
        """The first shelf of a range and the one after its last."""
        return self._at(reach[0]), self._at(reach[1]) + 1

    def _at(self, place: float) -> int:
        return max(0, min(self._last, int((place - self._low) // self._step)))
