from support.chains import chain, found, located, related

STEPS = """
alku: {kind: start, role: opettaja, next: a}
a: {role: rehtori, next: b}
b: {role: rehtori, next: loppu}
loppu: {kind: end, role: opettaja}
"""


def test_a_forgotten_lane_is_told_once_with_all_its_steps() -> None:
    text = chain(STEPS, lanes="opettaja")
    assert found(text) == [("step-outside-lanes", "rehtori")]
    assert related(located(text), text) == ["rehtori"]
    assert "lanes: [opettaja, rehtori]" in located(text)[0].finding.help.fi


def test_a_chain_without_lanes_asks_for_no_order() -> None:
    assert found(chain(STEPS)) == []


def test_a_misspelt_lane_is_told_as_that_alone() -> None:
    assert found(chain(STEPS, lanes="opettaja, rehtorri")) == [("unknown-id", "rehtorri")]


def test_an_unknown_role_is_told_as_that_alone() -> None:
    text = chain(STEPS.replace("a: {role: rehtori", "a: {role: opo"), lanes="opettaja, rehtori")
    assert found(text) == [("unknown-id", "opo")]
