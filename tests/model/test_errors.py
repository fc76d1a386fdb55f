"""Each slip in a file is one finding of the right rule, at the right place, with a way out."""

import pytest

from palveluketju.model.wording import glued_colon

from .reading import advice, told

STEP = "chain: {{id: huoli, title: Huoli}}\nsteps: {{s: {{role: r, {}}}}}"
HANDOFF = "chain: {{id: huoli, title: Huoli}}\nhandoffs: {{h: {{{}}}}}"
HEAD = "chain: {{id: huoli, title: Huoli, {}}}"
DUTY = "duties: {{d: {{title: D, {}}}}}"
LIMIT = "limits: {{l: {{title: L, {}}}}}"
ACTOR = "actors: {{a: {{title: A, {}}}}}"


@pytest.mark.parametrize(
    ("frame", "slip", "key", "meant"),
    [
        (STEP, "nxt: a", "nxt", "next"),
        (STEP, "title: {fii: A}", "fii", "fi"),
        (STEP, "asks: {whoom: r}", "whoom", "whom"),
        (STEP, "asks: {unanswered: {to: a, aftr: 7 vrk}}", "aftr", "after"),
        (STEP, "limits: [{limit: l, wen: {a: b}}]", "wen", "when"),
        (STEP, "informs: [{who: r, judgd_by: r}]", "judgd_by", "judged_by"),
        (STEP, "record: {registr: x}", "registr", "register"),
        (STEP, "replies: {to: h, anser: x}", "anser", "answer"),
        (HANDOFF, "carrys: [a]", "carrys", "carries"),
        (HANDOFF, "returned: {to: a, wthin: 7 vrk}", "wthin", "within"),
        (HANDOFF, "acknowledge: {witin: 7 vrk}", "witin", "within"),
        (HEAD, "lans: [r]", "lans", "lanes"),
        (HEAD, "anytime: {a: {title: A, bye: r}}", "bye", "by"),
        (HEAD, "valid: {frm: 2026-08-01}", "frm", "from"),
        (DUTY, "consent: {form: any, gves: r}", "gves", "gives"),
        (DUTY, "responsible: {anyof: [r]}", "anyof", "any_of"),
        (LIMIT, "with_in: 7 vrk", "with_in", "within"),
        (ACTOR, "typ: client", "typ", "type"),
    ],
)
def test_an_unknown_key_is_told_at_every_depth(frame: str, slip: str, key: str, meant: str) -> None:
    text = frame.format(slip)
    assert told(text) == [("unknown-key", key)]
    assert f"'{meant}'" in advice(text)


def test_an_unknown_key_that_is_like_none_lists_those_that_are_known() -> None:
    assert "any_of, person, shared, joint, group" in advice(DUTY.format("responsible: {zzz: 1}"))
    assert advice(STEP.format("title: {zzz: 1}")) == "keys allowed here: fi, sv, en"


@pytest.mark.parametrize(
    ("frame", "slip", "key"),
    [
        (STEP, "informs: [{by: r}]", "by"),
        (STEP, "asks: {unanswered: {after: 7 vrk}}", "unanswered"),
        (HANDOFF, "returned: {within: 7 vrk}", "returned"),
        (DUTY, "consent: {gives: r}", "consent"),
        (HEAD, "anytime: {a: {by: r}}", "a"),
    ],
)
def test_a_missing_key_is_told_where_it_is_missing(frame: str, slip: str, key: str) -> None:
    assert told(frame.format(slip)) == [("missing-key", key)]


@pytest.mark.parametrize("section", ["acts", "limits", "duties", "actors", "roles", "registers"])
def test_a_record_without_title_is_told_at_its_id(section: str) -> None:
    found = told(f"{section}: {{ab: {{note: x}}}}")
    assert ("missing-key", "ab") in found
    assert {text for _, text in found} == {"ab"}


def test_two_missing_keys_are_two_findings() -> None:
    assert told("acts: {ab: {}}") == [("missing-key", "ab")] * 2


@pytest.mark.parametrize(
    ("frame", "slip", "value"),
    [
        (STEP, "status: laki", "laki"),
        (STEP, "duty: d, informs: [{who: r, status: lwa}]", "lwa"),
        (HANDOFF, "kind: kontakti", "kontakti"),
        (HEAD, "level: prosessi", "prosessi"),
        (HEAD, "status: luonnos", "luonnos"),
        (HEAD, "anytime: {a: {title: A, meanwhile: jatkuu}}", "jatkuu"),
        (DUTY, "nature: oikeus", "oikeus"),
        (DUTY, "responsible: kunta", "kunta"),
        (DUTY, "responsible: {shared: [municipality, kunta]}", "kunta"),
        (DUTY, "consent: {form: kirjallinen}", "kirjallinen"),
        (ACTOR, "type: kunta", "kunta"),
        (ACTOR, "type: client, acts_as: [kunta]", "kunta"),
        (LIMIT, "certainty: varma", "varma"),
    ],
)
def test_an_unknown_word_is_told_at_the_word(frame: str, slip: str, value: str) -> None:
    assert told(frame.format(slip)) == [("unknown-value", value)]


def test_a_misspelt_word_is_guessed() -> None:
    assert "'municipality'" in advice(ACTOR.format("type: municipalty"))


@pytest.mark.parametrize(
    ("frame", "slip", "rule", "value"),
    [
        (LIMIT, "within: 7 pv", "malformed-duration", "7 pv"),
        (STEP, "takes: joskus", "malformed-duration", "joskus"),
        (STEP, "limits: [{within: 7}]", "malformed-duration", "7"),
        (LIMIT, "in_force: 1.8.2026", "malformed-date", "1.8.2026"),
        (HEAD, "valid: {from: 2026-02-30}", "malformed-date", "2026-02-30"),
        (LIMIT, "basis: OHL 15", "malformed-citation", "OHL 15"),
        (LIMIT, "basis: [OHL 15 §, 15 §]", "malformed-citation", "15 §"),
        (STEP, "informs: [{who: r, unless: jos}]", "malformed-citation", "jos"),
        (STEP, "duty: a b", "malformed-id", "a b"),
        (STEP, "duty: {a b: c}", "malformed-id", "a b"),
        (STEP, "duty: {a: b c}", "malformed-id", "b c"),
        (STEP, "next: [a, b c]", "malformed-id", "b c"),
        (STEP, "limits: [T 1]", "malformed-id", "T 1"),
        (HANDOFF, "to: 1a", "malformed-id", "1a"),
        (HEAD, "anytime: {1a: {title: A}}", "malformed-id", "1a"),
    ],
)
def test_a_malformed_value_is_told_at_the_value(
    frame: str, slip: str, rule: str, value: str
) -> None:
    assert told(frame.format(slip)) == [(rule, value)]


@pytest.mark.parametrize(
    ("frame", "slip", "key"),
    [
        (STEP, "duty: [a]", "duty"),
        (STEP, "duty: {a: [b]}", "a"),
        (STEP, "title: [a]", "title"),
        (STEP, "title: {fi: [a]}", "fi"),
        (STEP, "takes: [a]", "takes"),
        (STEP, "asks: a", "a"),
        (STEP, "next: {a: b}", "next"),
        (STEP, "with: {a: b}", "with"),
        (STEP, "limits: T-01", "T-01"),
        (STEP, "limits: [[a]]", "a"),
        (STEP, "once: ehkä", "ehkä"),
        (HANDOFF, "carries: {a: b}", "carries"),
        (HANDOFF, "secret: {}", "secret"),
        (LIMIT, "in_force: [a]", "in_force"),
        (LIMIT, "basis: [[a]]", "a"),
        (LIMIT, "within: ", ""),
        (DUTY, "responsible: [a]", "responsible"),
        (DUTY, "informs: r", "r"),
        (HEAD, "owners: [a]", "owners"),
        (HEAD, "lanes: r", "r"),
        (HEAD, "links: {a: [b]}", "a"),
        (HEAD, "valid: 2026", "2026"),
    ],
)
def test_a_value_of_the_wrong_type_is_one_finding(frame: str, slip: str, key: str) -> None:
    expected = [] if slip.endswith(": ") else [("wrong-type", key)]
    assert told(frame.format(slip)) == expected


def test_findings_never_show_the_words_of_the_library() -> None:
    from .reading import built

    texts = (STEP.format("duty: [a], next: {a: b}, once: ehkä"), ACTOR.format("type: x"))
    for text in texts:
        for finding in built(text).findings:
            words = finding.message.en + finding.help.en
            assert not {"Input", "pydantic", "valid string", "dict", "tuple"} & set(words.split())


def test_several_slips_of_one_record_are_all_told() -> None:
    text = STEP.format("nxt: a, status: laki, takes: 7 pv, duty: [a]")
    assert sorted(rule for rule, _ in told(text)) == [
        "malformed-duration",
        "unknown-key",
        "unknown-value",
        "wrong-type",
    ]


def test_a_key_that_stands_misspelt_is_not_missing_as_well() -> None:
    assert told("acts: {ab: {number: 1/2000, titel: A}}") == [("unknown-key", "titel")]
    assert told(STEP.format("informs: [{whoo: r}]")) == [("unknown-key", "whoo")]


def test_a_key_that_is_misspelt_elsewhere_is_missing() -> None:
    text = STEP.format("informs: [{by: r}], record: {whoo: r}")
    assert sorted(told(text)) == [("missing-key", "by"), ("unknown-key", "whoo")]


def test_a_colon_glued_to_an_answer_is_told_as_such() -> None:
    message, advice = glued_colon("Kyllä:antaa-tukea")
    assert message.fi == "kohdassa 'Kyllä:antaa-tukea' kaksoispisteen jälkeen ei ole väliä"
    assert advice.fi == "kirjoita 'Kyllä: antaa-tukea'"
