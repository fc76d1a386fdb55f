"""The findings as a JSON list, for programs."""

from __future__ import annotations

from palveluketju.findings import Located, Message
from palveluketju.findings.located import LocatedMove
from palveluketju.report.printable import dump
from palveluketju.report.summary import Report
from palveluketju.source import Place, Route


def to_json(report: Report) -> str:
    """A list of one object a finding, in the order of the report, in UTF-8.

    Lines and columns are 1-based code points, the end is exclusive; `route` is null for a
    fault of the text itself. The keys are in `docs/reference/formats.md`.
    """
    return dump([_finding(item, report.language) for item in report.items])


def _finding(item: Located, language: str) -> dict[str, object]:
    related = [_at(other.message, other.place, other.route, language) for other in item.related]
    at = _at(item.finding.message, item.place, item.route, language)
    head = {"rule": item.rule, "severity": item.severity.value, "message": at.pop("message")}
    trace = [_move(each, language) for each in item.trace]
    law = [{"citation": each.citation, "mark": each.mark} for each in item.law]
    advice = item.finding.help.say(language)
    return {**head, "help": advice, **at, "related": related, "trace": trace, "law": law}


def _move(each: LocatedMove, language: str) -> dict[str, object]:
    move, start = each.move, each.place.span.start
    return {
        "move": move.kind,
        **dict(move.names),
        "words": move.words.say(language),
        "route": str(move.at),
        "path": each.place.path,
        "line": start.line,
        "column": start.column,
    }


def _at(message: Message, place: Place, route: Route | None, language: str) -> dict[str, object]:
    return {
        "message": message.say(language),
        "path": place.path,
        "line": place.span.start.line,
        "column": place.span.start.column,
        "end_line": place.span.end.line,
        "end_column": place.span.end.column,
        "route": None if route is None else str(route),
    }
