"""Who is bound by a personal duty, and what of a chain they can do without anybody else."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from palveluketju.graph.arrow import Arrow, ArrowKind
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Decision, Join, Start, SubChain
from palveluketju.rules.questions.lost import beyond
from palveluketju.rules.questions.personal import ends_without, onward
from palveluketju.rules.questions.stuck import branches, closed_by

Stops = Callable[["Doer", Arrow], bool]
"""Whether the doer cannot take an arrow alone."""


class Doer:
    """The role of a step that carries out a personal duty.

    `carriers` are all the steps of the chain that carry out such duties, each with its duty.
    `ends` are the steps from which the matter may end without that the doer has met the duty,
    in this step or in one that stands in its place. What comes after it does not.
    """

    def __init__(self, chain: ChainView, step: str, carriers: Mapping[str, str]) -> None:
        self.chain = chain
        self.step = step
        self._role = chain.steps[step].role
        after = self._on([arrow.target for arrow in onward(chain, step)])
        self._carriers = {
            name: duty
            for name, duty in carriers.items()
            if chain.steps[name].role == self._role
            and (name not in after or duty == carriers[step])
        }
        self.ends = ends_without(chain, self._carriers, decides=self.is_own)

    def holders(self, stops: Stops) -> set[str]:
        """The steps whose arrows stop the doer just before the step.

        All of them where there is no way past; otherwise those on whose path the duty is at
        hand already, so that other paths are no way out.
        """
        last = self._last(stops)
        if self.step not in self._alone(stops):
            return {arrow.source for arrow in last}
        having = self._having() if last else set[str]()
        return {
            arrow.source
            for arrow in last
            if arrow.target not in self.ends and arrow.source in having
        }

    def _last(self, stops: Stops) -> list[Arrow]:
        """The arrows that stop the doer after which nothing else does before the step."""
        near, waiting = {self.step}, [self.step]
        found = []
        while waiting:
            name = waiting.pop()
            for arrow in self.chain.arrows:
                if arrow.target != name or arrow.source not in self.chain.reached:
                    continue
                if stops(self, arrow):
                    found.append(arrow)
                    continue
                fresh = [each for each in self._origins(arrow) if each not in near]
                near.update(fresh)
                waiting += [each for each in fresh if each not in self._carriers]
        return found

    def _origins(self, arrow: Arrow) -> tuple[str, ...]:
        """Where the doer comes from by an arrow: before an answer, from their own question.

        How many steps another takes to answer what need not be waited for is no matter.
        """
        if arrow.kind is ArrowKind.REPLY:
            return self.chain.senders(arrow.handoff or "")
        return (arrow.source,)

    def _alone(self, stops: Stops) -> set[str]:
        """The steps that the doer comes to without an arrow that stops them."""
        waiting = [*self._entries(), *self._decisions()]
        found: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name in found:
                continue
            found.add(name)
            waiting += [
                arrow.target
                for arrow in self.chain.arrows_from[name]
                if not stops(self, arrow) and self._is_open(arrow.target, found, stops)
            ]
        return found

    def _having(self) -> set[str]:
        """The steps that the matter comes to from the doer, before the same duty is done."""
        duty = self._carriers[self.step]
        done = {name for name, each in self._carriers.items() if each == duty}
        return self._on(self._entries(), done)

    def _on(self, starts: Iterable[str], barred: Collection[str] = ()) -> set[str]:
        """The steps that a matter goes on to, through none that is barred."""
        waiting, found = list(starts), set[str]()
        while waiting:
            name = waiting.pop()
            if name not in found and name not in barred:
                found.add(name)
                waiting += [arrow.target for arrow in onward(self.chain, name)]
        return found

    def _entries(self) -> Iterator[str]:
        """The doer's steps at which they first have the matter."""
        steps = self.chain.steps
        waiting = [name for name, step in steps.items() if isinstance(step, Start)]
        seen: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            if steps[name].role == self._role:
                yield name
            else:
                waiting += [arrow.target for arrow in self.chain.arrows_from[name]]

    def _decisions(self) -> Iterator[str]:
        """The doer's decisions by which there may be no cause: before them no duty is at hand."""
        for name, step in self.chain.steps.items():
            if name == self.step or step.role != self._role:
                continue
            answers = [
                each for each in self.chain.arrows_from[name] if each.kind is ArrowKind.ANSWER
            ]
            if isinstance(step, (Decision, SubChain)) and any(
                arrow.target in self.ends for arrow in answers
            ):
                yield name

    def _is_open(self, name: str, found: Collection[str], stops: Stops) -> bool:
        """Whether the doer can begin a step that they have come to: a join waits for all."""
        if not isinstance(self.chain.steps[name], Join):
            return True
        here = {
            arrow.source
            for arrow in self.chain.arrows
            if arrow.target == name and arrow.source in found and not stops(self, arrow)
        }
        bounds = {name, closed_by(self.chain, name)}
        for target in branches(self.chain, name):
            handoff = self.chain.handoffs.get(target)
            first = (handoff.to or "") if handoff else target
            if first != name and not here & beyond(self.chain, (first,), bounds):
                return False
        return True

    def is_own(self, name: str) -> bool:
        """Whether the doer may be the one who does a step."""
        role, members = self.chain.steps[name].role, self.chain.parties.members
        return role in (None, self._role) or set(members(self._role)) <= set(members(role))
