"""What can be shown of a limit: kept, broken or not shown, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from palveluketju.graph.clocks import Clock
from palveluketju.timing.moments import Bound, Gap, Leg
from palveluketju.timing.scales import Dated


class Verdict(StrEnum):
    """What was shown of a limit; the gravest first."""

    BROKEN = "broken"
    NOT_SHOWN = "not-shown"
    KEPT = "kept"


class Why(StrEnum):
    """Why a limit could not be looked at at all."""

    NO_START = "no-start"
    """The moment from which it runs is not in this chain."""
    NO_WAY = "no-way"
    """No way leads from its start to its end."""
    NO_NUMBER = "no-number"
    """The law gives no number, and time may pass."""
    NOT_COMPARABLE = "not-comparable"
    """Kinds of day that nothing relates: no school year is known."""
    TOO_MANY = "too-many"
    """A loop can be gone round in too many ways."""
    UNKNOWN = "unknown"
    """Something on the way is unknown."""
    LONGER_ACROSS = "longer-across"
    """Over the pages of the map some way is longer; a person judges if the limit runs on it."""
    CONDITION = "condition"
    """The limit is for some matters only, and the chain does not ask for which."""
    TOO_LONG = "too-long"
    """The bound is longer, though no known way is."""


@dataclass(frozen=True, slots=True)
class Timed:
    """What was shown of a limit.

    `way` is the longest way, with the legs and promises on it; `length` how long it is in the
    kind of day of the limit, None where kinds are mixed; `starts` the day on which that way
    is worst, None where it does not depend on one. `why` is empty where it is kept or broken.
    """

    clock: Clock
    verdict: Verdict
    way: tuple[Leg | Bound, ...] = ()
    length: int | None = None
    day: Dated | None = None
    why: Why | None = None

    @property
    def gaps(self) -> tuple[Leg, ...]:
        """The legs of the way of which nobody knows how long they take."""
        return tuple(
            each for each in self.way if isinstance(each, Leg) and isinstance(each.time, Gap)
        )

    @property
    def promises(self) -> tuple[Bound, ...]:
        """The promises of others that the way rests on."""
        return tuple(each for each in self.way if isinstance(each, Bound) and each.promise)

    @property
    def gravity(self) -> tuple[int, int]:
        """The order of verdicts, the gravest first, and of longer ways before shorter."""
        return list(Verdict).index(self.verdict), -(self.length or 0)
