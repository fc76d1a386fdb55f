"""The annex of two parties' duties and handoffs as a page of HTML that stands alone."""

from __future__ import annotations

from itertools import groupby

from palveluketju.description.agreement import AgreementWords, Card, words
from palveluketju.export.html import page


def agreement_to_html(found: AgreementWords) -> str:
    """The whole annex."""
    return page(
        "agreement",
        {
            "language": found.language,
            "title": found.title,
            "words": words(found.language),
            "found": found,
            "pairs": ((found.first, found.second), (found.second, found.first)),
            "by_chain": _by_chain,
        },
    )


def _by_chain(cards: tuple[Card, ...]) -> tuple[tuple[str, tuple[Card, ...]], ...]:
    return tuple((chain, tuple(each)) for chain, each in groupby(cards, lambda card: card.chain))
