import pytest
from support.chains import chain, found


def text(kind: str, title: str, name: str = "Tieto") -> str:
    on = "answers: {Kyllä: b, Ei: b}" if "decision" in kind else "next: b"
    return chain(
        "alku: {kind: start, role: opettaja, next: a}\n"
        f"a: {{role: opettaja, {kind}title: {title}, {on}}}\n"
        "b: {role: opettaja, sends: tieto, next: loppu}\n"
        "loppu: {kind: end, role: opettaja}",
        f"tieto: {{kind: information, to: huoltaja, carries: Tuki, title: {name}}}",
    )


@pytest.mark.parametrize(("kind", "most"), [("", 60), ("kind: decision, ", 80)])
def test_the_longest_title_that_fits_depends_on_the_kind(kind: str, most: int) -> None:
    assert found(text(kind, "ä" * most)) == []
    assert found(text(kind, "ä" * (most + 1))) == [("label-too-long", "ä" * (most + 1))]


def test_a_handoff_has_a_short_name() -> None:
    assert found(text("", "Soittaa", "ä" * 40)) == []
    assert found(text("", "Soittaa", "ä" * 41)) == [("label-too-long", "ä" * 41)]


def test_each_language_is_measured_and_pointed_at() -> None:
    assert found(text("", f"{{fi: Soittaa, sv: {'å' * 61}}}")) == [("label-too-long", "å" * 61)]
