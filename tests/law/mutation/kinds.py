"""The kinds of fault, each with the rules meant for it."""

from __future__ import annotations

from tests.law.mutation import (
    borders,
    consents,
    duties,
    exits,
    force,
    groups,
    knowledge,
    limits,
    records,
    required,
    telling,
)
from tests.law.mutation.place import Kind

_EXIT = "handoff-without-exit"
_GAP = "responsibility-gap"
_REQUIRED = ("required-duty-missing", "entailed-duty-missing")
_TOLD = ("client-not-told", "guardian-not-told")

KINDS: tuple[Kind, ...] = (
    Kind(1, "accountable party swapped", ("duty-wrong-actor",), duties.wrong_actor),
    Kind(2, "second organiser added", ("duty-two-organisers",), duties.two_organisers),
    Kind(3, "required duty removed", _REQUIRED, required.required_missing),
    Kind(4, "limit lengthened", ("limit-looser-than-law",), limits.longer),
    Kind(5, "kind of day changed", ("limit-wrong-kind-of-day",), limits.other_days),
    Kind(6, "clock started later", ("limit-starts-late",), limits.later_start),
    Kind(7, "record moved", ("record-wrong-register",), records.wrong_register),
    Kind(8, "record removed", ("record-missing",), records.missing),
    Kind(9, "consent removed", ("consent-missing",), consents.not_needed_any_more),
    Kind(10, "consent weakened", ("consent-too-weak",), consents.weaker),
    Kind(11, "consent too late", ("consent-not-before",), consents.too_late),
    Kind(12, "consent by another", ("consent-wrong-giver",), consents.from_another),
    Kind(13, "consent for a duty", ("consent-not-allowed",), consents.for_personal_duty),
    Kind(14, "approval first", ("notification-behind-approval",), duties.approval),
    Kind(15, "acknowledgement dropped", (_EXIT, _GAP), exits.no_acknowledgement),
    Kind(16, "unanswered dropped", (_EXIT,), exits.no_unanswered),
    Kind(17, "refusal dropped", (_EXIT,), exits.no_refusal),
    Kind(18, "follow-up dropped", (_EXIT,), exits.no_follow_up),
    Kind(19, "ground removed", ("handoff-without-ground",), borders.no_ground),
    Kind(20, "ground does not cover", ("ground-does-not-cover",), borders.no_cover),
    Kind(21, "pupil not told", _TOLD, telling.pupil_not_told),
    Kind(22, "guardian not told", _TOLD, telling.guardian_not_told),
    Kind(23, "lead not named", ("lead-not-named", "lead-missing"), groups.no_lead),
    Kind(24, "general group", ("individual-case-in-general-group",), groups.general_group),
    Kind(25, "plain arrow", ("handoff-missing",), borders.plain_arrow),
    Kind(26, "receiver removed", ("handoff-without-receiver",), borders.no_receiver),
    Kind(27, "decision untold", ("decision-without-knowledge",), knowledge.decision_untold),
    Kind(28, "act not in force", ("act-not-in-force",), force.not_in_force),
)
