"""The ways between two moments: what lies on them, and in which order it is looked at."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Decision
from palveluketju.timing.moments import Leg, Moment, Moments

MOST_CHOICES = 64
"""More combinations of answers that belong together are not told apart."""


@dataclass(frozen=True)
class Ways:
    """The legs on ways from `start` to `stop`, and the parts in which they are gone through.

    `parts` are the moments in an order in which every way passes them; a part of several
    moments, or one that comes back to itself, is a loop.
    """

    start: Moment
    stop: Moment
    legs: Mapping[Moment, tuple[Leg, ...]]
    parts: tuple[tuple[Moment, ...], ...]

    @property
    def moments(self) -> Iterator[Moment]:
        """Every moment on the ways, in order."""
        return (moment for part in self.parts for moment in part)

    @cached_property
    def loops(self) -> frozenset[tuple[Moment, ...]]:
        """The parts that can be gone round."""
        return frozenset(
            part
            for part in self.parts
            if len(part) > 1 or any(leg.target == part[0] for leg in self.legs.get(part[0], ()))
        )


def reached(legs: Mapping[Moment, tuple[Leg, ...]], starts: Collection[Moment]) -> set[Moment]:
    """The moments that the legs lead to from some of the starts, these included."""
    found, waiting = set(starts), list(starts)
    while waiting:
        for leg in legs.get(waiting.pop(), ()):
            if leg.target not in found:
                found.add(leg.target)
                waiting.append(leg.target)
    return found


def ways_between(
    moments: Moments, start: Moment, stop: Moment, answers: Mapping[str, str]
) -> Ways | None:
    """The ways from one moment to another, taking the given answers where they are asked for.

    None where there is none.
    """
    allowed = _allowed(moments, answers)
    for leg in _beside(moments, start):
        allowed.setdefault(start, []).append(leg)
    legs = {moment: tuple(each) for moment, each in allowed.items()}
    ahead = reached(legs, (start,))
    backwards: dict[Moment, tuple[Leg, ...]] = {}
    for each in (leg for moment in ahead for leg in legs.get(moment, ())):
        turned = Leg(each.target, each.source, each.at)
        backwards[each.target] = (*backwards.get(each.target, ()), turned)
    inside = ahead & reached(backwards, (stop,)) if stop in ahead else set()
    if start not in inside:
        return None
    kept = {
        moment: tuple(leg for leg in legs.get(moment, ()) if leg.target in inside)
        for moment in legs
        if moment in inside and moment != stop
    }
    return Ways(start, stop, kept, tuple(_parts(kept, start)))


def _allowed(moments: Moments, answers: Mapping[str, str]) -> dict[Moment, list[Leg]]:
    found: dict[Moment, list[Leg]] = {}
    for leg in moments.legs:
        asked, answer = leg.answer or ("", "")
        if asked not in answers or answers[asked] == answer:
            found.setdefault(leg.source, []).append(leg)
    return found


def _beside(moments: Moments, start: Moment) -> Iterator[Leg]:
    """Ways into branches beside the one in which the start is: a join waits for them too."""
    for split in dict.fromkeys(moments.joins.values()):
        joins = {join for join, of in moments.joins.items() if of == split}
        inside = [
            leg for leg in moments.out.get(split, ()) if start in _branch(moments, leg, joins)
        ]
        if inside and start != split:
            for leg in moments.out.get(split, ()):
                if leg not in inside:
                    yield Leg(start, leg.target, leg.at, leg.time)


def _branch(moments: Moments, leg: Leg, joins: Collection[Moment]) -> set[Moment]:
    """The moments of a branch: up to its joins."""
    inner = {moment: legs for moment, legs in moments.out.items() if moment not in joins}
    return reached(inner, (leg.target,)) - set(joins)


def _parts(legs: Mapping[Moment, tuple[Leg, ...]], start: Moment) -> Iterator[tuple[Moment, ...]]:
    """Strongly connected parts in the order of the ways (Tarjan 1972, without recursion)."""
    number: dict[Moment, int] = {}
    low: dict[Moment, int] = {}
    open_: list[Moment] = []
    found: list[tuple[Moment, ...]] = []
    work = [(start, iter(legs.get(start, ())))]
    number[start] = low[start] = 0
    open_.append(start)
    while work:
        moment, rest = work[-1]
        for leg in rest:
            if leg.target not in number:
                number[leg.target] = low[leg.target] = len(number)
                open_.append(leg.target)
                work.append((leg.target, iter(legs.get(leg.target, ()))))
                break
            if leg.target in open_:
                low[moment] = min(low[moment], number[leg.target])
        else:
            work.pop()
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[moment])
            if low[moment] == number[moment]:
                cut = open_.index(moment)
                found.append(tuple(sorted(open_[cut:], key=number.__getitem__)))
                del open_[cut:]
    yield from reversed(found)


def choices(moments: Moments, when: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """The answers of decisions that belong together, one combination after another.

    Decisions that are `same_as` one another answer alike; `when` holds the answers that a
    limit is for. Beyond `MOST_CHOICES` combinations they are left free. Decisions are named with
    their page, as in the answers of legs.
    """
    roots: dict[str, list[str]] = {}
    words: dict[str, dict[str, None]] = {}
    for page, view in moments.views.items():
        for name, step in view.steps.items():
            if isinstance(step, Decision):
                root = paged(page, _root(view, name))
                roots.setdefault(root, []).append(paged(page, name))
                words.setdefault(root, {}).update(dict.fromkeys(step.answers))
    of = {name: root for root, names in roots.items() for name in names}
    wanted = {of[name]: answer for name, answer in when.items() if name in of}
    options: list[dict[str, str]] = [{}]
    for root, names in roots.items():
        if len(names) < 2 and root not in wanted:
            continue
        taken = [wanted[root]] if root in wanted else list(words[root])
        if root in wanted or len(options) * len(taken) <= MOST_CHOICES:
            options = [{**each, **dict.fromkeys(names, word)} for each in options for word in taken]
    yield from options


def paged(page: tuple[str, ...], name: str) -> str:
    """The name of a step with its page; on the page that is looked at, the step's own id."""
    return ">".join((*page, name))


def _root(view: ChainView, name: str) -> str:
    """The decision whose answer a decision repeats, itself if none; stops at a circle."""
    seen: list[str] = []
    while name not in seen:
        seen.append(name)
        step = view.steps.get(name)
        earlier = step.same_as if isinstance(step, Decision) else None
        if not isinstance(view.steps.get(earlier or ""), Decision):
            return name
        name = earlier or name
    return min(seen)
