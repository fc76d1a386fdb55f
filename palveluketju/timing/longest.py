"""The longest way between two moments: section 3 of `docs/explanation/time.md`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from palveluketju.model.step import Doing
from palveluketju.timing.moments import MAY, Bound, Gap, Leg, Moment, Moments
from palveluketju.timing.scales import Scale
from palveluketju.timing.ways import Ways

MOST_WALKS = 50_000
"""How many steps of walks round a loop are tried before giving up."""


_Walk = tuple[Moment, "Length", Iterator[Leg]]


class TooManyWaysError(Exception):
    """A loop can be gone round in more ways than are tried."""


class Length(NamedTuple):
    """How long a way is; `value` is None where nobody knows.

    `part` is the last leg or bound of the way, `before` what came before it: as ways share their
    beginnings, nothing is copied where they part.
    """

    value: int | None
    before: Length | None = None
    part: Leg | Bound | None = None

    @property
    def way(self) -> tuple[Leg | Bound, ...]:
        """The legs and bounds of the way, in order."""
        found: list[Leg | Bound] = []
        length: Length | None = self
        while length is not None:
            found += [length.part] if length.part is not None else []
            length = length.before
        return tuple(reversed(found))

    def beats(self, other: Length | None) -> bool:
        """Whether it is longer; what nobody knows is longer than anything."""
        if other is None or (self.value is None) != (other.value is None):
            return other is None or self.value is None
        return (self.value or 0) > (other.value or 0)


class Longest:
    """Works out longest ways on one scale.

    With `upper` what is unknown has no length that could be told, and promises count; without,
    what is unknown counts as nothing, and no way passes a moment twice.
    """

    def __init__(
        self,
        moments: Moments,
        ways: Ways,
        scale: Scale,
        bounds: Mapping[Moment, Sequence[Bound]],
        *,
        upper: bool,
    ) -> None:
        self._moments = moments
        self._ways = ways
        self._scale = scale
        self._bounds = bounds
        self._upper = upper
        self._found: dict[Moment, Length] = {}
        self._tried = 0

    def length(self) -> Length:
        """The longest way from the start to the stop."""
        self._found = {self._ways.start: Length(self._scale.zero)}
        for part in self._ways.parts:
            if part in self._ways.loops:
                self._round(part)
            else:
                self._leave(part[0])
        return self._found[self._ways.stop]

    def _leave(self, moment: Moment) -> None:
        length = self._settled(moment)
        for leg in self._ways.legs.get(moment, ()):
            self._arrive(leg.target, self._after(length, leg))

    def _settled(self, moment: Moment) -> Length:
        """How late a moment is once every way to it is known, with the bounds on it."""
        length = self._found[moment]
        for bound in self._bounds.get(moment, ()):
            limited = self._limited(bound)
            if limited is not None and length.beats(limited):
                length = limited
        self._found[moment] = length
        return length

    def _limited(self, bound: Bound) -> Length | None:
        """What a bound lets a moment be; of several starts the latest that is known."""
        latest: Length | None = None
        for start in bound.starts:
            begun = self._found.get(start, Length(self._scale.zero))
            if begun.value is None:
                return None
            value = self._scale.plus(begun.value, bound.time, up=self._upper)
            each = Length(value, begun, bound)
            latest = each if each.beats(latest) else latest
        return latest

    def _after(self, length: Length, leg: Leg) -> Length:
        if leg.time is None or length.value is None:
            return Length(length.value, length, leg)
        if isinstance(leg.time, Gap):
            return Length(None if self._upper else length.value, length, leg)
        return Length(self._scale.plus(length.value, leg.time, up=self._upper), length, leg)

    def _arrive(self, moment: Moment, length: Length) -> None:
        if length.beats(self._found.get(moment)):
            self._found[moment] = length

    def _round(self, part: tuple[Moment, ...]) -> None:
        """Go through a loop: from where it is entered, along every walk that may be gone."""
        inside = frozenset(part)
        entries = {moment: self._found[moment] for moment in part if moment in self._found}
        rounds = self._rounds(inside)
        if self._upper and rounds is None:
            for moment in part:
                entry = next(iter(entries.values()))
                self._found[moment] = Length(None, entry, self._turn(inside))
        else:
            for first, length in entries.items():
                self._walk(first, length, inside, rounds)
        for moment in part:
            if moment in self._found:
                self._leave_loop(moment, inside)

    def _leave_loop(self, moment: Moment, inside: frozenset[Moment]) -> None:
        for leg in self._ways.legs.get(moment, ()):
            if leg.target not in inside:
                self._arrive(leg.target, self._after(self._found[moment], leg))

    def _rounds(self, inside: frozenset[Moment]) -> Mapping[Moment, int] | None:
        """How often steps of a loop may begin; None if it can be gone round without such a step."""
        found: dict[Moment, int] = {}
        for moment in inside:
            step = self._moments.step(moment.page, moment.name)
            if moment.kind == MAY and isinstance(step, Doing) and step.at_most:
                found[moment] = step.at_most
        return found if not _has_circle(self._ways.legs, inside - set(found)) else None

    def _turn(self, inside: frozenset[Moment]) -> Leg:
        """A leg that says that the way goes round."""
        first = min(inside)
        leg = next(leg for leg in self._ways.legs[first] if leg.target in inside)
        return Leg(first, leg.target, leg.at, Gap.LOOP)

    def _walk(
        self,
        entry: Moment,
        length: Length,
        inside: frozenset[Moment],
        rounds: Mapping[Moment, int] | None,
    ) -> None:
        """Every walk from an entry: as often as steps may begin, else each moment once."""
        left = dict.fromkeys(inside, 1) if rounds is None else dict(rounds)
        left[entry] = left.get(entry, MOST_WALKS) - 1
        work = [(entry, length, iter(self._ways.legs.get(entry, ())))]
        while work:
            moment, passed, rest = work[-1]
            leg = next(rest, None)
            if leg is None:
                work.pop()
                left[moment] += 1
                continue
            if leg.target not in inside or not left.setdefault(leg.target, MOST_WALKS):
                continue
            self._tried += 1
            if self._tried > MOST_WALKS:
                raise TooManyWaysError
            there = self._held(leg.target, self._after(passed, leg), work)
            self._arrive(leg.target, there)
            left[leg.target] -= 1
            work.append((leg.target, there, iter(self._ways.legs.get(leg.target, ()))))

    def _held(self, moment: Moment, length: Length, work: Sequence[_Walk]) -> Length:
        """The length with the chain's own bounds on a moment, as begun last on this walk."""
        for bound in self._bounds.get(moment, ()):
            starts = (passed for each, passed, _ in reversed(work) if each in bound.starts)
            begun = None if bound.promise else next(starts, None)
            if begun is not None and begun.value is not None:
                value = self._scale.plus(begun.value, bound.time, up=self._upper)
                limited = Length(value, begun, bound)
                length = limited if length.beats(limited) else length
        return length


def _has_circle(legs: Mapping[Moment, tuple[Leg, ...]], inside: frozenset[Moment]) -> bool:
    """Whether a way comes back to itself among these moments (Kahn 1962)."""
    into = dict.fromkeys(inside, 0)
    for moment in inside:
        for leg in legs.get(moment, ()):
            if leg.target in into:
                into[leg.target] += 1
    free = [moment for moment, number in into.items() if not number]
    seen = 0
    while free:
        seen += 1
        for leg in legs.get(free.pop(), ()):
            if leg.target in into:
                into[leg.target] -= 1
                if not into[leg.target]:
                    free.append(leg.target)
    return seen < len(inside)
