"""The time limits that bind the steps of a chain: those of their duties, as the chain refines them.

A limit is stated once, with its duty. A step repeats one only to be stricter, to say on which
answer it depends, or to add one of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from palveluketju.graph.chain import ChainView
from palveluketju.model.duration import Time
from palveluketju.model.duty import KNOWLEDGE, Limit
from palveluketju.model.step import Doing, LimitUse, Start, Task
from palveluketju.model.words import Event, Status


@dataclass(frozen=True, slots=True)
class Clock:
    """A limit that binds a step.

    `limit` is its id among the workspace's limits, None where only the step states it; `use` is
    what the step says of it and `index` the place of that in the step's `limits`, None where
    the step says nothing. `starts` are the events of this chain from which the time runs (none
    where it runs already when the chain begins, or nobody has said from where), `stop` is the
    event at which it ends.
    """

    step: str
    limit: str | None
    use: LimitUse | None
    index: int | None
    within: Time | None
    status: Status | None
    starts: tuple[str, ...]
    stop: str


def clocks(chain: ChainView) -> Iterator[Clock]:
    """Every limit that binds a step, step by step: the duties' first, then the step's own."""
    for name, step in chain.steps.items():
        if isinstance(step, Doing):
            yield from clocks_of(chain, name, step)


def clocks_of(chain: ChainView, name: str, step: Doing) -> Iterator[Clock]:
    """The limits that bind one step."""
    uses: dict[str | None, list[int | None]] = {}
    for index, use in enumerate(step.limits):
        uses.setdefault(use.limit, []).append(index)
    own = uses.pop(None, [])
    for limit in dict.fromkeys((*_of_duties(chain, step), *(name for name in uses if name))):
        for place in uses.get(limit) or [None]:
            yield _clock(chain, name, step, limit, place)
    for place in own:
        yield _clock(chain, name, step, None, place)


def legal_starts(chain: ChainView, limit: Limit, step: str) -> tuple[str, ...]:
    """The events of the chain from which the law lets the time run, for the step that it binds.

    None where the chain does not hold them.
    """
    found: list[str] = []
    for event in limit.from_:
        duty, _, happening = event.rpartition(".")
        if event == KNOWLEDGE:
            found += _learnt(chain, step)
        elif happening in (Event.SENT, Event.RECEIVED):
            found += (f"{handoff}.{happening}" for handoff in _resting(chain, duty))
        else:
            found += (f"{name}.{happening}" for name in carrying(chain, duty))
    return tuple(dict.fromkeys(found))


def carrying(chain: ChainView, duty: str) -> tuple[str, ...]:
    """The steps that carry out a duty."""
    return tuple(
        name
        for name, step in chain.steps.items()
        if isinstance(step, Doing) and any(duty == each for _, each in step.duties)
    )


def _resting(chain: ChainView, duty: str) -> Iterator[str]:
    """The handoffs that rest on a duty: by their ground, or by the step that sends them."""
    senders = {each for step in carrying(chain, duty) for each in _finishing(chain, step)}
    for name, handoff in chain.handoffs.items():
        if duty in handoff.ground or senders.intersection(chain.senders(name)):
            yield name


def _finishing(chain: ChainView, step: str) -> Iterator[str]:
    """A step with those that only go on with its work: tasks of the same role without a duty."""
    seen: set[str] = set()
    role = chain.steps[step].role
    while step not in seen:
        seen.add(step)
        yield step
        following = chain.steps[step].following
        after = chain.steps.get(following[0]) if len(following) == 1 else None
        if not isinstance(after, Task) or after.role != role or after.duties:
            return
        step = following[0]


def _learnt(chain: ChainView, step: str) -> Iterator[str]:
    """Where those who do the step first have the matter: starts in their lane, else arrivals."""
    doers = set(chain.parties.members(chain.steps[step].role))
    lane = [
        name
        for name, other in chain.steps.items()
        if doers.intersection(chain.parties.members(other.role))
    ]
    starts = [name for name in lane if isinstance(chain.steps[name], Start)]
    yield from (f"{name}.{Event.BEGUN}" for name in starts)
    if not starts:
        for name, handoff in chain.handoffs.items():
            if handoff.to in lane:
                yield f"{name}.{Event.RECEIVED}"


def _of_duties(chain: ChainView, step: Doing) -> Iterator[str]:
    known = chain.model.duties
    for _, duty in step.duties:
        if duty in known:
            yield from known[duty].limits


def _clock(chain: ChainView, name: str, step: Doing, limit: str | None, index: int | None) -> Clock:
    use = step.limits[index] if index is not None else None
    record = chain.model.limits.get(limit or "")
    within = use.within if use and use.within else record.within if record else None
    stated = use.status if use and use.status else record.status if record else None
    starts = use.from_ if use else ()
    if not starts and record:
        starts = legal_starts(chain, record, name)
    stop = use.to if use and use.to else _stop(chain, name, record)
    return Clock(name, limit, use, index, within, stated, starts, stop)


def _stop(chain: ChainView, step: str, limit: Limit | None) -> str:
    event = limit.to if limit and limit.to else Event.DONE
    if event in (Event.SENT, Event.RECEIVED):
        senders = set(_finishing(chain, step))
        for name in chain.handoffs:
            if senders.intersection(chain.senders(name)):
                return f"{name}.{event}"
        return f"{step}.{Event.DONE}"
    return f"{step}.{event}"


def answers_of(clock: Clock, title: Callable[[str], str]) -> str:
    """The answers on which a limit depends: `Onko asia kiireellinen? – Kyllä`; else empty."""
    when = clock.use.when if clock.use else {}
    return "; ".join(f"{title(step)} – {answer}" for step, answer in when.items())
