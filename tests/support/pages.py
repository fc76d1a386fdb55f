"""The examples of the rules' pages as files, and the places that their marks point at."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from palveluketju.findings import Rule
from palveluketju.source import Place, Position, Span

STAGE = Path(__file__).parents[2] / "examples" / "pohja"
_NAMED = re.compile(r"^`(?P<name>[^`]+)`(?: \((?P<encoding>[\w-]+)\))?:$", re.MULTILINE)
_OPEN, _CLOSE = "«", "»"


@dataclass(frozen=True, slots=True)
class PageFile:
    """One file of an example; `mark` is the span between its guillemets, if it has them."""

    name: str
    text: str
    encoding: str = "utf-8"
    mark: Span | None = None

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return self.text.encode(self.encoding)


def files(example: str) -> tuple[PageFile, ...]:
    """The files of the Bad or Good section of a page, in its order."""
    return tuple(_files(example))


def _files(example: str) -> Iterator[PageFile]:
    names = list(_NAMED.finditer(example))
    ends = [match.start() for match in names[1:]] + [len(example)]
    for match, end in zip(names, ends, strict=True):
        block = dedent(example[match.end() : end].strip("\n")) + "\n"
        text = block.replace(_OPEN, "").replace(_CLOSE, "")
        encoding = match["encoding"] or "utf-8"
        yield PageFile(match["name"], text, encoding, _mark(block))


def _mark(block: str) -> Span | None:
    if _OPEN not in block:
        return None
    start, end = block.index(_OPEN), block.index(_CLOSE)
    inside = block[start + 1 : end]
    return Span(_position(block[:start]), _position(block[:start] + inside))


def _position(before: str) -> Position:
    lines = before.split("\n")
    return Position(len(lines), len(lines[-1]) + 1)


def place_of(example: tuple[PageFile, ...]) -> Place:
    """The one place that an example marks; its path is relative to the workspace."""
    (place,) = (Place(file.name, file.mark) for file in example if file.mark is not None)
    return place


def write(folder: Path, example: tuple[PageFile, ...]) -> None:
    """Write a whole workspace: the stage, and over it the files of the example."""
    for name, data in contents(example).items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def contents(example: tuple[PageFile, ...]) -> dict[str, bytes]:
    """The bytes of each file of the workspace that `write` makes, by name."""
    stage = {path.name: path.read_bytes() for path in sorted(STAGE.iterdir())}
    return stage | {file.name: file.data for file in example}


def bad(rule: Rule) -> tuple[PageFile, ...]:
    """The files of a rule's bad example."""
    return files(rule.page.bad)


def good(rule: Rule) -> tuple[PageFile, ...]:
    """The files of a rule's good example."""
    return files(rule.page.good)


def expected(rule: Rule) -> str:
    """What a check of the rule's bad example must find, as JSON: from the marks of its page."""
    place = place_of(bad(rule))
    start = place.span.start
    row = {"rule": rule.name, "path": place.path, "line": start.line, "column": start.column}
    return json.dumps([row], ensure_ascii=False, indent=2) + "\n"
