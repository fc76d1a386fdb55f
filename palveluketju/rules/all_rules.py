"""Every rule, in the order of reports and of the reference: the only list of them."""

from __future__ import annotations

from collections.abc import Mapping

from palveluketju.findings import Rule
from palveluketju.rules import (
    ambiguous_id,
    chain_without_end,
    chain_without_start,
    control_character,
    decision_with_one_answer,
    duplicate_id,
    duplicate_key,
    duty_wrong_actor,
    empty_file,
    fact_unverified,
    file_too_large,
    handoff_missing,
    handoff_unused,
    handoff_without_content,
    handoff_without_exit,
    handoff_without_ground,
    handoff_without_kind,
    handoff_without_receiver,
    handoff_wrong_verb,
    ignore_unused,
    ignore_without_reason,
    invisible_character,
    join_without_parallel,
    label_too_long,
    lane_without_step,
    malformed_citation,
    malformed_date,
    malformed_duration,
    malformed_id,
    missing_key,
    nested_too_deep,
    page_too_large,
    several_documents,
    step_outside_lanes,
    step_unreachable,
    step_without_role,
    step_without_way_out,
    tab_indentation,
    task_with_several_next,
    text_missing_language,
    unknown_format,
    unknown_id,
    unknown_key,
    unknown_rule,
    unknown_value,
    unquoted_colon,
    version_without_quotes,
    wrong_encoding,
    wrong_type,
    yaml_alias,
    yaml_syntax,
    yaml_tag,
)

READING_RULES: tuple[Rule, ...] = (
    yaml_syntax.RULE,
    tab_indentation.RULE,
    unquoted_colon.RULE,
    duplicate_key.RULE,
    invisible_character.RULE,
    control_character.RULE,
    yaml_alias.RULE,
    yaml_tag.RULE,
    several_documents.RULE,
    wrong_encoding.RULE,
    file_too_large.RULE,
    empty_file.RULE,
    nested_too_deep.RULE,
    version_without_quotes.RULE,
    unknown_format.RULE,
    unknown_key.RULE,
    missing_key.RULE,
    wrong_type.RULE,
    unknown_value.RULE,
    duplicate_id.RULE,
    malformed_id.RULE,
    malformed_duration.RULE,
    malformed_date.RULE,
    malformed_citation.RULE,
    ignore_without_reason.RULE,
    ignore_unused.RULE,
    unknown_rule.RULE,
)
"""Faults that show while files are read: pages only, reported by other rooms."""

WORKSPACE_RULES: tuple[Rule, ...] = (
    unknown_id.RULE,
    text_missing_language.RULE,
    fact_unverified.RULE,
)
"""Rules whose subject is a whole `Workspace`."""

CHAIN_RULES: tuple[Rule, ...] = (
    ambiguous_id.RULE,
    chain_without_start.RULE,
    chain_without_end.RULE,
    step_unreachable.RULE,
    step_without_way_out.RULE,
    decision_with_one_answer.RULE,
    task_with_several_next.RULE,
    join_without_parallel.RULE,
    step_without_role.RULE,
    step_outside_lanes.RULE,
    lane_without_step.RULE,
    duty_wrong_actor.RULE,
    handoff_missing.RULE,
    handoff_without_kind.RULE,
    handoff_wrong_verb.RULE,
    handoff_without_receiver.RULE,
    handoff_without_content.RULE,
    handoff_without_ground.RULE,
    handoff_without_exit.RULE,
    handoff_unused.RULE,
    label_too_long.RULE,
    page_too_large.RULE,
)
"""Rules whose subject is one `ChainView`."""

ALL_RULES: Mapping[str, Rule] = {
    rule.name: rule for rule in (*READING_RULES, *WORKSPACE_RULES, *CHAIN_RULES)
}
