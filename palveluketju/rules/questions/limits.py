"""What the steps of a chain say of the limits of the law, beside what the law says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.findings import Message, Related
from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import Clock, clocks
from palveluketju.model.duration import Duration
from palveluketju.model.duty import Limit
from palveluketju.model.step import LimitUse
from palveluketju.rules.questions.times import Compared, compare
from palveluketju.source import Route


@dataclass(frozen=True, slots=True)
class Stated:
    """A limit of the catalogue that a step speaks of itself, and where."""

    clock: Clock
    use: LimitUse
    limit: Limit
    at: Route

    @property
    def there(self) -> Related:
        """Where the law's limit is stated."""
        message = Message(fi="määräaika sanotaan tässä", en="the limit is stated here")
        return Related(Route.to("limits", self.clock.limit or "").key, message)


def stated(chain: ChainView) -> Iterator[Stated]:
    """Each use of a limit of the catalogue in a step."""
    for clock in clocks(chain):
        limit = chain.model.limits.get(clock.limit or "")
        if limit is not None and clock.use is not None:
            at = chain.at("steps", clock.step, "limits", clock.index or 0)
            yield Stated(clock, clock.use, limit, at)


def compared(chain: ChainView, how: Compared) -> Iterator[tuple[Stated, Duration, Duration]]:
    """Each time that stands so to that of the law: its place, the law's time and the chain's."""
    for each in stated(chain):
        own, legal = each.use.within, each.limit.within
        if own and legal and compare(legal, own) is how:
            yield each, legal, own


def beside_law(chain: ChainView) -> Iterator[tuple[str, Route, Clock, Duration, Duration]]:
    """Each time of the chain's own that is longer than the law's for the same thing.

    With the step that the law binds, the place of the time, the law's clock and both times.
    """
    every = tuple(clocks(chain))
    for law in every:
        record = chain.model.limits.get(law.limit or "")
        legal = record.within if record is not None else None
        if legal is None:
            continue
        for at, own in (*_own_times(chain, every, law), *_exit_times(chain, law)):
            if own.unit is legal.unit and compare(legal, own) is Compared.LOOSER:
                yield law.step, at, law, legal, own


def _own_times(
    chain: ChainView, every: tuple[Clock, ...], law: Clock
) -> Iterator[tuple[Route, Duration]]:
    """What a step says without naming a limit of the law, from the same moment to the same."""
    for each in every:
        is_same = each.step == law.step and each.limit is None and each.stop == law.stop
        starts_same = not each.starts or bool({*each.starts} & {*law.starts})
        if is_same and starts_same and each.within is not None:
            at = chain.at("steps", each.step, "limits", each.index or 0, "within")
            yield at, each.within


def _exit_times(chain: ChainView, law: Clock) -> Iterator[tuple[Route, Duration]]:
    """How long a handoff that starts the law's time may wait for an answer or be given back."""
    for name in dict.fromkeys(event.rpartition(".")[0] for event in law.starts):
        handoff = chain.handoffs.get(name)
        if handoff is not None and handoff.unanswered and handoff.unanswered.after:
            yield chain.at("handoffs", name, "unanswered", "after"), handoff.unanswered.after
        if handoff is not None and handoff.returned and handoff.returned.within:
            yield chain.at("handoffs", name, "returned", "within"), handoff.returned.within


def limit_named(each: Stated) -> str:
    """A limit with its sections: `'T-01' (OHL 15 § 1–2 mom.)`."""
    sections = ", ".join(dict.fromkeys(cited.short for cited in each.limit.basis))
    return f"'{each.clock.limit}' ({sections})" if sections else f"'{each.clock.limit}'"
