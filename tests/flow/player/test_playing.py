"""What is played and how it ends, on tiny chains whose faults were derived by hand."""

import pytest

from . import NotPlayed, play, replay
from .outcomes import OutcomeFinder
from .tiny import files, lengths, played
from .workspace import Workspace


def test_a_straight_chain_has_no_faults_and_one_state_for_each_place():
    result = played("{s: {kind: start, next: a}, a: {next: e}, e: {kind: end}}")
    assert (result.faults, result.states, result.finished) == (frozenset(), 4, True)
    assert result.moved == {"s", "a", "e"}


def test_a_start_that_a_way_leads_to_moves_on_to_its_next():
    steps = """
    s: {kind: start, next: d}
    d: {kind: decision, answers: {again: s, other: %s, enough: e}}
    t: {kind: start, next: f}
    e: {kind: end}
    f: {kind: end}
    """
    handoffs = "{h: {kind: agreed, to: t}}"
    result = played(steps % "t")
    assert (result.faults, result.states) == (frozenset(), 7)
    assert lengths(steps % "h", handoffs) == {}


def test_a_start_that_a_way_leads_to_is_a_step_in_a_trace_and_can_multiply_work():
    raw = files(
        """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [e, t]}
    t: {kind: start, next: h}
    e: {kind: end, final: true}
    """,
        "{h: {kind: agreed, to: e}}",
    )
    trace = [{"move": "start", "step": "s"}, {"move": "step", "step": "P"}]
    trace += [{"move": "send", "step": "t", "handoffs": ["h"]}, {"move": "step", "step": "e"}]
    replay(raw, "c", trace, ("final-early", "e"))
    trace[2] = {"move": "start", "step": "t"}
    with pytest.raises(AssertionError, match="move 3 is not possible"):
        replay(raw, "c", trace, ("final-early", "e"))
    both = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [t, t]}
    t: {kind: start, next: e}
    e: {kind: end}
    """
    assert lengths(both) == {("multiplied", "t"): 2, ("dead", "P"): None}


def test_a_loop_without_a_way_out_is_a_livelock_and_leaves_the_end_dead():
    assert lengths("""
    s: {kind: start, next: d}
    d: {kind: decision, answers: {x: a, y: e}}
    a: {next: b}
    b: {next: a}
    e: {kind: end}
    f: {kind: end}
    """) == {("livelock", "a"): 3, ("livelock", "b"): 3, ("dead", "f"): None}


def test_a_loop_with_a_way_out_is_fair():
    steps = (
        "{s: {kind: start, next: d}, d: {kind: decision, answers: {x: d, y: e}}, e: {kind: end}}"
    )
    assert lengths(steps) == {}


def test_a_final_end_is_early_while_another_branch_is_open():
    assert lengths("""
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, e]}
    a: {next: f}
    e: {kind: end, final: true}
    f: {kind: end}
    """) == {("final-early", "e"): 3}


TWO_ENDS = "{s: {kind: start, next: d}, d: %s, x: {kind: end}, y: {kind: end}}"
EITHER = TWO_ENDS % "{kind: decision, answers: {a: x, b: y}}"
TOGETHER = TWO_ENDS % "{kind: parallel, branches: [x, y]}"
CALL = """
s: {kind: start, next: t}
t: {kind: chain, chain: o, answers: {%s}}
f: {kind: end, final: true}
e: {kind: end}
"""


def test_answers_misfit_when_an_outcome_of_the_other_chain_holds_none_of_them():
    assert lengths(CALL % "x: e, y: f", other=EITHER) == {}
    missing = {("misfit", "t"): None, ("dead", "f"): None}
    assert lengths(CALL % "x: e", other=EITHER) == missing
    assert lengths(CALL % "x: e, z: f", other=TOGETHER) == missing


def test_ends_that_are_reached_together_are_answers_of_one_outcome():
    assert lengths(CALL % "x: e, y: f", other=TOGETHER) == {("final-early", "f"): 4}
    trace = [
        {"move": "start", "step": "s"},
        {"move": "chain", "step": "t", "ends": ["x", "y"]},
        {"move": "answer", "step": "t", "answer": "y"},
        {"move": "step", "step": "f"},
    ]
    replay(files(CALL % "x: e, y: f", other=TOGETHER), "c", trace, ("final-early", "f"))


def test_each_answer_is_an_outcome_of_a_chain_that_leads_back_or_is_unknown():
    back = "{s: {kind: start, next: t}, t: {kind: chain, chain: c}}"
    assert lengths(CALL % "x: e, y: f", other=back) == {}
    assert lengths(CALL % "x: e, y: f") == {}


def test_a_decision_with_same_as_is_stuck_without_the_roots_answer():
    steps = """
    s: {kind: start, next: r}
    r: {kind: decision, answers: {x: m, y: m}}
    m: {next: d}
    d: {kind: decision, same_as: r, answers: {x: e%s}}
    e: {kind: end}
    """
    assert lengths(steps % "") == {("deadlock", "d"): 3}
    assert lengths(steps % ", y: e") == {}


@pytest.mark.parametrize(
    "steps",
    [
        "{e: {kind: end}}",
        "{s: {kind: start, next: [e, e]}, e: {kind: end}}",
        "{s: {kind: start, next: d}, d: {kind: decision}}",
        "{s: {kind: start, next: J}, J: {kind: join, of: s, next: s}}",
        "{s: {kind: start, next: a}, a: {next: b}}",
        "{s: {kind: start, next: a}, a: {next: h}, e: {kind: end}}",
        "{s: {kind: start, next: a}, a: {next: e, sends: k}, e: {kind: end}}",
        "{s: {kind: start, next: a}, a: {next: e, sends: n}, e: {kind: end}}",
        "{s: {kind: start, next: a}, a: {asks: {handoff: o, answered: e}}, e: {kind: end}}",
        "{s: {kind: start, next: a}, a: {asks: {handoff: e, answered: e}}, e: {kind: end}}",
        "{s: {kind: start, next: h}, h: {next: e}, e: {kind: end}}",
    ],
)
def test_a_chain_in_which_something_is_missing_is_not_played(steps):
    with pytest.raises(NotPlayed):
        played(steps, "{h: {kind: contact, to: e}, k: {to: e}, n: {kind: contact}}")


def test_a_step_that_leads_nowhere_and_a_handoff_that_nobody_sends_are_played():
    steps = """
    s: {kind: start, next: d}
    d: {kind: decision, answers: {x: a, y: w, z: P}}
    a: {replies: o}
    w: {kind: wait, after: 1 vrk}
    P: {kind: parallel, branches: J}
    J: {kind: join, of: P}
    """
    assert lengths(steps, "{h: {}}") == {}


def test_a_play_that_passes_the_limit_is_not_finished():
    raw = files("{s: {kind: start, next: a}, a: {next: e}, e: {kind: end}}")
    result = play(raw, "c", limit=2)
    assert not result.finished
    assert result.faults == frozenset()


def test_outcomes_are_known_up_to_their_own_limit_of_states():
    raw = files(CALL % "x: e", other=EITHER)
    for limit, misfits in ((6, {"t"}), (5, set())):
        assert OutcomeFinder(Workspace(raw), limit).misfits("c") == misfits
    assert OutcomeFinder(Workspace(raw)).limit == 200_000
    result = play(raw, "c", limit=5)
    assert result.finished
    assert ("misfit", "t") in result.faults
