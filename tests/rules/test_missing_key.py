from support.chains import chain, found


def test_a_step_for_another_chain_names_it() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: tuki}\n"
        "tuki: {kind: chain, role: opettaja, next: loppu}\n"
        "loppu: {kind: end, role: opettaja}\n"
    )
    assert found(text) == [("missing-key", "tuki")]


def test_steps_without_a_chain_lack_it() -> None:
    steps = chain(
        "alku: {kind: start, role: opettaja, next: loppu}\nloppu: {kind: end, role: opettaja}\n"
    )
    text = "format: 1\n" + steps[steps.index("steps:") :]
    assert found(text) == [("missing-key", "steps")]
