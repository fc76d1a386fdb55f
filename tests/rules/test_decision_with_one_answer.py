from support.chains import chain, found, located, related

ENDS = "loppu: {kind: end, role: opettaja}\n"


def test_a_decision_without_answers_is_told_at_its_id() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: onko}\nonko: {kind: decision, "
        "role: opettaja}\n" + ENDS
    )
    assert found(text) == [("decision-with-one-answer", "onko")]


def test_two_answers_may_lead_to_the_same_step() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: onko}\nonko: {kind: decision, "
        "role: opettaja, answers: {Kyllä: loppu, Ei: loppu}}\n" + ENDS
    )
    assert found(text) == []


def test_the_step_that_the_missing_answer_may_lead_to_is_shown() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: onko}\nonko: {kind: decision, "
        "role: opettaja, answers: {Kyllä: loppu}}\n"
        + ENDS
        + "tuki: {role: opettaja, next: loppu}\n"
    )
    assert found(text) == [("decision-with-one-answer", "answers")]
    assert related(located(text), text) == ["tuki"]
