"""The whole way of a workspace, from texts to reports and pictures, and what must hold of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from xml.etree import ElementTree

from palveluketju.findings import Located
from palveluketju.graph.workspace import Workspace
from palveluketju.pipeline.check import check
from palveluketju.pipeline.draw import draw
from palveluketju.pipeline.load import load_texts
from palveluketju.pipeline.report import report_of
from palveluketju.pipeline.run import Checked
from palveluketju.report import to_concise, to_github, to_json, to_sarif, to_text
from palveluketju.source import Place, Source

LANGUAGES = ("fi", "en")


def go(texts: Mapping[str, str], *, drawn: Iterable[str] | None = None) -> tuple[Located, ...]:
    """Load, check, report and draw the texts; the findings, each proved to have a place.

    `drawn` are the files whose chains are drawn; None draws every chain.
    """
    workspace = load_texts(texts, has_root=True)
    items = check(workspace)
    for item in items:
        assert_placed(item.place, workspace.sources)
        for related in item.related:
            assert_placed(related.place, workspace.sources)
    _report(workspace, items)
    _draw(workspace, drawn)
    return items


def assert_placed(place: Place, sources: Mapping[str, Source]) -> None:
    """The place is a span inside a file that was read."""
    lines = sources[place.path].lines
    start, end = place.span.start, place.span.end
    assert start <= end
    assert 1 <= start.line <= end.line <= len(lines)
    assert 1 <= start.column <= len(lines[start.line - 1]) + 1
    assert 1 <= end.column <= len(lines[end.line - 1]) + 1


def _report(workspace: Workspace, items: tuple[Located, ...]) -> None:
    for language in LANGUAGES:
        checked = Checked((workspace,), items)
        report = report_of(checked, language=language, date="2026-08-01", version="0")
        for written in (to_text(report), to_concise(report), to_github(report)):
            written.encode("utf-8")
        assert len(json.loads(to_json(report))) == len(items)
        assert len(json.loads(to_sarif(report))["runs"][0]["results"]) == len(items)


def _draw(workspace: Workspace, drawn: Iterable[str] | None) -> None:
    wanted = None if drawn is None else set(drawn)
    for chain in workspace.chains.values():
        if wanted is None or workspace.places.locate(chain.route).path in wanted:
            ElementTree.fromstring(draw(chain).svg)  # noqa: S314
            assert chain.graph.number_of_nodes() >= len(chain.steps)
