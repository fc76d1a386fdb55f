"""Findings that the writer of a file has set aside, each with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from palveluketju.document.document import Comment, Document
from palveluketju.findings import Finding, Message
from palveluketju.source import Span

_IGNORE = re.compile(
    r"#\s*palveluketju:\s*ignore\b\s*(?:\[(?P<rules>[^\]]*)\]?)?[\s:–-]*(?P<reason>.*)"
)
_EXAMPLE = "# palveluketju: ignore[label-too-long] nimi on lain oma"


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment `# palveluketju: ignore[rule, rule2] reason`.

    `line` is the 1-based line of the file whose findings it sets aside: its own when
    something stands before it, otherwise the next line with content. `span` is its place.
    """

    rules: tuple[str, ...]
    reason: str
    span: Span
    line: int


def ignores(document: Document) -> tuple[Ignore, ...]:
    """The ignores of a file in order."""
    return tuple(_ignores(document))


def unreasoned(document: Document) -> Iterator[Finding]:
    """A finding for each ignore that does not say why, or what."""
    for ignore in ignores(document):
        place = document.source.place(ignore.span)
        advice = Message(
            fi=f"kirjoita esimerkiksi '{_EXAMPLE}'",
            en=f"write for example '{_EXAMPLE}'",
        )
        if not ignore.rules:
            message = Message(fi="ohituksesta puuttuu säännön nimi", en="the ignore names no rule")
            yield Finding("unknown-rule", place, message, advice)
        elif not ignore.reason:
            message = Message(fi="ohituksesta puuttuu perustelu", en="the ignore gives no reason")
            yield Finding("ignore-without-reason", place, message, advice)


def _ignores(document: Document) -> Iterator[Ignore]:
    lines: list[str] = []
    for comment in document.comments:
        match = _IGNORE.match(comment.text)
        if match:
            lines = lines or document.source.lines
            rules = (rule.strip() for rule in (match["rules"] or "").split(","))
            named = tuple(rule for rule in rules if rule)
            line = _target(comment, lines)
            yield Ignore(named, match["reason"].strip(), comment.span, line)


def _target(comment: Comment, lines: list[str]) -> int:
    own = comment.span.start.line
    if not comment.alone:
        return own
    for number in range(own, len(lines)):
        content = lines[number].strip()
        if content and not content.startswith("#"):
            return number + 1
    return own
