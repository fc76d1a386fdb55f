"""Hands of a general group that an individual's matter has come into."""

from __future__ import annotations

from palveluketju.graph.chain import ChainView
from palveluketju.model.words import Concern
from palveluketju.rules.questions.groups import general_groups


def is_misgrouped(chain: ChainView, role: str | None) -> bool:
    """Whether a role of a general group has a matter that concerns an individual.

    individual-case-in-general-group tells of it. What is wrong of the group only for that, its
    borders, its lead and the duties of its steps, is not told again.
    """
    subject = chain.model.subjects.get(chain.record.subject or "")
    is_individual = subject is not None and subject.concerns is Concern.INDIVIDUAL
    return is_individual and bool(general_groups(chain, role))
