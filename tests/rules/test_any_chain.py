"""Properties of the rules together, on chains of any shape."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st
from support.chains import FILE, chain, located

from palveluketju.graph.arrow import Arrow
from palveluketju.pipeline.load import load_texts
from palveluketju.rules.all_rules import CHAIN_RULES
from palveluketju.rules.questions.lost import first_lost
from palveluketju.rules.questions.whole import is_whole

NAMES = ["alku", "a", "b", "c", "d", "loppu"]
HANDOFFS = ["vienti", "tieto"]
targets = st.sampled_from([*NAMES, *HANDOFFS, "puuttuva"])
roles = st.sampled_from(
    ["opettaja", "kuraattori", "psykologi", "asiantuntijaryhma", "oppilas", "kukaan"]
)


@st.composite
def steps(draw: st.DrawFn) -> str:
    return "\n".join(
        draw(step(name)) for name in draw(st.lists(st.sampled_from(NAMES), unique=True))
    )


@st.composite
def step(draw: st.DrawFn, name: str) -> str:
    first, second = draw(targets), draw(targets)
    ways = [
        f"kind: start, next: {first}",
        f"next: {first}",
        f"next: [{first}, {second}]",
        f"sends: {first}",
        f"sends: [{first}], next: {second}",
        f"kind: decision, answers: {{Kyllä: {first}, Ei: {second}}}",
        f"kind: parallel, branches: [{first}, {second}]",
        f"kind: join, of: {first}, next: {second}",
        f"asks: {{handoff: {first}, answered: {second}}}",
        f"replies: {first}",
        f"kind: chain, chain: huoli, answers: {{loppu: {first}}}",
        "kind: end",
        "duty: {kuraattori: R-16}",
        f"kind: decision, same_as: {first}, answers: {{Kyllä: {first}, Ei: {second}}}",
        f"kind: wait, next: {first}",
        "kind: end, final: true",
        f"once: true, duty: R-25, next: {first}",
        f"asks: {{whom: oppilas, given: {first}}}, next: {second}",
    ]
    return f"{name}: {{role: {draw(roles)}, {draw(st.sampled_from(ways))}}}"


@st.composite
def handoffs(draw: st.DrawFn) -> str:
    kinds = st.sampled_from(["", "kind: contact, ", "kind: referral, ", "kind: information, "])
    tos = st.sampled_from(["to: ", "returned: {to: x}, to: "])
    return "\n".join(
        f"{name}: {{{draw(kinds)}carries: Tuki, {draw(tos)}{draw(targets | roles)}}}"
        for name in HANDOFFS
    )


@given(steps(), handoffs())
def test_a_check_never_fails_and_tells_nothing_twice(some: str, others: str) -> None:
    items = located(chain(some, others, lanes="opettaja, kuraattori"))
    told = [(item.rule, item.place) for item in items if item.place.path == FILE]
    assert len(told) == len(items) == len(set(told))


@given(steps(), handoffs())
def test_the_first_lost_steps_lead_to_all_lost_steps_and_not_to_each_other(
    some: str, others: str
) -> None:
    view = load_texts({FILE: chain(some, others)}).chains["huoli"]
    firsts = first_lost(view)
    beyond = {name: reach(view.arrows_from, name) for name in view.steps}
    assert all(other not in beyond[name] for name in firsts for other in firsts if other != name)
    if firsts:
        sent = {out.target for _, out in view.outs()}
        unsent = [record.to for name, record in view.handoffs.items() if name not in sent]
        excused = set().union(*(beyond[to] | {to} for to in unsent if to in beyond))
        lost = set(view.steps) - view.reached - excused
        assert lost == set().union(*(beyond[name] | {name} for name in firsts)) & lost
        assert set(firsts) <= lost


def reach(arrows_from: Mapping[str, tuple[Arrow, ...]], start: str) -> set[str]:
    """The steps that paths from `start` lead to, by the plainest means."""
    found: set[str] = set()
    while True:
        more = {arrow.target for name in (start, *found) for arrow in arrows_from[name]}
        if more <= found:
            return found
        found |= more


@given(steps(), handoffs())
def test_a_chain_that_is_not_whole_hides_only_what_may_follow_from_it(
    some: str, others: str
) -> None:
    view = load_texts({FILE: chain(some, others)}).chains["huoli"]
    silent = {"step-unreachable", "handoff-unused", "chain-without-end", "lane-without-step"}
    said = {finding.rule for rule in CHAIN_RULES if rule.check for finding in rule.check(view)}
    assert is_whole(view) or not said & silent
