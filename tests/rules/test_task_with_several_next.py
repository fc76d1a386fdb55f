import pytest
from support.chains import chain, found


@pytest.mark.parametrize(
    "first",
    [
        "alku: {kind: start, role: opettaja, MANY}",
        "alku: {kind: start, role: opettaja, next: a}\na: {role: opettaja, MANY}",
        "alku: {kind: start, role: opettaja, next: a}\na: {kind: wait, role: opettaja, MANY}",
    ],
)
def test_no_kind_of_step_has_two_targets_under_next(first: str) -> None:
    many = first.replace("MANY", "next: [loppu, tuki]")
    text = chain(
        f"{many}\ntuki: {{role: opettaja, next: loppu}}\nloppu: {{kind: end, role: opettaja}}"
    )
    assert found(text) == [("task-with-several-next", "next")]


def test_what_is_sent_beside_next_does_not_count() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: a}\n"
        "a: {role: opettaja, sends: [tieto, toinen], next: [loppu]}\n"
        "loppu: {kind: end, role: opettaja}",
        "tieto: {kind: information, to: huoltaja, carries: Tuki}\n"
        "toinen: {kind: information, to: oppilas, carries: Tuki}",
    )
    assert found(text) == []
