"""What two organisations promise each other over all chains of a workspace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.graph.chain import ChainView
from palveluketju.graph.clocks import Clock, clocks
from palveluketju.graph.workspace import Workspace
from palveluketju.model.handoff import Handoff
from palveluketju.responsibility.division import Division
from palveluketju.responsibility.matrix import division_of
from palveluketju.responsibility.statement import Statement


@dataclass(frozen=True)
class Passage:
    """A handoff of a chain from one organisation to another.

    `steps` are the steps that send it, `sender` and `receiver` roles; `target` is the step that
    receives it, None where the receiver only hears. `limits` are those that bind the sending or
    the receiving steps, or begin to run with the handoff.
    """

    chain: str
    name: str
    record: Handoff
    steps: tuple[str, ...]
    sender: str
    receiver: str
    target: str | None
    limits: tuple[Clock, ...]


@dataclass(frozen=True)
class Side:
    """One party of an agreement: what it hands to the other, takes, and expects of the other.

    `unlawful` are those of its words that the law does not allow.
    """

    party: str
    passages: tuple[Passage, ...]
    takes: tuple[Statement, ...]
    expects: tuple[Statement, ...]
    unlawful: tuple[Statement, ...]


@dataclass(frozen=True)
class Agreement:
    """Both sides; `area` is the local organisation it is for, None for all that are alike."""

    area: str | None
    first: Side
    second: Side


def agreement(workspace: Workspace, first: str, second: str, area: str | None = None) -> Agreement:
    """What two organisations of an area promise each other, chain by chain in their order.

    Without an area: what holds by the general words.
    """
    division = division_of(workspace, area)
    return Agreement(
        area,
        _side(workspace, division, first, second),
        _side(workspace, division, second, first),
    )


def _side(workspace: Workspace, division: Division, party: str, other: str) -> Side:
    passages = (
        each
        for chain in workspace.chains.values()
        for each in passages_of(chain)
        if party in _parties(division, each.sender) and other in _parties(division, each.receiver)
    )
    spoken = [each for each in division.said if division.party(each.speaker) == party]
    takes = tuple(each for each in spoken if each.takes)
    expects = tuple(each for each in spoken if division.party(each.of or "") == other)
    wrong = tuple(each for each in (*takes, *expects) if not division.is_lawful(each))
    return Side(party, tuple(passages), takes, expects, wrong)


def _parties(division: Division, role: str) -> set[str | None]:
    """The organisations that a role's holders may be of."""
    return {division.party(actor) for actor in division.parties.actors(role)}


def passages_of(chain: ChainView) -> Iterator[Passage]:
    """Every handoff of a chain, once for each role that sends it."""
    known = tuple(clocks(chain))
    for name, handoff in chain.handoffs.items():
        target = handoff.to if handoff.to in chain.steps else None
        receiver = chain.steps[target].role if target else handoff.to
        steps = _senders(chain, name)
        for sender in dict.fromkeys(chain.steps[step].role for step in steps):
            own = tuple(step for step in steps if chain.steps[step].role == sender)
            limits = tuple(each for each in known if _binds(each, name, (*own, target)))
            if sender and receiver:
                yield Passage(chain.id, name, handoff, own, sender, receiver, target, limits)


def _senders(chain: ChainView, name: str) -> tuple[str, ...]:
    """The steps that send a handoff: straight, or when one they sent before is not answered."""
    before = (
        other
        for other, record in chain.handoffs.items()
        if name in {each.to for each in (record.unanswered, record.follow_up) if each}
    )
    found = (step for each in (name, *before) for step in chain.senders(each))
    return tuple(dict.fromkeys(found))


def _binds(clock: Clock, handoff: str, steps: tuple[str | None, ...]) -> bool:
    return clock.step in steps or any(start.partition(".")[0] == handoff for start in clock.starts)
