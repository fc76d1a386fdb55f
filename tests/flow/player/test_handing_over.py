"""Handoffs, questions and waits on tiny chains whose faults were derived by hand from flow.md."""

import pytest

from . import replay
from .tiny import files, lengths, played

GUIDANCE = """
s: {kind: start, next: a}
a: {sends: g}
v: {role: %s, next: e}
e: {kind: end, role: pupil}
c: {next: f}
f: {kind: end, final: true}
"""


def test_a_follow_up_takes_back_the_clients_part_and_only_that():
    handoffs = "{g: {kind: guidance, to: v, follow_up: {after: 2 viikkoa, to: c}}}"
    assert lengths(GUIDANCE % "pupil", handoffs) == {}
    assert lengths(GUIDANCE % "county", handoffs) == {("final-early", "f"): 6}


def test_a_follow_up_takes_nothing_back_from_a_slot_of_the_client():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, b]}
    a: {sends: g}
    v: {role: pupil, next: J}
    c: {next: J}
    b: {next: J}
    J: {kind: join, of: P, role: pupil, next: e}
    e: {kind: end}
    """
    handoffs = "{g: {kind: guidance, to: v, follow_up: {after: 2 viikkoa, to: c}}}"
    assert lengths(steps, handoffs) == {
        ("gap", "J"): 6,
        ("multiplied", "J"): 7,
        ("deadlock", "J"): 10,
    }


def test_a_clients_part_goes_along_the_keys_of_client_steps():
    steps = """
    s: {kind: start, next: a}
    a: {sends: g}
    v: {role: pupil, asks: {handoff: q, answered: e%s}}
    u: {role: pupil, next: e}
    c: {next: f}
    e: {kind: end}
    f: {kind: end, final: true}
    """
    handoffs = """
    g: {kind: guidance, to: v, follow_up: {after: 2 viikkoa, to: c}}
    q: {kind: consultation, to: county, unanswered: {after: 1 vrk, to: u}}
    """
    trace = [{"move": "start", "step": "s"}, {"move": "send", "step": "a", "handoffs": ["g"]}]
    trace += [{"move": "receive", "handoff": "g"}, {"move": "send", "step": "v", "handoffs": ["q"]}]
    trace += [{"move": "lapse", "step": "v"}, {"move": "follow-up", "handoff": "g"}]
    trace += [{"move": "step", "step": "c"}, {"move": "step", "step": "f"}]
    replay(files(steps % "", handoffs), "c", trace, ("final-early", "f"))
    own = steps % ", unanswered: {after: 1 vrk, to: u}"
    with pytest.raises(AssertionError, match="does not show"):
        replay(files(own, handoffs), "c", trace, ("final-early", "f"))


def test_a_follow_up_without_a_date_leaves_the_client_alone_and_then_without_an_answer():
    result = played(GUIDANCE % "pupil", "{g: {kind: guidance, to: v, follow_up: {to: c}}}")
    assert result.faults == {("gap", "g")}
    assert result.lengths == {("gap", "g"): 2}
    assert result.gap_causes == {"g": {"client alone", "no answer"}}


def test_only_a_dated_wait_holds():
    steps = "{s: {kind: start, next: w}, w: {kind: wait, next: e%s}, e: {kind: end}}"
    result = played(steps % "")
    assert (result.lengths, result.gap_causes) == ({("gap", "w"): 1}, {"w": {"undated wait"}})
    assert lengths(steps % ", after: 4 viikkoa") == {}
    assert lengths(steps % ", after: {within: 4 viikkoa, status: agreed}") == {}


def test_a_contact_is_held_by_nobody_and_a_notification_by_its_receiver():
    steps = "{s: {kind: start, next: a}, a: {sends: h}, b: {role: county, next: e}, e: {kind: end}}"
    result = played(steps, "{h: {kind: contact, to: b}}")
    assert (result.lengths, result.gap_causes) == ({("gap", "h"): 2}, {"h": {"not acknowledged"}})
    assert lengths(steps, "{h: {kind: notification, to: b}}") == {}


def test_a_handoff_comes_back_only_while_it_is_under_way():
    steps = """
    s: {kind: start, next: a}
    a: {next: h}
    t: {role: county, next: e}
    b: {next: f}
    e: {kind: end, role: county}
    f: {kind: end, final: true}
    """
    handoff = "{h: {kind: referral, to: t, returned: {to: b}, unanswered: {%sto: b}}}"
    assert lengths(steps, handoff % "after: 1 vrk, ") == {}
    result = played(steps, handoff % "")
    assert (result.lengths, result.gap_causes) == ({("gap", "h"): 2}, {"h": {"not acknowledged"}})


QUESTION = """
s: {kind: start, next: a}
a: {asks: {handoff: q, answered: e, unanswered: {after: 1 vrk, to: f}}}
b: {role: county, next: r}
r: {role: county, replies: %s}
e: {kind: end}
f: {kind: end, final: true}
"""
ASK = "{q: {kind: consultation, to: b}}"


def test_a_lapse_takes_the_question_back_only_before_it_is_received():
    for reply in ("q", "{to: q}", "{to: q, answer: answered}"):
        assert lengths(QUESTION % reply, ASK) == {("final-early", "f"): 5}


def test_an_answer_nobody_gives_does_not_come_of_itself():
    assert lengths(QUESTION % "{to: q, answer: other}", ASK).keys() == {
        ("final-early", "f"),
        ("dead", "e"),
    }


def test_a_reply_takes_the_question_back_if_nobody_else_asks_by_it():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, r]}
    a: {asks: {handoff: q, answered: f}}
    b: {role: county}
    r: {role: county, replies: q}
    f: {kind: end, final: true}
    %s
    """
    fault = ("final-early", "f")
    trace = [{"move": "start", "step": "s"}, {"move": "step", "step": "P"}]
    trace += [{"move": "send", "step": "a", "handoffs": ["q"]}]
    trace += [{"move": "reply", "step": "r", "to": "a", "answer": "answered"}]
    trace += [{"move": "step", "step": "f"}]
    with pytest.raises(AssertionError, match="does not show"):
        replay(files(steps % "", ASK), "c", trace, fault)
    # What is under way may be the question of somebody else.
    other = "z: {asks: {handoff: q, answered: f}}"
    replay(files(steps % other, ASK), "c", trace, fault)


def test_a_late_reply_is_a_plain_step():
    late = [
        {"move": "start", "step": "s"},
        {"move": "send", "step": "a", "handoffs": ["q"]},
        {"move": "receive", "handoff": "q"},
        {"move": "step", "step": "b"},
        {"move": "lapse", "step": "a"},
    ]
    end = {"move": "step", "step": "f"}
    fault = ("final-early", "f")
    replay(files(QUESTION % "q", ASK), "c", [*late, end], fault)
    reply = {"move": "reply", "step": "r", "to": "a", "answer": "answered"}
    with pytest.raises(AssertionError, match="move 6 is not possible"):
        replay(files(QUESTION % "q", ASK), "c", [*late, reply, end], fault)
    plain = {"move": "step", "step": "r"}
    with pytest.raises(AssertionError, match="does not show"):
        replay(files(QUESTION % "q", ASK), "c", [*late, plain, end], fault)


def test_a_reply_is_the_only_move_while_somebody_waits_for_it():
    start = [
        {"move": "start", "step": "s"},
        {"move": "send", "step": "a", "handoffs": ["q"]},
        {"move": "receive", "handoff": "q"},
        {"move": "step", "step": "b"},
    ]
    trace = [*start, {"move": "step", "step": "r"}, {"move": "step", "step": "f"}]
    with pytest.raises(AssertionError, match="move 5 is not possible"):
        replay(files(QUESTION % "q", ASK), "c", trace, ("final-early", "f"))
