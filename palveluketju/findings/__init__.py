"""What is wrong, in words: findings, their severity and the shape of a rule.

Knows no particular rule and no way of printing.
"""

from palveluketju.findings.finding import Finding, Message, Related, Severity
from palveluketju.findings.located import Located, LocatedRelated
from palveluketju.findings.rule import Check, Page, Rule
from palveluketju.findings.suggest import did_you_mean

__all__ = [
    "Check",
    "Finding",
    "Located",
    "LocatedRelated",
    "Message",
    "Page",
    "Related",
    "Rule",
    "Severity",
    "did_you_mean",
]
