"""The longest way as a bare number, for many days: what `longest` finds, without the way itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from palveluketju.model.duration import Duration
from palveluketju.timing.longest import Length
from palveluketju.timing.moments import Bound, Gap, Leg, Moment
from palveluketju.timing.scales import Scale
from palveluketju.timing.ways import Ways

_ENDLESS = 1 << 60
"""More than any length: nobody knows."""
_NOWHERE = -1
"""Of a moment that nothing has led to yet."""


class _Held(NamedTuple):
    """A bound on a moment: the numbers of its starts, None for one that is not on the ways."""

    starts: tuple[int | None, ...]
    time: Duration


class _Step(NamedTuple):
    """A moment: its bounds, and where its legs lead. A leg without end has a gap for its time."""

    held: tuple[_Held, ...]
    legs: tuple[tuple[int, Duration | Gap | None], ...]


class Figures:
    """The lengths of ways without loops; `bounds` and `upper` as of `Longest`."""

    def __init__(
        self, ways: Ways, bounds: Mapping[Moment, Sequence[Bound]], *, upper: bool
    ) -> None:
        order = [part[0] for part in ways.parts]
        self._number = {moment: number for number, moment in enumerate(order)}
        self._upper = upper
        self._steps = tuple(
            _Step(
                tuple(self._held(bounds.get(moment, ()))),
                tuple(self._legs(ways.legs.get(moment, ()))),
            )
            for moment in order
        )
        self._stop = self._number[ways.stop]

    def length(self, scale: Scale) -> Length:
        """How long the longest way is on a scale; it has no parts."""
        plus, up, zero = scale.plus, self._upper, scale.zero
        found = [_NOWHERE] * len(self._steps)
        found[0] = zero
        for number, (held, legs) in enumerate(self._steps):
            value = found[number]
            for starts, time in held:
                begun = max(zero if each is None else max(found[each], zero) for each in starts)
                if begun < _ENDLESS:
                    value = min(value, plus(begun, time, up=up))
            found[number] = value
            for target, leg in legs:
                there = self._there(value, leg, scale)
                found[target] = max(found[target], there)
        last = found[self._stop]
        return Length(None if last >= _ENDLESS else last)

    def _there(self, value: int, time: Duration | Gap | None, scale: Scale) -> int:
        if time is None or value >= _ENDLESS:
            return value
        if isinstance(time, Gap):
            return _ENDLESS if self._upper else value
        return scale.plus(value, time, up=self._upper)

    def _held(self, bounds: Sequence[Bound]) -> Iterator[_Held]:
        for bound in bounds:
            if bound.starts:
                yield _Held(tuple(self._number.get(each) for each in bound.starts), bound.time)

    def _legs(self, legs: Sequence[Leg]) -> Iterator[tuple[int, Duration | Gap | None]]:
        return ((self._number[leg.target], leg.time) for leg in legs)
