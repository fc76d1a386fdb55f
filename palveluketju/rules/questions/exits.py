"""The exits that handoffs and questions must have and lack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.graph.arrow import VERBS
from palveluketju.graph.chain import ChainView
from palveluketju.model.asks import Asks
from palveluketju.model.handoff import Handoff, HandoffKind, KindRow, Verb
from palveluketju.model.step import Task
from palveluketju.model.words import Nature
from palveluketju.rules.questions.coverage import uncovered
from palveluketju.rules.questions.grounds import receiving_role
from palveluketju.source import Route

_PAIR = ("acknowledge", "unanswered")
_PAIRED = (HandoffKind.CONTACT, HandoffKind.NOTIFICATION)


@dataclass(frozen=True, slots=True)
class Lack:
    """The exits that a handoff or a question lacks.

    `at` is the handoff, or the question that a step asks; `handoff` and `step` are empty where
    there is none.
    """

    at: Route
    exits: tuple[str, ...]
    handoff: str = ""
    step: str = ""


def lacking(chain: ChainView) -> Iterator[Lack]:
    """Each handoff, or question that is asked, without all exits that it must have."""
    for name, handoff in chain.handoffs.items():
        row = handoff.row
        if row is None or row.verb is Verb.ASKS or _has_other_verb(chain, name, row):
            continue
        missing = tuple(exit_ for exit_ in row.exits if not getattr(handoff, exit_))
        if missing := missing or _missing_half(chain, handoff):
            yield Lack(chain.at("handoffs", name), missing, handoff=name)
    for step, record in chain.steps.items():
        if isinstance(record, Task) and record.asks is not None:
            yield from _in_question(chain, step, record.asks)


def steps_beside(chain: ChainView, lack: Lack) -> set[str]:
    """The steps beside which an exit is missing: who sends or asks, and who receives."""
    handoff = chain.handoffs.get(lack.handoff)
    to = handoff.to if handoff else None
    return {*chain.senders(lack.handoff), *filter(None, (lack.step, to))}


def _missing_half(chain: ChainView, handoff: Handoff) -> tuple[str, ...]:
    """The acknowledgement without which nobody knows whether to try again, or its other half.

    A client acknowledges by doing something.
    """
    if handoff.kind not in _PAIRED or chain.parties.is_client(receiving_role(chain, handoff)):
        return ()
    missing = tuple(exit_ for exit_ in _PAIR if not getattr(handoff, exit_))
    return missing if len(missing) == 1 else ()


def _has_other_verb(chain: ChainView, name: str, row: KindRow) -> bool:
    """Whether the kind itself is in doubt: handoff-wrong-verb tells of it."""
    uses = (out for _, out in chain.outs() if out.target == name)
    return any(VERBS.get(out.kind, Verb.NEXT) is not row.verb for out in uses)


def _in_question(chain: ChainView, step: str, asks: Asks) -> Iterator[Lack]:
    name = asks.handoff or ""
    handoff = chain.handoffs.get(name)
    row = handoff.row if handoff else None
    needed = dict.fromkeys(("given", "refused") if _asks_for_leave(chain, asks) else ())
    if handoff is not None and row is not None:
        if row.verb is not Verb.ASKS or _has_other_verb(chain, name, row):
            return
        free = _is_free(chain, handoff) and not any(uncovered(chain, name))
        needed |= dict.fromkeys(exit_ for exit_ in row.exits if exit_ != "refused" or free)
    elif name:
        return  # what it is asked by is not known
    missing = tuple(exit_ for exit_ in needed if not _has(asks, handoff, exit_))
    if missing:
        yield Lack(chain.at("steps", step, "asks"), missing, name, step)


def _asks_for_leave(chain: ChainView, asks: Asks) -> bool:
    """Whether a client may say yes or no: to a consent, or to what a step asks by itself."""
    by_itself = not (asks.handoff or asks.consent) and bool(asks.given or asks.refused)
    return by_itself or asks.consent in chain.record.consents


def _is_free(chain: ChainView, handoff: Handoff) -> bool:
    """Whether the one who is asked may refuse: no ground is a duty, as far as is known."""
    if not handoff.ground:
        return bool(handoff.needs) or not handoff.secret
    known = chain.model.duties
    return all(duty in known and known[duty].nature is Nature.RIGHT for duty in handoff.ground)


def _has(asks: Asks, handoff: Handoff | None, exit_: str) -> bool:
    """Whether a question has an exit; of free answers one may give and another refuse."""
    if exit_ == "unanswered":
        return bool(asks.unanswered or (handoff and handoff.unanswered))
    if exit_ == "answered":
        return bool(asks.answered or asks.answers)
    if getattr(asks, exit_):
        return True
    if not asks.consent:
        return False
    other = asks.refused if exit_ == "given" else asks.given
    return len(asks.answers) >= (1 if other or exit_ == "given" else 2)
