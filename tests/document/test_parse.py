"""The traps of YAML: what a file may hold and what is said of it."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from palveluketju.document import parse, read
from palveluketju.findings import Finding
from palveluketju.source import Place, Source
from tests.document.reading import data, document, only_finding, place, places, read_text, rules

_WORDS = """\
on no off yes y N true False Null NULL 7:30 12:00 012 0401234567 08 1_000 0x1F 0b1 1.10 1e3 .inf
2026-08-01 1.8.2026 <= 36§ 0123456-7"""


@pytest.mark.parametrize("word", _WORDS.split())
def test_a_word_stays_text_as_key_and_value(word: str) -> None:
    assert data(f"{word}: {word}\nlista: [{word}]\n") == {word: word, "lista": [word]}


@pytest.mark.parametrize("nothing", ["", "~", "null"])
def test_an_unquoted_nothing_is_none_and_a_quoted_one_is_text(nothing: str) -> None:
    assert data(f"a: {nothing}\nb: '{nothing}'\n") == {"a": None, "b": nothing}


def test_a_duplicate_key_is_shown_at_both_places_and_the_first_stays() -> None:
    text = "steps:\n  a: {x: 1}\n  a: {x: 2}\n"
    finding = only_finding(text)
    assert place(finding) == "duplicate-key 3:3"
    (related,) = finding.related
    assert isinstance(related.at, Place)
    assert (related.at.span.start.line, related.at.span.start.column) == (2, 3)
    assert data(text) == {"steps": {"a": {"x": "1"}}}


def test_duplicate_keys_are_found_nested_in_flow_and_in_what_was_left_out() -> None:
    assert places("a: [{b: 1, b: 2}]\n") == ["duplicate-key 1:12"]
    assert places("a: 1\na:\n  b: 1\n  b: 2\n") == ["duplicate-key 2:1", "duplicate-key 4:3"]


def test_keys_that_look_the_same_in_composed_and_decomposed_form_are_duplicates() -> None:
    assert places("tyo\u0308: 1\ntyö: 2\n") == ["duplicate-key 2:1"]
    assert data("tyo\u0308: a\u0308iti\n") == {"työ": "äiti"}


def test_keys_that_differ_in_quotes_only_are_duplicates() -> None:
    assert places("a: 1\n\"a\": 2\n'a': 3\n") == ["duplicate-key 2:1", "duplicate-key 3:1"]


def test_anchor_alias_and_merge_key_are_each_refused_where_they_stand() -> None:
    text = "pohja: &p {x: 1}\na: *p\nb:\n  <<: *p\n  y: 2\n"
    assert places(text) == [
        "yaml-alias 1:8",
        "yaml-alias 2:4",
        "yaml-alias 4:3",
        "yaml-alias 4:7",
    ]
    assert data(text) == {"pohja": {"x": "1"}, "b": {"y": "2"}}


def test_a_quoted_merge_key_is_a_key() -> None:
    assert data("'<<': 1\n") == {"<<": "1"}


def test_an_alias_bomb_is_never_expanded() -> None:
    names = "abcdefgh"
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for name, former in zip(names[1:], names, strict=False):
        lines.append(f"{name}: &{name} [{', '.join([f'*{former}'] * 9)}]")
    found = rules("\n".join(lines))
    assert set(found) == {"yaml-alias"}
    assert len(found) == len(names) + 9 * (len(names) - 1)


def test_a_list_that_holds_itself_is_harmless() -> None:
    assert data("a: &a [*a, x]\n") == {"a": ["x"]}


def test_an_alias_as_key_leaves_its_entry_out() -> None:
    assert data("a: &x 1\n*x : 2\nb: 3\n") == {"a": "1", "b": "3"}


@pytest.mark.parametrize("tag", ["!!str", "!!python/object/apply:os.system", "!oma", "!<x:y>"])
def test_a_tag_is_refused_at_its_place_and_the_text_stays(tag: str) -> None:
    assert places(f"a: {tag} [b]\nc: {tag} d\n") == ["yaml-tag 1:4", "yaml-tag 2:4"]
    assert data(f"c: {tag} d\n") == {"c": "d"}


def test_a_second_document_is_shown_and_not_read() -> None:
    assert places("a: 1\n---\nb: 2\n") == ["several-documents 2:1"]
    assert data("a: 1\n---\nb: [\n") == {"a": "1"}
    assert places("a: 1\n...\nb: 2\n") == ["several-documents 2:1"]


def test_a_line_of_dashes_at_the_beginning_and_dots_at_the_end_are_fine() -> None:
    assert data("---\na: 1\n...\n") == {"a": "1"}


@pytest.mark.parametrize("text", ["", "\n\n", "# vain kommentti\n", "---\n", "~\n", "\ufeff"])
def test_a_file_without_content_is_empty(text: str) -> None:
    parsed = read_text(text)
    assert parsed.document is None
    assert places(text) == ["empty-file 1:1"]


@pytest.mark.parametrize(("text", "word"), [("- a\n- b\n", "list"), ("hei\n", "text")])
def test_a_file_that_is_a_list_or_a_text_is_refused_in_words(text: str, word: str) -> None:
    finding = only_finding(text)
    assert place(finding) == "yaml-syntax 1:1"
    assert word in finding.message.en


@pytest.mark.parametrize("version", ["2026.1", "1.10", "2", "1_0", "1e3"])
def test_a_version_without_quotes_is_shown_with_quotes(version: str) -> None:
    finding = only_finding(f"chain:\n  version: {version}\n")
    assert place(finding) == "version-without-quotes 2:12"
    assert f'version: "{version}"' in finding.help.fi


@pytest.mark.parametrize("version", ['"2026.1"', "'2'", "luonnos", "v1", "1.0-luonnos"])
def test_a_version_in_quotes_or_words_is_fine(version: str) -> None:
    assert rules(f"version: {version}\n") == []


def test_nesting_is_limited_and_never_a_recursion_error() -> None:
    assert rules(f"a: {'[' * 63}{']' * 63}\n") == []
    for text in (f"a: {'[' * 64}{']' * 64}", "[" * 3000, "{a: " * 5000, "- " * 3000 + "x"):
        parsed = read_text(text)
        assert parsed.document is None
        assert [finding.rule for finding in parsed.findings] == ["nested-too-deep"]


def test_five_million_brackets_take_no_time() -> None:
    begun = time.process_time()
    assert rules("[" * 5_000_000) == ["nested-too-deep"]
    assert time.process_time() - begun < 2


def test_a_text_with_a_colon_in_a_list_is_kept_as_text() -> None:
    text = "carries: [Huom: tiedot, muut]\n"
    assert data(text) == {"carries": ["Huom: tiedot", "muut"]}
    finding = only_finding(text)
    assert place(finding) == "unquoted-colon 1:11"
    assert '"Huom: tiedot"' in finding.help.fi


def test_a_question_mark_in_unquoted_text_inside_brackets_is_read() -> None:
    assert data("{nimi: Tarvitaanko apua?, x: [Onko?]}") == {
        "nimi": "Tarvitaanko apua?",
        "x": ["Onko?"],
    }


def test_a_key_that_is_no_text_loses_only_its_entry() -> None:
    text = "? [a]\n: b\nc: d\n"
    assert places(text) == ["yaml-syntax 1:3"]
    assert data(text) == {"c": "d"}


def test_a_control_character_written_as_an_escape_is_refused() -> None:
    assert places('a: "x\\u0007y"\n') == ["control-character 1:4"]
    assert data('a: "x\\u0007y"\n') == {"a": "x\ufffdy"}


def test_a_byte_order_mark_at_the_beginning_is_no_fault_and_no_column() -> None:
    assert rules("\ufeffa: 1\n") == []
    assert document("\ufeffa: 1\n").root.entries[0].key.span.start.column == 1


def test_of_one_rule_at_most_a_hundred_are_given() -> None:
    assert len(rules("a: 1\n" * 500)) == 100


def test_places_count_from_the_line_where_a_block_stands_in_its_document() -> None:
    (finding,) = parse(Source("ohje.md", "a: 1\na: 2\n", line_offset=10)).findings
    assert place(finding) == "duplicate-key 12:1"
    assert "rivillä 11" in finding.message.fi


def test_findings_come_in_the_order_of_their_places() -> None:
    text = "a: !x 1\nb: \u200b\na: 2\nc: &c d\n"
    assert places(text) == sorted(places(text), key=lambda word: word.split()[1])


YAML_BITS = st.lists(
    st.sampled_from(
        [
            *":-?,[]{}#&*!|>'\"%@`~\\ä<",
            *(" ", "\n", "\n  ", "\t", "\r\n", "\r", "a: ", "- ", "b: x\n", ": ", " #"),
            *("'x'", '"y"', "|\n  ", "---\n", "...\n", "<<: ", "*a", "&a ", "!t ", "version: 1"),
            *("\ufeff", "\xa0", "\u200b", "\x85", "\u2028", "\x00", "\ud800", "\U0001f600"),
        ]
    ),
    max_size=24,
).map("".join)


def _assert_sound(findings: tuple[Finding, ...], text: str) -> None:
    lines = Source("", text).lines
    for finding in findings:
        assert isinstance(finding.at, Place)
        start, end = finding.at.span.start, finding.at.span.end
        assert start <= end
        assert 1 <= start.line <= len(lines)
        assert 1 <= start.column <= len(lines[start.line - 1]) + 1
        for words in (finding.message, finding.help):
            assert words.fi
            assert words.en


@given(st.one_of(st.text(), YAML_BITS))
@example("[")
@example('a: "')
@example("? ")
@example("a: |")
@settings(max_examples=400, deadline=None)
def test_any_text_gives_findings_with_places_and_never_raises(text: str) -> None:
    parsed = read_text(text)
    assert parsed.document is not None or parsed.findings
    _assert_sound(parsed.findings, text.removeprefix("\ufeff"))


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_bytes_give_a_source_or_a_finding_with_a_place(content: bytes) -> None:
    result = read("x.yaml", content, 100)
    if isinstance(result, Source):
        assert parse(result).document is not None or parse(result).findings
    else:
        assert isinstance(result.at, Place)
        assert result.at.span.start.line >= 1
