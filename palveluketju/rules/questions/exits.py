"""The exits that handoffs and questions of a kind must have and lack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.graph.arrow import VERBS
from palveluketju.graph.chain import ChainView
from palveluketju.model.asks import Asks
from palveluketju.model.handoff import Handoff, KindRow, Verb
from palveluketju.model.step import Task
from palveluketju.model.words import Nature
from palveluketju.source import Route


@dataclass(frozen=True, slots=True)
class Lack:
    """What the handoff `handoff` lacks; `at` is the handoff, or the question that asks by it."""

    at: Route
    handoff: str
    row: KindRow
    exits: tuple[str, ...]


def lacking(chain: ChainView) -> Iterator[Lack]:
    """Each handoff, or question that is asked by one, without all exits of its kind."""
    for name, handoff in chain.handoffs.items():
        row = handoff.row
        if row is None or not row.exits or _has_other_verb(chain, name, row):
            continue
        if row.verb is Verb.ASKS:
            yield from _in_questions(chain, name, handoff, row)
        elif missing := tuple(exit_ for exit_ in row.exits if not getattr(handoff, exit_)):
            yield Lack(chain.at("handoffs", name), name, row, missing)


def _has_other_verb(chain: ChainView, name: str, row: KindRow) -> bool:
    """Whether the kind itself is in doubt: handoff-wrong-verb tells of it."""
    uses = (out for _, out in chain.outs() if out.target == name)
    return any(VERBS.get(out.kind, Verb.NEXT) is not row.verb for out in uses)


def _in_questions(chain: ChainView, name: str, handoff: Handoff, row: KindRow) -> Iterator[Lack]:
    needed = [exit_ for exit_ in row.exits if exit_ != "refused" or _is_free(chain, handoff)]
    for step, record in chain.steps.items():
        asks = record.asks if isinstance(record, Task) else None
        if asks is None or asks.handoff != name:
            continue
        missing = tuple(exit_ for exit_ in needed if not _has(asks, handoff, exit_))
        if missing:
            yield Lack(chain.at("steps", step, "asks"), name, row, missing)


def _is_free(chain: ChainView, handoff: Handoff) -> bool:
    """Whether the one who is asked may refuse: no ground is a duty, as far as is known."""
    if not handoff.ground:
        return bool(handoff.needs) or not handoff.secret
    known = chain.model.duties
    return all(duty in known and known[duty].nature is Nature.RIGHT for duty in handoff.ground)


def _has(asks: Asks, handoff: Handoff, exit_: str) -> bool:
    if exit_ == "unanswered":
        return bool(asks.unanswered or handoff.unanswered)
    if exit_ == "answered":
        return bool(asks.answered or asks.answers)
    return bool(getattr(asks, exit_))
