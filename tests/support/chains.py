"""Small workspaces on the stage of the examples, and what a check finds in them."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import dedent, indent

from palveluketju.findings import Located
from palveluketju.pipeline.check import check
from palveluketju.pipeline.load import load_texts
from palveluketju.source import Place, Source

from .pages import STAGE

FILE = "huoli.yaml"


def chain(
    steps: str, handoffs: str = "", *, lanes: str = "", consents: str = "", header: str = ""
) -> str:
    """The text of a chain `huoli`; without `lanes` it asks for no order of its lanes."""
    lines = ["format: 1", "chain:", "  id: huoli", "  title: Huolesta tukeen"]
    lines += [f"  lanes: [{lanes}]"] if lanes else []
    lines += [indent(dedent(header).strip("\n"), "  ")] if header else []
    for name, part in (("steps", steps), ("handoffs", handoffs), ("consents", consents)):
        lines += [f"{name}:", indent(dedent(part).strip("\n"), "  ")] if part else []
    return "\n".join(lines) + "\n"


def located(text: str, *others: str) -> tuple[Located, ...]:
    """Everything that a check finds in a file of this text, put on the stage with `others`."""
    stage = {path.name: path.read_text(encoding="utf-8") for path in sorted(STAGE.iterdir())}
    more = {f"muu-{number}.yaml": dedent(other) for number, other in enumerate(others, 1)}
    return check(load_texts({**stage, FILE: dedent(text), **more}, has_root=True))


def found(text: str, *others: str) -> list[tuple[str, str]]:
    """Each finding as its rule and the text that it points at."""
    texts = {FILE: dedent(text)}
    texts |= {f"muu-{number}.yaml": dedent(other) for number, other in enumerate(others, 1)}
    return [(item.rule, pointed(texts, item.place)) for item in located(text, *others)]


def related(items: Iterable[Located], text: str) -> list[str]:
    """The texts that the second places of findings point at, all in the same file."""
    return [pointed({FILE: dedent(text)}, each.place) for item in items for each in item.related]


def pointed(texts: dict[str, str], place: Place) -> str:
    """The text under a place of one line, or the path of a file that is not among `texts`."""
    if place.path not in texts:
        return place.path
    line = Source(place.path, texts[place.path]).lines[place.span.start.line - 1]
    return line[place.span.start.column - 1 : place.span.end.column - 1]
