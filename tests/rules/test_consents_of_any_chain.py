"""The rules of consent and of personal duties together, on chains of any shape."""

from hypothesis import given
from hypothesis import strategies as st
from support.chains import FILE, chain, located

from .consenting import LAW

NAMES = ["alku", "a", "b", "c", "d", "loppu"]
DUTIES = ["ryhma", "ulkopuoliset", "ohjaus", "ilmoitus", "pyydetyt", "valttamattomat", "avoin"]
RULES = ("consent-", "notification-behind-approval")
names, duties = st.sampled_from(NAMES), st.sampled_from(DUTIES)
roles = st.sampled_from(["opettaja", "kuraattori", "rehtori", "oppilas"])


@st.composite
def step(draw: st.DrawFn, name: str) -> str:
    first, second, third = draw(names), draw(names), draw(names)
    asks = f"consent: lupa, given: {first}, refused: {second}"
    silence = f"unanswered: {{after: 1 päivä, to: {third}}}"
    ways = [
        f"kind: start, next: {first}",
        f"duty: {draw(duties)}, next: {first}",
        f"duty: {draw(duties)}, sends: viesti, next: {first}",
        f"asks: {{whom: {draw(roles)}, {asks}}}",
        f"asks: {{whom: {draw(roles)}, {asks}, {silence}}}, next: viesti",
        f"asks: {{handoff: kysymys, {asks}, {silence}}}",
        f"replies: {{to: kysymys, answer: given}}, duty: {draw(duties)}",
        f"kind: decision, answers: {{Kyllä: {first}, Ei: {second}}}",
        f"kind: decision, duty: {draw(duties)}, answers: {{Kyllä: {first}, Ei: viesti}}",
        f"kind: parallel, branches: [{first}, {second}]",
        f"kind: join, of: {first}, next: {second}",
        f"kind: chain, chain: huoli, answers: {{loppu: {first}}}",
        f"kind: wait, after: 1 viikko, next: {first}",
        "kind: end",
    ]
    return f"{name}: {{role: {draw(roles)}, {draw(st.sampled_from(ways))}}}"


@st.composite
def text(draw: st.DrawFn) -> str:
    steps = "\n".join(draw(step(name)) for name in draw(st.lists(names, unique=True, min_size=3)))
    needs = draw(st.sampled_from(["", ", needs: lupa"]))
    grounds = ", ".join(draw(st.lists(duties, max_size=2, unique=True)))
    forms = st.sampled_from(["", ", form: any", ", form: written", ", ground: ulkopuoliset"])
    return chain(
        steps,
        f"viesti: {{kind: contact, to: {draw(names)}, carries: Tuki, ground: [{grounds}]{needs}}}\n"
        f"kysymys: {{kind: request, to: {draw(names)}, carries: Kysymys}}",
        consents=f"lupa: {{gives: {draw(roles)}{draw(forms)}}}",
    )


@given(text())
def test_a_check_never_fails_and_tells_nothing_twice(some: str) -> None:
    items = located(some, LAW)
    told = [(item.rule, item.place) for item in items if item.place.path == FILE]
    assert len(told) == len(set(told))


@given(text())
def test_nothing_is_said_of_a_chain_without_duties_and_needs(some: str) -> None:
    plain = some
    for duty in DUTIES:
        plain = plain.replace(f"duty: {duty}, ", "").replace(duty, "avoin")
    plain = plain.replace(", needs: lupa", "")
    assert not [item.rule for item in located(plain, LAW) if item.rule.startswith(RULES)]
