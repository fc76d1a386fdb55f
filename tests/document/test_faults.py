"""What is said where a text is no YAML: the place, the rule and the line to write instead."""

from __future__ import annotations

import pytest

from palveluketju.document import compose, events
from tests.document.reading import only_finding, place, read_text

CORRECTED = [
    ("title: Huoli: mitä nyt?\n", "unquoted-colon 1:13", 'title: "Huoli: mitä nyt?"'),
    ("x:\n- a: b: c\n", "unquoted-colon 2:7", '- a: "b: c"'),
    ("a: b: c # k\n", "unquoted-colon 1:5", 'a: "b: c" # k'),
    ('a: hän sanoi: "ei"\n', "unquoted-colon 1:13", "a: 'hän sanoi: \"ei\"'"),
    ("a: {n: Asia: x, m: y}\n", "unquoted-colon 1:12", 'a: {n: "Asia: x", m: y}'),
    ("a: [x: y: z]\n", "unquoted-colon 1:9", 'a: [x: "y: z"]'),
    ("a: @m\n", "yaml-syntax 1:4", 'a: "@m"'),
    ("a: %x\n", "yaml-syntax 1:4", 'a: "%x"'),
    ("a: - b\n", "yaml-syntax 1:4", 'a: "- b"'),
    ("a: ? b\n", "yaml-syntax 1:4", 'a: "? b"'),
    ("a: , b\n", "yaml-syntax 1:4", 'a: ", b"'),
    ("a: **tärkeä**\n", "yaml-alias 1:4", 'a: "**tärkeä**"'),
    ("a: *tähti\n", "yaml-alias 1:4", 'a: "*tähti"'),
    ("a: & b\n", "yaml-alias 1:4", 'a: "& b"'),
    ("a: !a!b c\n", "yaml-tag 1:4", 'a: "!a!b c"'),
    ('a: "Kiire" asiassa\n', "yaml-syntax 1:12", "a: '\"Kiire\" asiassa'"),
    ("a: 'it's'\n", "yaml-syntax 1:8", 'a: "it\'s"'),
    ("format:1\nchain: 2\n", "yaml-syntax 1:7", "format: 1"),
    ("a: 1\nb:2\nc: 3\n", "yaml-syntax 2:2", "b: 2"),
]
TOLD = [
    ("a:\n\tb: 1\n", "tab-indentation 2:1", "tab"),
    ("a: 1\n  \tb: 2\n", "tab-indentation 2:3", "tab"),
    ("a: |\n\tx\n", "tab-indentation 2:1", "tab"),
    ("a: x\n  b: 1\n", "yaml-syntax 2:3", "indented under line 1"),
    ("s:\n  a: 1\n b: 2\n", "yaml-syntax 3:2", "does not begin where"),
    ("s:\n  foo\n  bar: 1\n", "yaml-syntax 2:3", "'foo' has no colon"),
    ("a: 1\nb\n", "yaml-syntax 2:1", "'b' has no colon"),
    ("s:\n  - a\n  b: 1\n", "yaml-syntax 3:3", "does not begin with '-'"),
    ("s:\n  b: 1\n  - a\n", "yaml-syntax 3:3", "a list item '-'"),
    ("a: [kesken\nb: 1\n", "yaml-syntax 1:4", "'[' is not closed"),
    ("a: {b: {c: 1}\n", "yaml-syntax 1:4", "'{' is not closed"),
    ("a: [b, [c\n", "yaml-syntax 1:8", "'[' is not closed"),
    ("a: ['b' 'c']\n", "yaml-syntax 1:9", "more text after '"),
    ("a: [b, , c]\n", "yaml-syntax 1:8", "',' is too much"),
    ("a: 1\n]\n", "yaml-syntax 2:1", "']' is too much"),
    (": b\n", "yaml-syntax 1:1", "no key before the colon"),
    ('a: "kesken\nb: 1\n', "yaml-syntax 1:4", "not closed on this line"),
    ('a: "kesken\nb: "x"\nc: 1\n', "yaml-syntax 1:4", "not closed on this line"),
    ("a: 'x\n---\ny'\n", "yaml-syntax 1:4", "not closed on this line"),
    ('a: "C:\\kansio"\n', "yaml-syntax 1:7", "backslash '\\k'"),
    ('a: "\\u12"\n', "yaml-syntax 1:5", "backslash '\\u'"),
    ("a: |x\n  b\n", "yaml-syntax 1:5", "begins only on the next line"),
    ("%TAG\na: 1\n", "yaml-syntax 1:1", "begins with '%'"),
    ("{a: 1}\nb: 2\n", "yaml-syntax 2:1", "already ended"),
    ("a:\n  b:\xa01\n  c: 2\n", "invisible-character 2:5", "U+00A0 NO-BREAK SPACE after the colon"),
]


@pytest.mark.parametrize(("text", "where", "fixed"), CORRECTED)
def test_the_finding_shows_the_line_to_write_instead(text: str, where: str, fixed: str) -> None:
    finding = only_finding(text)
    assert place(finding) == where
    assert finding.help.fi.endswith(f": {fixed}")
    assert finding.help.en.endswith(f": {fixed}")


@pytest.mark.parametrize(("text", "where", "fixed"), CORRECTED)
def test_the_line_to_write_instead_can_be_read(text: str, where: str, fixed: str) -> None:
    wrong = int(where.split()[1].split(":", maxsplit=1)[0])
    lines = text.splitlines()
    indent = len(lines[wrong - 1]) - len(lines[wrong - 1].lstrip())
    lines[wrong - 1] = " " * indent + fixed
    rules = [finding.rule for finding in read_text("\n".join(lines)).findings]
    assert not [rule for rule in rules if rule in ("yaml-syntax", "yaml-alias", "yaml-tag")]


@pytest.mark.parametrize(("text", "where", "words"), TOLD)
def test_the_finding_says_what_is_wrong(text: str, where: str, words: str) -> None:
    findings = [f for f in read_text(text).findings if place(f) == where]
    assert findings, [place(f) for f in read_text(text).findings]
    assert words in findings[0].message.en


@pytest.mark.parametrize("text", [text for text, _, _ in CORRECTED + TOLD])
def test_pythons_own_parser_leads_to_the_same_findings(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_libyaml = read_text(text).findings
    monkeypatch.setattr(compose, "events", lambda text: events.events(text, pure_python=True))
    assert read_text(text).findings == by_libyaml


@pytest.mark.parametrize("text", [text for text, _, _ in CORRECTED + TOLD])
def test_no_sentence_of_the_parser_reaches_the_reader(text: str) -> None:
    for finding in read_text(text).findings:
        words = finding.message.en + finding.help.en + finding.message.fi + finding.help.fi
        for foreign in ("scanning", "parsing", "token", "scalar", "block end", "stream", "mapping"):
            assert foreign not in words


def test_a_fault_that_nothing_explains_names_what_was_met() -> None:
    assert only_finding("... a\n").message.en == "'... a' cannot be read here"


def test_a_line_too_long_to_show_is_left_out_of_the_advice() -> None:
    finding = only_finding(f"a: b: {'c' * 300}\n")
    assert finding.help.en == "put the text in quotation marks"


@pytest.mark.parametrize("text", [text for text, _, _ in CORRECTED + TOLD])
def test_a_message_is_a_fact_in_lower_case_without_a_final_stop(text: str) -> None:
    for finding in read_text(text).findings:
        for words in (finding.message.fi, finding.message.en, finding.help.fi, finding.help.en):
            assert words[0] == words[0].lower()
            assert not words.endswith((".", " "))
