"""The paths on which nobody tells what a step owes, by their cause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from palveluketju.findings import Message, Related, Trace
from palveluketju.flow.followed import Watch, left_open
from palveluketju.flow.net import Net, NetMove, bits
from palveluketju.flow.proof import prove
from palveluketju.flow.told import told
from palveluketju.graph.chain import ChainView
from palveluketju.model.step import Doing
from palveluketju.rules.questions.lost import beyond, first_lost
from palveluketju.rules.questions.order import by_lane
from palveluketju.rules.questions.owing import Owed, misjudging, moves_of, owed, watch_of
from palveluketju.rules.questions.stops import as_lost, broken_off
from palveluketju.rules.questions.telling import tells
from palveluketju.rules.questions.wholes import is_closed_above
from palveluketju.source import Route


@dataclass(frozen=True, slots=True)
class Untold:
    """A shortest path on which what a step owes is never told: moves of the chain's net.

    `after` are those that come after the step's own.
    """

    owed: Owed
    path: tuple[int, ...]
    after: tuple[NetMove, ...]

    @property
    def cause(self) -> tuple[str | int, ...]:
        """The route of the move after which nobody tells any more; empty if nobody ever did."""
        return self.after[-1].at if self.after else ()


def untold(chain: ChainView, each: Owed, wrong: str = "") -> Untold | None:
    """A path after which nobody tells what is owed, and nobody has judged that they need not.

    A judgement by others than the law allows is told of at its own step, and counts as one
    here, unless it is that of the step `wrong`.
    """
    proof = prove(chain)
    if proof is None:
        return None
    net = proof.net
    watch = watch_of(chain, net, each, moves_of(net, {each.step}), wrong)
    path = left_open(net, watch)
    if path is None or _is_told_later(chain, each, wrong) or _breaks_off(chain, net, path[-1]):
        return None
    opened = max(number for number, index in enumerate(path) if index in watch.opens)
    return Untold(each, path, tuple(net.moves[index] for index in path[opened + 1 :]))


def _is_told_later(chain: ChainView, each: Owed, wrong: str) -> bool:
    """Whether every chain that this one is a part of tells afterwards what is owed here."""
    later = replace(each, strictly=True)

    def here(net: Net) -> Watch:
        return watch_of(chain, net, each, moves_of(net, {each.step}), wrong)

    def above(whole: ChainView, net: Net, opens: frozenset[int]) -> Watch:
        return watch_of(whole, net, later, opens)

    return is_closed_above(chain, here, above)


def _breaks_off(chain: ChainView, net: Net, move: int) -> bool:
    """Whether a way that a move leads on to is broken: what is told after that is not known."""
    puts = bits(net.moves[move].put & net.control)
    ahead = beyond(chain, (net.spots[bit].step for bit in puts))
    return bool(broken_off(chain) & {*ahead, net.moves[move].step})


def lost_tellers(chain: ChainView, each: Owed) -> list[str]:
    """The steps that nothing leads to and that would come to telling what is owed."""
    telling = {
        name
        for name, step in chain.steps.items()
        if isinstance(step, Doing) and tells(chain, step, each.told)
    }
    return [name for name in first_lost(chain) if telling & beyond(chain, (name,))]


def misjudged(chain: ChainView) -> Iterator[tuple[str, Untold]]:
    """Each step that judges, against the law, that somebody is not told, with a path."""
    proof, seen = prove(chain), set[str]()
    for each in owed(chain):
        for step in misjudging(chain, proof.net, each) if proof else ():
            path = untold(chain, each, wrong=step) if step not in seen else None
            if path is not None and any(move.step == step for move in path.after):
                seen.add(step)
                yield step, path


def by_cause(chain: ChainView, found: Iterable[Untold]) -> list[list[Untold]]:
    """The paths by their cause, of each cause first the step that no other one comes after."""
    groups: dict[tuple[str, tuple[str | int, ...]], list[Untold]] = {}
    for each in found:
        groups.setdefault((each.owed.entry.who, each.cause), []).append(each)
    order = {name: number for number, name in enumerate(by_lane(chain, chain.steps))}
    for group in groups.values():
        steps = {each.owed.step for each in group}
        group.sort(
            key=lambda each: (
                len(steps & beyond(chain, (each.owed.step,)) - {each.owed.step}),
                len(each.after),
                order[each.owed.step],
            )
        )
    return list(groups.values())


def places(chain: ChainView, group: list[Untold]) -> tuple[Related, ...]:
    """Where the law demands it, where the path leaves it out, and after what else it is untold."""
    first, *others = group
    demand = Message(fi="kertomista vaaditaan tässä", en="telling is demanded here")
    gone = Message(fi="tämän jälkeen kukaan ei kerro", en="after this nobody tells")
    also = Message(fi="myös tämän jälkeen jää kertomatta", en="after this nobody is told either")
    found = [Related(first.owed.at, demand)]
    found += [Related(Route(first.cause), gone)] if first.cause else []
    steps = dict.fromkeys(each.owed.step for each in others if each.owed.step != first.owed.step)
    others_too = (Related(chain.at("steps", step).key, also) for step in steps)
    return (*found, *others_too, *as_lost(chain, lost_tellers(chain, first.owed)))


def path_to(chain: ChainView, each: Untold) -> Trace:
    """The path in words."""
    proof = prove(chain)
    return told(chain, proof.net, each.path) if proof else ()
