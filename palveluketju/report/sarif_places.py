"""Where a finding is, as SARIF 2.1.0 tells it: locations, related ones and code flows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from palveluketju.findings import Located
from palveluketju.report.printable import one_line
from palveluketju.source import Place, Route

Node = dict[str, object]

_DRIVE = re.compile(r"[A-Za-z]:/")


def related(item: Located, language: str) -> Iterator[Node]:
    """The second places, numbered from 1, each with its note."""
    for number, other in enumerate(item.related, start=1):
        message = {"text": plain(other.message.say(language))}
        yield {"id": number, "message": message, **location(other.place, other.route)}


def code_flow(item: Located, language: str) -> Node:
    """The trace as a codeFlow (SARIF 3.36) of one thread, its moves numbered from 1."""
    moves = []
    for number, each in enumerate(item.trace, start=1):
        message = {"text": plain(each.move.words.say(language))}
        where: Node = {"message": message, **location(each.place, each.move.at)}
        moves.append({"location": where, "executionOrder": number})
    return {"threadFlows": [{"locations": moves}]}


def plain(text: str) -> str:
    """The text on one line without an embedded link (SARIF 3.11.6): labels are not trusted."""
    return one_line(text).replace("](", "] (")


def location(place: Place, route: Route | None) -> Node:
    """A physical location and, where there is a route, a logical one."""
    span = place.span
    region = {
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
    }
    node: Node = {"physicalLocation": {"artifactLocation": _artifact(place.path), "region": region}}
    if route is not None and route.parts:
        node["logicalLocations"] = [{"fullyQualifiedName": str(route)}]
    return node


def _artifact(path: str) -> Node:
    """The path as a URI reference: relative to the root of the sources, or a file URI."""
    encoded = quote(path, safe="/", errors="replace")
    if path.startswith("/"):
        return {"uri": f"file://{encoded}"}
    if _DRIVE.match(path):
        return {"uri": f"file:///{path[0]}:{encoded[4:]}"}
    return {"uri": encoded, "uriBaseId": "%SRCROOT%"}
