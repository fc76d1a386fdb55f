import pytest

from palveluketju.model.build_chain import UNREADABLE
from palveluketju.model.chain import Chain
from palveluketju.model.step import KINDS, Task

from .reading import built, told

HEADER = "chain: {id: huoli, title: Huoli}\n"


def chain(text: str) -> Chain:
    (found,) = built(text).model.chains.values()
    return found


def test_a_chain_has_its_steps_handoffs_and_consents_in_order() -> None:
    found = chain(
        HEADER + "steps: {b: {role: r}, a: {role: r}}\nhandoffs: {h: {to: a}}\n"
        "consents: {s: {gives: r}}"
    )
    assert list(found.steps) == ["b", "a"]
    assert list(found.handoffs) == ["h"]
    assert list(found.consents) == ["s"]


@pytest.mark.parametrize(
    "broken",
    [
        *("{role: [r]}", "{kind: descision}", "{kind: []}", "{kind: }", "[a]", "teksti"),
        *("{rol: r}", "{limits: [{within: 7 pv}]}", "{kind: chain, answers: {a: [b]}, chain: c}"),
    ],
)
def test_a_step_that_cannot_be_read_is_left_out_alone(broken: str) -> None:
    text = HEADER + f"steps:\n  a: {{role: r}}\n  b: {broken}\n  c: {{role: r}}\n"
    found = chain(text)
    assert list(found.steps) == ["a", "c"]
    assert found.broken == {"b"}
    assert len(told(text)) == 1


def test_a_handoff_that_cannot_be_read_is_left_out_alone() -> None:
    text = HEADER + "handoffs: {a: {kind: contact}, b: {kind: kontakti}}"
    found = chain(text)
    assert list(found.handoffs) == ["a"]
    assert found.broken == {"b"}
    assert told(text) == [("unknown-value", "kontakti")]


def test_an_empty_step_is_a_task_of_which_nothing_is_said() -> None:
    assert chain(HEADER + "steps: {a: }").steps["a"] == Task()


@pytest.mark.parametrize("part", ["steps", "handoffs", "consents"])
def test_a_part_that_is_no_mapping_is_unreadable_as_a_whole(part: str) -> None:
    text = HEADER + f"{part}: [a]"
    assert chain(text).broken == {UNREADABLE}
    assert told(text) == [("wrong-type", part)]


@pytest.mark.parametrize(
    ("header", "faults"),
    [
        ("{title: Huoli}", [("missing-key", "chain")]),
        ("{id: a b, title: Huoli}", [("malformed-id", "a b")]),
        ("{id: [a], title: Huoli}", [("wrong-type", "id")]),
        ("{id: , title: Huoli}", [("wrong-type", "")]),
        ("[a]", [("wrong-type", "chain")]),
        ("teksti", [("wrong-type", "teksti")]),
    ],
)
def test_a_chain_without_usable_id_is_named_after_its_file(
    header: str, faults: list[tuple[str, str]]
) -> None:
    text = f"chain: {header}\nsteps: {{a: {{role: r}}}}"
    assert chain(text).id == "malli"
    assert list(chain(text).steps) == ["a"]
    assert told(text) == faults


def test_a_faulty_key_of_the_header_does_not_take_the_others_along() -> None:
    found = chain("chain: {id: huoli, title: Huoli, lanes: [r], level: taso}\n")
    assert found.lanes == ("r",)
    assert found.level is None


def test_steps_without_a_chain_are_read_and_told() -> None:
    text = "steps: {a: {role: r}}"
    assert told(text) == [("missing-key", "steps")]
    assert list(chain(text).steps) == ["a"]


def test_the_second_chain_of_one_id_is_not_read() -> None:
    texts = (HEADER + "steps: {a: {role: r}}", HEADER + "steps: {b: {role: [r]}}")
    assert told(*texts) == [("duplicate-id", "id")]
    assert list(chain_of(texts).steps) == ["a"]


def chain_of(texts: tuple[str, ...]) -> Chain:
    return built(*texts).model.chains["huoli"]


@pytest.mark.parametrize(
    ("key", "kinds"),
    [
        ("answers: {Kyllä: a, Ei: b}", "'kind: decision' or 'kind: chain'"),
        ("branches: [a, b]", "'kind: parallel'"),
        ("of: a", "'kind: join'"),
        ("continues_with: kunta", "'kind: end'"),
        ("chain: toinen", "'kind: chain'"),
    ],
)
def test_a_key_of_another_kind_asks_for_that_kind(key: str, kinds: str) -> None:
    (finding,) = built(HEADER + f"steps: {{s: {{role: r, {key}}}}}").findings
    assert finding.rule == "unknown-key"
    assert finding.help.en == f"add {kinds}"


def test_a_sub_chain_must_say_which_chain() -> None:
    text = HEADER + "steps: {s: {kind: chain, role: r}}"
    assert told(text) == [("missing-key", "s")]
    assert "s" in chain(text).steps


@pytest.mark.parametrize("kind", KINDS)
def test_a_misspelt_kind_is_guessed(kind: str) -> None:
    (finding,) = built(HEADER + f"steps: {{s: {{kind: {kind}x}}}}").findings
    assert f"'{kind}'" in finding.help.en
