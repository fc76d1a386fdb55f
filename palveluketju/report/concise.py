"""One line a finding: for grep and for editors that jump to `path:line:column`."""

from __future__ import annotations

from palveluketju.findings import Located
from palveluketju.report.printable import one_line, spot
from palveluketju.report.summary import Report
from palveluketju.report.words import named


def to_concise(report: Report) -> str:
    """The findings as `path:line:column: severity[rule] message`; nothing when there are none."""
    return "".join(f"{_line(item, report.language)}\n" for item in report.items)


def _line(item: Located, language: str) -> str:
    severity, rule = named(item.severity, language), one_line(item.rule)
    return f"{spot(item.place)}: {severity}[{rule}] {one_line(item.finding.message.say(language))}"
