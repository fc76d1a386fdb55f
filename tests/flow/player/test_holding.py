"""Who holds the matter: tiny chains with faults derived by hand."""

import pytest

from . import play
from .tiny import files, lengths


def test_a_matter_of_which_no_authority_knows_has_no_gap():
    steps = """
    s: {kind: start, role: pupil, next: v}
    v: {role: %s, next: u}
    u: {role: pupil, next: e}
    e: {kind: end, role: pupil}
    """
    for client in ("pupil", "pupils"):
        assert lengths(steps % client) == {}
    for authority in ("school", "anyone", "nested", "unknown", "nobody"):
        assert lengths(steps % authority) == {("gap", "u"): 2}


def test_only_a_handoff_that_moves_attaches():
    steps = """
    s: {kind: start, role: pupil, next: v}
    v: {role: pupil, sends: h, next: u}
    u: {role: pupil, next: e}
    z: {next: v}
    b: {role: county, next: f}
    e: {kind: end, role: pupil}
    f: {kind: end, role: pupil}
    """
    heard = lengths(steps, "{h: {kind: notification, to: county}}")
    assert heard == {("dead", step): None for step in "zbf"}
    moving = lengths(steps, "{h: {kind: notification, to: b}}")
    assert moving == {("gap", "u"): 4, ("dead", "z"): None}


def test_a_kept_matter_has_no_gap():
    steps = """
    s: {kind: start, role: pupil, next: P}
    P: {kind: parallel, role: pupil, branches: [k, v]}
    v: {role: pupil, next: e}
    z: {next: v}
    k: {kind: end%s}
    e: {kind: end, role: pupil}
    """
    dead = {("dead", "z"): None}
    alone = {("gap", "v"): 3} | dead
    assert lengths(steps % "") == alone
    assert lengths(steps % ", continues_with: pupil") == alone
    assert lengths(steps % ", continues_with: pohde") == dead
    # What no step of an authority leads to is of the client's own accord.
    assert lengths((steps % "").replace("    z: {next: v}\n", "")) == {}


@pytest.mark.parametrize(
    ("authority", "handoffs", "leads"),
    [
        ("b: {next: e}", "", False),
        ("b: {next: e}, z: {next: y}, y: {role: pupil, next: u}", "", True),
        ("b: {next: e}, z: {kind: decision, answers: {x: v}}", "", True),
        ("b: {next: e}, z: {asks: {whom: pupil, given: v}}", "", True),
        ("b: {next: e}, z: {sends: h}", "h: {kind: information, to: v}", True),
        ("b: {next: e}, z: {sends: h}", "h: {kind: information, to: pupil}", False),
        ("b: {next: e}, z: {asks: {handoff: h}}", "h: {kind: consultation, to: v}", True),
        (
            "b: {next: e}, y: {role: pupil, asks: {handoff: h, answered: v}}",
            "h: {kind: consultation, to: county}",
            False,
        ),
        (
            "b: {next: e}, y: {role: pupil, asks: {handoff: h, answered: v}}, z: {replies: h}",
            "h: {kind: consultation, to: county}",
            True,
        ),
        (
            "b: {next: e}, y: {role: pupil, sends: h}, z: {next: e}",
            "h: {kind: contact, to: z, cannot: v}",
            False,
        ),
        (
            "b: {next: e}, y: {role: pupil, sends: h}, z: {next: e}",
            "h: {kind: contact, to: z, returned: {to: v}}",
            True,
        ),
    ],
)
def test_what_a_client_does_of_their_own_accord_is_no_gap(authority, handoffs, leads):
    steps = """
    {s: {kind: start, role: pupil, next: P},
    P: {kind: parallel, role: pupil, branches: [v, b]},
    v: {role: pupil, next: u},
    u: {role: pupil, next: e},
    e: {kind: end, role: pupil},
    %s}
    """
    found = lengths(steps % authority, f"{{{handoffs}}}")
    gaps = {name: length for (kind, name), length in found.items() if kind == "gap"}
    if "next: u" in authority:
        assert gaps == {"u": 4}
    else:
        assert gaps == ({"v": 3, "u": 4} if leads else {})


def test_an_end_of_a_client_asks_nothing_of_anybody():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [e, %s]}
    v: {role: pupil, next: e}
    e: {kind: end, role: pupil}
    """
    dead = {("dead", "v"): None}
    assert lengths(steps % "e") == dead
    assert gap_causes(steps % "v", firm=False) == {"v": {"client alone"}}
    assert lengths(steps % "v") == {("gap", "v"): 2}
    sent = "{h: {kind: %s, to: e%s}}"
    assert lengths(steps % "h", sent % ("warm-handover", "")) == dead
    assert lengths(steps % "h", sent % ("agreed", "")) == {("gap", "h"): 2} | dead
    waiting = sent % ("agreed", ", follow_up: {to: e}")
    unanswered = gap_causes(steps % "h", waiting, firm=False)
    assert unanswered == {"h": {"client alone", "no answer"}}


def test_a_place_before_an_end_of_a_client_is_no_cause_of_a_gap():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [e, w]}
    w: {kind: wait, role: %s, next: e}
    e: {kind: end, role: %s}
    """
    for waiting in ("school", "pupil"):
        causes = gap_causes(steps % (waiting, "pupil"), firm=False)
        assert causes == {"w": {"undated wait"}}
    assert lengths(steps % ("school", "school")) == {("gap", "w"): 3}


def test_an_open_parallel_holds_when_its_role_joins_it():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: v}
    v: {role: pupil, next: J}
    J: {kind: join, of: P, role: %s, next: e}
    e: {kind: end}
    """
    assert lengths(steps % "school") == {}
    assert lengths(steps % "county") == {("gap", "v"): 2}


def test_without_proposals_a_lead_or_a_step_that_is_only_proposed_does_not_hold():
    raw = files("""
    s: {kind: start, next: n}
    n: {names_lead: school, status: proposal, next: v}
    v: {role: pupil, next: e}
    e: {kind: end, role: pupil}
    """)
    assert play(raw, "c").faults == frozenset()
    firm = play(raw, "c", without_proposals=True)
    assert firm.lengths == {("gap", "n"): 1, ("gap", "v"): 2}
    assert firm.gap_causes == {"n": {"proposal"}, "v": {"client alone"}}


def test_without_proposals_a_lead_is_firm_if_any_step_that_names_it_is_no_proposal():
    steps = """
    s: {kind: start, next: n}
    n: {names_lead: school, next: v, status: proposal}
    m: {names_lead: school, next: e%s}
    v: {role: pupil, next: e}
    e: {kind: end, role: pupil}
    """
    for basis in (", status: law", ", status: agreed", ", duty: only"):
        firm = play(files(steps % basis), "c", without_proposals=True)
        assert firm.lengths == {("gap", "n"): 1}
    for basis in (", status: proposal", ""):
        proposed = play(files(steps % basis), "c", without_proposals=True)
        assert proposed.lengths == {("gap", "n"): 1, ("gap", "v"): 2}


def test_without_proposals_only_what_held_as_written_is_named_for_a_proposal():
    raw = files("""
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [n, v]}
    n: {next: e, status: proposal}
    v: {kind: wait, role: pupil, after: 1 vrk}
    e: {kind: end}
    """)
    firm = play(raw, "c", without_proposals=True)
    assert firm.lengths == {("gap", "n"): 3, ("gap", "v"): 2}
    assert firm.gap_causes == {"n": {"proposal"}, "v": {"undated wait"}}


def gap_causes(steps, handoffs="", *, firm=True):
    """What names the gaps of a chain, with their causes, by default without proposals."""
    return play(files(steps, handoffs), "c", without_proposals=firm).gap_causes


def test_only_a_step_of_an_authority_is_a_proposal_for_want_of_a_duty():
    steps = """
    s: {kind: start, next: v}
    v: {role: pupil, with: school, %snext: e}
    e: {kind: end}
    """
    assert gap_causes(steps % "") == {}
    assert gap_causes(steps % "duty: planned, ") == {}
    assert gap_causes(steps % "status: proposal, ") == {"v": {"proposal"}}
    for authority in ("county", "unknown", "anyone"):
        assert gap_causes((steps % "").replace("pupil", authority)) == {"v": {"proposal"}}


def test_a_received_handoff_that_attaches_holds_whatever_its_step_is():
    steps = """
    s: {kind: start, next: a}
    a: {next: h}
    w: {kind: wait, role: %s, next: e}
    e: {kind: end}
    """
    attaching = "{h: {kind: agreed, to: w%s}}"
    by_law = "{h: {kind: transfer, acknowledge: {within: 1 vrk}, ground: passes, to: w}}"
    for handoff in (attaching % "", by_law):
        assert gap_causes(steps % "county", handoff, firm=False) == {}
    alone = {"h": {"client alone"}, "w": {"undated wait"}}
    assert gap_causes(steps % "pupil", attaching % "", firm=False) == alone
    proposed = {"a": {"proposal"}, "h": {"proposal"}, "w": {"proposal"}}
    assert gap_causes(steps % "county", attaching % "") == proposed
    assert gap_causes(steps % "county", attaching % ", status: agreed") == {"a": {"proposal"}}


@pytest.mark.parametrize(
    ("basis", "proposal"),
    [
        ("", True),
        ("status: proposal, duty: only", True),
        ("status: law", False),
        ("status: agreed, duty: planned", False),
        ("duty: only", False),
        ("duty: planned", True),
        ("duty: unheard-of", True),
        ("duty: [unheard-of, only, planned]", False),
        ("duty: [unheard-of, planned, only]", True),
        ("duty: {school: planned, county: only}", True),
        ("with: county", True),
        ("role: pupil, with: county", False),
        ("role: pupil, with: county, duty: only", False),
    ],
)
def test_a_step_without_status_rests_on_its_first_known_duty(basis, proposal):
    steps = """
    s: {kind: start, next: %s}
    t: {%s, next: e}
    d: {kind: decision, answers: {x: e}, %s}
    w: {kind: wait, after: {within: 1 vrk, status: law}, next: e, %s}
    e: {kind: end}
    """
    for name in "tdw":
        written = steps % (name, *[basis or "title: x"] * 3)
        assert gap_causes(written, firm=False) == {}
        assert gap_causes(written) == ({name: {"proposal"}} if proposal else {})


def test_a_step_in_which_nobody_does_anything_is_no_proposal_unless_it_says_so():
    steps = """
    s: {kind: start, next: c}
    c: {kind: chain, chain: o, next: P%s}
    P: {kind: parallel, branches: J}
    J: {kind: join, of: P, role: county, next: e}
    e: {kind: end%s}
    """
    assert gap_causes(steps % ("", "")) == {}
    proposed = gap_causes(steps % (", status: proposal", ", status: proposal"))
    assert proposed == {"c": {"proposal"}, "e": {"proposal"}}


@pytest.mark.parametrize(
    ("after", "proposal"),
    [
        ("1 vrk", True),
        ("{within: 1 vrk}", True),
        ("{within: 1 vrk, status: proposal}", True),
        ("{within: 1 vrk, status: agreed}", False),
    ],
)
def test_the_date_of_a_wait_is_a_proposal_unless_its_status_says_otherwise(after, proposal):
    steps = "{s: {kind: start, next: w}, w: {kind: wait, %s, after: %s, next: e}, e: {kind: end}}"
    expected = {"w": {"proposal"}} if proposal else {}
    assert gap_causes(steps % ("status: law", after)) == expected
    assert gap_causes(steps % ("duty: only", after)) == expected


@pytest.mark.parametrize(
    ("basis", "proposal"),
    [
        ("", True),
        ("ground: only", False),
        ("ground: planned", True),
        ("ground: [unheard-of, only]", False),
        ("ground: unheard-of", True),
        ("status: law", False),
        ("ground: only, status: proposal", True),
    ],
)
def test_a_handoff_without_status_rests_on_its_first_known_ground(basis, proposal):
    steps = """
    s: {kind: start, next: a}
    a: {status: law, next: h}
    t: {role: county, status: law, next: e}
    e: {kind: end}
    """
    basis = basis or "title: x"
    expected = {"h": {"proposal"}} if proposal else {}
    assert gap_causes(steps, f"{{h: {{kind: agreed, to: t, {basis}}}}}") == expected
    meeting = gap_causes(steps, f"{{h: {{kind: warm-handover, to: t, {basis}}}}}")
    assert meeting == ({"h": {"not acknowledged"}} if proposal else {})


def test_silence_is_waited_for_on_a_proposal_unless_the_exit_says_otherwise():
    steps = """
    s: {kind: start, next: a}
    a: {status: law, %s}
    t: {role: county, status: law, next: e}
    b: {status: law, next: e}
    e: {kind: end}
    """
    question = "asks: {whom: pupil, given: e, unanswered: {after: 1 vrk, to: e%s}}"
    handoff = "{h: {kind: transfer, status: law, to: t, unanswered: {after: 1 vrk, to: b%s}}}"
    agreed = ", status: agreed"
    asked = steps % question
    for basis, cause in ((agreed, set()), (", status: proposal", {"proposal"}), ("", {"proposal"})):
        assert gap_causes(asked % basis) == ({"a": cause} if cause else {})
        lapsing = {"h": {"not acknowledged"}} if cause else {}
        assert gap_causes(steps % "next: h", handoff % basis) == lapsing
    both = handoff.replace("%s}", f"}}, follow_up: {{after: 1 vrk, to: b{agreed}}}")
    assert gap_causes(steps % "next: h", both) == {}


def test_an_exclusive_duty_overlaps_in_two_unrelated_hands():
    steps = """
    s: {kind: start, next: P}
    P: {kind: parallel, branches: [a, b]}
    a: {duty: %s, next: e}
    b: {role: %s, duty: {%s: %s}, next: f}
    e: {kind: end}
    f: {kind: end}
    """
    assert lengths(steps % ("only", "county", "county", "only")) == {("overlap", "only"): 2}
    assert lengths(steps % ("both", "county", "county", "both")) == {}
    assert lengths(steps % ("only", "county", "school", "only")) == {}


def test_a_group_that_has_met_is_unled_until_somebody_is_named():
    steps = "{s: {kind: start, next: m}, m: {role: team, next: a%s}, a: {next: e}, e: {kind: end}}"
    assert lengths(steps % "") == {("unled", "team"): 2}
    assert lengths(steps % ", names_lead: school") == {}


def test_unled_is_told_of_a_role_whose_every_actor_is_a_group():
    steps = "{s: {kind: start, next: m}, m: {role: %s, next: a}, a: {next: e}, e: {kind: end}}"
    roles = {
        "squad": {"actor": "osa"},
        "acting": {"actor": "tiimi"},
        "crowd": {"one_of": ["team", "school"]},
    }
    actors = {"osa": {"part_of": "ryhma"}, "tiimi": {"type": "state", "acts_as": ["group"]}}
    for role in roles:
        faults = {} if role == "crowd" else {("unled", role): 2}
        result = play([*files(steps % role), {"roles": roles, "actors": actors}], "c")
        assert result.lengths == faults


@pytest.mark.parametrize(
    ("leads", "unled"),
    [
        ((None, None), True),
        (("chosen-by-group", "chosen-by-group"), True),
        (("nobody", None), True),
        (("head", None), False),
        (("chosen-by-group", "head"), False),
    ],
)
def test_a_group_that_a_role_leads_needs_nobody_named(leads, unled):
    steps = "{s: {kind: start, next: m}, m: {role: both, next: a}, a: {next: e}, e: {kind: end}}"
    actors = {f"g{n}": {"type": "group", "lead": lead} for n, lead in enumerate(leads)}
    roles = {"one": {"actor": "g0"}, "other": {"actor": "g1"}, "head": {}}
    roles["both"] = {"one_of": ["one", "other"]}
    result = play([*files(steps), {"roles": roles, "actors": actors}], "c")
    assert result.lengths == ({("unled", "both"): 2} if unled else {})


def test_a_lead_of_what_a_group_is_part_of_does_not_lead_the_group():
    steps = "{s: {kind: start, next: m}, m: {role: squad, next: a}, a: {next: e}, e: {kind: end}}"
    actors = {"osa": {"part_of": "iso"}, "iso": {"type": "group", "lead": "school"}}
    roles = {"squad": {"actor": "osa"}}
    result = play([*files(steps), {"roles": roles, "actors": actors}], "c")
    assert result.lengths == {("unled", "squad"): 2}
