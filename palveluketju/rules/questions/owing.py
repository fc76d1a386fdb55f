"""Whom the duties of steps want told, and by which moves of a play it is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from palveluketju.flow.followed import Watch, last_choices
from palveluketju.flow.net import Net
from palveluketju.graph.chain import ChainView
from palveluketju.model.duty import Informs
from palveluketju.model.step import Doing
from palveluketju.rules.questions.judges import chooses_rightly, is_judgement
from palveluketju.rules.questions.telling import (
    Told,
    bears_telling,
    is_same,
    telling_moves,
    tells,
)
from palveluketju.source import Route


@dataclass(frozen=True, slots=True)
class Owed:
    """What a step owes: somebody has to be told of its duty, as an entry of the law says.

    `strictly` as of `Told`.
    """

    step: str
    duty: str
    number: int
    entry: Informs
    strictly: bool = False

    @property
    def told(self) -> Told:
        """Who has to be told. An entry without exception is not met by one with exception."""
        return Told(self.entry.who, self.entry.unless is None, self.duty, self.strictly)

    @property
    def at(self) -> Route:
        """Where the law's demand is stated."""
        return Route.to("duties", self.duty, "informs", self.number)


def owed(chain: ChainView) -> Iterator[Owed]:
    """Everything that steps owe and do not tell themselves, in declared order."""
    for name, step in chain.steps.items():
        for _, duty in step.duties if isinstance(step, Doing) else ():
            record = chain.model.duties.get(duty)
            for number, entry in enumerate(record.informs if record else ()):
                found = Owed(name, duty, number, entry)
                is_known = entry.who in chain.model.roles
                if is_known and isinstance(step, Doing) and not tells(chain, step, found.told):
                    yield found


def watch_of(
    chain: ChainView, net: Net, each: Owed, opens: frozenset[int], wrong: str = ""
) -> Watch:
    """What opens the debt, and the moves by which it is told, or judged not to be told.

    A judgement by others than the law allows counts as one, except that of the step `wrong`.
    """
    watch = _telling(chain, net, each, opens)
    judged = {
        index
        for index, is_right in _judgements(chain, net, each, watch)
        if is_right or net.moves[index].step != wrong
    }
    return watch._replace(closes=watch.closes | judged)


def misjudging(chain: ChainView, net: Net, each: Owed) -> tuple[str, ...]:
    """The steps that judge, though the law does not let them, that nobody is told."""
    watch = _telling(chain, net, each, moves_of(net, {each.step}))
    judged = _judgements(chain, net, each, watch)
    return tuple(dict.fromkeys(net.moves[index].step for index, is_right in judged if not is_right))


def _telling(chain: ChainView, net: Net, each: Owed, opens: frozenset[int]) -> Watch:
    told = telling_moves(chain, net, each.told)
    announcing = (
        name
        for name, step in chain.steps.items()
        if isinstance(step, Doing) and _announces(chain, step, each)
    )
    return Watch(opens - told, told, told & moves_of(net, announcing))


def _announces(chain: ChainView, step: Doing, each: Owed) -> bool:
    """Whether a step may tell beforehand: it says that it tells, or that is its own duty."""
    says = any(is_same(chain, entry.who, each.entry.who) for entry in step.informs)
    return says or bears_telling(chain, step, each.entry.who, other_than=each.duty)


def _judgements(chain: ChainView, net: Net, each: Owed, watch: Watch) -> Iterator[tuple[int, bool]]:
    """The moves that judge that nobody is told, each with whether the law lets them."""
    for index in sorted(last_choices(net, watch)) if each.entry.unless else ():
        move = net.moves[index]
        is_right = chooses_rightly(chain, move, each.entry)
        if is_right or is_judgement(chain, move, each.entry):
            yield index, is_right


def moves_of(net: Net, steps: Iterable[str]) -> frozenset[int]:
    """The numbers of the moves of some steps themselves."""
    names = frozenset(steps)
    return frozenset(
        index for index, move in enumerate(net.moves) if move.begins and move.step in names
    )
