import pytest
from support.chains import chain, found, located, related

EXITS = (
    "acknowledge: {within: 2 arkipäivää}, returned: {to: oma}, "
    "unanswered: {after: 5 arkipäivää, to: oma}"
)


def text(verb: str, kind: str) -> str:
    return chain(
        f"alku: {{kind: start, role: opettaja, next: lahetys}}\n"
        f"lahetys: {{role: opettaja, {verb}}}\n"
        "oma: {role: opettaja, next: loppu}\n"
        "loppu: {kind: end, role: opettaja}\n"
        "vastaanotto: {role: kuraattori, next: valmis}\n"
        "valmis: {kind: end, role: kuraattori}\n",
        f"vienti: {{kind: {kind}, to: vastaanotto, carries: Tuen tarve, ground: H-01, {EXITS}}}",
    )


@pytest.mark.parametrize("kind", ["contact", "notification"])
def test_what_leaves_own_work_going_is_sent(kind: str) -> None:
    assert found(text("sends: [vienti], next: loppu", kind)) == []
    assert found(text("next: [vienti]", kind)) == [("handoff-wrong-verb", "vienti")]


@pytest.mark.parametrize("kind", ["transfer", "referral", "warm-handover", "agreed"])
def test_what_moves_the_matter_goes_by_next(kind: str) -> None:
    assert found(text("next: [vienti]", kind)) == []
    assert found(text("sends: [vienti], next: loppu", kind)) == [("handoff-wrong-verb", "vienti")]


def test_a_question_that_is_only_sent_says_how_it_is_asked() -> None:
    wrong = text("sends: [vienti], next: loppu", "consultation")
    assert found(wrong) == [("handoff-wrong-verb", "vienti")]
    assert "asks: {handoff: vienti, …}" in located(wrong)[0].finding.help.fi
    assert related(located(wrong), wrong) == ["consultation"]
