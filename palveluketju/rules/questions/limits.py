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


def looser_own(chain: ChainView) -> Iterator[tuple[Clock, Duration, Clock]]:
    """Each time of a step's own that is longer than every limit of the law that binds the step.

    With the time and the shortest-standing of those limits: the first that the step has.
    """
    every = list(clocks(chain))
    for own in every:
        time = own.use.within if own.use and own.limit is None else None
        legal = [
            (each, limit.within)
            for each in every
            if each.step == own.step
            and (limit := chain.model.limits.get(each.limit or ""))
            and limit.within
        ]
        found = [(each, compare(within, time)) for each, within in legal] if time else []
        if time and found and all(how is Compared.LOOSER for _, how in found):
            yield own, time, found[0][0]


def limit_named(each: Stated) -> str:
    """A limit with its sections: `'T-01' (OHL 15 § 1–2 mom.)`."""
    sections = ", ".join(dict.fromkeys(cited.short for cited in each.limit.basis))
    return f"'{each.clock.limit}' ({sections})" if sections else f"'{each.clock.limit}'"
