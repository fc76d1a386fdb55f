from __future__ import annotations

import pytest

from palveluketju.findings import Page, Rule, Severity

PAGE = """A step has no role.

Nobody would do it.

# Vaiheella ei ole roolia

Kukaan ei tekisi vaihetta.

## Bad

`a.yaml`

    steps:
      «a»: {}

## Good

    steps:
      a: {role: opettaja}
"""


def test_a_page_has_a_summary_and_a_reason_in_both_languages() -> None:
    page = Page.read(PAGE)
    assert page.summary.en == "A step has no role."
    assert page.summary.fi == "Vaiheella ei ole roolia"
    assert page.reason.en == "Nobody would do it."
    assert page.reason.fi == "Kukaan ei tekisi vaihetta."


def test_a_page_keeps_its_examples_with_their_indentation() -> None:
    page = Page.read(PAGE)
    assert "    steps:\n      «a»: {}" in page.bad
    assert page.good == "    steps:\n      a: {role: opettaja}"


@pytest.mark.parametrize("missing", ["# Vaiheella ei ole roolia", "## Bad", "## Good"])
def test_a_page_without_one_of_its_parts_is_refused(missing: str) -> None:
    with pytest.raises(ValueError, match=r"the page has no|substring not found"):
        Page.read(PAGE.replace(missing, ""))


def test_a_rule_reads_its_page_from_its_docstring() -> None:
    assert Rule("step-without-role", Severity.ERROR, PAGE).page == Page.read(PAGE)
