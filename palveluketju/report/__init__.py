"""From located findings to a reader: terminal, editor, program or code scanning service.

Knows findings and sources only; every format is one function from a Report to text.
"""

from palveluketju.report.colour import wants_colour
from palveluketju.report.concise import to_concise
from palveluketju.report.github import to_github
from palveluketju.report.json_list import to_json
from palveluketju.report.sarif import to_sarif
from palveluketju.report.summary import Report, RuleText
from palveluketju.report.text import to_text

__all__ = [
    "Report",
    "RuleText",
    "to_concise",
    "to_github",
    "to_json",
    "to_sarif",
    "to_text",
    "wants_colour",
]
