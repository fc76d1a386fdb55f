"""What is wrong, in words: findings, their severity and the shape of a rule.

Knows no particular rule and no way of printing.
"""

from palveluketju.findings.cited import MARKS, Cited
from palveluketju.findings.finding import Finding, Related, Severity
from palveluketju.findings.located import Located, LocatedRelated
from palveluketju.findings.message import Message
from palveluketju.findings.rule import Check, Page, Rule
from palveluketju.findings.suggest import did_you_mean
from palveluketju.findings.trace import Move, Trace

__all__ = [
    "MARKS",
    "Check",
    "Cited",
    "Finding",
    "Located",
    "LocatedRelated",
    "Message",
    "Move",
    "Page",
    "Related",
    "Rule",
    "Severity",
    "Trace",
    "did_you_mean",
]
