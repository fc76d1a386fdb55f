import pytest
from support.chains import chain, found, located

MOVES = """
alku: {kind: start, role: kuraattori, next: lahetys}
lahetys: {role: kuraattori, next: vienti}
oma: {kind: end, role: kuraattori}
arvio: {role: sosiaalityontekija, next: loppu}
loppu: {kind: end, role: sosiaalityontekija}
"""
ASKS = """
alku: {kind: start, role: kuraattori, next: kysymys}
kysymys: {role: kuraattori, asks: {handoff: vienti, EXITS}}
tuki: {role: kuraattori, next: loppu}
loppu: {kind: end, role: kuraattori}
vastaus: {role: psykologi, replies: {to: vienti, answer: WORD}}
"""
LATE = "unanswered: {after: 5 arkipäivää, to: tuki}"
BACK = "unanswered: {after: 5 arkipäivää, to: oma}"


def moving(kind: str, exits: str) -> str:
    handoff = f"vienti: {{kind: {kind}, to: arvio, carries: Tarve, ground: H-06, {exits}}}"
    return chain(MOVES, handoff)


def asking(kind: str, exits: str, word: str, ground: str = "ground: H-06") -> str:
    steps = ASKS.replace("EXITS", exits).replace("WORD", word)
    return chain(steps, f"vienti: {{kind: {kind}, to: vastaus, carries: Kysymys, {ground}}}")


def missing(text: str) -> list[str]:
    """The names of the exits that the one finding of a text names."""
    (item,) = located(text)
    assert item.rule == "handoff-without-exit"
    return item.finding.message.en.split("'")[3::2]


@pytest.mark.parametrize(
    ("kind", "exits", "lacks"),
    [
        ("transfer", BACK, ["acknowledge"]),
        ("transfer", "acknowledge: {within: 2 arkipäivää}", ["unanswered"]),
        ("warm-handover", "", ["unanswered"]),
        ("referral", BACK, ["returned"]),
        ("invitation", "cannot: oma", ["invites", "enough"]),
    ],
)
def test_a_handoff_names_each_exit_that_its_kind_lacks(
    kind: str, exits: str, lacks: list[str]
) -> None:
    text = moving(kind, exits)
    assert found(text) == [("handoff-without-exit", "vienti")]
    assert missing(text) == lacks


@pytest.mark.parametrize(
    ("kind", "exits", "word", "lacks"),
    [
        ("consultation", "answered: tuki", "answered", ["unanswered"]),
        ("consultation", LATE, "answered", ["answered"]),
        ("request", f"given: tuki, {LATE}", "given", ["refused"]),
        ("request", f"refused: tuki, {LATE}", "refused", ["given"]),
    ],
)
def test_a_question_is_told_where_it_is_asked(
    kind: str, exits: str, word: str, lacks: list[str]
) -> None:
    text = asking(kind, exits, word)
    assert found(text) == [("handoff-without-exit", "asks")]
    assert missing(text) == lacks


def test_free_answers_answer_a_consultation() -> None:
    assert found(asking("consultation", f"answers: {{neuvo: tuki}}, {LATE}", "neuvo")) == []


def test_nobody_refuses_what_is_a_duty() -> None:
    exits = f"given: tuki, {LATE}"
    assert found(asking("request", exits, "given", "ground: H-01")) == []
    both = asking("request", exits, "given", "ground: [H-06, H-01]")
    assert found(both) == []


def test_a_kind_that_is_used_by_the_wrong_verb_is_told_as_that_alone() -> None:
    text = moving("guidance", BACK)
    assert [rule for rule, _ in found(text)] == ["handoff-wrong-verb"]
