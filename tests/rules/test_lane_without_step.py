from support.chains import chain, found

STEPS = """
alku: {kind: start, role: opettaja, next: loppu}
loppu: {kind: end, role: opettaja}
"""


def test_each_empty_lane_is_told() -> None:
    text = chain(STEPS, lanes="oppilas, opettaja, rehtori")
    assert found(text) == [("lane-without-step", "oppilas"), ("lane-without-step", "rehtori")]


def test_an_unknown_lane_is_told_as_that_alone() -> None:
    assert found(chain(STEPS, lanes="opettaja, rehtorri")) == [("unknown-id", "rehtorri")]


def test_a_misspelt_role_does_not_empty_its_lane() -> None:
    text = chain(
        STEPS.replace("end, role: opettaja", "end, role: rehtorri"), lanes="opettaja, rehtori"
    )
    assert found(text) == [("unknown-id", "rehtorri")]
