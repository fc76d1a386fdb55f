"""From text to a document: its tree, its comments and what is wrong with the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from palveluketju.document import characters, refusals
from palveluketju.document.comments import comments
from palveluketju.document.document import Document
from palveluketju.document.hidden import control_characters, invisible_characters
from palveluketju.document.ignores import unreasoned
from palveluketju.document.tree import Mapping, Node, Scalar
from palveluketju.findings import Finding
from palveluketju.source import Place, Source, Span

if TYPE_CHECKING:
    from palveluketju.document.compose import Composed

_MARK = "\ufeff"
_MOST = 100


@dataclass(frozen=True, slots=True)
class Parsed:
    """A document, or None where the text could not be read, and the findings of the text."""

    document: Document | None
    findings: tuple[Finding, ...]


def parse(source: Source) -> Parsed:
    """The document written in `source`, as much of it as can be read.

    Never raises for what a text may hold. Every finding has a place; of one rule at most a
    hundred are given for a file, in the order of their places.
    """
    # Late, so that what only needs the tree's types does not load YAML.
    from palveluketju.document.compose import compose

    if source.text.startswith(_MARK):
        source = replace(source, text=source.text[1:])
    composed = compose(source, characters.harmless(source.text))
    roots: list[Node] = [] if composed.root is None else [composed.root, *composed.dropped]
    unseen = [*control_characters(source), *invisible_characters(source, roots)]
    findings = [*unseen, *(_apart_from(unseen, composed) if unseen else composed.findings)]
    document = None
    if isinstance(composed.root, Mapping):
        document = Document(source, composed.root, tuple(comments(source, roots)))
        findings.extend(unreasoned(document))
    elif not composed.broken:
        findings.extend(_rootless(source, composed.root, findings))
    return Parsed(document, tuple(_first_of_each(findings)))


def _apart_from(unseen: list[Finding], composed: Composed) -> Iterator[Finding]:
    """What was found in composing, without a fault that an unseen character on its line made."""
    lines = {_span(finding).start.line for finding in unseen}
    for finding in composed.findings:
        if finding.rule != "yaml-syntax" or _span(finding).start.line not in lines:
            yield finding


def _rootless(source: Source, root: Node | None, findings: list[Finding]) -> Iterator[Finding]:
    """Why a readable file has no mapping: it is empty, one text or one list."""
    if findings:
        return
    if root is None or (isinstance(root, Scalar) and root.plain and root.text in ("", "~", "null")):
        yield refusals.empty_file(source.place(Span.at(1, 1)))
    else:
        text = root.text if isinstance(root, Scalar) else None
        yield refusals.no_mapping(source.place(root.span), text)


def _first_of_each(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings by place without repetition, the first `_MOST` of each rule."""
    number: Counter[str] = Counter()
    for finding in sorted(dict.fromkeys(findings), key=_order):
        number[finding.rule] += 1
        if number[finding.rule] <= _MOST:
            yield finding


def _order(finding: Finding) -> tuple[Span, str]:
    return _span(finding), finding.rule


def _span(finding: Finding) -> Span:
    return finding.at.span if isinstance(finding.at, Place) else Span.at(1, 1)
