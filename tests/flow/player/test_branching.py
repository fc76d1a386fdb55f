"""Parallels, joins and `once` on tiny chains whose faults were derived by hand from flow.md."""

import pytest

from . import replay
from .tiny import files, lengths, played


def test_work_multiplies_where_two_branches_meet_without_a_join():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, b]}
    a: {next: m}
    b: {next: m}
    m: {next: e%s}
    e: {kind: end}
    """
    # P, a, and then b puts a second token before m.
    assert lengths(steps % "") == {("multiplied", "m"): 4}
    assert lengths(steps % ", once: true") == {}


def test_two_places_before_one_step_multiply_its_work_unless_it_is_an_end_or_once():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [t, t]}
    t: {%s}
    e: {kind: end}
    """
    assert lengths(steps % "next: e") == {("multiplied", "t"): 2} | {
        ("dead", step): None for step in "Pte"
    }
    assert lengths(steps % "next: e, once: true") == {}
    assert lengths((steps % "kind: end").replace("e: {kind: end}", "")) == {}


def test_a_place_before_a_step_multiplies_its_work_only_while_it_is_marked():
    steps = """
    s: {kind: start, next: t}
    t: {next: d}
    d: {kind: decision, answers: {again: t, other: h, enough: e}}
    e: {kind: end}
    """
    assert lengths(steps, "{h: {kind: agreed, to: t}}") == {}


def test_a_received_handoff_multiplies_the_work_of_a_step_that_may_begin():
    steps = """
    s: {kind: start, next: a}
    a: {next: t, sends: [h, g]}
    t: {%s}
    e: {kind: end}
    """
    handoffs = "{h: {kind: notification, to: t}, g: {kind: notification, to: t}}"
    assert lengths(steps % "next: e", handoffs) == {("multiplied", "t"): 3}
    for harmless in ("next: e, once: true", "kind: end"):
        written = steps % harmless
        written = written if "next" in harmless else written.replace("e: {kind: end}", "")
        assert lengths(written, handoffs) == {}


def test_a_handoff_that_is_under_way_to_an_end_is_not_sent_once_more():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, b]}
    a: {sends: h}
    b: {sends: h}
    e: {kind: end}
    """
    handoffs = "{h: {kind: notification, to: e}}"
    assert lengths(steps, handoffs) == {("multiplied", "e"): 4}


def test_a_second_token_in_one_place_before_a_once_step_becomes_one_with_the_first():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, b]}
    a: {sends: h}
    b: {sends: h}
    x: {next: e%s}
    e: {kind: end}
    """
    handoffs = "{h: {kind: notification, to: x}}"
    assert lengths(steps % "", handoffs) == {("multiplied", "x"): 4}
    assert lengths(steps % ", once: true", handoffs) == {}


def test_a_once_step_moves_again_when_its_matter_is_closed_or_comes_back_by_itself():
    steps = """
    s: {kind: start, next: x}
    x: {once: true, next: d}
    d: {kind: decision, answers: {again: x, enough: e}}
    e: {kind: end}
    """
    result = played(steps)
    assert (result.faults, result.states) == (frozenset(), 6)


def test_a_second_arrival_joins_the_matter_that_a_once_step_has_open():
    raw = files("""
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, b]}
    a: {next: x}
    b: {next: x}
    x: {once: true, next: y}
    y: {next: e}
    e: {kind: end, final: true}
    """)
    trace = [{"move": "start", "step": "s"}]
    trace += [{"move": "step", "step": step} for step in ("P", "a", "b", "x", "y", "e")]
    replay(raw, "c", trace, ("final-early", "e"))
    trace.insert(5, {"move": "join", "step": "x"})
    with pytest.raises(AssertionError, match="does not show"):
        replay(raw, "c", trace, ("final-early", "e"))
    trace.insert(5, {"move": "step", "step": "x"})
    with pytest.raises(AssertionError, match="move 6 is not possible"):
        replay(raw, "c", trace, ("final-early", "e"))


def test_a_once_step_that_puts_nothing_has_no_matter_to_join():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [x, v]}
    x: {once: true, names_lead: school}
    v: {role: pupil, next: e}
    e: {kind: end}
    """
    assert lengths(steps) == {}


def test_a_join_waits_for_ever_when_a_branch_ends_elsewhere():
    assert lengths("""
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, d]}
    a: {next: J}
    d: {kind: decision, answers: {x: J, y: e}}
    J: {kind: join, of: P, next: e}
    e: {kind: end}
    """) == {("deadlock", "J"): 5}


def test_an_arrival_from_no_branch_does_not_open_a_join():
    assert lengths("""
    s: {kind: start, next: d}
    d: {kind: decision, answers: {in: P, past: J}}
    P: {kind: parallel, branches: a}
    a: {next: J}
    J: {kind: join, of: P, next: e}
    e: {kind: end}
    """) == {("deadlock", "J"): 2}


def test_two_arrivals_from_one_branch_have_one_slot():
    assert (
        lengths("""
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [Q, b]}
    Q: {kind: parallel, branches: [a, c]}
    a: {next: J}
    c: {next: J}
    b: {next: J}
    J: {kind: join, of: P, next: e}
    e: {kind: end}
    """)[("multiplied", "J")]
        == 5
    )


def test_branches_that_lead_straight_to_the_join_each_have_their_own_slot():
    handoffs = "{h: {kind: agreed, to: J}}"
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [J, h]}
    J: {kind: join, of: P, next: e}
    e: {kind: end}
    """
    assert lengths(steps, handoffs) == {}


def test_slots_that_several_ways_of_one_move_mark_are_not_the_same():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, a]}
    a: {once: true, next: J, sends: J%s}
    J: {kind: join, of: P, next: e}
    e: {kind: end}
    """
    assert lengths(steps % "") == {}
    assert lengths(steps % ", asks: {whom: pupil, given: J}")[("multiplied", "J")] == 4


def test_the_exits_of_a_handoff_that_begins_a_branch_are_of_that_branch():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [h, b]}
    t: {role: county, next: J}
    u: {next: J}
    b: {next: J}
    J: {kind: join, of: P, next: e}
    e: {kind: end}
    """
    for to in ("u", "J"):
        exits = f"unanswered: {{after: 1 vrk, to: {to}}}, returned: {{to: {to}}}, cannot: {to}"
        dead = {} if to == "u" else {("dead", "u"): None}
        assert lengths(steps, f"{{h: {{kind: invitation, to: t, {exits}}}}}") == dead
        if to == "J":
            assert lengths(steps, f"{{h: {{kind: invitation, to: J, {exits}}}}}") == (
                {("dead", step): None for step in "tu"}
            )


def test_a_region_passes_neither_the_parallel_nor_the_join():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, b]}
    a: {next: J}
    b: {next: J}
    J: {kind: join, of: P, next: c}
    c: {kind: decision, answers: {x: e, y: %s}}
    e: {kind: end}
    """
    assert lengths(steps % "P") == {}
    assert lengths(steps % "J") == {("deadlock", "J"): 6}
    again = steps.replace("next: c", "next: J").replace("{x: e, y: %s}", "{x: e}")
    assert lengths(again) == {("deadlock", "J"): 5, ("dead", "c"): None, ("dead", "e"): None}


def test_an_answer_to_a_question_arrives_from_who_replies():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, b]}
    a: {asks: {handoff: q, answered: J, unanswered: {after: 1 vrk, to: J}}, next: %s}
    b: {role: county, replies: q, next: e}
    J: {kind: join, of: P, next: e}
    e: {kind: end, final: true}
    """
    ask = "{q: {kind: consultation, to: county}}"
    # The answer takes the slot of b, and the question's silence the slot of a.
    assert lengths(steps % "J", ask)[("multiplied", "J")] == 4
    trace = [{"move": "start", "step": "s"}, {"move": "step", "step": "P"}]
    trace += [{"move": "send", "step": "a", "handoffs": ["q"]}]
    trace += [{"move": "reply", "step": "b", "to": "a", "answer": "answered"}]
    trace += [{"move": "step", "step": "J"}, {"move": "step", "step": "e"}]
    replay(files(steps % "J", ask), "c", trace, ("final-early", "e"))
