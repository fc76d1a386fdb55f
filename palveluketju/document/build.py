"""From the events of YAML to our tree.

Block collections and block texts are trimmed to where their last content ends (libyaml
runs on to the next token), and what a file of ours may not hold becomes findings.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from palveluketju.document import characters, refusals
from palveluketju.document.tree import Entry, Extent, Mapping, Node, Scalar, Sequence, span_of
from palveluketju.findings import Finding
from palveluketju.source import Place, Position, Source

_PROPERTIES = re.compile(r"(?:&[\w-]*|![^\s,\[\]{}]*|#.*|\s)*")
_PROPERTY = re.compile(r"#.*|&(?P<anchor>[\w-]+)|(?P<tag>![^\s,\[\]{}]*)")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")
_NUMBER = re.compile(r"[-+]?[0-9][0-9_.]*(?:[eE][-+]?[0-9]+)?")
_VERSION = "version"

_Point: TypeAlias = tuple[int, int]


class TooDeep(Exception):  # noqa: N818 - the end of reading, not an error of ours
    """The file nests deeper than `refusals.MAX_DEPTH`; the finding is already noted."""


@dataclass(slots=True)
class _OpenSequence:
    """A list whose end has not been met; `end` is where its last content ended."""

    event: CollectionStartEvent | None
    start: _Point
    end: _Point
    items: list[Node]


@dataclass(slots=True)
class _OpenMapping:
    """A mapping whose end has not been met; `end` is where its last content ended.

    `keys` are those met so far. `key` belongs to the value that comes next; it is None when
    that value will be left out.
    """

    event: CollectionStartEvent
    start: _Point
    end: _Point
    entries: list[Entry]
    keys: dict[str, Scalar]
    key: Scalar | None = None
    value_next: bool = False


_Open: TypeAlias = _OpenSequence | _OpenMapping


@dataclass(slots=True)
class Builder:
    """Builds the tree of one text from its events, in order.

    `text` is the text that was parsed. `findings` collects what is refused, `dropped` the
    nodes left out for it; `last` is the last scalar met.
    """

    source: Source
    text: str
    findings: list[Finding] = field(default_factory=list)
    dropped: list[Node] = field(default_factory=list)
    last: Scalar | None = None
    _documents: int = 0
    _lines: list[str] = field(default_factory=list)
    _stack: list[_Open] = field(default_factory=list)

    def build(self, events: Iterable[Event]) -> Node | None:
        """The root of the first document, or None when there is none.

        Raises TooDeep, and what `events` raises.
        """
        roots: list[Node] = []
        self._stack.append(_OpenSequence(None, (1, 1), (1, 1), roots))
        actions: dict[type[Event], Callable[..., None]] = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._start_mapping,
            SequenceStartEvent: self._start_sequence,
            MappingEndEvent: self._end,
            SequenceEndEvent: self._end,
            AliasEvent: self._alias,
            DocumentStartEvent: self._start_document,
        }
        for event in events:
            action = actions.get(event.__class__)
            if action is not None:
                action(event)
                if self._documents > 1:
                    break
        return roots[0] if roots else None

    @property
    def bracket(self) -> Position | None:
        """Where the innermost bracket stands that has not been closed."""
        for one in reversed(self._stack):
            if one.event is not None and one.event.flow_style and not _is_pair(one):
                return Position(*one.start)
        return None

    def _start_document(self, event: DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            line, column = _end(event)
            dashes = (line, max(1, column - 3), line, column)
            self.findings.append(refusals.several_documents(self._place(dashes)))

    def _scalar(self, event: ScalarEvent) -> None:
        start, end = _start(event), _end(event)
        style, text = event.style, event.value
        if event.anchor is not None or event.tag is not None:
            start = self._properties(event, _offset(event.end_mark))
        if style:
            if style in {"|", ">"}:
                end = self._content_end(start, end)
            elif style == '"' and not text.isprintable():
                text = self._without_controls(text, (*start, *end))
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        scalar = Scalar(text, not style, (*start, *end))
        self.last = scalar
        self._add(scalar, end)

    def _start_mapping(self, event: MappingStartEvent) -> None:
        start = self._collection_start(event)
        self._stack.append(_OpenMapping(event, start, start, [], {}))

    def _start_sequence(self, event: SequenceStartEvent) -> None:
        start = self._collection_start(event)
        self._stack.append(_OpenSequence(event, start, start, []))

    def _collection_start(self, event: CollectionStartEvent) -> _Point:
        start = _start(event)
        if len(self._stack) > refusals.MAX_DEPTH:
            self.findings.append(refusals.nested_too_deep(self._place((*start, *start))))
            raise TooDeep
        if event.anchor is not None or event.tag is not None:
            return self._properties(event, len(self.text))
        return start

    def _end(self, event: CollectionEndEvent) -> None:
        done = self._stack.pop()
        pair = _is_pair(done)
        end = done.end
        if done.event is not None and done.event.flow_style and not pair:
            end = _end(event)
        extent = (*done.start, *end)
        if isinstance(done, _OpenSequence):
            self._add(Sequence(tuple(done.items), extent), end)
            return
        mapping = Mapping(tuple(done.entries), extent)
        self._add(self._text_of_pair(mapping) if pair else mapping, end)

    def _alias(self, event: AliasEvent) -> None:
        start, end = _start(event), _end(event)
        self.findings.append(refusals.alias(event.anchor or "", self._place((*start, *end))))
        self._add(None, end)

    def _add(self, node: Node | None, end: _Point) -> None:
        """Puts a finished node, or the place of one left out, into its parent."""
        parent = self._stack[-1]
        parent.end = end
        if isinstance(parent, _OpenSequence):
            if node is not None:
                parent.items.append(node)
        elif parent.value_next:
            parent.value_next = False
            if node is not None:
                self._add_entry(parent, node)
        else:
            parent.value_next = True
            parent.key = self._key(node, parent.keys)

    def _add_entry(self, parent: _OpenMapping, value: Node) -> None:
        key = parent.key
        if key is None:
            self.dropped.append(value)
            return
        if key.text == _VERSION and isinstance(value, Scalar):
            self._check_version(value)
        parent.entries.append(Entry(key, value))

    def _key(self, node: Node | None, keys: dict[str, Scalar]) -> Scalar | None:
        """The key that `node` is, or None after noting why it cannot be one."""
        if node is None:
            return None
        if not isinstance(node, Scalar) or (node.plain and not node.text):
            self.findings.append(refusals.key_not_text(self._place(node.extent)))
        elif node.plain and node.text == "<<":
            self.findings.append(refusals.merge_key(self._place(node.extent)))
        else:
            key = node
            if not node.text.isascii():
                key = Scalar(characters.as_key(node.text), node.plain, node.extent)
            first = keys.setdefault(key.text, key)
            if first is key:
                return key
            places = self._place(key.extent), self._place(first.extent)
            self.findings.append(refusals.duplicate_key(key.text, *places))
        self.dropped.append(node)
        return None

    def _check_version(self, value: Scalar) -> None:
        if value.plain and _NUMBER.fullmatch(value.text):
            place = self._place(value.extent)
            self.findings.append(refusals.version_without_quotes(value.text, place))

    def _without_controls(self, text: str, extent: Extent) -> str:
        """`text` cleared of control characters that were written as escapes."""
        for char in characters.controls(text):
            code = characters.code(char)
            place = self._place(extent)
            self.findings.append(refusals.control_character(code, place, escaped=True))
        return characters.without_controls(text)

    def _text_of_pair(self, mapping: Mapping) -> Node:
        """The text that a lone `key: value` in a list was meant to be."""
        if len(mapping.entries) != 1:
            return mapping
        key, value = mapping.entries[0].key, mapping.entries[0].value
        line, start, _, _ = key.extent
        _, _, end_line, end = value.extent
        if not (key.plain and isinstance(value, Scalar) and line == end_line):
            return mapping
        text = self._line(line)[start - 1 : end - 1]
        extent = (line, start, line, end)
        self.findings.append(refusals.pair_in_list(text, self._place(extent)))
        return Scalar(unicodedata.normalize("NFC", text), plain=True, extent=extent)

    def _content_end(self, start: _Point, end: _Point) -> _Point:
        """Where a block text ends, without the empty lines after it."""
        number, column = end
        while number > start[0]:
            line = self._line(number)[: column - 1].rstrip()
            if line:
                return number, len(line) + 1
            number -= 1
            column = len(self._line(number)) + 1
        header = _BLOCK_HEADER.match(self._line(number), start[1] - 1)
        return number, header.end() + 1 if header else column

    def _properties(self, event: NodeEvent, limit: int) -> _Point:
        """Where the content of `event` begins after its anchor and tag, which are refused."""
        start = _start(event)
        match = _PROPERTIES.match(self.text, _offset(event.start_mark), limit)
        written = match.group() if match else ""
        for found in _PROPERTY.finditer(written):
            place = self._place(
                (*_after(start, written[: found.start()]), *_after(start, written[: found.end()]))
            )
            if found["anchor"]:
                self.findings.append(refusals.anchor(found["anchor"], place))
            elif found["tag"]:
                self.findings.append(refusals.tag(found["tag"], place))
        return _after(start, written)

    def _line(self, number: int) -> str:
        if not self._lines:
            self._lines = Source("", self.text).lines
        return self._lines[number - 1] if number <= len(self._lines) else ""

    def _place(self, extent: Extent) -> Place:
        return self.source.place(span_of(extent))


# Every event of a parser has marks; PyYAML's types also know events made by hand.
def _start(event: Event) -> _Point:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1  # type: ignore[union-attr]


def _end(event: Event) -> _Point:
    mark = event.end_mark
    return mark.line + 1, mark.column + 1  # type: ignore[union-attr]


def _offset(mark: object) -> int:
    return int(mark.index)  # type: ignore[attr-defined]


def _is_pair(done: _Open) -> bool:
    """Whether the collection is a lone `key: value` inside square brackets."""
    event = done.event
    if event is None or not event.flow_style:
        return False
    return _offset(event.start_mark) == _offset(event.end_mark)


def _after(start: _Point, text: str) -> _Point:
    """The point after `text` that begins at `start`."""
    lines = Source("", text).lines
    if len(lines) == 1:
        return start[0], start[1] + len(text)
    return start[0] + len(lines) - 1, len(lines[-1]) + 1
