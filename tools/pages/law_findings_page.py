"""The page that shows ten faults against the law as a process designer reads them."""

from __future__ import annotations

from pathlib import Path

from palveluketju.findings import Rule
from palveluketju.rules.all_rules import ALL_RULES
from tools.pages.frame import filled
from tools.pages.markdown import fenced
from tools.pages.rule_pages import found

SHOWN = (
    "duty-wrong-actor",
    "required-duty-missing",
    "limit-looser-than-law",
    "limit-wrong-kind-of-day",
    "record-wrong-register",
    "consent-missing",
    "consent-not-before",
    "notification-behind-approval",
    "ground-does-not-cover",
    "client-not-told",
)


def law_findings_page(root: Path) -> str:
    """The page as Markdown: each finding as the program prints it for the rule's bad example."""
    stage = root / "examples" / "pohja"
    parts = (_part(number, ALL_RULES[name], stage) for number, name in enumerate(SHOWN, 1))
    return filled("law-findings.md", {"findings": "\n\n".join(parts)})


def _part(number: int, rule: Rule, stage: Path) -> str:
    page = rule.page
    link = f"[`{rule.name}`](../reference/rules/{rule.name}.md)"
    return "\n\n".join(
        (
            f"## {number}. {page.summary.fi}",
            page.reason.fi,
            fenced("text", found(rule, stage, "fi")),
            f"Säännön sivu: {link}.",
        )
    )
