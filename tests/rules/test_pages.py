"""Every example of every page is run: the bad one has its one fault, the good one none."""

from pathlib import Path

import pytest
from support.pages import bad, good, place_of, write

from palveluketju.findings import Located, Rule
from palveluketju.pipeline import load
from palveluketju.pipeline.check import check
from palveluketju.rules.all_rules import ALL_RULES
from palveluketju.source import Place

rules = pytest.mark.parametrize("rule", ALL_RULES.values(), ids=lambda rule: rule.name)


def found_in(folder: Path) -> tuple[Located, ...]:
    return check(load(folder))


def inside(folder: Path, place: Place) -> Place:
    return Place(Path(place.path).resolve().relative_to(folder.resolve()).as_posix(), place.span)


@rules
def test_a_bad_example_has_this_fault_alone_and_where_it_is_marked(
    rule: Rule, tmp_path: Path
) -> None:
    example = bad(rule)
    write(tmp_path, example)
    found = [(item.rule, inside(tmp_path, item.place)) for item in found_in(tmp_path)]
    assert found == [(rule.name, place_of(example))]


@rules
def test_a_good_example_has_no_fault_at_all(rule: Rule, tmp_path: Path) -> None:
    write(tmp_path, good(rule))
    assert [(item.rule, item.place) for item in found_in(tmp_path)] == []


@rules
def test_a_good_example_marks_nothing(rule: Rule) -> None:
    assert [file.mark for file in good(rule)] == [None] * len(good(rule))


@rules
def test_the_finding_of_a_bad_example_speaks_both_languages(rule: Rule, tmp_path: Path) -> None:
    write(tmp_path, bad(rule))
    (item,) = found_in(tmp_path)
    notes = [related.message for related in item.finding.related]
    for message in (item.finding.message, item.finding.help, *notes):
        assert message.fi
        assert message.en
        assert message.fi != message.en
        for text in (message.fi, message.en):
            assert not text.endswith(".")
            assert text[0] == text[0].lower()
