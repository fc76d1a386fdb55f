"""Judges the limits of a chain: section 4 of `docs/explanation/time.md`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from palveluketju.almanac import Almanac
from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import Clock, clocks
from palveluketju.model.duration import Duration
from palveluketju.model.workspace import Model
from palveluketju.timing.figures import Figures
from palveluketju.timing.legs import moments_of
from palveluketju.timing.longest import Length, Longest, TooManyWaysError
from palveluketju.timing.moments import SENT, Bound, Moment, Moments
from palveluketju.timing.promises import begin_of, end_of, promises, surely_begun
from palveluketju.timing.scales import UNKNOWN, Dated, Scale, is_numbered, scales
from palveluketju.timing.verdict import Timed, Verdict, Why
from palveluketju.timing.ways import Ways, choices, ways_between

Bounds = Mapping[Moment, tuple[Bound, ...]]


def timed(chain: ChainView, almanac: Almanac) -> tuple[Timed, ...]:
    """What is shown of every limit that binds a step of a chain, in declared order.

    A waiting time (`not_before`) is no limit to be kept.
    """
    return tuple(_timed(chain, clock, almanac) for clock in clocks(chain) if clock.within)


def _timed(chain: ChainView, clock: Clock, almanac: Almanac) -> Timed:
    stop = end_of(chain, clock.stop)
    begins = [begin for event in clock.starts if (begin := begin_of(chain, event))]
    moments = moments_of(chain)
    starts = list(dict.fromkeys(each for begin in begins for each in at_once(moments, begin)))
    if not starts or stop is None:
        return Timed(clock, Verdict.NOT_SHOWN, why=Why.NO_START)
    when = clock.use.when if clock.use else {}
    found = [
        each for start in starts for each in between(moments, clock, (start, stop), when, almanac)
    ]
    if not found:
        return Timed(clock, Verdict.NOT_SHOWN, why=Why.NO_WAY)
    return conditional(chain, min(found, key=lambda each: each.gravity))


def conditional(chain: ChainView, each: Timed) -> Timed:
    """Not broken where the limit is for some matters only and the chain does not ask for which."""
    limit = chain.model.limits.get(each.clock.limit or "")
    is_asked = bool(each.clock.use and each.clock.use.when)
    if each.verdict is Verdict.BROKEN and limit and limit.condition and not is_asked:
        return replace(each, verdict=Verdict.NOT_SHOWN, why=Why.CONDITION)
    return each


def at_once(moments: Moments, begin: Moment) -> Iterator[Moment]:
    """The moments at which a handoff is sent: its senders are done then, and may go on beside it.

    Where an answer or a date sends it, that way alone counts.
    """
    legs = moments.into.get(begin, ()) if begin.kind == SENT else ()
    if legs and all(leg.time is None and leg.answer is None for leg in legs):
        yield from (leg.source for leg in legs)
    else:
        yield begin


def between(
    moments: Moments,
    clock: Clock,
    ends: tuple[Moment, Moment],
    when: Mapping[str, str],
    almanac: Almanac,
) -> Iterator[Timed]:
    """What is shown of the ways from a start to a stop, for each combination of answers."""
    start, stop = ends
    for answers in choices(moments, when):
        ways = ways_between(moments, start, stop, answers)
        if ways is not None:
            try:
                yield _worst(_Case.of(moments, clock, ways), almanac)
            except TooManyWaysError:
                yield Timed(clock, Verdict.NOT_SHOWN, why=Why.TOO_MANY)


@dataclass(frozen=True)
class _Case:
    """A limit on the ways from one of its starts, with the bounds that count there."""

    moments: Moments
    clock: Clock
    ways: Ways
    own: tuple[Bound, ...]
    held: tuple[Bound, ...]

    @classmethod
    def of(cls, moments: Moments, clock: Clock, ways: Ways) -> _Case:
        inside = set(ways.moments)
        own = tuple(each for each in moments.bounds if each.stop in inside)
        told = promises(moments.chain, clock) if len(moments.views) == 1 else ()
        held = (each for each in told if each.stop in inside)
        begun = (each for each in held if surely_begun(moments, ways.legs, ways.start, each))
        return cls(moments, clock, ways, own, tuple(begun))

    @property
    def times(self) -> Iterator[Duration]:
        """Every time with a number that a way may take, and the limit."""
        legs = (leg.time for several in self.ways.legs.values() for leg in several)
        yield from (time for time in legs if isinstance(time, Duration))
        yield from (bound.time for bound in (*self.own, *self.held))
        if self.clock.within and is_numbered(self.clock.within):
            yield self.clock.within

    def known(self, scale: Scale) -> Length:
        """The longest known way."""
        return Longest(self.moments, self.ways, scale, self._known, upper=False).length()

    def upper(self, scale: Scale) -> Length:
        """The upper bound. Whether there is one does not depend on the scale."""
        return Longest(self.moments, self.ways, scale, self._every, upper=True).length()

    def judged(self, scale: Scale, *, is_bounded: bool) -> Timed:
        """The verdict where the limit starts on one day, or on any, with the way."""
        upper = self.upper(scale) if is_bounded else Length(None)
        return _judged(self.clock, scale, self.known(scale), upper)

    def glances(self, dated: Iterable[Scale], *, is_bounded: bool) -> Iterator[Timed]:
        """The same for many days, without the ways where that is quicker."""
        if self.ways.loops:
            yield from (self.judged(scale, is_bounded=is_bounded) for scale in dated)
            return
        known = Figures(self.ways, self._known, upper=False)
        upper = Figures(self.ways, self._every, upper=True)
        for scale in dated:
            bound = upper.length(scale) if is_bounded else Length(None)
            yield _judged(self.clock, scale, known.length(scale), bound)

    @cached_property
    def _known(self) -> Bounds:
        return _by_stop(self.own)

    @cached_property
    def _every(self) -> Bounds:
        return _by_stop((*self.own, *self.held))


def _by_stop(bounds: Iterable[Bound]) -> Bounds:
    found: dict[Moment, tuple[Bound, ...]] = {}
    for each in bounds:
        found[each.stop] = (*found.get(each.stop, ()), each)
    return found


def _worst(case: _Case, almanac: Almanac) -> Timed:
    """The gravest verdict over the days on which the limit may start."""
    dated = [scale for scale in scales(case.times, almanac) if _has_end(case.clock, scale)]
    if not dated:
        return Timed(case.clock, Verdict.NOT_SHOWN, why=Why.NOT_COMPARABLE)
    is_bounded = case.upper(dated[0]).value is not None
    # Without a bound its way is asked for on the worst day alone.
    glances = zip(case.glances(dated, is_bounded=is_bounded), dated, strict=True)
    _, scale = min(glances, key=lambda each: each[0].gravity)
    worst = case.judged(scale, is_bounded=is_bounded)
    return worst if is_bounded or worst.way else replace(worst, way=case.upper(scale).way)


def _has_end(clock: Clock, scale: Scale) -> bool:
    """Whether the calendar reaches to the end of a limit."""
    limit = clock.within
    if limit is None or not is_numbered(limit):
        return True
    return scale.plus(scale.zero, limit, up=False) < UNKNOWN


def _judged(clock: Clock, scale: Scale, known: Length, upper: Length) -> Timed:
    """What the longest known way and the upper bound show of a limit."""
    day = scale if isinstance(scale, Dated) else None
    limit = clock.within
    if limit is None or not is_numbered(limit):
        return _unnumbered(clock, scale, known, upper)
    last = scale.plus(scale.zero, limit, up=False)
    longest, bound = known.value or 0, upper.value
    if longest >= UNKNOWN:
        return Timed(clock, Verdict.NOT_SHOWN, known.way, None, day, Why.NOT_COMPARABLE)
    if longest > last:
        return Timed(clock, Verdict.BROKEN, known.way, longest - scale.zero, day)
    if bound is None:
        return Timed(clock, Verdict.NOT_SHOWN, upper.way, longest - scale.zero, day, Why.UNKNOWN)
    verdict, why = (Verdict.KEPT, None) if bound <= last else (Verdict.NOT_SHOWN, Why.TOO_LONG)
    return Timed(clock, verdict, upper.way, bound - scale.zero, day, why)


def _unnumbered(clock: Clock, scale: Scale, known: Length, upper: Length) -> Timed:
    """The verdict on a limit to which the law gives no number."""
    day = scale if isinstance(scale, Dated) else None
    if upper.value == scale.zero:
        return Timed(clock, Verdict.KEPT, upper.way, 0, day)
    passed = (known.value or 0) - scale.zero
    way = known.way if passed else upper.way
    return Timed(clock, Verdict.NOT_SHOWN, way, passed, day, Why.NO_NUMBER)


def almanac_of(model: Model) -> Almanac:
    """The almanac of a workspace: its school years."""
    return Almanac(tuple(model.school_years.values()))
