"""Who knows what a root answered: tiny chains with faults derived by hand."""

import pytest

from . import play, replay
from .tiny import files, lengths


@pytest.mark.parametrize(
    ("follower", "informed", "unknowable"),
    [
        ("county", "", True),
        ("county", ", with: county", False),
        ("county", ", with: nurse", False),
        ("county", ", with: doctor", True),
        ("county", ", informs: {who: staff}", False),
        ("doctor", ", informs: {who: staff}", True),
        ("school", "", False),
        ("anyone", "", False),
        ("staff", "", False),
        ("unknown", "", False),
    ],
)
def test_a_follower_must_know_what_the_root_answered(follower, informed, unknowable):
    steps = f"""
    s: {{kind: start, next: P}}
    P: {{kind: parallel, branches: [r, b]}}
    r: {{kind: decision, answers: {{x: e}}{informed}}}
    b: {{role: {follower}, next: d}}
    d: {{kind: decision, role: {follower}, same_as: r, answers: {{x: f}}}}
    e: {{kind: end}}
    f: {{kind: end}}
    """
    raw = files(steps)
    trace = [{"move": "start", "step": "s"}, {"move": "step", "step": "P"}]
    trace += [{"move": "answer", "step": "r", "answer": "x"}, {"move": "step", "step": "b"}]
    answer = {"move": "answer", "step": "d", "answer": "x"}
    if unknowable:
        replay(raw, "c", [*trace, answer], ("unknowable", "d"))
    else:
        with pytest.raises(AssertionError, match="does not answer without knowing"):
            replay(raw, "c", [*trace, answer], ("unknowable", "d"))
    # The answer that nobody has given yet is known to nobody, not even in the same role.
    early = [trace[0], trace[1], trace[3], answer]
    replay(raw, "c", early, ("unknowable", "d"))
    assert lengths(steps) == {("unknowable", "d"): 4}


def test_a_decision_that_only_an_answer_leads_to_never_comes_before_it():
    steps = """
    s: {kind: start, next: r}
    r: {kind: decision, answers: {x: d}}
    d: {kind: decision, same_as: r, answers: {x: e}}
    e: {kind: end}
    """
    assert lengths(steps) == {}
    assert lengths(steps.replace("s: {kind: start, next: r}", "s: {kind: start, next: d}")) == {
        ("unknowable", "d"): 2,
        ("dead", "r"): None,
    }
    circle = steps.replace("{x: e}", "{x: r, y: e}").replace("start, next: r", "start, next: d")
    assert lengths(circle)[("unknowable", "d")] == 2


def test_a_token_brings_the_answer_along():
    steps = """
    s: {kind: start, next: r}
    r: {kind: decision, answers: {x: h}}
    d: {kind: decision, role: county, same_as: r, answers: {x: e}}
    e: {kind: end}
    """
    assert lengths(steps, "{h: {kind: agreed, to: d}}") == {}


def test_knowledge_is_gone_when_the_root_answers_again():
    steps = """
    s: {kind: start, next: r}
    r: {kind: decision, answers: {x: n, y: e}}
    n: {sends: h, next: %s}
    d: {kind: decision, role: county, same_as: r, answers: {x: e, y: e}}
    e: {kind: end}
    """
    handoffs = "{h: {kind: notification, to: d}}"
    assert lengths(steps % "r", handoffs)[("unknowable", "d")] == 6
    assert lengths(steps % "e", handoffs) == {}


def test_a_step_tells_its_token_what_its_role_knows_and_an_answer_to_a_question_does_not():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [r, a]}
    r: {kind: decision, answers: {x: e}}
    e: {kind: end}
    a: {role: county, asks: {whom: pupil, given: d, refused: m}}
    m: {role: %s, next: d}
    d: {kind: decision, role: county, same_as: r, answers: {x: f}}
    f: {kind: end}
    """
    start = [
        {"move": "start", "step": "s"},
        {"move": "step", "step": "P"},
        {"move": "answer", "step": "r", "answer": "x"},
        {"move": "step", "step": "a"},
    ]
    given = {"move": "answer", "step": "a", "answer": "given"}
    refused = [{"move": "answer", "step": "a", "answer": "refused"}, {"move": "step", "step": "m"}]
    last = {"move": "answer", "step": "d", "answer": "x"}
    fault = ("unknowable", "d")
    replay(files(steps % "school"), "c", [*start, given, last], fault)
    replay(files(steps % "county"), "c", [*start, *refused, last], fault)
    with pytest.raises(AssertionError, match="does not answer without knowing"):
        replay(files(steps % "school"), "c", [*start, *refused, last], fault)
    own_question = steps.replace("role: county, asks", "asks").replace("[r, a]", "[a, r]")
    asked_first = [*start[:2], start[3], start[2]]
    with pytest.raises(AssertionError, match="does not answer without knowing"):
        replay(files(own_question % "school"), "c", [*start, given, last], fault)
    replay(files(own_question % "school"), "c", [*asked_first, given, last], fault)


def test_an_answer_that_would_multiply_work_is_not_made_and_so_not_unknowable():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [r, k]}
    r: {kind: decision, answers: {x: e}}
    e: {kind: end}
    k: {next: d%s}
    d: {kind: decision, role: county, same_as: r, answers: {x: J}}
    J: {kind: join, of: P}
    """
    dead = {("dead", "J"): None}
    assert lengths(steps % "") == {("unknowable", "d"): 4, ("deadlock", "J"): 6} | dead
    assert lengths(steps % ", sends: J") == {("multiplied", "J"): 4, ("dead", "d"): None} | dead


def test_the_last_move_of_a_trace_to_an_unknowable_decision_is_its_answer():
    raw = files("""
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [r, d]}
    r: {kind: decision, answers: {x: e}}
    d: {kind: decision, role: county, same_as: r, answers: {x: f}}
    e: {kind: end}
    f: {kind: end}
    """)
    trace = [
        {"move": "start", "step": "s"},
        {"move": "step", "step": "P"},
        {"move": "answer", "step": "r", "answer": "x"},
        {"move": "answer", "step": "d", "answer": "x"},
    ]
    assert play(raw, "c").lengths == {("unknowable", "d"): 3}
    replay(raw, "c", trace, ("unknowable", "d"))
    replay(raw, "c", [*trace[:2], trace[3]], ("unknowable", "d"))
    with pytest.raises(AssertionError, match="does not answer without knowing"):
        replay(raw, "c", trace[:-1], ("unknowable", "d"))
