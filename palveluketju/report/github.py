"""The findings as workflow commands of GitHub Actions: notes beside the changed lines."""

from __future__ import annotations

from palveluketju.findings import Located, Severity
from palveluketju.report.behind import law_parts
from palveluketju.report.path import path_parts
from palveluketju.report.printable import one_line, printable
from palveluketju.report.summary import Report
from palveluketju.report.words import HELP, LAW, PATH

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}


def to_github(report: Report) -> str:
    """One workflow command a finding, as GitHub's reference of workflow commands has it.

    In the message the path, if there is one, and the help stand on lines of their own. The end
    column is given only when the finding is on one line: GitHub takes it only then.
    """
    return "".join(f"{_command(item, report.language)}\n" for item in report.items)


def _command(item: Located, language: str) -> str:
    start, end = item.place.span.start, item.place.span.end
    values: dict[str, str | int] = {
        "file": item.place.path,
        "line": start.line,
        "col": start.column,
        "endLine": end.line,
    }
    if start.line == end.line:
        values["endColumn"] = end.column
    values["title"] = one_line(item.rule)
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in values.items())
    return f"::{_COMMANDS[item.severity]} {properties}::{_data(_words(item, language))}"


def _words(item: Located, language: str) -> str:
    path = " ".join(path_parts(item, language))
    advice = one_line(item.finding.help.say(language))
    law = " ".join(law_parts(item, language))
    notes = [(PATH, path), (LAW, law), (HELP, advice)]
    lines = [f"{title.say(language)}: {text}" for title, text in notes if text]
    return "\n".join([one_line(item.finding.message.say(language)), *lines])


def _data(text: str) -> str:
    """Escapes what ends a command; what is left of control characters becomes U+FFFD."""
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return printable(escaped)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
