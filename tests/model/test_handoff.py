import pytest

from palveluketju.model.handoff import KIND_ROWS, Handoff, HandoffKind, Verb

VERBS = {
    Verb.NEXT: {"transfer", "warm-handover", "referral", "invitation", "agreed"},
    Verb.SENDS: {"contact", "notification", "guidance", "information"},
    Verb.ASKS: {"consultation", "request"},
}


def test_every_kind_has_its_row() -> None:
    assert set(KIND_ROWS) == set(HandoffKind)


@pytest.mark.parametrize("verb", Verb)
def test_each_verb_has_the_kinds_of_the_format(verb: Verb) -> None:
    assert {kind.value for kind, row in KIND_ROWS.items() if row.verb is verb} == VERBS[verb]


def test_only_information_starts_no_work() -> None:
    assert [kind for kind, row in KIND_ROWS.items() if not row.starts_work] == [
        HandoffKind.INFORMATION
    ]


@pytest.mark.parametrize("kind", HandoffKind)
def test_the_exits_of_a_kind_are_keys_of_a_handoff_or_of_a_question(kind: HandoffKind) -> None:
    answers = {"answered", "given", "refused"}
    assert set(KIND_ROWS[kind].exits) <= set(Handoff.model_fields) | answers


def test_a_handoff_without_kind_has_no_row() -> None:
    assert Handoff().row is None
    assert Handoff(kind=HandoffKind.CONTACT).row is KIND_ROWS[HandoffKind.CONTACT]
