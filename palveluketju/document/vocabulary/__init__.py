"""The one table of key names: what each record of the format may hold and what it means.

Nothing outside this package decides how a key is spelled.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from palveluketju.document.vocabulary import chain, duty, handoff, law, parties, sections, step
from palveluketju.document.vocabulary.key import Key, Record

KEYS: Mapping[str, Record] = MappingProxyType(
    {
        "file": sections.FILE,
        "text": sections.TEXT,
        "workspace": sections.WORKSPACE,
        "settings": sections.SETTINGS,
        "act": law.ACT,
        "register": law.REGISTER,
        "limit": law.LIMIT,
        "duty": duty.DUTY,
        "responsible": duty.RESPONSIBLE,
        "between": duty.BETWEEN,
        "subject": duty.SUBJECT,
        "requirement": duty.REQUIREMENT,
        "record": duty.RECORD,
        "duty-consent": duty.DUTY_CONSENT,
        "informs": duty.INFORMS,
        "actor": parties.ACTOR,
        "role": parties.ROLE,
        "parameter": parties.PARAMETER,
        "school-year": parties.SCHOOL_YEAR,
        "break": parties.BREAK,
        "declaration": parties.DECLARATION,
        "takes": parties.TAKES,
        "expects": parties.EXPECTS,
        "variant": parties.VARIANT,
        "chain": chain.CHAIN,
        "validity": chain.VALIDITY,
        "version": chain.VERSION,
        "anytime": chain.ANYTIME,
        "consent": chain.CONSENT,
        "step": step.STEP,
        "limit-use": step.LIMIT_USE,
        "asks": step.ASKS,
        "replies": step.REPLIES,
        "span": step.SPAN,
        "handoff": handoff.HANDOFF,
        "acknowledge": handoff.ACKNOWLEDGE,
        "returned": handoff.RETURNED,
        "unanswered": handoff.UNANSWERED,
    }
)
"""The keys of each record, in the order in which they are usually written."""


def describe(record: str, key: str) -> Key | None:
    """What `key` means in `record`, or None if the record has no such key."""
    return KEYS.get(record, {}).get(key)


__all__ = ["KEYS", "Key", "Record", "describe"]
