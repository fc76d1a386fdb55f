"""What is shown of limits: kept, broken, not shown, as `docs/explanation/time.md` says."""

from __future__ import annotations

import pytest

from palveluketju.pipeline.load import load_texts
from palveluketju.timing.judge import almanac_of, timed
from palveluketju.timing.moments import Gap
from palveluketju.timing.verdict import Timed, Verdict, Why

STAGE = """
format: 1
actors:
  kunta: {title: Kunta, type: municipality}
  pohde: {title: Pohde, type: wellbeing-services-county}
  lapsi: {title: Lapsi, type: client}
roles:
  opettaja: {title: Opettaja, actor: kunta}
  kuraattori: {title: Kuraattori, actor: pohde}
  laakari: {title: Lääkäri, actor: pohde}
  oppilas: {title: Oppilas, actor: lapsi}
duties:
  talk: {title: Keskustelu, responsible: wellbeing-services-county, limits: [T-01]}
  contact: {title: Yhteydenotto, responsible: municipality}
limits:
  T-01: {title: Keskustelu, within: 7 koulupäivää, from: contact.sent, to: begun}
"""
YEAR = """
format: 1
school_years:
  vuosi: {from: 2026-08-11, until: 2027-06-05, breaks: [{from: 2026-10-19, until: 2026-10-23}]}
"""
CHAIN = """
format: 1
chain: {id: huoli, title: Huoli}
steps:
  alku: {kind: start, role: opettaja, next: ottaa}
  ottaa: {role: opettaja, duty: contact, sends: yhteys, next: loppu}
  loppu: {kind: end, role: opettaja}
"""
HANDOFF = "yhteys: {kind: contact, to: %s, carries: Asia, ground: contact%s}\n"


def _timed(steps: str, handoffs: str, *more: str) -> Timed:
    """What is shown of the only limit of a chain, beside the handoff that starts it."""
    text = CHAIN + steps + "handoffs:\n" + handoffs
    texts = {"a.yaml": STAGE, "c.yaml": text}
    texts |= {f"m{number}.yaml": each for number, each in enumerate(more)}
    workspace = load_texts(texts, has_root=True)
    assert workspace.findings == ()
    (found,) = timed(workspace.chains["huoli"], almanac_of(workspace.model))
    return found


def _talk(takes: str, more: str = "") -> str:
    return (
        f"  puhe: {{role: kuraattori, duty: talk, {takes}next: valmis{more}}}\n"
        "  valmis: {kind: end, role: kuraattori}\n"
    )


def _contact(to: str, within: str) -> str:
    by = f", acknowledge: {{within: {within}}}, unanswered: {{after: {within}, to: alku2}}"
    return "  " + HANDOFF % (to, by)


AGAIN = "  alku2: {role: opettaja, next: loppu}\n"


@pytest.mark.parametrize(
    ("received", "takes", "verdict", "length"),
    [
        ("2 koulupäivää", "5 koulupäivää", Verdict.KEPT, 7),
        ("2 koulupäivää", "6 koulupäivää", Verdict.BROKEN, 8),
        ("3 koulupäivää", "5 koulupäivää", Verdict.BROKEN, 8),
    ],
)
def test_times_of_one_kind_are_added_up(
    received: str, takes: str, verdict: Verdict, length: int
) -> None:
    found = _timed(_talk(f"takes: {takes}, ") + AGAIN, _contact("puhe", received))
    assert (found.verdict, found.length) == (verdict, length)
    assert found.day is None


def test_what_is_unknown_is_never_kept() -> None:
    found = _timed(_talk("") + AGAIN, _contact("puhe", "2 koulupäivää"))
    assert (found.verdict, found.why, found.length) == (Verdict.NOT_SHOWN, Why.UNKNOWN, 2)
    assert [gap.time for gap in found.gaps] == [Gap.NO_TAKES]


def test_a_handoff_that_nobody_acknowledges_is_unknown() -> None:
    found = _timed(_talk("takes: 1 koulupäivä, "), "  " + HANDOFF % ("puhe", ""))
    assert (found.verdict, found.why) == (Verdict.NOT_SHOWN, Why.UNKNOWN)
    assert [gap.time for gap in found.gaps] == [Gap.NOT_ACKNOWLEDGED]


def test_what_is_known_may_break_a_limit_beside_what_is_not() -> None:
    steps = "  lukee: {role: kuraattori, next: puhe}\n" + _talk("takes: 8 koulupäivää, ") + AGAIN
    found = _timed(steps, _contact("lukee", "1 koulupäivä"))
    assert (found.verdict, found.length) == (Verdict.BROKEN, 9)


def test_other_kinds_of_day_are_not_compared_without_a_school_year() -> None:
    found = _timed(_talk("takes: 3 työpäivää, ") + AGAIN, _contact("puhe", "1 koulupäivä"))
    assert (found.verdict, found.why) == (Verdict.NOT_SHOWN, Why.NOT_COMPARABLE)


def test_other_kinds_of_day_are_compared_by_a_calendar_on_every_day() -> None:
    kept = _timed(_talk("takes: 3 työpäivää, ") + AGAIN, _contact("puhe", "1 koulupäivä"), YEAR)
    assert kept.verdict is Verdict.KEPT
    broken = _timed(_talk("takes: 9 arkipäivää, ") + AGAIN, _contact("puhe", "1 koulupäivä"), YEAR)
    assert broken.verdict is Verdict.BROKEN
    assert broken.day is not None


def test_the_longest_of_several_ways_counts() -> None:
    steps = (
        "  kiire: {kind: decision, role: kuraattori, takes: 1 koulupäivä, "
        "answers: {Kyllä: puhe, Ei: jono}}\n"
        "  jono: {kind: wait, role: kuraattori, after: 6 koulupäivää, next: puhe}\n"
        + _talk("takes: 1 koulupäivä, ")
        + AGAIN
    )
    found = _timed(steps, _contact("kiire", "1 koulupäivä"))
    assert (found.verdict, found.length) == (Verdict.BROKEN, 9)


def test_a_limit_for_one_answer_looks_only_at_that_answer() -> None:
    more = ", limits: [{limit: T-01, when: {kiire: Kyllä}}]"
    steps = (
        "  kiire: {kind: decision, role: kuraattori, takes: 1 koulupäivä, "
        "answers: {Kyllä: puhe, Ei: jono}}\n"
        "  jono: {kind: wait, role: kuraattori, after: 6 koulupäivää, next: puhe}\n"
        + _talk("takes: 1 koulupäivä, ", more)
        + AGAIN
    )
    found = _timed(steps, _contact("kiire", "1 koulupäivä"))
    assert (found.verdict, found.length) == (Verdict.KEPT, 3)


def test_decisions_that_belong_together_answer_alike() -> None:
    steps = (
        "  eka: {kind: decision, role: kuraattori, takes: 1 koulupäivä, "
        "answers: {Kyllä: odota, Ei: toka}}\n"
        "  odota: {kind: wait, role: kuraattori, after: 4 koulupäivää, next: toka}\n"
        "  toka: {kind: decision, role: kuraattori, takes: 1 koulupäivä, same_as: eka, "
        "answers: {Kyllä: puhe, Ei: jono}}\n"
        "  jono: {kind: wait, role: kuraattori, after: 4 koulupäivää, next: puhe}\n"
        + _talk("takes: 0 koulupäivää, ")
        + AGAIN
    )
    found = _timed(steps, _contact("eka", "1 koulupäivä"))
    assert (found.verdict, found.length) == (Verdict.KEPT, 7)


def test_a_join_waits_for_the_longest_branch() -> None:
    steps = (
        "  jako: {kind: parallel, role: kuraattori, branches: [nopea, hidas]}\n"
        "  nopea: {role: kuraattori, takes: 1 koulupäivä, next: yhteen}\n"
        "  hidas: {role: laakari, takes: 6 koulupäivää, next: yhteen}\n"
        "  yhteen: {kind: join, of: jako, role: kuraattori, next: puhe}\n"
        + _talk("takes: 1 koulupäivä, ")
        + AGAIN
    )
    found = _timed(steps, _contact("jako", "1 koulupäivä"))
    assert (found.verdict, found.length) == (Verdict.BROKEN, 8)


LOOP = (
    "  yritys: {role: kuraattori, takes: 1 koulupäivä%s, next: saatiinko}\n"
    "  saatiinko: {kind: decision, role: kuraattori, takes: 1 koulupäivä, "
    "answers: {Kyllä: puhe, Ei: yritys}}\n"
)


def test_an_unbounded_loop_inside_a_limit_is_not_shown() -> None:
    steps = LOOP % "" + _talk("takes: 1 koulupäivä, ") + AGAIN
    found = _timed(steps, _contact("yritys", "1 koulupäivä"))
    assert (found.verdict, found.why) == (Verdict.NOT_SHOWN, Why.UNKNOWN)
    assert Gap.LOOP in [gap.time for gap in found.gaps]


@pytest.mark.parametrize(
    ("rounds", "verdict", "length"), [(2, Verdict.KEPT, 6), (3, Verdict.BROKEN, 8)]
)
def test_a_bounded_loop_is_gone_as_often_as_it_may(
    rounds: int, verdict: Verdict, length: int
) -> None:
    steps = LOOP % f", at_most: {rounds}" + _talk("takes: 1 koulupäivä, ") + AGAIN
    found = _timed(steps, _contact("yritys", "1 koulupäivä"))
    assert (found.verdict, found.length) == (verdict, length)


def test_a_limit_for_some_matters_is_not_called_broken_where_the_chain_does_not_ask() -> None:
    stage = """
    format: 1
    limits:
      T-02: {title: Heti, within: 1 koulupäivä, condition: Kiire, from: contact.sent, to: begun}
    """
    use = ", limits: [{limit: T-02WHEN}]"
    steps = (
        "  kiire: {kind: decision, role: kuraattori, takes: 1 koulupäivä, "
        "answers: {Kyllä: puhe, Ei: puhe}}\n" + _talk("takes: 3 koulupäivää, ", use) + AGAIN
    ).replace("duty: talk, ", "")
    unasked = _timed(steps.replace("WHEN", ""), _contact("kiire", "1 koulupäivä"), stage)
    assert (unasked.verdict, unasked.why) == (Verdict.NOT_SHOWN, Why.CONDITION)
    when = ", when: {kiire: Kyllä}"
    asked = _timed(steps.replace("WHEN", when), _contact("kiire", "1 koulupäivä"), stage)
    assert asked.verdict is Verdict.BROKEN


def test_a_wait_for_an_event_is_not_shown() -> None:
    steps = (
        "  jono: {kind: wait, role: kuraattori, event: Aika vapautuu, next: puhe}\n"
        + _talk("takes: 1 koulupäivä, ")
        + AGAIN
    )
    found = _timed(steps, _contact("jono", "1 koulupäivä"))
    assert [gap.time for gap in found.gaps] == [Gap.EVENT]


QUESTION = (
    "  kysyy: {role: kuraattori, takes: 1 koulupäivä, asks: {whom: oppilas, given: puhe, "
    "refused: valmis, unanswered: {after: %s, to: puhe}}}\n"
)


@pytest.mark.parametrize(
    ("after", "verdict", "length"),
    [("3 koulupäivää", Verdict.KEPT, 6), ("5 koulupäivää", Verdict.BROKEN, 8)],
)
def test_a_question_waits_no_longer_than_its_date(
    after: str, verdict: Verdict, length: int
) -> None:
    steps = QUESTION % after + _talk("takes: 1 koulupäivä, ") + AGAIN
    found = _timed(steps, _contact("kysyy", "1 koulupäivä"))
    assert (found.verdict, found.length) == (verdict, length)


PROMISE = """
format: 1
duties:
  answer: {title: Vastaus, responsible: municipality, limits: [L]}
limits:
  L: {title: Vastaus, within: 3 koulupäivää, from: ask.sent, to: done}
"""


def test_a_promise_of_another_party_bounds_what_is_unknown_and_is_told() -> None:
    steps = (
        "  kysyy: {role: kuraattori, takes: 1 koulupäivä, next: kysymys}\n"
        "  vastaa: {role: opettaja, duty: answer, next: paluu}\n" + _talk("takes: 1 koulupäivä, ")
    )
    handoffs = (
        _contact("kysyy", "1 koulupäivä")
        + "  kysymys: {kind: agreed, to: vastaa, carries: Asia, ground: ask}\n"
        + "  paluu: {kind: agreed, to: puhe, carries: Asia, ground: ask}\n"
    )
    text = PROMISE.replace("duties:\n", "duties:\n  ask: {title: Kysymys}\n")
    workspace = load_texts(
        {
            "a.yaml": STAGE,
            "p.yaml": text,
            "c.yaml": CHAIN + steps + AGAIN + "handoffs:\n" + handoffs,
        },
        has_root=True,
    )
    assert workspace.findings == ()
    found = {
        each.clock.limit: each
        for each in timed(workspace.chains["huoli"], almanac_of(workspace.model))
    }
    talk = found["T-01"]
    assert (talk.verdict, talk.length) == (Verdict.KEPT, 6)
    assert [bound.promise for bound in talk.promises] == ["L"]
    # The promise itself is no proof that it is kept.
    assert found["L"].verdict is Verdict.NOT_SHOWN


def test_a_limit_without_a_start_on_the_page_is_not_shown() -> None:
    text = """
format: 1
chain: {id: huoli, title: Huoli}
steps:
  alku: {kind: start, role: kuraattori, next: puhe}
  puhe: {role: kuraattori, duty: talk, takes: 1 koulupäivä, next: loppu}
  loppu: {kind: end, role: kuraattori}
"""
    workspace = load_texts({"a.yaml": STAGE, "c.yaml": text}, has_root=True)
    (found,) = timed(workspace.chains["huoli"], almanac_of(workspace.model))
    assert (found.verdict, found.why) == (Verdict.NOT_SHOWN, Why.NO_START)


def test_what_goes_on_beside_a_handoff_counts_from_when_it_is_sent() -> None:
    text = """
format: 1
chain: {id: huoli, title: Huoli}
duties:
  told: {title: Kertominen, limits: [T-04]}
limits:
  T-04: {title: Kertominen, within: 3 koulupäivää, from: contact.sent, to: done}
steps:
  alku: {kind: start, role: opettaja, next: ottaa}
  ottaa: {role: opettaja, duty: contact, takes: 9 koulupäivää, sends: yhteys, next: kertoo}
  kertoo: {role: opettaja, duty: told, takes: 2 koulupäivää, next: loppu}
  loppu: {kind: end, role: opettaja}
  puhe: {role: kuraattori, next: valmis}
  valmis: {kind: end, role: kuraattori}
handoffs:
  yhteys: {kind: contact, to: puhe, carries: Asia, ground: contact}
"""
    workspace = load_texts({"a.yaml": STAGE, "c.yaml": text}, has_root=True)
    (found,) = timed(workspace.chains["huoli"], almanac_of(workspace.model))
    assert (found.verdict, found.length) == (Verdict.KEPT, 2)
