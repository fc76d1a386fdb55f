"""What the tests of this room say about a text: its data, its findings, its spans."""

from __future__ import annotations

from palveluketju.document import Document, Parsed, parse, to_data
from palveluketju.document.data import Data
from palveluketju.findings import Finding
from palveluketju.source import Place, Source, Span


def read_text(text: str) -> Parsed:
    return parse(Source("malli.yaml", text))


def document(text: str) -> Document:
    parsed = read_text(text)
    assert parsed.document is not None, parsed.findings
    return parsed.document


def data(text: str) -> Data:
    return to_data(document(text).root)


def only_finding(text: str) -> Finding:
    (finding,) = read_text(text).findings
    return finding


def rules(text: str) -> list[str]:
    return [finding.rule for finding in read_text(text).findings]


def span(finding: Finding) -> tuple[int, int, int, int]:
    assert isinstance(finding.at, Place)
    start, end = finding.at.span.start, finding.at.span.end
    return start.line, start.column, end.line, end.column


def place(finding: Finding) -> str:
    """Rule and start, such as `duplicate-key 2:1`."""
    line, column, _, _ = span(finding)
    return f"{finding.rule} {line}:{column}"


def places(text: str) -> list[str]:
    return [place(finding) for finding in read_text(text).findings]


def at(text: str, where: Span) -> str:
    """The text that a span of one or more lines covers."""
    lines = Source("", text).lines
    first, last = where.start.line - 1, where.end.line - 1
    if first == last:
        return lines[first][where.start.column - 1 : where.end.column - 1]
    inner = lines[first + 1 : last]
    begin, end = lines[first][where.start.column - 1 :], lines[last][: where.end.column - 1]
    return "\n".join([begin, *inner, end])
