"""The list of rules is whole, and every page is."""

import re
from pathlib import Path

import pytest

import palveluketju.rules
from palveluketju.findings import Rule
from palveluketju.rules.all_rules import ALL_RULES, CHAIN_RULES, READING_RULES, WORKSPACE_RULES

FOLDER = Path(palveluketju.rules.__file__).parent
LISTED = (*READING_RULES, *WORKSPACE_RULES, *CHAIN_RULES)
rules = pytest.mark.parametrize("rule", LISTED, ids=lambda rule: rule.name)


def test_every_file_is_a_rule_and_is_listed_once_by_its_name() -> None:
    files = sorted(path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("_"))
    files.remove("all_rules")
    assert sorted(rule.name.replace("-", "_") for rule in LISTED) == files


def test_a_rule_has_a_check_unless_reading_finds_its_fault() -> None:
    assert [rule.name for rule in READING_RULES if rule.check is not None] == []
    assert [rule.name for rule in (*WORKSPACE_RULES, *CHAIN_RULES) if rule.check is None] == []


@rules
def test_a_name_says_a_fault_in_words_joined_by_hyphens(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+|deadlock", rule.name)


@rules
def test_a_page_has_all_its_parts_in_both_languages(rule: Rule) -> None:
    page = rule.page
    for message in (page.summary, page.reason):
        assert message.fi
        assert message.en
        assert message.fi != message.en
    assert page.summary.en.endswith(".")
    assert not page.summary.fi.endswith(".")
    assert page.reason.fi.endswith(".")
    assert page.reason.en.endswith(".")


@rules
def test_the_lines_of_a_page_are_short_enough_to_read(rule: Rule) -> None:
    texts = (rule.page.summary.fi, rule.page.summary.en, rule.page.reason.fi, rule.page.reason.en)
    assert max(len(line) for text in texts for line in text.splitlines()) <= 100


def test_no_two_rules_say_the_same() -> None:
    for language in ("fi", "en"):
        said = [rule.page.summary.say(language) for rule in ALL_RULES.values()]
        assert len(said) == len(set(said))
