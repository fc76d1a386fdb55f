import pytest
from support.chains import chain, found


@pytest.mark.parametrize(
    "step", ["kind: wait, after: 2 viikkoa", "kind: decision, answers: {Kyllä: loppu, Ei: loppu}"]
)
def test_every_kind_of_step_needs_a_role(step: str) -> None:
    on = "" if "answers" in step else ", next: loppu"
    text = chain(
        f"alku: {{kind: start, role: opettaja, next: a}}\na: {{{step}{on}}}\n"
        "loppu: {kind: end, role: opettaja}",
        lanes="opettaja",
    )
    assert found(text) == [("step-without-role", "a")]
