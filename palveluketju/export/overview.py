"""The overview of who hands to whom, drawn by Graphviz: its only home.

The picture depends on the version of Graphviz, which is written into it; a swimlane never
does.
"""

from __future__ import annotations

import re
import shutil
from typing import NamedTuple

from palveluketju.export.svg_style import ACCENTS, LIGHT
from palveluketju.graph.passings import Passing, passings
from palveluketju.graph.workspace import Workspace
from palveluketju.layout.accents import accent_of
from palveluketju.model.handoff import KIND_ROWS

_VERSION = re.compile(r"graphviz version (\S+ \([^)]*\)|\S+)")
_FONT = "Arial,Liberation Sans,Helvetica,sans-serif"


class _Box(NamedTuple):
    name: str
    title: str


def to_dot(workspace: Workspace, language: str = "fi") -> str:
    """The overview as DOT text, the same for the same workspace.

    A box is an actor, a frame the organisation it is part of, in its colour of every picture, an
    arrow all handoffs from one to another with how many of each kind.
    """
    import graphviz

    found = passings(workspace)
    dot = graphviz.Digraph("overview")
    header = workspace.model.workspace
    title = header.title.say(language, header.language) if header.title else ""
    dot.attr(label=_text(title), labelloc="t", fontname=_FONT, fontsize="20")
    dot.attr(rankdir="LR", nodesep="0.18", ranksep="0.9", bgcolor=LIGHT["paper"], newrank="true")
    dot.attr("node", shape="box", style="rounded,filled", margin="0.12,0.07")
    dot.attr("node", fontname=_FONT, fontsize="13", fillcolor=LIGHT["card"], color=LIGHT["edge"])
    dot.attr("edge", fontname=_FONT, fontsize="11", color=LIGHT["hand"], penwidth="1.4")
    actors = dict.fromkeys(name for each in found for name in (each.source, each.target))
    boxes = {
        actor: _Box(f"n{number}", _text(_title(workspace, actor, language)))
        for number, actor in enumerate(actors)
    }
    for organisation, members in _by_organisation(workspace, tuple(actors)).items():
        tint = LIGHT[f"tint{accent_of(workspace.parties, (organisation,)) % ACCENTS}"]
        if members == (organisation,):
            dot.node(boxes[organisation].name, boxes[organisation].title, fillcolor=tint)
            continue
        with dot.subgraph(name=f"cluster_{boxes[members[0]].name}") as frame:
            frame.attr(label=_text(_title(workspace, organisation, language)), fillcolor=tint)
            frame.attr(style="rounded,filled", fontsize="15", color=LIGHT["soft"])
            for actor in members:
                frame.node(boxes[actor].name, boxes[actor].title)
    for each in found:
        ends = boxes[each.source].name, boxes[each.target].name
        dot.edge(*ends, label=_text(_label(each, language)))
    return str(dot.source)


def _title(workspace: Workspace, actor: str, language: str) -> str:
    record = workspace.model.actors.get(actor)
    return record.title.say(language, workspace.model.workspace.language) if record else actor


def _by_organisation(workspace: Workspace, actors: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    grouped: dict[str, tuple[str, ...]] = {}
    for actor in actors:
        organisation = workspace.parties.organisation(actor)
        grouped[organisation] = (*grouped.get(organisation, ()), actor)
    return grouped


def _label(passing: Passing, language: str) -> str:
    words = [
        (kind.value if language == "en" else KIND_ROWS[kind].finnish)
        + (f" × {count}" if count > 1 else "")
        for kind, count in passing.kinds
    ]
    return "\n".join(words)


def _text(text: str) -> str:
    """The text for DOT: backslashes stay themselves, control characters become spaces."""
    import graphviz

    shown = "".join(char if char.isprintable() or char == "\n" else " " for char in text)
    return "\\n".join(graphviz.escape(line) for line in shown.split("\n"))


def to_svg(dot: str) -> str:
    """The overview as SVG by the `dot` on the machine, else by Graphviz from its wheel.

    The engine's version stands in a comment of the file.
    """
    svg = _by_program(dot) if shutil.which("dot") else _by_wheel(dot)
    version = _VERSION.search(svg)
    body = svg[svg.index("<svg") :]
    engine = version.group(1) if version else "?"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- Graphviz {engine} -->\n{body}'


def _by_program(dot: str) -> str:
    import graphviz

    return str(graphviz.pipe("dot", "svg", dot.encode("utf-8")).decode("utf-8"))


def _by_wheel(dot: str) -> str:
    import pygraphviz

    return str(pygraphviz.AGraph(string=dot).draw(format="svg", prog="dot").decode("utf-8"))
