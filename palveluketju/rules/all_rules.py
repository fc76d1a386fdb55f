"""Every rule, in the order of reports and of the reference: the only list of them."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.findings import Rule
from palveluketju.rules import duplicate_key, step_without_role

READING_RULES: tuple[Rule, ...] = (duplicate_key.RULE,)
"""Faults that show while files are read: pages only, reported by other rooms."""

WORKSPACE_RULES: tuple[Rule, ...] = ()
"""Rules whose subject is a whole `Workspace`."""

CHAIN_RULES: tuple[Rule, ...] = (step_without_role.RULE,)
"""Rules whose subject is one `ChainView`."""

ALL_RULES: Mapping[str, Rule] = {
    rule.name: rule for rule in (*READING_RULES, *WORKSPACE_RULES, *CHAIN_RULES)
}
