import pytest

from palveluketju.rules.all_rules import ALL_RULES

from .program import said

Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize("language", ["fi", "en"])
def test_without_a_rule_all_are_listed(capsys: Captured, language: str) -> None:
    code, out, _ = said(capsys, "explain", "--lang", language)
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == list(ALL_RULES)


@pytest.mark.parametrize("rule", ALL_RULES)
def test_every_rule_has_its_page_in_both_languages(capsys: Captured, rule: str) -> None:
    finnish = said(capsys, "explain", rule, "--lang", "fi")
    english = said(capsys, "explain", rule, "--lang", "en")
    page = ALL_RULES[rule].page
    assert (finnish[0], english[0]) == (0, 0)
    assert page.summary.fi in finnish[1]
    assert page.summary.en in english[1]
    assert "Oikein:" in finnish[1]
    assert "Mended:" in english[1]
