"""A page of HTML as a tree of elements, read by the standard library's parser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_EMPTY = {"meta", "br", "col", "link", "img", "hr", "input"}


@dataclass
class Element:
    """An element with its attributes, its children and its own text."""

    name: str
    attributes: dict[str, str | None]
    children: list[Element] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def every(self, name: str) -> Iterator[Element]:
        """Every element of a name below this one, in order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.every(name)

    @property
    def text(self) -> str:
        """All text of the element and those below it, blanks run together."""
        return " ".join("".join(self._all()).split())

    def _all(self) -> Iterator[str]:
        yield from self.texts
        for child in self.children:
            yield from child._all()
            yield " "


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("document", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.open[-1].children.append(element)
        if tag not in _EMPTY:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].name == tag, f"</{tag}> closes <{self.open[-1].name}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].texts.append(data)


def read_page(text: str) -> Element:
    """The page; fails where an element is closed that is not the last one opened."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    assert len(reader.open) == 1, [each.name for each in reader.open]
    return reader.open[0]
