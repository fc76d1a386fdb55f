"""At which branches of a parallel an arrival at its join can come from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from palveluketju.graph.arrow import Arrow, ArrowKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Join, Parallel
from palveluketju.source import Route

_EXITS = (ArrowKind.RETURNED, ArrowKind.UNANSWERED, ArrowKind.FOLLOW_UP, ArrowKind.CANNOT)


class Slots:
    """The branches that each arrival at the joins of one chain belongs to."""

    def __init__(self, chain: ChainView) -> None:
        self._chain = chain

    def of_way(self, join: str, at: Route) -> tuple[int, ...]:
        """The numbers of the branches that an arrival by the way at this route may be from."""
        ways = [
            arrow for arrow in self._arriving(join) if arrow.at == at and not _is_carried(arrow)
        ]
        return self._branches(join, ways)

    def of_handoff(self, join: str, handoff: str) -> tuple[int, ...]:
        """The numbers of the branches that a handoff to the join may be from."""
        ways = [
            arrow
            for arrow in self._arriving(join)
            if arrow.handoff == handoff and _is_carried(arrow)
        ]
        return self._branches(join, ways)

    def _arriving(self, join: str) -> tuple[Arrow, ...]:
        return self._by_target.get(join, ())

    @cached_property
    def _by_target(self) -> dict[str, tuple[Arrow, ...]]:
        found: dict[str, list[Arrow]] = {}
        for arrow in self._chain.arrows:
            found.setdefault(arrow.target, []).append(arrow)
        return {target: tuple(arrows) for target, arrows in found.items()}

    def _branches(self, join: str, ways: list[Arrow]) -> tuple[int, ...]:
        record = self._chain.steps[join]
        of = record.of if isinstance(record, Join) else None
        if of is None:
            return ()
        own = [self._own(of, arrow) for arrow in ways if arrow.source == of]
        if own and own[0]:
            return own[0]
        sources = {arrow.source for arrow in ways}
        return tuple(n for n, region in enumerate(self._regions(join, of)) if sources & region)

    def _own(self, of: str, arrow: Arrow) -> tuple[int, ...]:
        """The branch that leads straight to the join, itself or by an exit of its handoff."""
        index = arrow.at.parts[-1]
        if isinstance(index, int):
            return (index,)
        parallel = self._chain.steps[of]
        branches = parallel.branches if isinstance(parallel, Parallel) else ()
        return tuple(n for n, target in enumerate(branches) if target in arrow.at.parts)[:1]

    def _regions(self, join: str, of: str) -> list[set[str]]:
        found = self._known.get((join, of))
        if found is None:
            found = self._known[join, of] = [
                self._reached(firsts, {join, of}) for firsts in self._firsts(of)
            ]
        return found

    @cached_property
    def _known(self) -> dict[tuple[str, str], list[set[str]]]:
        return {}

    def _firsts(self, of: str) -> Iterator[list[str]]:
        """For each branch the steps that it begins with: more than one if a handoff has exits."""
        parallel = self._chain.steps[of]
        for target in parallel.branches if isinstance(parallel, Parallel) else ():
            handoff = self._chain.handoffs.get(target)
            if handoff is None:
                yield [target]
                continue
            exits = (handoff.unanswered, handoff.follow_up)
            yield [
                handoff.to or "",
                *(exit_.to for exit_ in exits if exit_ is not None),
                handoff.cannot or "",
            ]

    def _reached(self, firsts: list[str], barred: set[str]) -> set[str]:
        steps = self._chain.steps
        waiting = [first for first in firsts if first in steps and first not in barred]
        found = set(waiting)
        while waiting:
            for arrow in self._chain.arrows_from[waiting.pop()]:
                if arrow.target not in found and arrow.target not in barred:
                    found.add(arrow.target)
                    waiting.append(arrow.target)
        return found


def _is_carried(arrow: Arrow) -> bool:
    """Whether a handoff brings the matter along this arrow (its own exits do not)."""
    if arrow.handoff is None or arrow.kind is ArrowKind.REPLY:
        return False
    return arrow.kind not in _EXITS or arrow.handoff not in arrow.at.parts
