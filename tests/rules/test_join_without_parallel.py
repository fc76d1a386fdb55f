from support.chains import chain, found, located, related

STEPS = """
alku: {kind: start, role: opettaja, next: jako}
jako: {kind: parallel, role: opettaja, branches: [luokka, koti]}
luokka: {role: opettaja, next: yhteen}
koti: {role: opettaja, next: yhteen}
yhteen: {kind: join, of: OF, role: opettaja, next: loppu}
loppu: {kind: end, role: opettaja}
"""


def test_a_join_of_a_step_that_does_not_branch_shows_that_step() -> None:
    text = chain(STEPS.replace("OF", "koti"))
    assert found(text) == [("join-without-parallel", "koti")]
    assert related(located(text), text) == ["koti"]
    assert "'jako'" in located(text)[0].finding.help.fi


def test_a_join_of_an_unknown_step_is_told_as_that_alone() -> None:
    assert found(chain(STEPS.replace("OF", "jakoo"))) == [("unknown-id", "jakoo")]


def test_a_join_of_a_step_that_could_not_be_read_is_not_told() -> None:
    text = chain(STEPS.replace("OF", "jako").replace("kind: parallel", "kind: paralel"))
    assert found(text) == [("unknown-value", "paralel")]


def test_without_any_parallel_the_help_says_what_to_build() -> None:
    text = chain(
        "alku: {kind: start, role: opettaja, next: yhteen}\n"
        "yhteen: {kind: join, role: opettaja, next: loppu}\n"
        "loppu: {kind: end, role: opettaja}"
    )
    assert found(text) == [("join-without-parallel", "yhteen")]
    assert "kind: parallel" in located(text)[0].finding.help.fi
