import itertools

import pytest

from palveluketju.findings import Severity
from palveluketju.report import to_text
from palveluketju.report.words import counted

from .samples import one, report, unknown_step, whole_file, wrong_actor


def test_findings_are_sorted_whatever_order_they_came_in() -> None:
    found = (unknown_step(), whole_file(), wrong_actor(), one("a"))
    told = {to_text(report(*items)) for items in itertools.permutations(found)}
    assert len(told) == 1
    lines = [item.place.span.start.line for item in report(*found).items]
    assert lines == [4, 5, 11, 1]


def test_findings_are_counted_by_severity_the_gravest_first() -> None:
    counts = report(unknown_step(), wrong_actor(), whole_file()).counts
    assert list(counts.items()) == [
        (Severity.ERROR, 2),
        (Severity.WARNING, 1),
        (Severity.HINT, 0),
    ]


@pytest.mark.parametrize(
    ("number", "word", "fi", "en"),
    [
        (1, "error", "1 virhe", "1 error"),
        (3, "error", "3 virhettä", "3 errors"),
        (1, "warning", "1 varoitus", "1 warning"),
        (2, "warning", "2 varoitusta", "2 warnings"),
        (1, "hint", "1 vihje", "1 hint"),
        (21, "hint", "21 vihjettä", "21 hints"),
        (0, "file", "0 tiedostoa", "0 files"),
        (1, "file", "1 tiedosto", "1 file"),
        (1, "chain", "1 ketju", "1 chain"),
        (101, "chain", "101 ketjua", "101 chains"),
    ],
)
def test_a_number_is_followed_by_the_right_form(number: int, word: str, fi: str, en: str) -> None:
    assert (counted(number, word, "fi"), counted(number, word, "en")) == (fi, en)


def test_the_summary_leaves_out_severities_that_did_not_occur() -> None:
    assert report(unknown_step()).summary == "1 varoitus · 14 tiedostoa, 2 ketjua"
    both = report(wrong_actor(Severity.HINT), wrong_actor(), wrong_actor(), language="en")
    assert both.summary == "2 errors, 1 hint · 14 files, 2 chains"
