"""The findings as SARIF 2.1.0, for code scanning services.

Source: OASIS Standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from palveluketju.findings import Located, Severity
from palveluketju.report.printable import dump
from palveluketju.report.sarif_places import Node, code_flow, location, plain, related
from palveluketju.report.sarif_rules import described, occurring, translated
from palveluketju.report.summary import Report
from palveluketju.report.words import HELP

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_FINGERPRINT = "ruleAndRoute/v1"


def to_sarif(report: Report) -> str:
    """One run with the findings as results and the rules that occur, in UTF-8.

    Paths become relative URIs, columns count code points, the route is a logical location
    and identifies the finding from run to run. Rules are told in the report's language and,
    as a translation, in the other one.
    """
    rules = occurring(report)
    driver = {
        "name": "palveluketju",
        "version": report.version,
        "language": report.language,
        "rules": [described(name, report) for name in rules],
    }
    run: Node = {
        "tool": {"driver": driver},
        "language": report.language,
        "translations": [translated(rules, report)],
        "columnKind": "unicodeCodePoints",
        "results": list(_results(report, rules)),
        "properties": {"date": report.date, "files": report.files, "chains": report.chains},
    }
    return dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _results(report: Report, rules: tuple[str, ...]) -> Iterator[Node]:
    met: Counter[str] = Counter()
    for item in report.items:
        identity = _identity(item)
        met[identity] += 1
        result: Node = {
            "ruleId": item.rule,
            "ruleIndex": rules.index(item.rule),
            "level": _LEVELS[item.severity],
            "message": {"text": _words(item, report.language)},
            "locations": [location(item.place, item.route)],
            "partialFingerprints": {_FINGERPRINT: f"{identity}:{met[identity]}"},
        }
        if item.related:
            result["relatedLocations"] = list(related(item, report.language))
        if item.trace:
            result["codeFlows"] = [code_flow(item, report.language)]
        if item.law:
            law = [{"citation": plain(each.citation), "mark": each.mark} for each in item.law]
            result["properties"] = {"law": law}
        yield result


def _words(item: Located, language: str) -> str:
    message = plain(item.finding.message.say(language))
    advice = plain(item.finding.help.say(language))
    return f"{message}\n{HELP.say(language)}: {advice}" if advice else message


def _identity(item: Located) -> str:
    """What stays the same when lines move: the rule and the route, else the file and words."""
    where = (item.place.path, item.finding.message.en) if item.route is None else (str(item.route),)
    text = "\0".join((item.rule, *where))
    return sha256(text.encode("utf-8", errors="replace")).hexdigest()[:32]
