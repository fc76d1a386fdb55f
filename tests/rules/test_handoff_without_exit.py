import pytest
from support.chains import chain, found, located, related

MOVES = """
alku: {kind: start, role: kuraattori, next: lahetys}
lahetys: {role: kuraattori, next: vienti}
oma: {kind: end, role: kuraattori}
arvio: {role: sosiaalityontekija, next: loppu}
loppu: {kind: end, role: sosiaalityontekija}
"""
ASKS = """
alku: {kind: start, role: kuraattori, next: kysymys}
kysymys: {role: kuraattori, asks: {handoff: vienti, EXITS}}
tuki: {role: kuraattori, next: loppu}
loppu: {kind: end, role: kuraattori}
vastaus: {role: psykologi, replies: {to: vienti, answer: WORD}}
"""
LATE = "unanswered: {after: 5 arkipäivää, to: tuki}"
BACK = "unanswered: {after: 5 arkipäivää, to: oma}"


def moving(kind: str, exits: str) -> str:
    handoff = f"vienti: {{kind: {kind}, to: arvio, carries: Tarve, ground: H-06, {exits}}}"
    return chain(MOVES, handoff)


def asking(kind: str, exits: str, word: str, ground: str = "ground: H-06") -> str:
    steps = ASKS.replace("EXITS", exits).replace("WORD", word)
    return chain(steps, f"vienti: {{kind: {kind}, to: vastaus, carries: Kysymys, {ground}}}")


def missing(text: str) -> list[str]:
    """The names of the exits that the one finding of a text names."""
    (item,) = located(text)
    assert item.rule == "handoff-without-exit"
    return item.finding.message.en.split("'")[3::2]


@pytest.mark.parametrize(
    ("kind", "exits", "lacks"),
    [
        ("transfer", BACK, ["acknowledge"]),
        ("transfer", "acknowledge: {within: 2 arkipäivää}", ["unanswered"]),
        ("warm-handover", "", ["unanswered"]),
        ("referral", BACK, ["returned"]),
        ("invitation", "cannot: oma", ["invites", "enough"]),
    ],
)
def test_a_handoff_names_each_exit_that_its_kind_lacks(
    kind: str, exits: str, lacks: list[str]
) -> None:
    text = moving(kind, exits)
    assert found(text) == [("handoff-without-exit", "vienti")]
    assert missing(text) == lacks


@pytest.mark.parametrize(
    ("kind", "exits", "word", "lacks"),
    [
        ("consultation", "answered: tuki", "answered", ["unanswered"]),
        ("consultation", LATE, "answered", ["answered"]),
        ("request", f"given: tuki, {LATE}", "given", ["refused"]),
        ("request", f"refused: tuki, {LATE}", "refused", ["given"]),
    ],
)
def test_a_question_is_told_where_it_is_asked(
    kind: str, exits: str, word: str, lacks: list[str]
) -> None:
    text = asking(kind, exits, word)
    assert found(text) == [("handoff-without-exit", "asks")]
    assert missing(text) == lacks


def test_free_answers_answer_a_consultation() -> None:
    assert found(asking("consultation", f"answers: {{neuvo: tuki}}, {LATE}", "neuvo")) == []


def test_nobody_refuses_what_is_a_duty() -> None:
    exits = f"given: tuki, {LATE}"
    assert found(asking("request", exits, "given", "ground: H-01")) == []
    both = asking("request", exits, "given", "ground: [H-06, H-01]")
    assert found(both) == []


def test_a_kind_that_is_used_by_the_wrong_verb_is_told_as_that_alone() -> None:
    text = moving("guidance", BACK)
    assert [rule for rule, _ in found(text)] == ["handoff-wrong-verb"]


CONSENT = """
alku: {kind: start, role: kuraattori, next: kysymys}
kysymys: {role: kuraattori, asks: {whom: oppilas, consent: CONSENT, EXITS}}
tuki: {role: kuraattori, next: loppu}
loppu: {kind: end, role: kuraattori}
"""


def consenting(exits: str, consent: str = "lupa") -> str:
    steps = CONSENT.replace("EXITS", f"{exits}, {LATE}").replace("CONSENT", consent)
    return chain(steps, consents="lupa: {gives: oppilas, form: any}")


@pytest.mark.parametrize(
    ("exits", "lacks"),
    [
        ("given: tuki", ["refused"]),
        ("refused: tuki", ["given"]),
        ("answers: {suostuu: tuki}", ["refused"]),
    ],
)
def test_who_is_asked_for_a_consent_may_give_or_refuse_it(exits: str, lacks: list[str]) -> None:
    text = consenting(exits)
    assert found(text) == [("handoff-without-exit", "asks")]
    (item,) = located(text)
    assert item.finding.message.en.split("'")[3:-1:2] == lacks
    assert "vaiheen 'kysymys' kysymykseltä" in item.finding.message.fi


@pytest.mark.parametrize(
    "exits",
    [
        "given: tuki, refused: loppu",
        "given: tuki, answers: {ei suostu: loppu}",
        "refused: tuki, answers: {suostuu: loppu}",
        "answers: {suostuu: tuki, ei suostu: loppu}",
    ],
)
def test_free_answers_may_give_and_refuse(exits: str) -> None:
    assert found(consenting(exits)) == []


def test_an_unknown_consent_is_told_as_that_alone() -> None:
    assert found(consenting("given: tuki", "lupaa")) == [("unknown-id", "lupaa")]


def test_a_question_that_asks_for_no_consent_needs_no_refusal() -> None:
    text = consenting("answered: tuki").replace("consent: lupa, ", "")
    assert found(text) == []


SENT = """
alku: {kind: start, role: kuraattori, next: yhteys}
yhteys: {role: kuraattori, sends: vienti, next: oma}
oma: {kind: end, role: kuraattori}
uudelleen: {role: kuraattori, sends: vienti}
arvio: {role: RECEIVER, once: true, next: loppu}
loppu: {kind: end, role: RECEIVER}
"""
AGAIN = "unanswered: {after: 2 koulupäivää, to: uudelleen}"
CONFIRM = "acknowledge: {within: 1 koulupäivä}"


def sent(exits: str, receiver: str = "psykologi", kind: str = "contact") -> str:
    handoff = f"vienti: {{kind: {kind}, to: arvio, carries: Tarve, ground: H-06, {exits}}}"
    return chain(SENT.replace("RECEIVER", receiver), handoff)


@pytest.mark.parametrize("kind", ["contact", "notification"])
def test_who_tries_again_must_hear_whether_it_has_arrived(kind: str) -> None:
    assert found(sent(f"{CONFIRM}, {AGAIN}", kind=kind)) == []
    for exits, lacks in ((AGAIN, ["acknowledge"]), (CONFIRM, ["unanswered"])):
        text = sent(exits, kind=kind)
        assert found(text) == [("handoff-without-exit", "vienti")]
        assert missing(text) == lacks


def test_a_client_confirms_by_doing_something() -> None:
    assert "handoff-without-exit" not in dict(found(sent(AGAIN, "huoltaja")))


def test_without_either_nobody_notices_and_that_alone_is_told() -> None:
    text = sent("")
    assert found(text) == [("responsibility-gap", "vienti")]
    assert "uudelleen" in related(located(text), text)


def test_a_ground_that_does_not_cover_frees_nobody_to_refuse() -> None:
    own = """
        format: 1
        duties:
          oma:
            title: Oma käyttö
            nature: right
            between: {from: kuraattori, to: kuraattori}
        """
    text = asking("request", f"given: tuki, {LATE}", "given", "ground: oma")
    assert [rule for rule, _ in found(text, own)] == ["ground-does-not-cover"]


def test_whoever_may_say_yes_may_say_no() -> None:
    text = chain(
        """
        alku: {kind: start, role: opettaja, next: kysyy}
        kysyy: {role: opettaja, asks: {whom: oppilas, given: loppu, unanswered: UNANSWERED}}
        loppu: {kind: end, role: opettaja}
        """.replace("UNANSWERED", "{after: 1 viikko, to: loppu, status: proposal}")
    )
    (item,) = located(text)
    assert item.rule == "handoff-without-exit"
    assert "'refused'" in item.finding.message.fi
    assert found(text.replace("given: loppu", "given: loppu, refused: loppu")) == []
    assert found(text.replace("given: loppu", "answered: loppu")) == []
