from support.chains import chain, found


def text(number: int) -> str:
    rows = [f"v{i}: {{role: opettaja, next: v{i + 1}}}" for i in range(1, number - 1)]
    first = "alku: {kind: start, role: opettaja, next: v1}"
    return chain("\n".join((first, *rows, f"v{number - 1}: {{kind: end, role: opettaja}}")))


def test_twenty_steps_fit_and_one_more_does_not() -> None:
    assert found(text(20)) == []
    assert found(text(21)) == [("page-too-large", "chain")]
