from support.chains import chain, found, located, related


def test_the_steps_that_stop_are_shown_beside_the_missing_end() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: puhe}\n"
        "puhe: {kind: decision, role: opettaja, answers: {Kyllä: tuki, Ei: seuranta}}\n"
        "tuki: {role: opettaja}\n"
        "seuranta: {role: opettaja}\n"
    )
    assert found(text) == [("chain-without-end", "chain")]
    assert related(located(text), text) == ["tuki", "seuranta"]


def test_an_end_that_is_only_misspelt_in_the_arrow_is_not_missing() -> None:
    text = chain("alku: {kind: start, role: opettaja, next: lopppu}")
    assert found(text) == [("unknown-id", "lopppu")]


def test_a_matter_given_away_for_good_ends_the_chain() -> None:
    other = """
        format: 1
        chain: {id: tuki, title: Tuki}
        steps:
          alku: {kind: start, role: opettaja, next: loppu}
          loppu: {kind: end, role: opettaja}
        """
    steps = "alku: {kind: start, role: opettaja, next: ulos}\nulos: {kind: chain, role: opettaja, "
    assert found(chain(steps + "chain: tuki}"), other) == []
    assert found(chain(steps + "chain: tuki, answers: {loppu: alku}}"), other) == [
        ("chain-without-end", "chain")
    ]
