"""The moments of a chain and how long it takes at most from one to the next.

Sections 1 and 2 of `docs/explanation/time.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from palveluketju.graph.chain import ChainView
from palveluketju.model.duration import Duration
from palveluketju.model.step import Step
from palveluketju.source import Route


class Gap(StrEnum):
    """Why it is not known how long something takes."""

    NO_TAKES = "no-takes"
    """The step says nothing of its length."""
    EVENT = "event"
    """A wait for an event."""
    NOT_ACKNOWLEDGED = "not-acknowledged"
    """Nobody says by when the handoff is received."""
    NO_ANSWER_DATE = "no-answer-date"
    """Nobody says by when the question is answered."""
    NO_DATE = "no-date"
    """An exit of a handoff has no date."""
    NO_NUMBER = "no-number"
    """A time is said without a number."""
    LOOP = "loop"
    """The way may be gone any number of times."""


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A moment: `name` is the step or handoff, `kind` what happens to it.

    `page` are the steps of the map, and of its parts, that open the page on which it is; empty on
    the page that is looked at itself.
    """

    name: str
    kind: str
    page: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ">".join((*self.page, f"{self.name}.{self.kind}"))


MAY, DONE, SENT, RECEIVED, ANSWERED = "may-begin", "done", "sent", "received", "answered"


@dataclass(frozen=True, slots=True)
class Leg:
    """A way from one moment to the next.

    `time` is how long it takes at most: None for no time at all, a `Gap` where nobody knows.
    `answer` is the step's id, with its page, and the answer by which the way is chosen, if it is
    one.
    """

    source: Moment
    target: Moment
    at: Route
    time: Duration | Gap | None = None
    answer: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """A moment comes at most `time` after the first of `starts` that has happened.

    `promise` names the limit of another party that says so, empty where the chain itself does.
    """

    stop: Moment
    starts: tuple[Moment, ...]
    time: Duration
    at: Route
    promise: str = ""
    by: str = ""


@dataclass(frozen=True)
class Moments:
    """All moments of a chain with the legs between them and the bounds on them."""

    views: Mapping[tuple[str, ...], ChainView]
    """The pages, by the steps that open them; under () the page or map itself."""
    legs: tuple[Leg, ...]
    bounds: tuple[Bound, ...]
    joins: Mapping[Moment, Moment]
    """For each join, at which it may begin, its parallel as it is done."""

    @property
    def chain(self) -> ChainView:
        """The page or map itself."""
        return self.views[()]

    def step(self, page: tuple[str, ...], name: str) -> Step | None:
        """A step of a page."""
        return self.views[page].steps.get(name)

    @cached_property
    def out(self) -> Mapping[Moment, tuple[Leg, ...]]:
        """The legs that leave each moment, in declared order."""
        return _grouped((leg.source, leg) for leg in self.legs)

    @cached_property
    def into(self) -> Mapping[Moment, tuple[Leg, ...]]:
        """The legs that come to each moment, in declared order."""
        return _grouped((leg.target, leg) for leg in self.legs)


def _grouped(pairs: Iterator[tuple[Moment, Leg]]) -> Mapping[Moment, tuple[Leg, ...]]:
    found: dict[Moment, list[Leg]] = {}
    for moment, leg in pairs:
        found.setdefault(moment, []).append(leg)
    return {moment: tuple(legs) for moment, legs in found.items()}
