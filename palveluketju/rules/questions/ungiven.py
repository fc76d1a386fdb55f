"""Handoffs that go without a consent which has not been given before."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from palveluketju.findings import Related, Trace
from palveluketju.flow.net import NetMove
from palveluketju.flow.proof import prove
from palveluketju.flow.search.bypass import FEW, bypass
from palveluketju.flow.search.wide import TooManyStatesError
from palveluketju.flow.told import told
from palveluketju.graph.chain import ChainView
from palveluketju.model.asks import Asks
from palveluketju.model.chain import Chain
from palveluketju.rules.questions.consents import askers, forbidding, needing, question_of, wanting
from palveluketju.rules.questions.play import standing
from palveluketju.rules.questions.weak import misasked


class Lack(StrEnum):
    """Why there is no consent when the handoff goes."""

    NOT_ASKED = "not-asked"
    NOT_ANSWERED = "not-answered"
    REFUSED = "refused"
    NO_ANSWER = "no-answer"


@dataclass(frozen=True)
class Ungiven:
    """A consent without which a handoff goes, on the nearest path on which it does.

    `asker` is the step that has asked for it in vain, if one has; `unreached` are those that
    would ask but that nothing leads to. `others` are the further handoffs that go without it;
    `standing` is what is under way when it goes.
    """

    consent: str
    handoff: str
    lack: Lack
    asker: str
    unreached: tuple[str, ...]
    others: tuple[str, ...]
    trace: Trace
    standing: tuple[Related, ...]


def unasked(chain: ChainView) -> Iterator[tuple[str, list[str]]]:
    """Each consent that nobody in the chain asks for, with the handoffs that need it.

    None where a step could not be read or asks for the wrong consent: it may mean this one.
    """
    if chain.record.broken or misasked(chain):
        return
    for name in _wanted(chain):
        if not askers(chain, name):
            yield name, _needing(chain, name)


def ungiven(chain: ChainView) -> tuple[Ungiven, ...]:
    """Each consent without which some handoff can go though a step asks for it.

    None where the chain cannot be played or that would need too many states. It is worked out
    once, however often it is asked for.
    """
    if "ungiven" not in chain.kept:
        asked = (name for name in _wanted(chain) if askers(chain, name))
        chain.kept["ungiven"] = tuple(each for name in asked if (each := _ungiven(chain, name)))
    found = chain.kept["ungiven"]
    return found if isinstance(found, tuple) else ()


def unknown_elsewhere(chain: ChainView) -> Iterator[tuple[str, list[str]]]:
    """Each consent that is said to be given in a chain which asks for no such consent.

    With the handoffs that need it. Such is a consent of the same id, or one that rests on a
    duty for which the handoffs need theirs.
    """
    for name, consent in chain.record.consents.items():
        other = chain.model.chains.get(consent.given_in or "")
        handoffs = _needing(chain, name)
        if other is None or other.id == chain.id or other.broken or not handoffs:
            continue
        duties = {*consent.ground, *(duty for each in handoffs for duty in wanting(chain, each))}
        questions = (question_of(step) for step in other.steps.values())
        asked = {asks.consent for asks in questions if asks and asks.consent}
        if not any(_fits(other, key, name, duties) for key in asked):
            yield name, handoffs


def _fits(other: Chain, asked: str, name: str, duties: Collection[str]) -> bool:
    """Whether a consent that another chain asks for may be the one of this name and duties."""
    consent = other.consents.get(asked)
    return asked == name or (consent is not None and bool(set(consent.ground) & set(duties)))


def _wanted(chain: ChainView) -> Iterator[str]:
    """The consents that must be given in this chain before a handoff goes."""
    for name, consent in chain.record.consents.items():
        if consent.given_in in (None, chain.id) and _needing(chain, name):
            yield name


def _needing(chain: ChainView, consent: str) -> list[str]:
    """The handoffs that need a consent; one that must go without is no matter of order."""
    return [name for name in needing(chain, consent) if not forbidding(chain, name)]


def _ungiven(chain: ChainView, consent: str) -> Ungiven | None:
    proof = prove(chain)
    if proof is None:
        return None
    net, asking, handoffs = proof.net, askers(chain, consent), set(_needing(chain, consent))
    giving = (*asking, *misasked(chain))
    given = {i for i, move in enumerate(net.moves) if _gives(chain, move, giving)}
    sent = {i for i, move in enumerate(net.moves) if handoffs & set(move.handoffs)}
    try:
        # Where the chain could not be proven, no more than a little is tried again.
        limit = chain.max_states if proof.is_finished else min(FEW, chain.max_states)
        found = bypass(net, sent, given, limit)
    except TooManyStatesError:
        return None
    if found is None:
        return None
    moves = [net.moves[index] for index in found.path]
    first = next(name for name in moves[-1].handoffs if name in handoffs)
    more = {name for index in found.moves for name in net.moves[index].handoffs} & handoffs
    lack, asker = _lack(moves, asking)
    return Ungiven(
        consent,
        first,
        lack,
        asker,
        tuple(name for name in asking if name not in chain.reached),
        tuple(name for name in chain.handoffs if name in more and name != first),
        told(chain, net, found.path),
        tuple(standing(chain, net.after(found.path), chain.at("handoffs", first))),
    )


def _gives(chain: ChainView, move: NetMove, asking: Collection[str]) -> bool:
    """Whether a move is the answer to one of the askers by which the consent is given."""
    asker = move.to if move.kind == "reply" else move.step
    if asker not in asking or move.kind not in ("answer", "reply"):
        return False
    asks = question_of(chain.steps[asker])
    return asks is not None and _means_given(asks, move.answer)


def _means_given(asks: Asks, word: str) -> bool:
    """Whether an answer may give the consent: `given`, or any free word where that is no exit."""
    return word == "given" if asks.given else word != "refused"


def _lack(moves: list[NetMove], asking: Collection[str]) -> tuple[Lack, str]:
    """What has last become of the question on a path, and the step that asked it."""
    for move in reversed(moves):
        asker = move.to if move.kind == "reply" else move.step
        if asker not in asking or move.handoff:
            continue
        if move.kind == "lapse":
            return Lack.NO_ANSWER, asker
        if move.kind in ("answer", "reply"):
            return Lack.REFUSED, asker
        return Lack.NOT_ANSWERED, asker
    return Lack.NOT_ASKED, ""
