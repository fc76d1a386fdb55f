from support.chains import chain, found


def test_a_chain_without_steps_is_told_once() -> None:
    assert found(chain("")) == [("chain-without-start", "chain")]


def test_no_step_is_called_unreachable_where_the_start_is_missing() -> None:
    text = chain("puhe: {role: opettaja, next: loppu}\nloppu: {kind: end, role: opettaja}\n")
    assert found(text) == [("chain-without-start", "chain")]


def test_a_start_that_could_not_be_read_is_not_missing() -> None:
    text = chain(
        "alku: {kind: strat, role: opettaja, next: loppu}\nloppu: {kind: end, role: opettaja}"
    )
    assert found(text) == [("unknown-value", "strat")]


def test_steps_that_are_no_mapping_are_not_missing() -> None:
    text = "format: 1\nchain: {id: huoli, title: Huoli}\nsteps: [alku, loppu]\n"
    assert found(text) == [("wrong-type", "steps")]
