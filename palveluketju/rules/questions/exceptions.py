"""Exceptions from telling: where a step makes use of one, and what the law says of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from palveluketju.graph.chain import ChainView
from palveluketju.model.duty import Informs
from palveluketju.model.step import Doing
from palveluketju.rules.questions.telling import is_same
from palveluketju.source import Route


class Exempted(NamedTuple):
    """An exception that a step makes use of, and the entry of the law that knows it."""

    step: str
    entry: Informs
    at: Route
    law: Informs
    law_at: Route


def exempted(chain: ChainView) -> Iterator[Exempted]:
    """Each exception of a step that the law knows and of which it says who judges it."""
    for name, step in chain.steps.items():
        for number, entry in enumerate(step.informs) if isinstance(step, Doing) else ():
            law = _law_of(chain, step, entry) if isinstance(step, Doing) else None
            if law is not None:
                yield Exempted(name, entry, chain.at("steps", name, "informs", number), *law)


def _law_of(chain: ChainView, step: Doing, entry: Informs) -> tuple[Informs, Route] | None:
    """The first entry with the same exception: of the step's duties, else of any duty."""
    own = dict.fromkeys(duty for _, duty in step.duties)
    for duty in dict.fromkeys((*own, *chain.model.duties)):
        record = chain.model.duties.get(duty)
        for number, law in enumerate(record.informs if record else ()):
            if is_same(chain, entry.who, law.who) and _is_same_section(entry, law):
                return law, Route.to("duties", duty, "informs", number)
    return None


def _is_same_section(entry: Informs, law: Informs) -> bool:
    one, other = entry.unless, law.unless
    if one is None or other is None or not law.judged_by:
        return False
    return (one.act, one.section) == (other.act, other.section)
